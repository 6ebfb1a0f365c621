// Copies a link that opens the article at a statement's words, by text fragment.

import { useState } from 'preact/hooks';
import { t } from '../i18n/translate.ts';
import { useReading } from './reading.ts';

export function CopyLink({ statementId }: { readonly statementId: string }) {
  const { report, linkTo } = useReading();
  const [said, setSaid] = useState('');
  if (linkTo === undefined || !/^https?:/.test(report.document.url ?? '')) return null;
  const copy = async (): Promise<void> => {
    const link = await linkTo(statementId);
    if (link === null) return setSaid(t('copyNoLink'));
    try {
      await navigator.clipboard.writeText(link.url);
      setSaid(t(link.leadsTo === 'words' ? 'copied' : 'copiedPage'));
    } catch {
      setSaid(t('copyFailed'));
    }
  };
  return (
    <p class="copy">
      <button type="button" class="text-button" onClick={() => void copy()}>
        {t('copyLink')}
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
