// One node of the tree: its name and kind, the words that lead to it, and on demand its claims and what is stated of it.

import { useState } from 'preact/hooks';
import { plural, t, type MessageKey } from '../i18n/translate.ts';
import { ChainBranches } from './ChainSection.tsx';
import { markOfClaim } from './claim-parts.ts';
import { ClaimQuote } from './ClaimQuote.tsx';
import { useReading } from './reading.ts';
import { SourceDetails } from './SourceDetails.tsx';
import { SourceGlyph } from './SourceGlyph.tsx';
import { wordsOf, type Branch } from './sourcing-tree.ts';

interface ChainBranchProps {
  readonly branch: Branch;
  readonly all: boolean;
  readonly expanded: boolean;
  readonly root: boolean;
}

export function ChainBranch({ branch, all, expanded, root }: ChainBranchProps) {
  const { report, state, selected, jump } = useReading();
  const [open, setOpen] = useState(expanded);
  const { node, source } = branch;
  const claims = report.claims.filter((claim) => node.claimIds.includes(claim.id));
  const kind = kindOf(branch);
  const marks = claims.map((claim) => markOfClaim(state.markList, claim)?.id);
  const toggle = (): void => {
    setOpen(!open);
    const first = marks.find((mark) => mark !== undefined);
    if (!open && first !== undefined) jump(first);
  };
  return (
    <li class={root ? 'branch branch-root' : 'branch'}>
      {branch.edges.length > 0 && <EdgeWords branch={branch} />}
      <button
        type="button"
        class="node"
        data-kind={source?.type ?? node.kind}
        data-selected={selected !== null && marks.includes(selected)}
        aria-expanded={open}
        onClick={toggle}
      >
        <SourceGlyph kind={source?.type ?? node.kind} />
        <span>
          <bdi class="node-name">{node.kind === 'not-stated' ? t('notStated') : node.label}</bdi>{' '}
          <span class="node-kind">{kind}</span>
        </span>
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

/** The words the branch rests on, or where else it was read; drawn on the line that leads to the node. */
function EdgeWords({ branch }: { readonly branch: Branch }) {
  const words = wordsOf(branch);
  const basis = branch.edges[0]?.basis ?? 'wording';
  return (
    <span class="edge">
      {basis !== 'wording' && <span class="edge-basis">{t(`basis_${basis}` as MessageKey)} </span>}
      {words.slice(0, 3).map((word) => (
        <q key={word}>{word}</q>
      ))}
      {words.length === 0 && basis === 'wording' && <i>{t('notStated')}</i>}
      {words.length > 3 && <span> {plural('moreWordings', words.length - 3)}</span>}
      <span class="visually-hidden">: </span>
    </span>
  );
}

function kindOf({ node, source }: Branch): string {
  if (node.kind === 'not-stated') return '';
  const kind = source?.type ?? node.kind;
  return t(`source_${kind.replaceAll('-', '_')}` as MessageKey);
}
