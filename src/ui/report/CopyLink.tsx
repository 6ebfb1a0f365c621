// Copies a link that opens the article at a statement's words, by text fragment.

import { useState } from 'preact/hooks';
import { t } from '../i18n/translate.ts';
import { useReading } from './reading.ts';
import { textFragmentLink } from './text-fragment.ts';

export function CopyLink({ words }: { readonly words: string }) {
  const { report } = useReading();
  const [said, setSaid] = useState('');
  const link = textFragmentLink(report.document.url, words);
  if (link === null) return null;
  const copy = (): void => {
    navigator.clipboard.writeText(link).then(
      () => setSaid(t('copied')),
      () => setSaid(t('copyFailed')),
    );
  };
  return (
    <p class="copy">
      <button type="button" class="text-button" onClick={copy}>
        {t('copyLink')}
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
