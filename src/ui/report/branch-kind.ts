// What a branch of the tree is: its kind in words, and the category under which the page marks it.

import type { SourceType } from '../../lexicon/classes.ts';
import type { ChainNodeKind, MarkCategory } from '../../report/report.ts';
import { isUnnamed } from './claim-parts.ts';
import type { Branch } from './sourcing-tree.ts';

/** The kind a branch is named and drawn by. Only the page's own data say that a news organisation is an agency. */
export function kindOf({ node, source }: Branch): SourceType | ChainNodeKind {
  return source?.type ?? node.kind;
}

/** As `place-marks.ts` paints it in the page; null where the page has no mark for it. */
export function categoryOf(branch: Branch): MarkCategory | null {
  const { source } = branch;
  if (source === null || source.type === 'none') return null;
  if (branch.branches.length > 0 || source.type === 'media') return 'relay';
  return isUnnamed(source) ? 'unnamed' : 'named';
}
