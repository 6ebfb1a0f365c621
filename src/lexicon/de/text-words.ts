// German words and signs that decide where tokens and sentences end.

import type { TextWords } from '../text-words.ts';

const abbreviations: ReadonlySet<string> = new Set(
  (
    'dr prof hr fr st nr art abs bd bzw ca evtl ggf inkl exkl max min mio mrd tsd jh jhd str tel usw vgl z b d h u a o s i e v r k sog geb gest ' +
    'ing dipl med phil jur rer nat mag habil bgm abg jan feb febr mär apr jun jul aug sept sep okt nov dez mo di mi do fr sa so hl kgl ' +
    'gen oberst hptm lt ltd co inc allg amtl bes betr dgl einschl entspr etc ff hg hrsg insb jährl lfd lt mtl norddt pol staatl städt südd tägl ' +
    'verh versch wg zit zzt zz'
  ).split(' '),
);

const openers: ReadonlySet<string> = new Set(
  (
    'der die das den dem des ein eine einer einem einen es er sie wir ich man in im am an auf bei beim mit nach von vom zu zum zur für gegen aus um und ' +
    'aber doch denn auch dies diese dieser dieses dabei damit dazu danach dann da wenn als wie so seit während laut sein seine ihr ihre nun jetzt hier ' +
    'bislang bisher zudem außerdem allerdings jedoch insgesamt alle viele mehr nur noch vor über unter'
  ).split(' '),
);

export const textWords: TextWords = {
  abbreviations,
  openers,
  clitic: /(?!)/,
  ordinals: true,
  cutOff: new Set('s ne n nen ner nem'.split(' ')),
  closingMarks: new Set(['“', '‘', '«', '‹']),
};
