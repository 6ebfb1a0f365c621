// The words by which French names and describes sources. Glossed words stand by their gloss (see function-words.ts).
// Names of outlets, places and companies are international and come from the English lists.

import { sourceGrammar } from '../en/source-grammar.ts';
import { sourceWords as english } from '../en/source-words.ts';
import type { SourceGrammar, SourceWords } from '../source-words.ts';
import { sourceNouns } from './source-nouns.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const grammar: SourceGrammar = {
  ...sourceGrammar,
  pronouns: set('he she they i we you who lui eux celui-ci celle-ci'),
  femalePronouns: set('she celle-ci'),
  malePronouns: set('he lui celui-ci'),
  pluralPronouns: set('they eux we'),
  thingPronouns: set('cela ceci'),
  speakerPronouns: set('i we'),
  counters: set('plusieurs certains certaines nombre dizaine dizaines centaine centaines groupe beaucoup'),
  reportNouns: set('article enquête reportage entretien'),
  definites: set('the ce cet cette ces son sa ses leur leurs'),
  correlatives: set('ni soit'),
  skipped: set('that and but or aussi également alors puis comme lorsque tandis'),
  breaks: set(
    'of des à au aux dans en sur pour avec sans chez vers entre contre depuis pendant après avant devant parmi lors who that whose où and but or by if has have had is are was were ' +
      'been proche proches citant cité cités selon',
  ),
  placing: set('à en dans près vers'),
  appositionBreaks: set('of des à au aux dans en sur pour avec who dont où'),
  clauseOpeners: set('who that whose où and but has have had is are was were'),
  bodyOpeners: set(
    'ministère ministre ministry direction office université banque institut conseil comité commission chambre cour école association union fédération ligue parti port syndicat agence collectif',
  ),
  bodyJoiners: set("of des à l'"),
  mediaModifiers: set('presse médias'),
  trailingAdverb: /ment$|^(?:aussi|également|ensuite|puis|alors|encore|toujours|déjà|tous|toutes)$/,
  time: /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd'hui)$/,
  personEnding: /(?:eur|euse|ier|ière|iste|ien|ienne)$/,
  demonym: /(?:ais|aise|ien|ienne|ois|oise|ain|aine)$/,
  participle: /(?:ant|é|ée|és|ées)$/,
};

export const sourceWords: SourceWords = {
  ...english,
  grammar,
  nouns: sourceNouns,
  peopleBehind: new Map(),
  bodyPlurals: set('forces services tribunaux'),
  titles: new Map([
    ['m', ''],
    ['mme', ''],
    ['mlle', ''],
    ['dr', 'docteur'],
    ['me', 'avocat'],
    ['gén', 'général'],
  ]),
  femaleWords: set(
    'she mme mlle madame présidente directrice députée habitante femme experte chercheuse préfète avocate gardienne',
  ),
  maleWords: set(
    'he m monsieur président directeur député habitant homme expert chercheur préfet avocat gardien',
  ),
  organisationEndings: set('sa sarl sas'),
  determiners: set(
    'the a of des ce cet cette ces plusieurs certains certaines quelques deux trois quatre cinq six dix son sa ses leur leurs au aux chaque',
  ),
  bareGroups: set('certains certaines plusieurs beaucoup tous eux ceux'),
  barePersons: set('one quelqu’un celui-ci celle-ci'),
  numberWords: set('deux trois quatre cinq six sept huit neuf dix'),
  sentenceOpeners: set(
    "the a of des ce cet cette ces il elle ils elles he she they one we i you that who and but or if not selon d'après dans en sur pour avec sans chez vers depuis pendant après avant " +
      'malgré parmi lors à au aux plusieurs certains certaines quelques deux trois interrogé interrogée contacté contactée sollicité sollicitée cependant toutefois ainsi enfin hier aussi ' +
      'mais puis alors son sa ses leur leurs tous toutes aucun aucune selon personne nul',
  ),
  calendarWords: set(
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche',
  ),
  proximities: [
    { value: 'familiar', pattern: /\bproches? d(?:e|u|es)\b/, example: 'une source proche du dossier' },
    { value: 'first-hand', pattern: /\btémoins?\b/, example: 'un témoin' },
  ],
  channels: [
    { value: 'interview', pattern: /\bentretien\b/, example: 'dans un entretien' },
    { value: 'statement', pattern: /\b(?:communiqué|lettre|courriel)\b/, example: 'dans un communiqué' },
  ],
  anonymityReason: /\banonymat\b[^.;]*?\b((?:parce que|par crainte|de peur)[^.;»]{3,120})/,
};
