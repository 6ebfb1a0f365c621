// The words a branch rests on, or where else it was read; drawn on the line that leads to the node.

import { plural, t, type MessageKey } from '../i18n/translate.ts';
import { restsOnItsName, wordsOf, type Branch } from './sourcing-tree.ts';

export function EdgeWords({ branch }: { readonly branch: Branch }) {
  const words = wordsOf(branch);
  const basis = branch.edges[0]?.basis ?? 'wording';
  if (basis === 'wording' && restsOnItsName(branch)) return null;
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
