// Ways out of the report: the clipboard, files, paper. Each format escapes the page's text for itself.

import { useState } from 'preact/hooks';
import { ask } from '../../messaging/client.ts';
import type { StoredReport } from '../../messaging/messages.ts';
import type { Format } from '../../report/formats/format.ts';
import { FORMATS } from '../../report/formats/index.ts';
import { t, type MessageKey } from '../i18n/translate.ts';
import { openComparison, openPrintView } from './open-pages.ts';
import { reportWords } from './report-words.ts';
import { saveFile } from './save-file.ts';

interface ShareMenuProps {
  readonly tabId: number;
  readonly report: StoredReport;
}

export function ShareMenu({ tabId, report }: ShareMenuProps) {
  const [said, setSaid] = useState('');
  const words = reportWords();
  const copy = (id: string): void => {
    const text = FORMATS.find((format) => format.id === id)?.render(report, words) ?? '';
    navigator.clipboard.writeText(text).then(
      () => setSaid(t('copied')),
      () => setSaid(t('copyFailed')),
    );
  };
  const save = async (format: Format): Promise<void> => {
    const places = format.places ? await ask({ to: 'background', kind: 'places', tabId }) : null;
    saveFile(format.render(report, words, places ?? {}), format, report.document.title);
  };
  return (
    <details class="menu">
      <summary class="text-button">{t('share')}</summary>
      <div class="menu-list" role="group" aria-label={t('share')}>
        <button type="button" onClick={() => copy('text')}>
          {t('copyText')}
        </button>
        <button type="button" onClick={() => copy('markdown')}>
          {t('copyMarkdown')}
        </button>
        {FORMATS.map((format) => (
          <button key={format.id} type="button" data-format={format.id} onClick={() => void save(format)}>
            {t('saveAs', t(format.label as MessageKey))}
          </button>
        ))}
        <button type="button" onClick={() => openPrintView(tabId)}>
          {t('printView')}
        </button>
        <button type="button" onClick={() => openComparison(tabId)}>
          {t('compareOpen')}
        </button>
        <p role="status">{said}</p>
      </div>
    </details>
  );
}
