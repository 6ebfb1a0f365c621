// A list of claims, with a filter by flag where the claims carry flags.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Claim, Flag } from '../../report/report.ts';
import { formatNumber, plural, t } from '../i18n/translate.ts';
import { flagName } from './claim-words.ts';
import { FLAGS, showsClaim } from './claim-parts.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { useReading } from './reading.ts';
import { Section } from './Section.tsx';

/** More claims than this are folded away behind a button: a list of thousands takes seconds to draw. */
const SHOWN = 100;

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
  const wanted = active === null ? claims : claims.filter((claim) => claim.flags.includes(active));
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
      <ClaimCards key={active} claims={wanted} expanded={expanded} />
    </Section>
  );
}

function ClaimCards({ claims, expanded }: { readonly claims: readonly Claim[]; readonly expanded: boolean }) {
  const { selected } = useReading();
  const [unfolded, setUnfolded] = useState<'no' | 'pressed' | 'followed'>('no');
  const list = useRef<HTMLOListElement>(null);
  const folded = expanded || unfolded !== 'no' ? [] : claims.slice(SHOWN);
  const isSelectedFolded = selected !== null && folded.some((claim) => showsClaim(selected, claim));
  useLayoutEffect(() => {
    if (isSelectedFolded) setUnfolded('followed');
  }, [isSelectedFolded]);
  // The button that was pressed is gone: the focus goes to the first claim that came in its stead.
  useLayoutEffect(() => {
    const next = list.current?.children[SHOWN]?.querySelector<HTMLElement>('button, summary');
    if (unfolded === 'pressed') next?.focus();
  }, [unfolded]);
  return (
    <>
      <ol class="cards" ref={list}>
        {claims.slice(0, claims.length - folded.length).map((claim) => (
          <ClaimCard key={claim.id} claim={claim} expanded={expanded} />
        ))}
      </ol>
      {folded.length > 0 && (
        <button type="button" class="more" onClick={() => setUnfolded('pressed')}>
          {plural('showMoreClaims', folded.length)}
        </button>
      )}
    </>
  );
}
