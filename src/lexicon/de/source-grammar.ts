// The small words around a source: what opens, closes and counts a source phrase in German.

import { CompoundSet } from '../compound-words.ts';
import type { SourceGrammar } from '../source-words.ts';
import { accountNouns } from './account-nouns.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const sourceGrammar: SourceGrammar = {
  capitalNouns:
    /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|nis|nisse|ismus|tum|ment|lichen?|jährige[rn]?)$/,
  pronouns: set('er sie es ihm ihn ihr ihnen wir ich uns mich mir letzterer letztere ersterer erstere wer'),
  femalePronouns: set('sie ihr letztere erstere'),
  malePronouns: set('er ihm ihn letzterer ersterer'),
  pluralPronouns: set('ihnen wir uns'),
  thingPronouns: set('es'),
  takesUp: set('demnach demzufolge angaben aussagen informationen schilderungen'),
  accounts: new CompoundSet(accountNouns),
  speakerPronouns: set('ich wir mich mir uns'),
  counters: set(
    'zahl reihe gruppe vielzahl dutzend dutzende hunderte tausende mehrheit einer eine eines einige mehrere viele die zwei drei teil hälfte',
  ),
  reportNouns: set(
    'bericht berichte berichten artikel interview recherche recherchen meldung reportage beitrag',
  ),
  relatives: set('der die das welcher welche'),
  aliasLinks: new Set(),
  confidants: set('quelle informant'),
  definites: set(
    'der die das den dem des dieser diese dieses diesem diesen beide beiden sein seine seiner ihr ihre ihrer unser unsere am im zum zur vom beim',
  ),
  correlatives: set('sowohl weder entweder'),
  skipped: set(
    'dass und aber doch oder auch dann nun wie als so während jedoch allerdings selbst etwa sogar zudem bereits mehr',
  ),
  breaks: set(
    'von vom in im am an aus auf bei beim für mit nach über unter vor zu zum zur gegen gegenüber zufolge durch seit während wegen bis hinter um ohne ' +
      'wer welche welcher dass ob wo wann wie als und oder aber denn weil ist sind war waren hat haben hatte hatten wird wurde wurden sei seien sagte sagt laut nicht auch dann dort',
  ),
  linksInside: set('von vom aus in im mit bei für'),
  placing: set('in im bei nahe aus'),
  appositionBreaks: set('in im am an auf bei beim mit nach über vor zu zum zur gegen dessen deren'),
  clauseOpeners: set('dass ob wo und aber doch sagte sagt ist sind war waren hat hatte wird wurde'),
  bodyOpeners: set(
    'ministerium bundesministerium amt bundesamt landesamt universität hochschule institut bundesinstitut rat zentralrat verband bundesverband vereinigung gesellschaft ausschuss kommission kammer ' +
      'gericht amtsgericht landgericht bund bundesverfassungsgericht staatsanwaltschaft stiftung bündnis initiative gewerkschaft deutsche deutscher deutsches internationale internationaler',
  ),
  bodyJoiners: set('für gegen und'),
  mediaModifiers: set('medien presse zeitungs fernseh'),
  thingRelatives: set('das welches'),
  singularVerbs: set('hat ist war will sagt sagte'),
  pluralVerbs: set('haben sind waren wollen sagen sagten'),
  pressOffices: new Set(['pressestelle']),
  sharedAdjectives: set(
    'aktuelle ehemalige frühere hochrangige örtliche regionale deutsche europäische amerikanische russische ukrainische israelische',
  ),
  trailingAdverb:
    /^(?:auch|weiter|weiterhin|später|zuvor|dann|dazu|daraufhin|erneut|noch|nun|selbst|heute|gestern|bereits|zudem|demnach|jedoch|allerdings|am|im)$/,
  time: /^(?:(?:am|vom|seit) )?(?:heutigen |gestrigen |späten |frühen )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|heute|gestern|abend|morgen|nachmittag|zuvor)(?:abend|morgen|nachmittag|mittag)?$/i,
  personEnding: /(?:er|erin|ist|istin|ent|entin|ant|antin|loge|login|login|eur|eurin|ler|lerin|iker|ikerin)$/,
  demonym: /(?:ischer?|ischen|isches|ische)$/,
  participle: /(?!)/,
  articles: set('der die das den dem des'),
  indefinites: set('ein eine einer eines einem einen'),
  joiners: set('und'),
  coordinators: set('und oder & sowie'),
  genitives: set('der des von vom'),
  agents: set('von durch'),
  purposes: set('für'),
  nameLinks: set('für gegen &'),
  acronymSkips: set('der die das für und von des'),
  nameAbbreviations: set('jr sr st dr'),
  nameFillers: set('jr sr ii iii ag gmbh se kg eg ev der die das'),
  possessiveMarks: set("'s"),
  owners: set('sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren'),
  headFirst: true,
  reportLinks: set('der des von vom in im'),
  singles: set('einer eine eines'),
  prefixes: /^(?:ex|vize|co)-/,
  aged: /(?:^|-)jährige[rn]?$/,
  plural: /(?:innen|er|ern|en)$/,
  phraseOpeners:
    /^(?:der|die|das|den|dem|des|dieser|diese[nms]?|eine?[rsnm]?|einige[nr]?|mehrere[nr]?|seine?[rsnm]?|ihre?[rsnm]?)\s+/,
  noPeople: /^(?:die (?:meisten|wenigsten)|alle)$/i,
};
