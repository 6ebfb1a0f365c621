// What became of a change of the reader's, in words. Nothing typed is ever lost: it stays in its field.

import type { AmendAnswer } from '../../messaging/messages.ts';
import { t } from '../i18n/translate.ts';

export function answerWords(answer: AmendAnswer | null): string {
  switch (answer) {
    case null:
      return '';
    case 'saved':
      return t('amendSaved');
    case 'quota':
      return t('amendQuota');
    case 'unavailable':
      return t('amendUnavailable');
  }
}
