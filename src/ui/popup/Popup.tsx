// The toolbar popup: the switch, the legend, the report, and the way on.

import { useEffect } from 'preact/hooks';
import type { TabState } from '../../messaging/messages.ts';
import { choiceFor, siteOf } from '../../settings/sites.ts';
import type { LoadedSettings } from '../../settings/store.ts';
import { t } from '../i18n/translate.ts';
import { Announcer } from '../tab/Announcer.tsx';
import type { CurrentTab } from '../tab/current-tab.ts';
import { MarkStepper } from '../tab/MarkStepper.tsx';
import { openOptions } from '../tab/open-pages.ts';
import { SettingsNotice } from '../tab/SettingsNotice.tsx';
import { ShareMenu } from '../tab/ShareMenu.tsx';
import { SiteChoiceRow } from '../tab/SiteChoiceRow.tsx';
import { StateNotice } from '../tab/StateNotice.tsx';
import { hasReport, wantsReading } from '../tab/tab-questions.ts';
import { TabReport } from '../tab/TabReport.tsx';
import { useSettings } from '../tab/use-settings.ts';
import { useTab } from '../tab/use-tab.ts';
import { PanelButton } from './PanelButton.tsx';
import { PopupHeader } from './PopupHeader.tsx';

interface PopupProps {
  readonly tab: CurrentTab;
  readonly known: TabState | null;
  readonly loaded: LoadedSettings;
}

export function Popup({ tab, known, loaded }: PopupProps) {
  const inUse = useSettings(loaded);
  const { state, answered, selected, chosen, read, stop, setMarks, jump } = useTab(tab.id, known);
  const { look } = inUse.settings;
  const site = siteOf(tab.url ?? state?.report?.document.url);

  // Opening the popup is the reader's click: it grants the page, so this is the moment to read it.
  useEffect(() => {
    const mayRead = !inUse.settings.askFirst && choiceFor(inUse.settings, site) !== 'never';
    if (answered && state !== null && mayRead && wantsReading(state)) read();
  }, [answered]);

  if (state === null) return <PopupHeader marks={null} onSwitch={setMarks} />;
  const act = { read, stop, settings: () => openOptions('about'), close: () => window.close() };
  return (
    <>
      <PopupHeader marks={hasReport(state) ? state.marks : null} onSwitch={setMarks} />
      <main>
        <SettingsNotice problem={inUse.problem} />
        <StateNotice state={state} onAction={(action) => act[action]()} />
        {hasReport(state) && (
          <TabReport reading={{ state, report: state.report, look, selected, jump }} inUse={inUse} />
        )}
        {site !== null && (
          <SiteChoiceRow site={site} inUse={inUse} onNever={() => state.marks && setMarks(false)} />
        )}
      </main>
      <footer class="footer">
        <div class="toolbar">
          {hasReport(state) && <MarkStepper state={state} look={look} selected={selected} jump={jump} />}
          {hasReport(state) && <ShareMenu tabId={tab.id} report={state.report} />}
          <PanelButton windowId={tab.windowId} />
          <button type="button" class="text-button" onClick={() => openOptions()}>
            {t('settings')}
          </button>
        </div>
        <p class="fixed-line">{t('fixedLine')}</p>
      </footer>
      <Announcer state={state} selected={chosen} />
    </>
  );
}
