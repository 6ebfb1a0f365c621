// The article at a glance: outlet, headline, and how many statements and sources of each kind, as links that filter.

import type { StoredReport } from '../../messaging/messages.ts';
import type { ArticleKind, Flag, Marker } from '../../report/report.ts';
import { formatDate, plural, t, type MessageKey } from '../i18n/translate.ts';
import { groupSources, publisherOf, type SourceGroup } from './claim-parts.ts';
import type { SortedStatements } from './listed-statements.ts';
import { useReading } from './reading.ts';

/** Kinds of article that are said beside the headline; news is what one expects. */
const KINDS_SAID: readonly ArticleKind[] = [
  'opinion',
  'analysis',
  'review',
  'live',
  'press-release',
  'interview',
];

interface OverviewProps {
  readonly sorted: SortedStatements;
  readonly chooseFlag: (flag: Flag | null) => void;
  readonly chooseGroup: (group: SourceGroup | null) => void;
}

export function Overview({ sorted, chooseFlag, chooseGroup }: OverviewProps) {
  const { report } = useReading();
  const { title, date, words, kind, kindBasis } = report.document;
  const said = KINDS_SAID.includes(kind) ? t(`kind_${kind.replaceAll('-', '_')}` as MessageKey) : null;
  const publisher = publisherOf(report);
  const origin = onlyOrigin(report);
  const groups = [...groupSources(report).values()];
  const countOf = (wanted: SourceGroup): number => groups.filter((group) => group === wanted).length;
  const circles = sorted.all.filter(({ notices }) => notices.includes('circular')).length;
  const silent = whoKeptSilent(report.markers);
  const toSources = (group: SourceGroup | null) => (): void => {
    chooseGroup(group);
    goTo('chain');
  };
  return (
    <header class="overview">
      <p class="kicker">
        {said !== null && <span title={kindBasis ?? undefined}>{said}</span>}
        {publisher !== null && <span>{publisher}</span>}
        {date !== null && (
          <span>
            <span aria-hidden="true">{formatDate(date)}</span>
            <time dateTime={date} class="visually-hidden">
              {formatDate(date, 'long')}
            </time>
          </span>
        )}
        <span>{plural('words', words)}</span>
      </p>
      {title !== null && <h2 class="headline">{title}</h2>}
      <ul class="glance">
        {sorted.all.length > 0 && (
          <Glance
            text={plural('glanceUnverified', sorted.unverified.length)}
            go={() => {
              chooseFlag(null);
              goTo('unverified');
            }}
          />
        )}
        {groups.length > 0 && <Glance text={plural('glanceSources', groups.length)} go={toSources(null)} />}
        {countOf('unnamed') > 0 && (
          <Glance text={plural('glanceUnnamed', countOf('unnamed'))} go={toSources('unnamed')} />
        )}
        {countOf('relay') > 0 && (
          <Glance text={plural('glanceRelay', countOf('relay'))} go={toSources('relay')} />
        )}
        {sorted.hedged.length > 0 && (
          <Glance text={plural('glanceHedged', sorted.hedged.length)} go={() => goTo('hedged')} />
        )}
        {report.markers.length > 0 && (
          <Glance text={plural('glanceMarkers', report.markers.length)} go={() => goTo('markers')} />
        )}
      </ul>
      {origin !== null && <p class="one-origin">{t('allOneSource', origin)}</p>}
      {circles > 0 && <p class="one-origin">{plural('circles', circles)}</p>}
      {silent.length > 0 && (
        <ul class="glance">
          <Glance text={`${t('marker_no_comment')}: ${silent.join(', ')}`} go={() => goTo('markers')} />
        </ul>
      )}
    </header>
  );
}

/** The one source to which every statement goes back, where the engine says that there is one. */
function onlyOrigin({ claims, sources }: StoredReport): string | null {
  const claim = claims.find(({ notices }) => notices.includes('single-origin'));
  return sources.find(({ id }) => id === claim?.chain.at(-1))?.name ?? null;
}

/** Those the text says have not answered, each once; the notes list them all. */
function whoKeptSilent(markers: readonly Marker[]): readonly string[] {
  const asked = markers.filter(({ type }) => type === 'no-comment').map(({ about }) => about);
  return [...new Set(asked)].filter((about) => about !== null).slice(0, 2);
}

/** A jump inside the report. The section takes the focus, so that keyboard and screen reader land there too. */
function goTo(id: string): void {
  const section = document.getElementById(id);
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}

function Glance({ text, go }: { readonly text: string; readonly go: () => void }) {
  const [number = ''] = /^[\d\s.,]*/.exec(text) ?? [];
  return (
    <li>
      <button type="button" class="glance-link" onClick={go}>
        {number !== '' && <b>{number}</b>}
        <bdi>{text.slice(number.length)}</bdi>
      </button>
    </li>
  );
}
