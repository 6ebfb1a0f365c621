// The words by which German names and describes sources, gathered for the language pack.

import { CompoundSet } from '../compound-words.ts';
import { once } from '../once.ts';
import type { SourceWords } from '../source-words.ts';
import { sourceGrammar } from './source-grammar.ts';
import {
  companyEndings,
  givenNames,
  mediaEndings,
  mediaNames,
  mediaOpenings,
  mediaWord,
  metonyms,
  nameParticles,
  organisationEndings,
  titles,
} from './source-names.ts';
import { pluralOf, sourceNouns } from './source-nouns.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const sourceWords: () => SourceWords = once(() => ({
  grammar: sourceGrammar,
  nouns: sourceNouns(),
  peopleBehind: new Map(),
  textsBehind: new Map(),
  bodyPlurals: set('behörden streitkräfte sicherheitskräfte rettungskräfte taliban huthi'),
  titles,
  femaleWords: new CompoundSet(
    (
      'sie ihr frau ministerin präsidentin kanzlerin sprecherin chefin direktorin leiterin professorin expertin forscherin wissenschaftlerin politikerin bürgermeisterin senatorin richterin anwältin staatsanwältin ärztin ' +
      'zeugin autorin vertreterin kommissarin botschafterin landrätin königin mutter tochter schwester witwe sekretärin managerin analystin ökonomin historikerin juristin lehrerin trainerin mitarbeiterin anwohnerin ' +
      'nachbarin bewohnerin gründerin kandidatin journalistin aktivistin unternehmerin geschäftsführerin beamtin polizistin landeshauptfrau kauffrau bundesrätin nationalrätin regierungsrätin schauspielerin sängerin'
    ).split(' '),
  ),
  maleWords: new CompoundSet(
    (
      'er ihm ihn herr herrn mann vater sohn bruder könig prinz papst kardinal bischof pfarrer minister präsident kanzler sprecher chef direktor leiter professor experte forscher wissenschaftler politiker bürgermeister ' +
      'senator richter anwalt staatsanwalt arzt zeuge autor vertreter kommissar botschafter landrat sekretär manager analyst ökonom historiker jurist lehrer trainer mitarbeiter anwohner nachbar bewohner gründer kandidat ' +
      'journalist aktivist unternehmer geschäftsführer beamter polizist landeshauptmann kaufmann schauspieler sänger general oberst'
    ).split(' '),
  ),
  givenNames,
  mediaNames,
  mediaEndings,
  mediaOpenings,
  mediaWord,
  companyEndings,
  metonyms,
  organisationEndings,
  nameParticles: new Set([...nameParticles, ...set('von vom zu zur van de der')]),
  determiners: set(
    'der die das den dem des ein eine einer eines einem einen dieser diese dieses diesem diesen jeder jede jedes jener jene kein keine einige einigen einiger mehrere mehreren mehrerer viele vielen vieler manche alle allen beide ' +
      'beiden zwei drei vier fünf sechs sieben acht neun zehn zahlreiche zahlreichen verschiedene weitere andere anderen sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren unser unsere am im zum zur vom beim',
  ),
  bareGroups: set(
    'viele vielen manche einige einigen andere anderen mehrere beide alle diejenigen tausende hunderte dutzende zwei drei vier fünf sechs',
  ),
  barePersons: set('einer eine jemand man wer niemand'),
  numberWords: set('zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dutzende hunderte tausende'),
  pluralOf,
  sentenceOpeners: set(
    'er sie es wir ich ihr ihm ihn ihnen uns mich mir mein meine sein seine seiner ihre ihrer ihrem ihren unser unsere der die das den dem des dieser diese dieses diesem diesen jener jene ein eine einer eines einem einen kein keine keiner ' +
      'und aber doch oder denn sondern sowie auch nur noch schon so wie wer was wann wo warum weshalb wieso ob dass weil wenn falls als da während obwohl nachdem bevor seit bis damit dabei dazu dafür dagegen davon daraus darauf darin darüber darum daher deshalb ' +
      'deswegen dennoch trotzdem jedoch allerdings zudem außerdem ausserdem ferner zugleich gleichzeitig dann danach daraufhin zuvor später früher heute gestern morgen nun jetzt hier dort demnach laut nach aus auf an am in im bei beim mit ohne für gegen über unter vor hinter neben ' +
      'zwischen durch um von vom zu zum zur trotz wegen statt anstatt angesichts aufgrund infolge mittels gemäß alle allen viele vielen einige mehrere manche andere anderen beide zwei drei vier fünf sechs sieben acht neun zehn insgesamt rund etwa knapp fast mehr weniger ' +
      'ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte muss müssen soll sollen will wollen darf dürfen mag sei seien wäre würde ja nein nicht nie immer oft wohl offenbar angeblich möglicherweise vermutlich wahrscheinlich vielleicht ' +
      'zunächst zuerst zuletzt schließlich schliesslich endlich bislang bisher derzeit aktuell mittlerweile inzwischen seitdem erst selbst sogar zwar einerseits andererseits weder entweder je jeder jede jedes niemand jemand man nichts etwas derweil unterdessen gefragt darunter samt kurz',
  ),
  calendarWords: set(
    'januar jänner februar feber märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagabend dienstagabend mittwochabend donnerstagabend freitagabend ' +
      'samstagabend sonntagabend montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen montagnachmittag dienstagnachmittag mittwochnachmittag donnerstagnachmittag freitagnachmittag abend morgen nachmittag vormittag mittag nacht ' +
      'woche wochenende uhr jahr jahres monat monats tag tages',
  ),
  genericNouns: {
    organisation: set(
      'unternehmen konzern firma gesellschaft organisation verband verein behörde institut hersteller bank institution agentur airline kette',
    ),
    media: set('zeitung blatt sender magazin agentur nachrichtenagentur portal rundfunk medium zeitschrift'),
  },
  outletTails: set('online zeitung nachrichten tv radio magazin fernsehen'),
  selfNames:
    /^(?:diese[rsm]? (?:zeitung|redaktion|blatt|magazin|portal|website)|unsere[rsm]? (?:zeitung|redaktion|reporter|reporterin|korrespondent|korrespondentin)|uns)$/,
  tellingCue: /^(?:sagte|sagten|sagt|gesagt|erklärte|erklärt|berichtete|bestätigte|bestätigt)$/i,
  sectors: [
    {
      value: 'military',
      pattern: /(?:polizei|polizist|soldat|militär|armee|feuerwehr|bundeswehr)/,
      example: 'ein Polizist',
    },
    {
      value: 'government',
      pattern:
        /(?:regierungs|regierung\b|ministerium|ministeriums|ministerin?\b|bundesrat|stadtverwaltung|botschaft)/,
      example: 'ein Vertreter der Regierung',
    },
    {
      value: 'company',
      pattern: /(?:unternehmens|konzern|firmen|firma\b|aktionär|angestellte|belegschaft)/,
      example: 'zwei Vertreter des Konzerns',
    },
    {
      value: 'ngo',
      pattern: /(?:gewerkschaft|hilfsorganisation|verein\b|stiftung)/,
      example: 'ein Gewerkschafter',
    },
    {
      value: 'expert',
      pattern:
        /(?:expert|fachleute|fachmann|forscher|wissenschaftler|ökonom|historiker|professor|ingenieur|ärzt|arzt\b)/,
      example: 'mehrere Fachleute',
    },
    {
      value: 'witness',
      pattern: /(?:zeug(?:e|en|in|innen)\b|anwohner|nachbar|bewohner|überlebende|passant)/,
      example: 'eine Anwohnerin',
    },
  ],
  proximities: [
    {
      value: 'direct-knowledge',
      pattern: /\bunmittelbar(?:e[rn]?)? kenntnis\b|\baus erster hand\b/,
      example: 'eine Person mit unmittelbarer Kenntnis der Gespräche',
    },
    {
      value: 'briefed',
      pattern: /\b(?:unterrichtet|eingeweiht)\w*\b/,
      example: 'zwei über den Plan unterrichtete Personen',
    },
    {
      value: 'familiar',
      pattern: /\b(?:vertraut\w*|mit kenntnis|nahesteh\w*|kreise\w*|umfeld)\b|\binsider/,
      example: 'eine mit der Sache vertraute Person',
    },
    {
      value: 'first-hand',
      pattern: /\b(?:augen)?zeug(?:e|en|in|innen)\b|\büberlebende/,
      example: 'ein Augenzeuge',
    },
  ],
  channels: [
    { value: 'interview', pattern: /\b(?:interview|gespräch)s?\b/, example: 'sagte sie im Interview' },
    {
      value: 'post',
      pattern:
        /\b(?:twitter\w*|tweet\w*|post(?:ete|ing)?|auf (?:x|facebook|instagram|telegram|truth social))\b/,
      example: 'schrieb er auf Telegram',
    },
    {
      value: 'statement',
      pattern:
        /\b(?:mitteilung|pressemitteilung|erklärung|aussendung|stellungnahme|schreiben|brief|e-mail)\b/,
      example: 'hieß es in einer Mitteilung',
    },
  ],
  offices: [
    {
      pattern:
        /^(?!.*\b(?:ehemalige|frühere)[rnsm]?\b)(?:[^,]{0,60}\s)?(?:presse-?|unternehmens-?|behörden-?)?sprecher(?:s|n|in|innen)?\s(?:der|des|von|vom|beim?|für)\s(?:(?:die|den|das)\s)?(?<office>.{2,100})$/i,
      standsAlone: false,
      example: 'eine Sprecherin des Hafenamts',
    },
    {
      pattern:
        /^(?:(?:der|die|ein|eine[rm]?|zwei|mehrere)\s)?(?!ehemalige|frühere)(?:\p{L}+\s)?(?!presse|kreis|chef|haupt|mit|für)(?<office>\p{L}[\p{L}-]{2,40}?)-?sprecher(?:s|n|in|innen)?$/iu,
      standsAlone: false,
      example: 'ein Polizeisprecher',
    },
  ],
  anonymityReason:
    /\b(?:anonym\w*|namentlich|namen)\b[^.;]*?\b((?:weil|da|aus angst|aus furcht|um)\b[^.;“]{3,120})/,
}));
