// Each state a tab can be in without a report: one sentence and one action.

import type { Problem, TabState } from '../../messaging/messages.ts';
import { languageName, type MessageKey } from '../i18n/translate.ts';

export type StateAction = 'read' | 'stop' | 'settings' | 'close' | null;

export interface StateWords {
  readonly sentence: MessageKey;
  /** What fills the sentence's gaps. */
  readonly words?: readonly string[];
  readonly action: StateAction;
  readonly actionName: MessageKey | null;
}

const PROBLEMS: Readonly<Record<Problem, StateWords>> = {
  'no-article': { sentence: 'stateNoArticle', action: 'read', actionName: 'actionReadAgain' },
  'restricted-page': { sentence: 'stateRestricted', action: 'close', actionName: 'actionClose' },
  'unsupported-language': { sentence: 'stateLanguage', action: 'settings', actionName: 'actionLanguages' },
  'not-granted': { sentence: 'stateNotGranted', action: 'read', actionName: 'actionReadAgain' },
  'partial-text': { sentence: 'statePartial', action: 'read', actionName: 'actionReadAgain' },
  'too-long': { sentence: 'stateTooLong', action: 'read', actionName: 'actionReadAgain' },
  stopped: { sentence: 'stateStopped', action: 'read', actionName: 'actionReadAgain' },
  failed: { sentence: 'stateFailed', action: 'read', actionName: 'actionReadAgain' },
};

/** What to say of a tab, or null where its report speaks for itself. */
export function stateWords(state: TabState): StateWords | null {
  if (state.phase === 'reading')
    return { sentence: 'stateReading', action: 'stop', actionName: 'actionStop' };
  if (state.problem === 'unsupported-language' && state.language !== undefined) {
    const name = languageName(state.language);
    if (name !== null) return { ...PROBLEMS[state.problem], sentence: 'stateLanguageNamed', words: [name] };
  }
  if (state.problem !== null) return PROBLEMS[state.problem];
  if (state.of === 'selection')
    return { sentence: 'stateSelection', action: 'read', actionName: 'actionReadPage' };
  if (state.phase === 'unread') return { sentence: 'stateUnread', action: 'read', actionName: 'actionRead' };
  if (state.report === null) return PROBLEMS.failed;
  if (state.report.engine === 'unsupported-language') return PROBLEMS['unsupported-language'];
  if (state.report.engine === 'rules-only')
    return { sentence: 'stateRulesOnly', action: null, actionName: null };
  if (state.report.claims.length + state.report.markers.length === 0)
    return { sentence: 'stateNothing', action: 'read', actionName: 'actionReadAgain' };
  return null;
}
