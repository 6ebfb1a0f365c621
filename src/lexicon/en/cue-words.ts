// English word groups by which attribution rules tell likely noun phrases and clause borders apart.

import type { FunctionWord, WordGroup } from '../word-group.ts';

export const cueWords: Readonly<Record<Exclude<WordGroup, FunctionWord>, string>> = {
  determiner:
    'the a an this these those some any all each every both several many most few no another other other such one two three four ' +
    'five six seven eight nine ten dozens hundreds thousands multiple various numerous certain more half either neither',
  singular: 'a an this that each every another',
  pronoun:
    'he she they i we you it everyone someone nobody others one many some most few both none anyone everybody somebody critics',
  possessive: "his her its their our my your 's ’s ' ’ whose",
  relative: 'who which whom that whose',
  be: "is are was were be been being am 's 're 'm",
  auxiliary:
    "has have had having 've will would can could may might shall should must 'll 'd do does did is are was were be been being am 're 'm 's",
  negation: "not n't never no neither nor",
  adverb:
    'also later then now still again once twice already even just only first last recently previously earlier repeatedly often sometimes always ' +
    'once simply further instead however meanwhile moreover furthermore nevertheless nonetheless additionally separately therefore thus hence ' +
    'perhaps maybe indeed too soon today yesterday tonight tomorrow long ever rather quite very much well so far yet almost nearly ' +
    'reportedly allegedly apparently notably similarly likewise besides ago back there here alike together both afterward afterwards thereafter alone',
  preposition:
    'in on at by for with from of to about against as into over during after before between through under toward towards among across ' +
    'within without near behind outside inside despite amid upon via per including like unlike following alongside beyond throughout above below ' +
    'around off out up down regarding concerning onto besides until till',
  subordinator:
    'because although though while whereas if when whenever where since unless until whether why how what after before as once than that lest who which whom',
  conjunction: 'and or but nor yet so plus',
  title:
    'mr mrs ms mx dr prof sir lord lady dame president vice-president senator sen rep representative congressman congresswoman governor gov mayor ' +
    'minister secretary ambassador chairman chairwoman chair director chief judge justice general gen colonel col major maj captain capt lieutenant lt ' +
    'sergeant sgt commander cmdr admiral adm sheriff officer commissioner king queen prince princess pope cardinal bishop archbishop rabbi imam father ' +
    'sister brother rev reverend chancellor premier deputy coach professor detective inspector superintendent councillor councilman councilwoman attorney ' +
    'spokesman spokeswoman spokesperson analyst',
  'person-head':
    'spokesman spokeswoman spokesperson spokespersons spokesmen official officials source sources aide aides adviser advisers advisor advisors analyst ' +
    'analysts expert experts critic critics supporter supporters opponent opponents witness witnesses resident residents researcher researchers scientist ' +
    'scientists economist economists lawyer lawyers attorney attorneys prosecutor prosecutors investigator investigators lawmaker lawmakers diplomat ' +
    'diplomats observer observers activist activists protester protesters author authors minister ministers president senator senators governor mayor ' +
    'judge judges chief director ceo executive executives manager chairman chairwoman leader leaders commander commanders officer officers soldier ' +
    'soldiers general doctor doctors teacher teachers student students worker workers farmer farmers journalist journalists reporter reporters editor ' +
    'editors correspondent columnist historian professor professors strategist strategists pollster voter voters people person persons man woman men women ' +
    'mother father son daughter brother sister wife husband parents family relatives friend friends neighbor neighbors neighbour neighbours candidate ' +
    'candidates nominee republicans democrats conservatives liberals insider insiders eyewitness eyewitnesses member members user users owner founder ' +
    'secretary ambassador envoy representative representatives employee employees whistleblower victim victims suspect defendant detective coach player ' +
    'players pilot driver nurse nurses survivor survivors refugee refugees detainee speaker deputy coordinator negotiator negotiators one ones others',
  'organisation-head':
    'police authorities government ministry department agency company campaign committee court commission council office union group party organization ' +
    'organisation institute university bank firm administration army military navy force forces parliament congress senate house embassy federation ' +
    'association league foundation centre center hospital school club team board bureau service services coalition alliance rebels militants militia ' +
    'regulator watchdog prosecutors airline manufacturer operator network channel kremlin pentagon tribunal jury panel regime state city county',
  'document-head':
    'report reports preprint preprints study studies survey surveys poll polls statement statements letter letters email emails e-mail e-mails memo memos document documents ' +
    'filing filings records record lawsuit complaint indictment affidavit transcript transcripts data figures statistics article articles story book ' +
    'paper papers review audit release post posts tweet tweets message messages video footage note notes dossier cable cables analysis ad ads website ' +
    'site headline editorial column op-ed bulletin decree ruling order testimony database map plan bill law resolution declaration text communique ' +
    'communiqué account evidence findings results intelligence obituary warrant press',
  media:
    'reuters ap afp tass interfax xinhua bloomberg cnn nbc abc cbs msnbc npr bbc politico breitbart axios buzzfeed newsweek times post journal guardian ' +
    'herald tribune gazette telegraph mail express news newspaper newspapers magazine daily weekly broadcaster television tv radio outlet outlets ' +
    'agency media press channel network al-jazeera wire sputnik paper website portal observer chronicle mirror sun independent standard',
  audience:
    'reporters journalists supporters lawmakers voters investigators police parliament congress viewers listeners readers delegates senators ' +
    'members doctors colleagues friends aides officials authorities staff employees workers donors attendees followers audience crowd him her them me us ' +
    'you students residents prosecutors detectives officers jurors investors analysts shareholders people americans',
  time:
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening night week month year ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'weekend day days weeks months years hours minutes earlier later ago late early last next this',
  verb:
    'is are was were be been being am has have had having do does did will would can could may might shall should must got get gets goes go went ' +
    "made make makes came come comes took take takes gave give gives became become becomes began begin begins kept keep keeps left let lets 'll 'd 're 've " +
    'led lead leads met won lost sent spent stood sat ran run runs fell rose held holds brought bought caught cut set put paid built grew drew ' +
    'seems looks works lives wants needs uses includes remains continues',
  'cue-noun':
    'claim claims allegation allegations accusation accusations assertion assertions contention argument arguments statement statements suggestion ' +
    'suggestions warning warnings announcement report reports reporting admission denial denials conclusion conclusions finding findings prediction ' +
    'predictions assessment belief beliefs view opinion assurance assurances insistence revelation disclosure rumor rumors rumour rumours speculation ' +
    'testimony reply response answer position stance message argument explanation theory estimate estimates complaint complaints concern concerns fear fears charge charges promise promises pledge pledges vow vows threat threats declaration declarations proposal proposals offer admissions insistence hint hints',
  'hearsay-noun':
    'rumor rumors rumour rumours speculation reports allegations allegation accusations claims claim',
  'noun-form':
    'report reports claim claims call calls note notes state states estimate estimates demand demands request requests question questions promise ' +
    'promises plan plans hope hopes fear fears comment comments attack attacks support supports view views need needs love hate doubt doubts credit ' +
    'credits label labels brand brands show shows find finds charge charges signal signals reason reasons counter object objects blog blogs text texts ' +
    'post posts email emails tweet tweets rule rules remark remarks reply replies praise fault dispute disputes cast address addresses echo echoes ' +
    'highlight highlights reference references challenge challenges forecast forecasts detail details warrant open cry laugh sigh caption wonder ' +
    'wonders regard regards aim aims back answer answers favor favour boast quip joke jokes thanks offer offers pledge pledges vow vows threat appeal ' +
    'appeals order orders shout scream chant rate guess figure figures project projects wish wishes desire respect trust cite sound sounds suspect ' +
    'suspects intent protest protests blast slam bash worry worries brief briefs defend read begin speak project admire vouch press rip tout hail',
};
