// The words by which English names and describes sources, gathered for the language pack.

import type { SourceWords } from '../source-words.ts';
import {
  givenNames,
  mediaEndings,
  mediaNames,
  metonyms,
  nameParticles,
  organisationEndings,
  titles,
} from './source-names.ts';
import { BODY_PLURALS, sourceNouns } from './source-nouns.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const sourceWords: SourceWords = {
  nouns: sourceNouns,
  bodyPlurals: BODY_PLURALS,
  titles,
  femaleWords: set(
    'she her hers herself mrs ms miss dame lady queen princess spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman woman girl mother ' +
      'daughter wife sister aunt grandmother widow actress girlfriend nun',
  ),
  maleWords: set(
    'he him his himself mr sir lord king prince pope spokesman chairman congressman councilman businessman policeman man boy father son husband brother uncle ' +
      'grandfather widower actor boyfriend priest imam',
  ),
  givenNames,
  mediaNames,
  mediaEndings,
  metonyms,
  organisationEndings,
  nameParticles,
  determiners: set(
    'the a an this that these those some several many most few all both each another any no its his her their our my your one two three four five six seven eight ' +
      'nine ten dozens dozen hundreds scores other more various numerous multiple certain unnamed such half every',
  ),
  bareGroups: set(
    'many others some several most few both all they those people thousands hundreds dozens everyone everybody two three four five six',
  ),
  barePersons: set('one another someone somebody anyone who'),
  numberWords: set(
    'two three four five six seven eight nine ten eleven twelve dozens hundreds scores thousands',
  ),
  calendarWords: set(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday ' +
      'thursday friday saturday sunday today yesterday tomorrow',
  ),
};
