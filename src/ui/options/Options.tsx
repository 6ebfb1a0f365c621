// The options page: one column, each part saves as it is changed.

import type { LoadedSettings } from '../../settings/store.ts';
import { Logo } from '../design/Logo.tsx';
import { t } from '../i18n/translate.ts';
import { SettingsNotice } from '../tab/SettingsNotice.tsx';
import { useSettings } from '../tab/use-settings.ts';
import { AboutSection } from './AboutSection.tsx';
import { BackupSection } from './BackupSection.tsx';
import { LookSection } from './LookSection.tsx';
import { OwnChangesSection } from './OwnChangesSection.tsx';
import { RunsSection } from './RunsSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { WordsSection } from './WordsSection.tsx';

interface OptionsProps {
  readonly loaded: LoadedSettings;
  readonly languages: readonly string[];
}

export function Options({ loaded, languages }: OptionsProps) {
  const inUse = useSettings(loaded);
  return (
    <>
      <header class="page-header">
        <Logo />
        <h1>{t('optionsTitle')}</h1>
      </header>
      <SettingsNotice problem={inUse.problem} />
      <main>
        <RunsSection inUse={inUse} />
        <SitesSection inUse={inUse} />
        <LookSection inUse={inUse} />
        <WordsSection inUse={inUse} />
        <OwnChangesSection />
        <BackupSection inUse={inUse} />
        <AboutSection languages={languages} />
      </main>
    </>
  );
}
