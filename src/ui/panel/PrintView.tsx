// The report on a page of its own, everything unfolded, ready for paper.

import { useEffect } from 'preact/hooks';
import type { TabState } from '../../messaging/messages.ts';
import type { Look } from '../../messaging/messages.ts';
import { t } from '../i18n/translate.ts';
import { Legend } from '../report/Legend.tsx';
import { ReadingContext } from '../report/reading.ts';
import { ReportView } from '../report/ReportView.tsx';
import { hasReport } from '../tab/tab-questions.ts';

interface PrintViewProps {
  readonly state: TabState | null;
  readonly look: Look;
}

export function PrintView({ state, look }: PrintViewProps) {
  const ready = state !== null && hasReport(state);
  useEffect(() => {
    if (ready) window.print();
  }, [ready]);
  if (!ready) return <p class="notice">{t('printNothing')}</p>;
  const { report } = state;
  return (
    <main class="paper">
      <h1 class="visually-hidden">{t('extensionName')}</h1>
      <ReadingContext.Provider value={{ state, report, look, selected: null, jump: () => {} }}>
        <ReportView expanded>
          <Legend look={look} counts={state.markCounts} onSwitch={null} />
        </ReportView>
      </ReadingContext.Provider>
      <footer class="paper-foot">
        {report.document.url !== null && <p>{report.document.url}</p>}
        <p>{t('fixedLine')}</p>
      </footer>
    </main>
  );
}
