// Each state a tab can be in without a report: one sentence and one action.

import type { Problem, TabState } from '../../messaging/messages.ts';
import { problemKey } from '../../messaging/problem-words.ts';
import { languageName, type MessageKey } from '../i18n/translate.ts';

export type StateAction = 'read' | 'stop' | 'settings' | 'close' | null;

export interface StateWords {
  readonly sentence: MessageKey;
  /** What fills the sentence's gaps. */
  readonly words?: readonly string[];
  readonly action: StateAction;
  readonly actionName: MessageKey | null;
}

/** What the reader can do about a problem; reading once more is offered only where it may end otherwise. */
const ACTIONS: Readonly<Record<Problem, Pick<StateWords, 'action' | 'actionName'>>> = {
  'no-article': { action: 'read', actionName: 'actionReadAgain' },
  'restricted-page': { action: 'close', actionName: 'actionClose' },
  'closed-page': { action: 'close', actionName: 'actionClose' },
  'unsupported-language': { action: 'settings', actionName: 'actionLanguages' },
  'not-granted': { action: 'read', actionName: 'actionReadAgain' },
  'partial-text': { action: 'read', actionName: 'actionReadAgain' },
  'too-long': { action: null, actionName: null },
  stopped: { action: 'read', actionName: 'actionReadAgain' },
  failed: { action: 'read', actionName: 'actionReadAgain' },
};

const problemWords = (problem: Problem): StateWords => ({
  sentence: problemKey(problem),
  ...ACTIONS[problem],
});

/** What to say of a tab, or null where its report speaks for itself. */
export function stateWords(state: TabState): StateWords | null {
  if (state.phase === 'reading')
    return { sentence: 'stateReading', action: 'stop', actionName: 'actionStop' };
  if (state.problem === 'unsupported-language' && state.language !== undefined) {
    const name = languageName(state.language);
    if (name !== null)
      return { ...problemWords(state.problem), sentence: 'stateLanguageNamed', words: [name] };
  }
  if (state.problem !== null) return problemWords(state.problem);
  if (state.of === 'selection')
    return { sentence: 'stateSelection', action: 'read', actionName: 'actionReadPage' };
  if (state.phase === 'unread') return { sentence: 'stateUnread', action: 'read', actionName: 'actionRead' };
  if (state.report === null) return problemWords('failed');
  if (state.report.engine === 'unsupported-language') return problemWords('unsupported-language');
  if (state.report.engine === 'rules-only')
    return { sentence: 'stateRulesOnly', action: null, actionName: null };
  if (state.report.claims.length + state.report.markers.length === 0)
    return { sentence: 'stateNothing', action: null, actionName: null };
  return null;
}
