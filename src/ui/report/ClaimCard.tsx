// One claim: its words, the chain it came by, what is to note, and on demand why and when such wording is normal.

import { REASONS } from '../../lexicon/reasons.ts';
import { reasonWords } from '../../messaging/reason-words.ts';
import type { Claim } from '../../report/report.ts';
import { t } from '../i18n/translate.ts';
import { chainNames, reasonsOf, showsClaim } from './claim-parts.ts';
import { flagName, flagReason, noticeName } from './claim-words.ts';
import { ClaimQuote } from './ClaimQuote.tsx';
import { CopyLink } from './CopyLink.tsx';
import { useReading } from './reading.ts';

export function ClaimCard({ claim, expanded }: { readonly claim: Claim; readonly expanded: boolean }) {
  const { report, selected } = useReading();
  const names = chainNames(report, claim);
  const reasons = reasonsOf(report, claim).map((id) => reasonWords(id, REASONS[id]));
  const whys = [...claim.flags.map(flagReason), ...reasons.map(({ why }) => why)];
  // A claim without a source is listed as hedged: that need not be said again.
  const notices = claim.notices.filter((notice) => notice !== 'hedged' || claim.chain.length > 0);
  const normals = reasons.map(({ normal }) => normal);
  const isSelected = selected !== null && showsClaim(selected, claim);
  return (
    <li
      class="card"
      data-selected={isSelected}
      aria-current={isSelected ? 'true' : undefined}
      data-claim={claim.id}
    >
      <ClaimQuote claim={claim} />
      <p class="path">
        <span class="visually-hidden">{t('chainOfClaim')} </span>
        {names.map((name, index) => (
          <span key={`${index}${name}`}>
            {index > 0 && <span class="arrow" aria-label={t('chainStep')} role="img" />}
            <bdi>{name ?? t('notStated')}</bdi>
          </span>
        ))}
      </p>
      <ul class="chips">
        {claim.flags.map((flag) => (
          <li key={flag} class="chip chip-flag">
            {flagName(flag)}
          </li>
        ))}
        {notices.map((notice) => (
          <li key={notice} class="chip">
            {noticeName(notice)}
          </li>
        ))}
      </ul>
      <details class="why" open={expanded}>
        <summary>{t('why')}</summary>
        <EachOnce sentences={whys} />
        {normals.length > 0 && <h3>{t('whenNormal')}</h3>}
        <EachOnce sentences={normals} />
        {!expanded && <CopyLink claim={claim} />}
      </details>
    </li>
  );
}

/** Several signs may share a sentence; it is said once. */
function EachOnce({ sentences }: { readonly sentences: readonly string[] }) {
  return [...new Set(sentences)].map((sentence) => <p key={sentence}>{sentence}</p>);
}
