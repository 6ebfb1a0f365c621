// The report of a tab with its legend, the same in popup and panel.

import { withCategory } from '../../settings/change-look.ts';
import { Legend } from '../report/Legend.tsx';
import { ReadingContext, type Reading } from '../report/reading.ts';
import { ReportView } from '../report/ReportView.tsx';
import type { SettingsInUse } from './use-settings.ts';

interface TabReportProps {
  readonly reading: Reading;
  readonly inUse: SettingsInUse;
}

export function TabReport({ reading, inUse }: TabReportProps) {
  return (
    <ReadingContext.Provider value={reading}>
      <ReportView>
        <Legend
          look={reading.look}
          counts={reading.state.markCounts}
          onSwitch={(category, on) => inUse.change((before) => withCategory(before, category, { on }))}
        />
      </ReportView>
    </ReadingContext.Provider>
  );
}
