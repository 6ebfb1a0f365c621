// The side panel: the report beside the article, for whichever tab of its window is in front.

import { useEffect, useRef } from 'preact/hooks';
import { ask } from '../../messaging/client.ts';
import { lookFor } from '../../settings/look-for.ts';
import type { LoadedSettings } from '../../settings/store.ts';
import { PopupHeader } from '../popup/PopupHeader.tsx';
import { Announcer } from '../tab/Announcer.tsx';
import type { CurrentTab } from '../tab/current-tab.ts';
import { openOptions } from '../tab/open-pages.ts';
import { SettingsNotice } from '../tab/SettingsNotice.tsx';
import { StateNotice } from '../tab/StateNotice.tsx';
import { TabFooter } from '../tab/TabFooter.tsx';
import { hasReport } from '../tab/tab-questions.ts';
import { TabReport } from '../tab/TabReport.tsx';
import { useSettings } from '../tab/use-settings.ts';
import { useTab } from '../tab/use-tab.ts';
import { bringIntoSight } from './bring-into-sight.ts';

interface PanelProps {
  readonly tab: CurrentTab;
  readonly loaded: LoadedSettings;
}

export function Panel({ tab, loaded }: PanelProps) {
  const inUse = useSettings(loaded);
  const reading = useTab(tab.id, null, false);
  const { state, selected, chosen, read, stop, setMarks, jump, amend, linkTo } = reading;
  const look = lookFor(inUse.settings, state?.report?.document.kind ?? null);
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    if (main.current) bringIntoSight(main.current, selected === chosen);
  }, [selected]);

  // The page says where the reader is for as long as a panel listens, so each painting of marks is asked anew.
  useEffect(() => {
    if (state?.marks === true) void ask({ to: 'background', kind: 'follow', tabId: tab.id });
  }, [tab.id, state?.marks, state?.report]);

  if (state === null) return <PopupHeader marks={null} onSwitch={setMarks} />;
  const act = { read, stop, settings: () => openOptions('about'), close: () => window.close() };
  return (
    <>
      <PopupHeader marks={hasReport(state) ? state.marks : null} onSwitch={setMarks} />
      <main ref={main}>
        <SettingsNotice problem={inUse.problem} />
        <StateNotice
          state={state}
          {...(tab.url === null && { unread: 'panelUnread' as const })}
          onAction={(action) => act[action]()}
        />
        {hasReport(state) && (
          <TabReport
            reading={{ state, report: state.report, look, jump, amend, linkTo }}
            selected={selected}
            inUse={inUse}
          />
        )}
      </main>
      <TabFooter tabId={tab.id} reading={reading} look={look} />
      <Announcer state={state} selected={chosen} />
    </>
  );
}
