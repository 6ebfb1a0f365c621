// The report of a tab with its legend, the same in popup and panel.

import { withSwitch } from '../../settings/look-for.ts';
import { Legend } from '../report/Legend.tsx';
import { OwnChanges } from '../report/OwnChanges.tsx';
import { ReadingContext, type Reading } from '../report/reading.ts';
import { ReportView } from '../report/ReportView.tsx';
import type { SettingsInUse } from './use-settings.ts';

interface TabReportProps {
  readonly reading: Omit<Reading, 'selected'>;
  /** Id of the mark the page last flashed or the reader last chose. */
  readonly selected: string | null;
  readonly inUse: SettingsInUse;
}

export function TabReport({ reading, selected, inUse }: TabReportProps) {
  const { kind } = reading.report.document;
  const mark = reading.state.markList.find(({ id }) => id === selected) ?? null;
  return (
    <ReadingContext.Provider value={{ ...reading, selected: mark }}>
      {reading.state.own && <OwnChanges own={reading.state.own} />}
      <ReportView>
        <Legend
          look={reading.look}
          counts={reading.state.markCounts}
          onSwitch={(category, on) => inUse.change((before) => withSwitch(before, kind, category, on))}
        />
      </ReportView>
    </ReadingContext.Provider>
  );
}
