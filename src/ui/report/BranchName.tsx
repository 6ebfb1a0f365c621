// A node's name, as the page marks it, and its kind in words.

import { t, type MessageKey } from '../i18n/translate.ts';
import { categoryOf, kindOf } from './branch-kind.ts';
import { publisherOf } from './claim-parts.ts';
import { markStyle } from './mark-style.ts';
import { useReading } from './reading.ts';
import type { Branch } from './sourcing-tree.ts';

export function BranchName({ branch }: { readonly branch: Branch }) {
  const { report, look } = useReading();
  const { kind, label } = branch.node;
  const category = categoryOf(branch);
  const name = {
    'not-stated': t('notStated'),
    outlet: label || (publisherOf(report) ?? t('thisArticle')),
    agency: label,
    source: label,
  }[kind];
  const isKindSaid = kind !== 'not-stated' && label !== '';
  return (
    <span>
      <bdi
        class="node-name sample"
        style={category === null ? undefined : markStyle(look.categories[category])}
      >
        {name}
      </bdi>{' '}
      {isKindSaid && (
        <span class="node-kind">{t(`source_${kindOf(branch).replaceAll('-', '_')}` as MessageKey)}</span>
      )}
    </span>
  );
}
