// The side panel: the report beside the article, for whichever tab of its window is in front.

import { useEffect, useRef } from 'preact/hooks';
import type { LoadedSettings } from '../../settings/store.ts';
import { t } from '../i18n/translate.ts';
import { PopupHeader } from '../popup/PopupHeader.tsx';
import { Announcer } from '../tab/Announcer.tsx';
import type { CurrentTab } from '../tab/current-tab.ts';
import { MarkStepper } from '../tab/MarkStepper.tsx';
import { openOptions } from '../tab/open-pages.ts';
import { SettingsNotice } from '../tab/SettingsNotice.tsx';
import { ShareMenu } from '../tab/ShareMenu.tsx';
import { StateNotice } from '../tab/StateNotice.tsx';
import { hasReport } from '../tab/tab-questions.ts';
import { TabReport } from '../tab/TabReport.tsx';
import { useSettings } from '../tab/use-settings.ts';
import { useTab } from '../tab/use-tab.ts';

interface PanelProps {
  readonly tab: CurrentTab;
  readonly loaded: LoadedSettings;
}

export function Panel({ tab, loaded }: PanelProps) {
  const inUse = useSettings(loaded);
  const { state, selected, read, stop, setMarks, jump } = useTab(tab.id, null);
  const { look } = inUse.settings;
  const main = useRef<HTMLElement>(null);

  // A mark chosen in the page is brought into sight here.
  useEffect(() => {
    main.current?.querySelector('[data-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  if (state === null) return <PopupHeader marks={null} onSwitch={setMarks} />;
  const act = { read, stop, settings: () => openOptions('about'), close: () => window.close() };
  return (
    <>
      <PopupHeader marks={hasReport(state) ? state.marks : null} onSwitch={setMarks} />
      <main ref={main}>
        <SettingsNotice problem={inUse.problem} />
        <StateNotice state={state} unread="panelUnread" onAction={(action) => act[action]()} />
        {hasReport(state) && (
          <TabReport reading={{ state, report: state.report, look, selected, jump }} inUse={inUse} />
        )}
      </main>
      <footer class="footer">
        {hasReport(state) && (
          <div class="toolbar">
            <MarkStepper state={state} look={look} selected={selected} jump={jump} />
            <ShareMenu tabId={tab.id} report={state.report} />
          </div>
        )}
        <p class="fixed-line">{t('fixedLine')}</p>
      </footer>
      <Announcer state={state} selected={selected} />
    </>
  );
}
