// The settings inside our pages: read once, kept up to date, changed with the trouble named.

import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../settings/settings.ts';
import {
  changeSettings,
  watchSettings,
  type LoadedSettings,
  type SettingsProblem,
} from '../../settings/store.ts';

export interface SettingsInUse {
  readonly settings: Settings;
  readonly problem: SettingsProblem | null;
  readonly change: (change: (settings: Settings) => Settings) => void;
}

/** @param loaded the settings as read before the first frame */
export function useSettings(loaded: LoadedSettings): SettingsInUse {
  const [current, setCurrent] = useState(loaded);
  useEffect(
    () =>
      watchSettings((changed) =>
        setCurrent((before) => ({ ...changed, problem: changed.problem ?? before.problem })),
      ),
    [],
  );
  const change = (how: (settings: Settings) => Settings): void => {
    setCurrent((before) => ({ settings: how(before.settings), problem: null }));
    void changeSettings(how).then(setCurrent);
  };
  return { ...current, change };
}
