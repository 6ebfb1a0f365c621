// The toolbar popup: the switch, the legend, the report, and the way on.

import { useEffect } from 'preact/hooks';
import type { TabState } from '../../messaging/messages.ts';
import { choiceFor, siteOf } from '../../settings/sites.ts';
import { lookFor } from '../../settings/look-for.ts';
import type { LoadedSettings } from '../../settings/store.ts';
import { Announcer } from '../tab/Announcer.tsx';
import type { CurrentTab } from '../tab/current-tab.ts';
import { openOptions } from '../tab/open-pages.ts';
import { SettingsNotice } from '../tab/SettingsNotice.tsx';
import { SiteChoiceRow } from '../tab/SiteChoiceRow.tsx';
import { StateNotice } from '../tab/StateNotice.tsx';
import { TabFooter } from '../tab/TabFooter.tsx';
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
  const reading = useTab(tab.id, known, true);
  const { state, answered, selected, chosen, read, stop, setMarks, jump, amend, linkTo } = reading;
  const look = lookFor(inUse.settings, state?.report?.document.kind ?? null);
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
          <TabReport
            reading={{ state, report: state.report, look, jump, amend, linkTo }}
            selected={selected}
            inUse={inUse}
          />
        )}
        {site !== null && (
          <SiteChoiceRow site={site} inUse={inUse} onNever={() => state.marks && setMarks(false)} />
        )}
      </main>
      <TabFooter tabId={tab.id} reading={reading} look={look}>
        <PanelButton windowId={tab.windowId} />
      </TabFooter>
      <Announcer state={state} selected={chosen} />
    </>
  );
}
