// One rule: why it marks, when that is normal, what it marks and what it leaves alone, and its words.

import { REASONS } from '../../lexicon/reasons.ts';
import { reasonWords } from '../../messaging/reason-words.ts';
import { t } from '../i18n/translate.ts';
import type { RuleEntry } from './rule-entry.ts';
import { ruleName } from './rule-name.ts';

interface RuleEntryViewProps {
  /** Of its element in the page. */
  readonly id: string;
  readonly entry: RuleEntry;
  /** The language the rule's own words are in. */
  readonly language: string;
}

export function RuleEntryView({ id, entry, language }: RuleEntryViewProps) {
  const name = ruleName(entry);
  const { why, normal } = reasonWords(entry.reason, REASONS[entry.reason]);
  return (
    <article class="rule" id={id}>
      <h4>
        <q lang={language}>{name}</q> <small>{entry.id}</small>
      </h4>
      <p>{why}</p>
      <p class="quiet">{normal}</p>
      <b>{t('referenceExample')}</b>
      <ul lang={language}>
        {examplesOf(entry).map((sentence) => (
          <li key={sentence}>
            <MarkedSentence sentence={sentence} />
          </li>
        ))}
      </ul>
      {entry.leaves.length > 0 && (
        <>
          <b>{t('referenceLeaves')}</b>
          <ul lang={language}>
            {entry.leaves.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {entry.patterns.length > 0 && (
        <details>
          <summary aria-label={`${t('referenceWords')}: ${name}`}>{t('referenceWords')}</summary>
          <ul lang={language}>
            {entry.patterns.map((pattern) => (
              <li key={pattern}>
                <code>{pattern}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

/** The rule's own example, unless a case shows the same sentence with the words that are marked. */
function examplesOf({ example, marks }: RuleEntry): readonly string[] {
  const shown = marks.map((sentence) => sentence.replaceAll(/[⟦⟧]/g, ''));
  return shown.includes(example) ? marks : [example, ...marks];
}

/** What a case puts between ⟦ ⟧ is marked. */
function MarkedSentence({ sentence }: { readonly sentence: string }) {
  const [before = '', marked, after] = sentence.split(/[⟦⟧]/);
  return (
    <>
      {before}
      {marked && <mark>{marked}</mark>}
      {after}
    </>
  );
}
