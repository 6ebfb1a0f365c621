// A list of statements, with a filter by flag where they carry flags.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Flag } from '../../report/report.ts';
import { FLAG_ORDER } from '../../report/statements.ts';
import { plural, t } from '../i18n/translate.ts';
import { FilterButtons } from './FilterButtons.tsx';
import { flagName } from './flag-words.ts';
import { isMarkOf, type Listed } from './listed-statements.ts';
import { useReading } from './reading.ts';
import { Section } from './Section.tsx';
import { StatementCard } from './StatementCard.tsx';

/** More statements than this are folded away behind a button: a list of thousands takes seconds to draw. */
const SHOWN = 100;

interface StatementSectionProps {
  readonly id: string;
  readonly title: string;
  /** What the list is, in one line; or what is said where there is nothing in it. */
  readonly lead: string;
  readonly listed: readonly Listed[];
  /** The flag the reader chose, and how another is chosen; missing where there is no choice. */
  readonly filter?: { readonly flag: Flag | null; readonly choose: (flag: Flag | null) => void };
  readonly expanded: boolean;
}

export function StatementSection({ id, title, lead, listed, filter, expanded }: StatementSectionProps) {
  const flags = FLAG_ORDER.filter((flag) => listed.some((one) => one.flags.includes(flag)));
  const chosen = filter?.flag ?? null;
  const active = chosen !== null && flags.includes(chosen) ? chosen : null;
  const wanted = active === null ? listed : listed.filter((one) => one.flags.includes(active));
  return (
    <Section id={id} title={title} count={listed.length}>
      {lead !== '' && <p class={listed.length === 0 ? 'empty' : 'lead'}>{lead}</p>}
      {filter && !expanded && flags.length > 1 && (
        <FilterButtons
          label={t('filterByFlag')}
          options={flags.map((flag) => ({
            value: flag,
            name: flagName(flag),
            count: listed.filter((one) => one.flags.includes(flag)).length,
          }))}
          chosen={active}
          choose={filter.choose}
        />
      )}
      <StatementCards key={active} listed={wanted} expanded={expanded} />
    </Section>
  );
}

function StatementCards({
  listed,
  expanded,
}: {
  readonly listed: readonly Listed[];
  readonly expanded: boolean;
}) {
  const { selected } = useReading();
  const [unfolded, setUnfolded] = useState<'no' | 'pressed' | 'followed'>('no');
  const list = useRef<HTMLOListElement>(null);
  const folded = expanded || unfolded !== 'no' ? [] : listed.slice(SHOWN);
  const isSelectedFolded = selected !== null && folded.some(({ claims }) => isMarkOf(selected, claims));
  useLayoutEffect(() => {
    if (isSelectedFolded) setUnfolded('followed');
  }, [isSelectedFolded]);
  // The button that was pressed is gone: the focus goes to the first statement that came in its stead.
  useLayoutEffect(() => {
    const next = list.current?.children[SHOWN]?.querySelector<HTMLElement>('button, summary');
    if (unfolded === 'pressed') next?.focus();
  }, [unfolded]);
  return (
    <>
      <ol class="cards" ref={list}>
        {listed.slice(0, listed.length - folded.length).map((one) => (
          <StatementCard key={one.statement.id} listed={one} expanded={expanded} />
        ))}
      </ol>
      {folded.length > 0 && (
        <button type="button" class="more" onClick={() => setUnfolded('pressed')}>
          {plural('showMoreStatements', folded.length)}
        </button>
      )}
    </>
  );
}
