// What gold says of a candidate inside another's words: whether a chain of the sentence has its source behind the outer one.

import { sentenceOf } from '../../evaluate/sourcing-gold.ts';
import type { Lesson } from './lesson.ts';
import { fits } from './stands-lesson.ts';

/** Yes where a chain of the cue's sentence holds the outer source and, behind it, the inner one. The option names both, a line each. */
export const innerLesson: Lesson = (article, matter) => {
  const [inner = '', outer = ''] = (matter.option ?? '').split('\n');
  const sentence = sentenceOf(matter, article.sentences);
  const chains = article.labels.find(({ i }) => i === sentence)?.chains ?? [];
  const right = chains.some((chain) =>
    chain.some(
      (name, at) =>
        (outer === '' || fits(article, outer, name)) &&
        chain.slice(at + 1).some((behind) => fits(article, inner, behind)),
    ),
  );
  return right ? 1 : 0;
};
