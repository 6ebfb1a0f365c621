// Changes to how marks look, each giving new settings.

import type { CategoryLook } from '../messaging/messages.ts';
import type { MarkCategory } from '../report/report.ts';
import { PRESETS, type CategoryLooks, type PresetId } from './presets.ts';
import { CATEGORIES, type Settings } from './settings.ts';

/** One category changed. Anything but its switch makes the look the reader's own. */
export function withCategory(
  settings: Settings,
  category: MarkCategory,
  change: Partial<CategoryLook>,
): Settings {
  const { look } = settings;
  const changed = { ...look.categories, [category]: { ...look.categories[category], ...change } };
  const onlySwitched = Object.keys(change).every((field) => field === 'on');
  return {
    ...settings,
    look: { ...look, categories: changed },
    preset: onlySwitched ? settings.preset : 'own',
  };
}

/** A preset's lines and colours; which categories are on stays as it is. */
export function withPreset(settings: Settings, preset: PresetId): Settings {
  const { look } = settings;
  const categories = Object.fromEntries(
    CATEGORIES.map((category) => [
      category,
      { ...PRESETS[preset][category], on: look.categories[category].on },
    ]),
  ) as unknown as CategoryLooks;
  return { ...settings, look: { ...look, categories }, preset };
}
