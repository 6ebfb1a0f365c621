// What was found in the sample: the looks of the marks, what is unverified, who says so.

import type { Look, TabState } from '../../messaging/messages.ts';
import { t } from '../i18n/translate.ts';
import { ChainSection } from '../report/ChainSection.tsx';
import { Legend } from '../report/Legend.tsx';
import { sortStatements } from '../report/listed-statements.ts';
import { ReadingContext } from '../report/reading.ts';
import { StatementSection } from '../report/StatementSection.tsx';

interface SampleReportProps {
  readonly state: TabState;
  readonly look: Look;
  readonly jump: (markId: string) => void;
}

export function SampleReport({ state, look, jump }: SampleReportProps) {
  const { report } = state;
  if (report === null) return null;
  return (
    <ReadingContext.Provider value={{ state, report, look, selected: null, jump }}>
      <p class="quiet">{t('welcomeCard')}</p>
      <Legend look={look} counts={state.markCounts} onSwitch={null} />
      <StatementSection
        id="unverified"
        title={t('unverifiedTitle')}
        lead=""
        listed={sortStatements(report).unverified}
        expanded={false}
      />
      <ChainSection expanded={false} />
    </ReadingContext.Provider>
  );
}
