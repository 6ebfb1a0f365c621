// The keys that switch the marks and go from one to the next, as this browser has them set.

import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../messaging/browser.ts';
import { t } from '../i18n/translate.ts';
import { openShortcuts } from '../tab/open-pages.ts';

export function KeysNote() {
  const [keys, setKeys] = useState<readonly (readonly [string, string])[]>([]);
  useEffect(() => {
    void browser.commands
      ?.getAll()
      .then((commands) =>
        setKeys(
          commands.flatMap(({ description, shortcut }) =>
            description && shortcut ? [[description, shortcut]] : [],
          ),
        ),
      );
  }, []);
  if (keys.length === 0) return null;
  return (
    <>
      <p>{t('welcomeKeys')}</p>
      <dl class="keys">
        {keys.map(([description, shortcut]) => (
          <div key={description}>
            <dt>{description}</dt>
            <dd>
              <kbd>{shortcut}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" class="text-button" onClick={openShortcuts}>
        {t('keysChange')}
      </button>
    </>
  );
}
