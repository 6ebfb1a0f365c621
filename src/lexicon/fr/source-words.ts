// The words by which French names and describes sources.
// Names of outlets, places and companies are international and come from the English lists.

import { once } from '../once.ts';
import { sourceGrammar } from '../en/source-grammar.ts';
import { sourceWords as english } from '../en/source-words.ts';
import type { SourceGrammar, SourceWords } from '../source-words.ts';
import { sourceNouns } from './source-nouns.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const grammar = (): SourceGrammar => ({
  ...sourceGrammar,
  pronouns: set(
    "il -il -t-il elle -elle -t-elle ils elles -ils -elles je j' -je nous -nous vous -vous qui lui eux celui-ci celle-ci",
  ),
  femalePronouns: set('elle -elle -t-elle celle-ci'),
  malePronouns: set('il -il -t-il lui celui-ci'),
  pluralPronouns: set('ils elles -ils -elles eux nous -nous'),
  thingPronouns: set('cela ceci'),
  speakerPronouns: set("je j' -je nous -nous"),
  counters: set('plusieurs certains certaines nombre dizaine dizaines centaine centaines groupe beaucoup'),
  reportNouns: set('article enquête reportage entretien'),
  relatives: set('qui'),
  aliasLinks: new Set(),
  confidants: set('source informateur'),
  definites: set("le la les l' ce cet cette ces son sa ses leur leurs"),
  correlatives: set('ni soit'),
  skipped: set("que qu' et mais ou aussi également alors puis comme lorsque tandis"),
  breaks: set(
    "de du d' des à au aux dans en sur pour avec sans chez vers entre contre depuis pendant après avant devant parmi lors qui que qu' dont où et mais ou par si a ont avait avaient est sont était étaient été proche proches citant cité cités selon",
  ),
  placing: set('à en dans près vers'),
  appositionBreaks: set("de du d' des à au aux dans en sur pour avec qui dont où"),
  clauseOpeners: set("qui que qu' dont où et mais a ont avait avaient est sont était étaient"),
  bodyOpeners: set(
    'ministère ministre ministry direction office université banque institut conseil comité commission chambre cour école association union fédération ligue parti port syndicat agence collectif',
  ),
  bodyJoiners: set("de du d' des à l'"),
  mediaModifiers: set('presse médias'),
  thingRelatives: new Set(),
  singularVerbs: set('a est était avait dit affirme'),
  pluralVerbs: set('ont sont étaient avaient disent affirment'),
  pressOffices: new Set(),
  trailingAdverb: /ment$|^(?:aussi|également|ensuite|puis|alors|encore|toujours|déjà|tous|toutes)$/,
  time: /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd'hui)$/,
  personEnding: /(?:eur|euse|ier|ière|iste|ien|ienne)$/,
  demonym: /(?:ais|aise|ien|ienne|ois|oise|ain|aine)$/,
  participle: /(?:ant|é|ée|és|ées)$/,
  articles: set("le la les l'"),
  indefinites: set('un une'),
  joiners: set('et'),
  coordinators: set('et ou &'),
  genitives: set("de du d'"),
  agents: set('par'),
  purposes: set('pour aux'),
  nameLinks: set("de du d' des &"),
  acronymSkips: set("de du d' des et le la les l' pour"),
  nameFillers: set("jr sr ii iii iv sa sarl le la les l'"),
  possessiveMarks: set('’s'),
  owners: set('son sa ses'),
  headFirst: true,
  reportLinks: set("de du d' dans par"),
  singles: set('un une'),
  prefixes: /^(?:co|vice|ex)-/,
  aged: /(?!)/,
  phraseOpeners: /^(?:les?|la|des?|une?|ces?|cette|son|sa|ses|leurs?|plusieurs|certaine?s)\s+|^l['’]/,
  noPeople: /^(?:tous|toutes)$/i,
});

