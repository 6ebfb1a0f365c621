// What the reader changed in this article: marks hidden, with the way back, and changes that no longer fit.

import type { TabState } from '../../messaging/messages.ts';
import { plural, t } from '../i18n/translate.ts';
import { useReading } from './reading.ts';

export function OwnChanges({ own }: { readonly own: NonNullable<TabState['own']> }) {
  const { amend } = useReading();
  if (own.hidden + own.unfit === 0) return null;
  return (
    <div class="notice own-changes">
      {own.hidden > 0 && (
        <p>
          {plural('hiddenMarks', own.hidden)}{' '}
          <button type="button" class="text-button" onClick={() => void amend?.({ what: 'show-hidden' })}>
            {t('showHidden')}
          </button>
        </p>
      )}
      {own.unfit > 0 && <p>{plural('unfitChanges', own.unfit)}</p>}
    </div>
  );
}
