// A list of claims, with a filter by flag where the claims carry flags.

import { useState } from 'preact/hooks';
import type { Claim, Flag } from '../../report/report.ts';
import { formatNumber, t } from '../i18n/translate.ts';
import { flagName } from './claim-words.ts';
import { FLAGS } from './claim-parts.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { Section } from './Section.tsx';

interface ClaimSectionProps {
  readonly id: string;
  readonly title: string;
  /** Said when there is none. */
  readonly none: string;
  readonly claims: readonly Claim[];
  readonly filter?: boolean;
  readonly expanded: boolean;
}

export function ClaimSection({ id, title, none, claims, filter = false, expanded }: ClaimSectionProps) {
  const [chosen, setChosen] = useState<Flag | null>(null);
  const flags = FLAGS.filter((flag) => claims.some((claim) => claim.flags.includes(flag)));
  const active = chosen !== null && flags.includes(chosen) ? chosen : null;
  const shown = active === null ? claims : claims.filter((claim) => claim.flags.includes(active));
  return (
    <Section id={id} title={title} count={claims.length}>
      {claims.length === 0 && <p class="empty">{none}</p>}
      {filter && !expanded && flags.length > 1 && (
        <div class="filters" role="group" aria-label={t('filterByFlag')}>
          {flags.map((flag) => (
            <button
              key={flag}
              type="button"
              class="filter"
              aria-pressed={flag === active}
              onClick={() => setChosen(flag === active ? null : flag)}
            >
              {flagName(flag)}{' '}
              <span class="count">
                {formatNumber(claims.filter((claim) => claim.flags.includes(flag)).length)}
              </span>
            </button>
          ))}
        </div>
      )}
      <ol class="cards">
        {shown.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} expanded={expanded} />
        ))}
      </ol>
    </Section>
  );
}
