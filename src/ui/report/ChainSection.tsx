// "Who says so": the search and the drawn tree.

import { useMemo, useState } from 'preact/hooks';
import { t } from '../i18n/translate.ts';
import { ChainBranches } from './ChainBranches.tsx';
import { useReading } from './reading.ts';
import { Section } from './Section.tsx';
import { countSources } from './claim-parts.ts';
import { growSourcingTree, searchTree } from './sourcing-tree.ts';

/** From this many sources on a search field earns its place. */
const SEARCHABLE = 8;

export function ChainSection({ expanded }: { readonly expanded: boolean }) {
  const { report } = useReading();
  const [search, setSearch] = useState('');
  const tree = useMemo(() => growSourcingTree(report.chain, report.sources), [report]);
  const found = useMemo(() => searchTree(tree, search), [tree, search]);
  const sources = countSources(report);
  const field = sources >= SEARCHABLE && !expanded && (
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
    <Section id="chain" title={t('chainTitle')} count={sources} beside={field}>
      {report.sources.length === 0 && <p class="empty">{t('chainNone')}</p>}
      {report.sources.length > 0 && found.length === 0 && <p class="empty">{t('searchNone')}</p>}
      {report.sources.length > 0 && (
        <ChainBranches branches={found} all={expanded || search !== ''} expanded={expanded} root />
      )}
    </Section>
  );
}
