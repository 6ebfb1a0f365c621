// "Who says so": the search, the choice of a kind, and the drawn tree.

import { useMemo, useState } from 'preact/hooks';
import { t } from '../i18n/translate.ts';
import { ChainBranches } from './ChainBranches.tsx';
import { groupSources, SOURCE_GROUPS, type SourceGroup } from './claim-parts.ts';
import { FilterButtons } from './FilterButtons.tsx';
import { useReading } from './reading.ts';
import { Section } from './Section.tsx';
import { growSourcingTree, pruneTree, type Branch } from './sourcing-tree.ts';

/** From this many sources on a search field earns its place. */
const SEARCHABLE = 8;

interface ChainSectionProps {
  readonly expanded: boolean;
  readonly group?: SourceGroup | null;
  /** Missing where there is no choice. */
  readonly chooseGroup?: (group: SourceGroup | null) => void;
}

export function ChainSection({ expanded, group = null, chooseGroup }: ChainSectionProps) {
  const { report } = useReading();
  const [search, setSearch] = useState('');
  const tree = useMemo(() => growSourcingTree(report.chain, report.sources), [report]);
  const groups = useMemo(() => groupSources(report), [report]);
  const found = useMemo(() => {
    const wanted = search.trim().toLocaleLowerCase();
    const isWanted = ({ node }: Branch): boolean =>
      (wanted === '' || node.label.toLocaleLowerCase().includes(wanted)) &&
      (group === null || groups.get(node.sourceId ?? '') === group);
    return wanted === '' && group === null ? tree : pruneTree(tree, isWanted);
  }, [tree, groups, search, group]);
  const options = SOURCE_GROUPS.map((value) => ({
    value,
    name: t(`group_${value}`),
    count: [...groups.values()].filter((one) => one === value).length,
  })).filter(({ count }) => count > 0);
  const field = groups.size >= SEARCHABLE && !expanded && (
    <input
      type="search"
      class="search"
      aria-label={t('searchSources')}
      placeholder={t('searchSources')}
      value={search}
      onInput={(event) => setSearch(event.currentTarget.value)}
    />
  );
  return (
    <Section id="chain" title={t('chainTitle')} count={groups.size} beside={field}>
      {report.sources.length === 0 && <p class="empty">{t('chainNone')}</p>}
      {chooseGroup && !expanded && options.length > 1 && (
        <FilterButtons label={t('filterSources')} options={options} chosen={group} choose={chooseGroup} />
      )}
      {report.sources.length > 0 && found.length === 0 && <p class="empty">{t('searchNone')}</p>}
      {report.sources.length > 0 && (
        <ChainBranches
          branches={found}
          all={expanded || search !== '' || group !== null}
          expanded={expanded}
          root
        />
      )}
    </Section>
  );
}
