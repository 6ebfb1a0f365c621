// Each choice's lesson, in the order in which they are learned: a choice sees what those before it decide.

import type { ChoiceName } from '../../../src/analysis/choice/choices.ts';
import type { Lesson } from './lesson.ts';

export const LESSONS: readonly (readonly [ChoiceName, Lesson])[] = [];
