// The reader's own words: hedges and source nouns to add, words never to mark.

import { useState } from 'preact/hooks';
import type { OwnWords } from '../../lexicon/own-words.ts';
import { MAX_OWN_WORDS, MAX_WORD_LENGTH, readWordList } from '../../settings/parse-settings.ts';
import { formatNumber, t } from '../i18n/translate.ts';
import type { SettingsInUse } from '../tab/use-settings.ts';
import { OptionsPart } from './OptionsPart.tsx';

export function WordsSection({ inUse }: { readonly inUse: SettingsInUse }) {
  const { settings, change } = inUse;
  const save = (list: keyof OwnWords) => (words: readonly string[]) =>
    change((before) => ({ ...before, words: { ...before.words, [list]: words } }));
  return (
    <OptionsPart id="words" title={t('wordsTitle')}>
      <p class="quiet">{t('wordsNote', formatNumber(MAX_OWN_WORDS), formatNumber(MAX_WORD_LENGTH))}</p>
      <div class="word-lists">
        {(['hedges', 'sourceNouns', 'muted'] as const).map((list) => (
          <WordList key={list} label={t(`words_${list}`)} words={settings.words[list]} onSave={save(list)} />
        ))}
      </div>
    </OptionsPart>
  );
}

interface WordListProps {
  readonly label: string;
  readonly words: readonly string[];
  readonly onSave: (words: readonly string[]) => void;
}

/** Saved when the reader leaves the field; what was left out for its length is named. */
function WordList({ label, words, onSave }: WordListProps) {
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const take = (text: string): void => {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const taken = readWordList(lines) ?? [];
    setLeftOut(lines.filter((line) => !taken.includes(line.trim().replace(/\s+/g, ' '))));
    onSave(taken);
  };
  return (
    <label class="word-list">
      {label}
      <textarea
        rows={6}
        spellcheck={false}
        value={words.join('\n')}
        onChange={(event) => take(event.currentTarget.value)}
      />
      {leftOut.length > 0 && (
        <span class="trouble" role="status">
          {t('wordsLeftOut', leftOut.map((word) => word.slice(0, 30)).join(', '))}
        </span>
      )}
    </label>
  );
}
