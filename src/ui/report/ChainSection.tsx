// "Who says so": the search and the drawn tree.

import { useMemo, useState } from 'preact/hooks';
import { plural, t } from '../i18n/translate.ts';
import { ChainBranch } from './ChainBranch.tsx';
import { useReading } from './reading.ts';
import { Section } from './Section.tsx';
import { growSourcingTree, searchTree, type Branch } from './sourcing-tree.ts';

/** More sources than this under one node are folded away behind a button. */
const SHOWN = 12;
/** From this many sources on a search field earns its place. */
const SEARCHABLE = 5;

export function ChainSection({ expanded }: { readonly expanded: boolean }) {
  const { report } = useReading();
  const [search, setSearch] = useState('');
  const tree = useMemo(() => growSourcingTree(report.chain, report.sources), [report]);
  const found = useMemo(() => searchTree(tree, search), [tree, search]);
  const sources = report.sources.length;
  return (
    <Section id="chain" title={t('chainTitle')} count={sources}>
      {sources >= SEARCHABLE && !expanded && (
        <input
          type="search"
          class="search"
          aria-label={t('searchSources')}
          placeholder={t('searchSources')}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      {sources === 0 && <p class="empty">{t('chainNone')}</p>}
      {sources > 0 && found.length === 0 && <p class="empty">{t('searchNone')}</p>}
      {sources > 0 && (
        <ChainBranches branches={found} all={expanded || search !== ''} expanded={expanded} root />
      )}
    </Section>
  );
}

interface ChainBranchesProps {
  readonly branches: readonly Branch[];
  /** Show every branch at once. */
  readonly all: boolean;
  readonly expanded: boolean;
  readonly root?: boolean;
}

export function ChainBranches({ branches, all, expanded, root = false }: ChainBranchesProps) {
  const [unfolded, setUnfolded] = useState(false);
  if (branches.length === 0) return null;
  const shown = all || unfolded ? branches : branches.slice(0, SHOWN);
  const hidden = branches.length - shown.length;
  return (
    <ul class={root ? 'tree tree-root' : 'tree'}>
      {shown.map((branch) => (
        <ChainBranch key={branch.key} branch={branch} all={all} expanded={expanded} root={root} />
      ))}
      {hidden > 0 && (
        <li class="branch">
          <button type="button" class="more" onClick={() => setUnfolded(true)}>
            {plural('showMoreSources', hidden)}
          </button>
        </li>
      )}
    </ul>
  );
}
