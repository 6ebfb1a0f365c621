// What is marked and how: presets to choose from, then each category's line and colours.

import { withCategory, withPreset } from '../../settings/change-look.ts';
import { PRESETS, type PresetId } from '../../settings/presets.ts';
import { CATEGORIES } from '../../settings/settings.ts';
import { t, type MessageKey } from '../i18n/translate.ts';
import { markStyle } from '../report/mark-style.ts';
import type { SettingsInUse } from '../tab/use-settings.ts';
import { CategoryEditor } from './CategoryEditor.tsx';
import { Choice, OptionsPart } from './OptionsPart.tsx';

export function LookSection({ inUse }: { readonly inUse: SettingsInUse }) {
  const { settings, change } = inUse;
  const { look, preset } = settings;
  return (
    <OptionsPart id="look" title={t('lookTitle')}>
      <fieldset class="presets">
        <legend class="visually-hidden">{t('presetsTitle')}</legend>
        {(Object.keys(PRESETS) as PresetId[]).map((id) => (
          <label key={id} class="preset">
            <input
              type="radio"
              name="preset"
              checked={preset === id}
              onChange={() => change((before) => withPreset(before, id))}
            />
            <span>
              {t(`preset_${id.replaceAll('-', '_')}` as MessageKey)}
              <span class="preset-sample" aria-hidden="true">
                {CATEGORIES.map((category) => (
                  <span key={category} class="sample" style={markStyle(PRESETS[id][category])}>
                    {t('sampleWord')}
                  </span>
                ))}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <ul class="editors">
        {CATEGORIES.map((category) => (
          <CategoryEditor
            key={category}
            category={category}
            look={look.categories[category]}
            onChange={(part) => change((before) => withCategory(before, category, part))}
          />
        ))}
      </ul>
      <Choice
        type="checkbox"
        name="print"
        label={t('printMarks')}
        checked={look.printMarks}
        onChange={(printMarks) => change((before) => ({ ...before, look: { ...before.look, printMarks } }))}
      />
      <Choice
        type="checkbox"
        name="sync"
        label={t('syncLook')}
        note={t('syncLookNote')}
        checked={settings.syncLook}
        onChange={(syncLook) => change((before) => ({ ...before, syncLook }))}
      />
    </OptionsPart>
  );
}
