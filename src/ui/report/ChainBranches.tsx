// The drawn tree. Each node: its name and kind, the words that lead to it, on demand its claims and what is stated of it.

import { useState } from 'preact/hooks';
import { plural } from '../i18n/translate.ts';
import { kindOf } from './branch-kind.ts';
import { BranchName } from './BranchName.tsx';
import { markOfClaim, showsClaim } from './claim-parts.ts';
import { ClaimQuote } from './ClaimQuote.tsx';
import { EdgeWords } from './EdgeWords.tsx';
import { useReading } from './reading.ts';
import { SourceDetails } from './SourceDetails.tsx';
import { SourceGlyph } from './SourceGlyph.tsx';
import type { Branch } from './sourcing-tree.ts';

/** More sources than this under one node are folded away behind a button. */
const SHOWN = 8;

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

interface ChainBranchProps {
  readonly branch: Branch;
  readonly all: boolean;
  readonly expanded: boolean;
  readonly root: boolean;
}

function ChainBranch({ branch, all, expanded, root }: ChainBranchProps) {
  const { report, state, selected, jump } = useReading();
  const [open, setOpen] = useState(expanded);
  const { node, source } = branch;
  const ids = new Set(node.claimIds);
  const claims = report.claims.filter(({ id }) => ids.has(id));
  const kind = kindOf(branch);
  const toggle = (): void => {
    setOpen(!open);
    if (open) return;
    for (const claim of claims) {
      const mark = markOfClaim(state.markList, claim);
      if (mark !== null) return jump(mark.id);
    }
  };
  return (
    <li class={root ? 'branch branch-root' : 'branch'}>
      {branch.edges.length > 0 && <EdgeWords branch={branch} />}
      <button
        type="button"
        class="node"
        data-kind={kind}
        data-selected={selected !== null && claims.some((claim) => showsClaim(selected, claim))}
        aria-expanded={open}
        onClick={toggle}
      >
        <SourceGlyph kind={kind} />
        <BranchName branch={branch} />
        {claims.length > 0 && <span class="node-claims">{plural('claims', claims.length)}</span>}
      </button>
      {open && (
        <div class="node-more">
          {source !== null && <SourceDetails source={source} />}
          {claims.length > 0 && (
            <ul class="node-quotes">
              {claims.map((claim) => (
                <li key={claim.id}>
                  <ClaimQuote claim={claim} />
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      <ChainBranches branches={branch.branches} all={all} expanded={expanded} />
    </li>
  );
}
