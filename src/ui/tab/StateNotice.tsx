// One honest sentence about the tab, and one thing to do about it.

import type { TabState } from '../../messaging/messages.ts';
import { t, type MessageKey } from '../i18n/translate.ts';
import { stateWords, type StateAction } from './state-words.ts';

interface StateNoticeProps {
  readonly state: TabState;
  readonly onAction: (action: Exclude<StateAction, null>) => void;
  /** The panel's own word for a page it may not read: only the toolbar's click opens it. */
  readonly unread?: MessageKey;
}

export function StateNotice({ state, onAction, unread }: StateNoticeProps) {
  const words = stateWords(state);
  if (words === null) return null;
  const { action, actionName } = words;
  const isOutOfReach =
    unread !== undefined && (state.problem === 'not-granted' || (state.phase === 'unread' && !state.problem));
  return (
    <div class={state.report === null ? 'notice notice-alone' : 'notice'} data-state={words.sentence}>
      <p>{isOutOfReach ? t(unread) : t(words.sentence, ...(words.words ?? []))}</p>
      {state.phase === 'reading' && (
        <progress
          aria-label={t('progress')}
          {...(state.progress === undefined ? {} : { value: state.progress })}
        />
      )}
      {action !== null && actionName !== null && !isOutOfReach && (
        <button type="button" class="button" onClick={() => onAction(action)}>
          {t(actionName)}
        </button>
      )}
    </div>
  );
}
