// What went wrong with the settings, in one sentence, with the way to set it right.

import type { SettingsProblem } from '../../settings/store.ts';
import { t } from '../i18n/translate.ts';
import { openOptions } from './open-pages.ts';

export function SettingsNotice({ problem }: { readonly problem: SettingsProblem | null }) {
  if (problem === null) return null;
  return (
    <div class="notice" role="alert">
      <p>{t(`settings_${problem}`)}</p>
      <button type="button" class="button" onClick={() => openOptions('backup')}>
        {t('openSettings')}
      </button>
    </div>
  );
}
