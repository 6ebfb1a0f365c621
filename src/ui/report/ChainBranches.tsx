// The drawn tree. Each node: its name and kind, the words that lead to it, on demand its claims and what is stated of it.

import { useState } from 'preact/hooks';
import { plural } from '../i18n/translate.ts';
import { kindOf } from './branch-kind.ts';
import { BranchName } from './BranchName.tsx';
import { EdgeWords } from './EdgeWords.tsx';
import { isMarkOf, markOf, statementsOf } from './listed-statements.ts';
import { PolicyLinks } from './PolicyLinks.tsx';
import { useReading } from './reading.ts';
import { SourceDetails } from './SourceDetails.tsx';
import { SourceGlyph } from './SourceGlyph.tsx';
import type { Branch } from './sourcing-tree.ts';
import { StatementQuote } from './StatementQuote.tsx';

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
  const statements = statementsOf(report, node.claimIds);
  const kind = kindOf(branch);
  const toggle = (): void => {
    setOpen(!open);
    if (open) return;
    for (const { claims } of statements) {
      const mark = markOf(state.markList, claims);
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
        data-selected={selected !== null && statements.some(({ claims }) => isMarkOf(selected, claims))}
        aria-expanded={open}
        onClick={toggle}
      >
        <SourceGlyph kind={kind} />
        <BranchName branch={branch} />
        {statements.length > 0 && <span class="node-claims">{plural('statements', statements.length)}</span>}
      </button>
      {open && (
        <div class="node-more">
          {source !== null && <SourceDetails source={source} />}
          {statements.length > 0 && (
            <ul class="node-quotes">
              {statements.map((listed) => (
                <li key={listed.statement.id}>
                  <StatementQuote listed={listed} />
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      {node.kind === 'outlet' && <PolicyLinks />}
      <ChainBranches branches={branch.branches} all={all} expanded={expanded} />
    </li>
  );
}
