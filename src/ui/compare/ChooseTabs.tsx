// Which other open article to compare with; where there is none, what to do.

import type { StoredReport } from '../../messaging/messages.ts';
import { t } from '../i18n/translate.ts';

export interface ReadTab {
  readonly tabId: number;
  readonly report: StoredReport;
}

interface ChooseTabsProps {
  /** Open tabs with a report, in order of use. */
  readonly tabs: readonly ReadTab[];
  /** The one the reader came from; null where its report is gone. */
  readonly first: number | null;
}

export function ChooseTabs({ tabs, first }: ChooseTabsProps) {
  const others = tabs.filter(({ tabId }) => tabId !== first);
  if (first === null || others.length === 0)
    return (
      <main class="compare">
        <h1>{t('compareTitle')}</h1>
        <p>{t(first === null ? 'compareGone' : 'compareAlone')}</p>
      </main>
    );
  return (
    <main class="compare">
      <h1>{t('compareTitle')}</h1>
      <p>{t('compareChoose')}</p>
      <ul class="choose">
        {others.map(({ tabId, report }) => (
          <li key={tabId}>
            <a href={`?tab=${first}&with=${tabId}`}>
              <bdi>{report.document.title ?? report.document.url ?? t('thisArticle')}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
