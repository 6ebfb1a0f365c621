// What the gold list of an article's sources says a name is.

import { CHOICES } from '../../../src/analysis/choice/choices.ts';
import type { Lesson } from './lesson.ts';

/** The kind of the one source that goes by exactly this name; a name of no source, or of several kinds, teaches nothing. */
export const nameKindLesson: Lesson = ({ sources }, { option = '' }) => {
  const name = plain(option);
  const kinds = new Set(
    Object.entries(sources)
      .filter(([canonical, { aliases }]) =>
        [canonical, ...(aliases ?? [])].some((other) => plain(other) === name),
      )
      .map(([, { type }]) => type),
  );
  const [kind] = kinds;
  const at = CHOICES['name-kind'].findIndex((one) => one === kind);
  return kinds.size === 1 && at !== -1 ? at : null;
};

/** A name without case, article and signs. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
