// The rules of one kind, each with its words, its reason and its examples.

import { reasonWords } from '../i18n/reason-words.ts';
import { t } from '../i18n/translate.ts';
import type { RuleEntry } from './rule-entry.ts';

interface RuleListProps {
  readonly id: string;
  readonly title: string;
  /** The language the rules' own words are in. */
  readonly language: string;
  readonly entries: readonly RuleEntry[];
  /** The name of a hedge class, marker type or stance in the reader's language. */
  readonly nameOf: (type: string) => string;
}

export function RuleList({ id, title, language, entries, nameOf }: RuleListProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {entries.map((entry) => (
        <Rule key={entry.id} entry={entry} language={language} type={nameOf(entry.type)} />
      ))}
    </section>
  );
}

interface RuleProps {
  readonly entry: RuleEntry;
  readonly language: string;
  readonly type: string;
}

function Rule({ entry, language, type }: RuleProps) {
  const { why, normal } = reasonWords(entry.reason);
  return (
    <article class="rule" id={entry.id}>
      <h3>
        {entry.id} <small>{type}</small>
      </h3>
      <p>{why}</p>
      <p class="quiet">{normal}</p>
      <p lang={language}>
        <b>{t('referenceExample')}</b> {entry.example}
      </p>
      {entry.leaves.length > 0 && (
        <div lang={language}>
          <b>{t('referenceLeaves')}</b>
          <ul>
            {entry.leaves.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <details>
        <summary>{t('referenceWords')}</summary>
        <ul lang={language}>
          {entry.patterns.map((pattern) => (
            <li key={pattern}>
              <code>{pattern}</code>
            </li>
          ))}
        </ul>
      </details>
    </article>
  );
}
