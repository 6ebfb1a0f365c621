// The rules of one kind, class by class.

import type { RuleEntry } from './rule-entry.ts';
import { RuleEntryView } from './RuleEntryView.tsx';

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
  const classes = [...Map.groupBy(entries, (entry) => entry.type)];
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {classes.map(([type, rules]) => (
        <div key={type} class="class">
          <h3>{nameOf(type)}</h3>
          {rules.map((entry) => (
            <RuleEntryView key={entry.id} id={`${id}-${entry.id}`} entry={entry} language={language} />
          ))}
        </div>
      ))}
    </section>
  );
}