export const sourceWords: () => SourceWords = once(() => ({
  ...english,
  grammar: grammar(),
  nouns: sourceNouns(),
  peopleBehind: new Map(),
  textsBehind: new Map(),
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
    'elle -elle -t-elle mme mlle madame présidente directrice députée habitante femme experte chercheuse préfète avocate gardienne',
  ),
  maleWords: set(
    'il -il -t-il m monsieur président directeur député habitant homme expert chercheur préfet avocat gardien',
  ),
  mediaOpenings: new Set([
    ...english.mediaOpenings,
    ...set('courrier gazette journal écho dépêche voix tribune quotidien radio télé nouvelles'),
  ]),
  organisationEndings: set('sa sarl sas'),
  determiners: set(
    "le la les l' un une de du d' des ce cet cette ces plusieurs certains certaines quelques deux trois quatre cinq six dix son sa ses leur leurs au aux chaque",
  ),
  bareGroups: set('certains certaines plusieurs beaucoup tous eux ceux'),
  barePersons: set('on -on -t-on quelqu’un celui-ci celle-ci'),
  numberWords: set('deux trois quatre cinq six sept huit neuf dix'),
  pluralOf: (noun) => (/[sxz]$/.test(noun) ? noun : `${noun}s`),
  sentenceOpeners: set(
    "le la les l' un une de du d' des ce cet cette ces il elle ils elles on -on -t-on nous -nous je j' -je vous -vous que qu' qui et mais ou si ne n' pas selon d'après dans en sur pour avec sans chez vers depuis pendant après avant " +
      'malgré parmi lors à au aux plusieurs certains certaines quelques deux trois interrogé interrogée contacté contactée sollicité sollicitée cependant toutefois ainsi enfin hier aussi ' +
      'mais puis alors son sa ses leur leurs tous toutes aucun aucune selon personne nul',
  ),
  calendarWords: set(
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche',
  ),
  genericNouns: {
    organisation: set('agence société entreprise groupe organisation compagnie association institution'),
    media: set('journal quotidien hebdomadaire magazine chaîne radio site agence média'),
  },
  outletTails: set('info infos tv radio médias magazine actualités sport'),
  selfNames:
    /^(?:(?:ce|notre) (?:journal|quotidien|magazine|site|titre)|notre (?:rédaction|reporter|correspondant|correspondante))$/,
  tellingCue: /(?!)/,
  sectors: [
    {
      value: 'military',
      pattern: /\b(?:polici|police|gendarme|armée|soldat|militaire|pompier)/,
      example: 'deux gendarmes',
    },
    {
      value: 'government',
      pattern: /\b(?:gouvernement|ministère|ministre|préfecture|mairie|ambassade)/,
      example: 'une source au ministère',
    },
    {
      value: 'company',
      pattern: /\b(?:entreprise|société|salarié|actionnaire)/,
      example: 'un salarié',
    },
    {
      value: 'ngo',
      pattern: /\b(?:ong|associations?|syndicats?|syndicalistes?)\b/,
      example: 'un syndicaliste',
    },
    {
      value: 'expert',
      pattern: /\b(?:expert|chercheu|scientifique|historien|médecin)|économiste/,
      example: 'des experts',
    },
    {
      value: 'witness',
      pattern: /\b(?:témoin|riverain|voisin|habitant|rescapé)/,
      example: 'une riveraine',
    },
  ],
  proximities: [
    { value: 'familiar', pattern: /\bproches? d(?:e|u|es)\b/, example: 'une source proche du dossier' },
    { value: 'first-hand', pattern: /\btémoins?\b/, example: 'un témoin' },
  ],
  channels: [
    { value: 'interview', pattern: /\bentretien\b/, example: 'dans un entretien' },
    { value: 'statement', pattern: /\b(?:communiqué|lettre|courriel)\b/, example: 'dans un communiqué' },
  ],
  offices: [
    {
      pattern:
        /^(?!.*\bancien(?:ne)?\b)(?:[^,]{0,60}\s)?porte-parole\s(?:de la\s|de l['’]\s?|du\s|des\s|d['’]\s?|de\s)(?<office>.{2,100})$/i,
      standsAlone: true,
      example: 'une porte-parole de la mairie',
    },
  ],
  anonymityReason: /\banonymat\b[^.;]*?\b((?:parce que|par crainte|de peur)[^.;»]{3,120})/,
}));
