// English words that decide where tokens and sentences end. The weights were trained on exactly these tokens and sentences:
// after an edit the learned core is off until it is retrained (npm run train).

import type { TextWords } from '../text-words.ts';

const abbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr jr st hon pres gov lt col gen maj capt cmdr cpl sgt adm sen sens rep reps ' +
    'atty asst dept supt det insp amb messrs jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun ' +
    'co corp inc ltd llc bros no nos vs v etc approx est fig vol ed eds al ca cf eg ie p pp ft mt ave blvd rd ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo'
  ).split(' '),
);

const openers: ReadonlySet<string> = new Set(
  'the a an he she it they we i in on at but and this that these those his her its their there according after as when while if for however meanwhile'.split(
    ' ',
  ),
);

export const textWords: TextWords = {
  abbreviations,
  openers,
  clitic: /^(.+?)(n['’]t|['’ʼ](?:s|S|m|re|ve|ll|d))$/u,
  ordinals: false,
  cutOff: new Set('em tis twas til till cause n round bout s d ll re ve m'.split(' ')),
  closingMarks: new Set(),
};
