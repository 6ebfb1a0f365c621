// Copies a link that opens the article at a statement's words, by text fragment.

import { useState } from 'preact/hooks';
import { t } from '../i18n/translate.ts';
import { useReading } from './reading.ts';
import { endsOf, textFragmentLink } from './text-fragment.ts';

export function CopyLink({ words }: { readonly words: string }) {
  const { report, wordsOnPage } = useReading();
  const [said, setSaid] = useState('');
  const { url } = report.document;
  const link = textFragmentLink(url, endsOf(words));
  if (link === null) return null;
  const copy = async (): Promise<void> => {
    const own = await wordsOnPage?.(words);
    try {
      await navigator.clipboard.writeText((own && textFragmentLink(url, own)) ?? link);
      setSaid(t('copied'));
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
