// The article at a glance: outlet, headline, and how many sources and claims of each kind, as links into the report.

import type { Marker } from '../../report/report.ts';
import { formatDate, plural, t } from '../i18n/translate.ts';
import { countSources, isUnnamed, publisherOf } from './claim-parts.ts';
import { useReading } from './reading.ts';

export function Overview({ unverified, hedged }: { readonly unverified: number; readonly hedged: number }) {
  const { report } = useReading();
  const { title, date, words } = report.document;
  const facts = [publisherOf(report), date === null ? null : formatDate(date), plural('words', words)];
  const unnamed = report.sources.filter(isUnnamed).length;
  const silent = whoKeptSilent(report.markers);
  return (
    <header class="overview">
      <p class="kicker">
        {facts
          .filter((fact) => fact !== null)
          .map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
      </p>
      {title !== null && <h2 class="headline">{title}</h2>}
      <ul class="glance">
        {report.sources.length > 0 && (
          <Glance to="chain" text={plural('glanceSources', countSources(report))} />
        )}
        {unnamed > 0 && <Glance to="chain" text={plural('glanceUnnamed', unnamed)} />}
        {report.claims.length > 0 && <Glance to="unverified" text={plural('glanceUnverified', unverified)} />}
        {hedged > 0 && <Glance to="hedged" text={plural('glanceHedged', hedged)} />}
        {report.markers.length > 0 && (
          <Glance to="markers" text={plural('glanceMarkers', report.markers.length)} />
        )}
      </ul>
      {silent.length > 0 && (
        <ul class="glance">
          <Glance to="markers" text={`${t('marker_no_comment')}: ${silent.join(', ')}`} />
        </ul>
      )}
    </header>
  );
}

/** Those the text says have not answered, each once; the notes list them all. */
function whoKeptSilent(markers: readonly Marker[]): readonly string[] {
  const asked = markers.filter(({ type }) => type === 'no-comment').map(({ about }) => about);
  return [...new Set(asked)].filter((about) => about !== null).slice(0, 2);
}

/** A jump inside the report. The section takes the focus, so that keyboard and screen reader land there too. */
function Glance({ to, text }: { readonly to: string; readonly text: string }) {
  const go = (): void => {
    const section = document.getElementById(to);
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
  };
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
