// One statement: its sentence, the ways it came by, why it is listed, and on demand when that is normal and how it was found.

import { REASONS } from '../../lexicon/reasons.ts';
import { flagNormal, whyWords } from '../../messaging/flag-words.ts';
import { reasonWords } from '../../messaging/reason-words.ts';
import { whyFlagged } from '../../report/why-flagged.ts';
import { t } from '../i18n/translate.ts';
import { referenceOf } from '../tab/open-pages.ts';
import { CopyLink } from './CopyLink.tsx';
import { flagName, noticeName } from './flag-words.ts';
import { isMarkOf, pathsOf, reasonsOf, rulesBehind, type Listed } from './listed-statements.ts';
import { useReading } from './reading.ts';
import { NoteField } from './NoteField.tsx';
import { StatementQuote } from './StatementQuote.tsx';

/** Why-lines on paper, where a list is read as a list. */
const ON_PAPER = 1;

export function StatementCard({ listed, expanded }: { readonly listed: Listed; readonly expanded: boolean }) {
  const { report, selected } = useReading();
  const { statement, claims, flags } = listed;
  const whys = whyFlagged(report, statement, claims).slice(0, expanded ? ON_PAPER : undefined);
  // A statement without a source is listed as hedged: that need not be said again.
  const notices = listed.notices.filter(
    (notice) => notice !== 'hedged' || claims.some(({ chain }) => chain.length > 0),
  );
  const isSelected = selected !== null && isMarkOf(selected, claims);
  return (
    <li
      class="card"
      data-selected={isSelected}
      aria-current={isSelected ? 'true' : undefined}
      data-statement={statement.id}
    >
      <StatementQuote listed={listed} expanded={expanded} />
      {pathsOf(report, claims).map((names) => (
        <Path key={names.join()} names={names} />
      ))}
      {whys.length > 0 && (
        <ul class="whys">
          {whys.map((why) => (
            <li key={`${why.flag}${why.words}`}>
              <span class="chip chip-flag">{flagName(why.flag)}</span> {whyWords(why)}
            </li>
          ))}
        </ul>
      )}
      {notices.length > 0 && (
        <ul class="chips">
          {notices.map((notice) => (
            <li key={notice} class="chip">
              {noticeName(notice)}
            </li>
          ))}
        </ul>
      )}
      {statement.note !== undefined && (
        <p class="reader-note">
          <b>{t('noteYours')}</b> <bdi>{statement.note}</bdi>
        </p>
      )}
      {!expanded && (
        <details class="why">
          <summary aria-label={`${t('more')}: ${statement.sentence.slice(0, 60)}`}>{t('more')}</summary>
          {flags.length > 0 && <h3>{t('whenNormal')}</h3>}
          {flags.map((flag) => (
            <p key={flag}>{flagNormal(flag)}</p>
          ))}
          <HowFound listed={listed} />
          <NoteField statement={statement} />
          <CopyLink statementId={statement.id} />
        </details>
      )}
    </li>
  );
}

/** Names from the one nearest to the reader to the origin. */
function Path({ names }: { readonly names: readonly (string | null)[] }) {
  return (
    <p class="path">
      <span class="visually-hidden">{t('chainOfClaim')} </span>
      {names.map((name, index) => (
        <span key={`${index}${name}`}>
          {index > 0 && <span class="arrow" aria-label={t('chainStep')} role="img" />}
          <bdi>{name ?? t('notStated')}</bdi>
        </span>
      ))}
    </p>
  );
}

/** The rules behind the marks, linked in the reference, and what the learned part went by. */
function HowFound({ listed }: { readonly listed: Listed }) {
  const { report } = useReading();
  const whys = new Set(reasonsOf(report, listed.claims).map((id) => reasonWords(id, REASONS[id]).why));
  const rules = rulesBehind(report, listed.claims);
  if (whys.size + rules.length === 0) return null;
  return (
    <>
      <h3>{t('howFound')}</h3>
      {[...whys].map((why) => (
        <p key={why}>{why}</p>
      ))}
      {rules.length > 0 && (
        <p>
          {t('ruleBehind')}{' '}
          {rules.map(({ id, place }, index) => (
            <span key={place}>
              {index > 0 && ', '}
              <a href={referenceOf(place)} target="_blank" rel="noreferrer">
                {id}
              </a>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
