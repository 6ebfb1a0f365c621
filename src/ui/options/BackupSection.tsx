// Settings out to a file, in from a file, back to the start; and what was set aside because it could not be read.

import { useEffect, useState } from 'preact/hooks';
import { DEFAULTS } from '../../settings/settings.ts';
import { keptSettings } from '../../settings/store.ts';
import { exportSettings, importSettings } from '../../settings/transfer.ts';
import { t } from '../i18n/translate.ts';
import { saveFile } from '../tab/save-file.ts';
import type { SettingsInUse } from '../tab/use-settings.ts';
import { OptionsPart } from './OptionsPart.tsx';

const JSON_FILE = { extension: 'json', mediaType: 'application/json' };

export function BackupSection({ inUse }: { readonly inUse: SettingsInUse }) {
  const { settings, change } = inUse;
  const [said, setSaid] = useState('');
  const [kept, setKept] = useState<unknown>();
  useEffect(() => void keptSettings().then(setKept, () => {}), [inUse.problem]);

  const take = async (file: File | undefined): Promise<void> => {
    const imported = file === undefined ? undefined : importSettings(await file.text());
    if (imported === undefined) return;
    if (imported !== null) change(() => imported.settings);
    setSaid(
      t(imported === null ? 'importBroken' : imported.problem === null ? 'imported' : 'importedPartly'),
    );
  };
  const reset = (): void => {
    if (!window.confirm(t('resetSure'))) return;
    change(() => DEFAULTS);
    setSaid(t('resetDone'));
  };
  return (
    <OptionsPart id="backup" title={t('backupTitle')}>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => saveFile(exportSettings(settings), JSON_FILE, 'settings')}
        >
          {t('exportSettings')}
        </button>
        <label class="button file-button">
          {t('importSettings')}
          <input
            type="file"
            class="visually-hidden"
            accept="application/json,.json"
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
        </label>
        <button type="button" class="button" onClick={reset}>
          {t('resetSettings')}
        </button>
        {kept !== undefined && (
          <button
            type="button"
            class="button"
            onClick={() => saveFile(JSON.stringify(kept, null, 2), JSON_FILE, 'kept-settings')}
          >
            {t('saveKept')}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
    </OptionsPart>
  );
}
