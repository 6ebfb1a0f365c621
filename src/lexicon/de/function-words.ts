// German function words, by what they do in attribution rules; German needs no word for those left empty.

import { accountNouns } from './account-nouns.ts';
import type { FunctionWord } from '../word-group.ts';

/** Third persons of the present subjunctive that no indicative shares; plurals do, but for "seien". */
const SUBJUNCTIVE =
  'sei seien habe werde könne müsse dürfe wolle solle möge wisse gebe gehe stehe komme bleibe lasse liege mache halte nehme sehe brauche führe gelte finde bringe zeige arbeite ' +
  'biete bedeute bestehe beginne berge betreffe betrage bekomme benötige beruhe befinde besitze bewege bilde drohe diene denke erfolge erfülle erhalte erhöhe erlaube ermögliche erscheine erwarte ' +
  'existiere fahre falle fehle folge fordere freue funktioniere fühle gehöre gelinge genieße geschehe gewinne glaube greife handele handle heiße helfe hoffe höre kenne kläre koste kämpfe laufe ' +
  'lebe leide leiste lerne liefere lohne löse meine nutze passe passiere plane prüfe rate reagiere reiche rechne rede rücke sage schade schaffe scheine schließe schreibe schütze setze sinke sorge spiele ' +
  'spreche stelle stimme steige stoße suche spüre sterbe teile trage treffe trete tue überlege übernehme unterliege unterstütze untersuche verbinde verdiene verfolge verfüge vergesse verhalte verhandele ' +
  'verhindere verlange verlasse verletze verliere versuche verstehe verstoße vertrete verweigere verzichte vorliege wachse warte wende werfe wirke wünsche zahle zeichne ziehe ziele zwinge verkenne lehne ' +
  'entspreche entstehe enthalte entscheide erkenne erreiche ergebe eigne fliege fliehe verändere verbessere verschärfe verschlechtere schwäche stärke treibe belaste gefährde dauere ende leugne begrüße';

/** By what they do in attribution rules. */
export const functionWords: Readonly<Record<FunctionWord, string>> = {
  'content-end':
    'so laut wie während wobei allerdings heißt hieß sagte erklärte teilte betonte ergänzte berichtete',
  'new-clause': 'und der die das',
  'speaker-word': 'ich wir mein meine unser unsere mir uns mich',
  'third-person': 'er sie es',
  'plain-pronoun': 'er sie dieser diese jener jene der die wer einige viele manche andere mehrere alle beide',
  'subject-pronoun': 'er sie wir ich man es',
  reduced:
    'veröffentlichte veröffentlichten vorgelegte vorgelegten beauftragte beauftragten zitierte zitierten',
  'inside-name': 'von vom für in im der des aus an am bei zu zum zur gegen über mit',
  'outlet-noun':
    'zeitung magazin sender portal agentur nachrichtenagentur blatt wochenzeitung tageszeitung rundfunk fernsehen radio nachrichtenmagazin wirtschaftsmagazin boulevardblatt',
  complementiser: 'dass daß',
  'clause-opener': 'dass daß ob',
  question: 'ob warum weshalb wie was wann wo wer wieso',
  'clause-border': 'dass daß ob während obwohl aber doch weil',
  joiner: 'und',
  adversative: 'aber doch jedoch sondern',
  'goes-on': 'und aber doch',
  aside: 'laut der die das aber so',
  'personal-relative': 'der die wer',
  'thing-relative': 'das was welches',
  describing: 'der die das deren dessen welcher welche dem den denen',
  'any-relative': 'der die das deren dessen welcher welche welches dem den denen',
  agent: 'von vom durch',
  maker: 'von vom der des',
  'name-link': 'von vom der des für',
  'place-link': 'in im am an bei aus',
  complement: 'als',
  genitive: 'von vom der des',
  comparison: 'als wie',
  condition: 'wenn falls sofern',
  impersonal: 'es',
  'infinitive-mark': 'zu',
  'object-pronoun': 'ihm ihn ihr ihnen uns mich mir',
  reflexive: 'sich selbst',
  owner: 'sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren',
  'owner-mark': '',
  party: 'spd cdu csu fdp afd grüne grünen linke bsw svp sp fpö övp spö',
  article: 'der die das den dem des',
  connective: 'jedoch allerdings dennoch gleichwohl zudem außerdem',
  'cut-off': 'während dass so wie und',
  'place-adverb': 'dort hier',
  'not-time': 'morgen',
  'title-time': 'abend morgen woche',
  'gerund-host': '',
  'on-day': 'am',
  'stage-verb': '',
  'passive-end': 'worden',
  'either-case': 'sie es',
  wording: 'worten worte wortlaut satz sätzen slogan slogans parole parolen ruf rufe rufen sprüche sprüchen',
  'charge-noun': '',
  'promise-noun': '',
  'giving-verb': '',
  'pointing-noun': '',
  'pointer-back': '',
  'taken-thing': '',
  nobody: '',
  board: '',
  'one-more': '',
  'asking-verb': '',
  'agreeing-verb': '',
  'feeling-verb': '',
  'topic-mark': '',
  modal: '',
  pointer: 'dies das dieses',
  subjunctive: SUBJUNCTIVE,
  'past-subjunctive':
    'wäre wären hätte hätten würde würden könnte könnten müsste müssten dürfte dürften gäbe gäben käme kämen ginge bliebe ließe stünde stünden läge lägen nähme nähmen fände fänden wüsste wüssten bräuchte bräuchten',
  oblique:
    'denen den dem einen einem diesen diesem jeden jedem keinen keinem seinen seinem ihren ihrem ihm ihn ihnen uns mich mir',
  account: accountNouns.join(' '),
  'takes-up': 'demnach demzufolge',
  'hearsay-modal': 'soll sollen',
  'perfect-end': 'haben sein worden',
};
