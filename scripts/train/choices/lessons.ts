// Each choice's lesson, in the order in which they are learned: a choice sees what those before it decide.

import type { ChoiceName } from '../../../src/analysis/choice/choices.ts';
import { antecedentLesson } from './antecedent-lesson.ts';
import type { Lesson } from './lesson.ts';
import { innerLesson } from './inner-lesson.ts';
import { nameKindLesson } from './name-kind-lesson.ts';
import { standsLesson } from './stands-lesson.ts';
import { teachCheckable } from './teach-checkable.ts';

export const LESSONS: readonly (readonly [ChoiceName, Lesson])[] = [
  ['stands', standsLesson],
  ['inner', innerLesson],
  ['name-kind', nameKindLesson],
  ['antecedent', antecedentLesson],
  ['checkable', teachCheckable],
];

/** How hard the weights of a choice are pulled towards 0, where not by 1: the fewer the cases beside the features, the harder. */
export const PULL: Readonly<Partial<Record<ChoiceName, number>>> = {
  stands: 600,
  inner: 6,
  'name-kind': 0.5,
  antecedent: 80,
  checkable: 20,
};
