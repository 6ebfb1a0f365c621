// What is said of a tab that has a problem: keys of _locales, for the views and for what is spoken alike.

import type { Problem } from './messages.ts';

const KEYS = {
  'no-article': 'stateNoArticle',
  'restricted-page': 'stateRestricted',
  'closed-page': 'stateClosed',
  'unsupported-language': 'stateLanguage',
  'not-granted': 'stateNotGranted',
  'partial-text': 'statePartial',
  'too-long': 'stateTooLong',
  stopped: 'stateStopped',
  failed: 'stateFailed',
} as const satisfies Record<Problem, string>;

export type ProblemKey = (typeof KEYS)[Problem];

/** The key of the sentence for a problem. */
export const problemKey = (problem: Problem): ProblemKey => KEYS[problem];
