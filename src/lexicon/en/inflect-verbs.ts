// Spells out the forms of English verbs, so that the word lists hold one entry per verb.

import type { VerbForm } from '../tagger-words.ts';

const FORMS = ['base', 'present', 'past', 'past', 'gerund'] as const;
const VOWEL = /[aeiou]/;

/**
 * Every form of every verb of the given classes (class name to verbs, separated by spaces).
 *
 * @param irregular verbs with their five forms, separated by spaces; entries separated by commas.
 */
export function verbForms(
  classes: Readonly<Record<string, string>>,
  irregular: string,
): Map<string, VerbForm> {
  const exceptions = new Map(
    irregular.split(',').map((entry) => [entry.trim().split(' ')[0], entry.trim().split(' ')]),
  );
  const verbs = new Map<string, VerbForm>();
  for (const [name, words] of Object.entries(classes)) {
    for (const lemma of words.trim().split(/\s+/)) {
      const forms = exceptions.get(lemma) ?? inflectRegular(lemma);
      forms.forEach((word, at) => {
        const known = verbs.get(word);
        if (known?.classes.split(',').includes(name)) return;
        if (known !== undefined) verbs.set(word, { ...known, classes: `${known.classes},${name}` });
        else verbs.set(word, { lemma, classes: name, form: FORMS[at] ?? 'base' });
      });
    }
  }
  return verbs;
}

/** Word to its groups' names, joined by plus signs, from group name to words separated by spaces. */
export function wordGroups(groups: Readonly<Record<string, string>>): Map<string, string> {
  const grouped = new Map<string, string>();
  for (const [name, words] of Object.entries(groups)) {
    for (const word of words.trim().split(/\s+/)) {
      const known = grouped.get(word);
      grouped.set(word, known === undefined ? name : `${known}+${name}`);
    }
  }
  return grouped;
}

/** Base, third person, past, participle and gerund of a verb that follows the pattern. */
function inflectRegular(verb: string): string[] {
  const consonantY = verb.endsWith('y') && !VOWEL.test(verb.at(-2) ?? '');
  const stem = verb.slice(0, -1);
  const present = /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : consonantY ? `${stem}ies` : `${verb}s`;
  const past = verb.endsWith('e') ? `${verb}d` : consonantY ? `${stem}ied` : `${verb}ed`;
  const gerund = verb.endsWith('e') && !verb.endsWith('ee') ? `${stem}ing` : `${verb}ing`;
  return [verb, present, past, past, gerund];
}
