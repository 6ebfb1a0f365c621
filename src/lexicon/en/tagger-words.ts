// English words the learned tagger groups together. Its weights were trained with exactly these lists: the fingerprint in
// the weights' header covers them, so an edit here turns the tagger off until it is retrained (npm run train).

import type { TaggerWords } from '../tagger-words.ts';
import { verbForms, wordGroups } from './inflect-verbs.ts';

const VERB_CLASSES = {
  say: `
    say tell state add note report announce claim assert allege argue insist maintain contend explain
    write tweet retweet post remark comment observe mention declare proclaim reply respond answer quip
    joke recall recount continue conclude opine caution stress emphasize emphasise underscore underline
    reiterate repeat confirm affirm acknowledge admit concede confess reveal disclose testify swear
    attest assure inform notify brief relate narrate offer exclaim interject chime elaborate clarify
    specify spell reason volunteer venture muse gush rant vent ramble assess summarize counter retort
    rebut point articulate express voice relay convey broadcast publish email blog text snap shoot fire
    crow sing chant`,
  ask: `
    ask inquire query question wonder demand request urge implore exhort encourage advise recommend
    order beg plead appeal press prod lobby call challenge invite instruct direct counsel summon
    petition`,
  shout: `
    shout yell scream cry whisper mutter murmur bellow bark roar thunder intone deadpan sigh sneer sniff
    growl grumble crack holler shriek`,
  foretell: `
    warn threaten vow pledge promise propose suggest hint imply indicate signal insinuate intimate
    predict forecast project estimate calculate speculate theorize hypothesize posit reckon guess`,
  deny: `
    deny reject dismiss refute dispute disavow disown repudiate decline refuse rebuff contradict
    disagree object protest oppose deflect`,
  criticise: `
    criticize criticise blast slam attack accuse blame denounce condemn decry deplore deride mock
    ridicule chide scold rebuke berate lambaste excoriate bash knock rip assail castigate scoff lament
    bemoan complain gripe fault chastise skewer taunt trash disparage belittle insult tease needle
    hammer rail charge lash swipe target vilify pan`,
  praise: `
    praise laud hail applaud commend tout defend endorse support back thank congratulate credit
    celebrate boast brag trumpet champion extol compliment salute welcome approve embrace cheer`,
  name: `
    call describe characterize characterise label brand dub deem term portray paint depict cast cite
    quote reference refer liken compare invoke frame categorize name`,
  evidence: `
    show find indicate prove demonstrate document detail outline reveal suggest record list rank rate
    read poll survey conclude determine rule assess allege examine chronicle highlight detect identify
    discover`,
  cognition: `
    think believe feel know understand realize realise recognize remember hope wish want expect
    anticipate fear worry doubt suspect assume presume consider regard view see judge decide intend plan
    prefer like love hate appreciate imagine trust favor favour seek mean learn notice care regret
    resent admire respect dread desire aspire aim perceive interpret envision foresee agree concur
    accept conclude contemplate weigh dislike distrust`,
  seem: `
    seem appear look sound`,
  discuss: `
    discuss talk speak debate address outline present argue preach lecture campaign testify pitch
    promote push advocate dwell mull lay signal declare commit announce unveil`,
} as const;

const GROUPS = {
  title: `
    spokesman spokeswoman spokesperson spokesmen president senator sen rep representative congressman
    congresswoman governor gov mayor minister secretary ambassador chairman chairwoman chair director
    chief ceo executive officer professor prof dr mr mrs ms analyst strategist adviser advisor aide
    lawyer attorney judge justice researcher scientist economist author expert historian pollster
    candidate nominee manager leader commissioner sheriff general gen col lt sgt capt activist
    reporter journalist editor columnist anchor host correspondent writer critic`,
  people: `
    officials official police authorities aides aide critics supporters opponents analysts experts
    researchers scientists economists lawmakers voters republicans democrats conservatives liberals
    people americans sources source insiders witnesses residents investigators prosecutors lawyers
    attorneys leaders members advisers advisors strategists activists protesters others some many most
    few everyone nobody anyone someone one observers diplomats reporters journalists workers employees
    officers military campaign government administration committee department agency court company group
    organization party white-house congress senate house study survey poll polls report reports research
    documents document data figures statistics statement letter email emails memo article story
    newspaper paper outlet magazine book lawsuit complaint indictment filing affidavit transcript
    records record spokesperson media`,
  media: `
    reuters ap associated press bloomberg cnn nbc abc cbs fox msnbc npr bbc times post journal politico
    breitbart guardian tass interfax afp xinhua axios buzzfeed huffington daily herald tribune gazette
    news`,
  pronoun: `
    he she they i we you it who him her them us me`,
  time: `
    monday tuesday wednesday thursday friday saturday sunday january february march april june july
    august september october november december today yesterday tomorrow tonight week weeks month months
    year years day days morning afternoon evening night hour hours earlier recently later ago last next
    previously once now then`,
  be: `
    is are was were be been being 's 're am`,
  have: `
    has have had having 've`,
  modal: `
    will would can could may might shall should must 'll 'd`,
  negation: `
    not n't never no neither nor`,
  reflexive: `
    himself herself themselves itself`,
  relative: `
    that who which whom whose what where when why how whether if`,
  preposition: `
    in on at by for with from of to about against as into over during after before between through under
    toward towards among`,
  determiner: `
    the a an this that these those his her their its our my your some any all each every`,
  conjunction: `
    and but or so because while although though since unless as`,
  communication: `
    statement interview speech tweet report letter email memo remarks comments post op-ed news
    conference testimony rally debate article release briefing`,
  'cue-noun': `
    statement claim claims allegation allegations argument view views opinion belief beliefs concern
    concerns fear fears hope hopes accusation accusations charge charges promise promises pledge pledges
    vow call calls criticism praise support opposition suggestion assertion assertions contention
    conclusion warning warnings comment comments remark remarks question questions idea notion
    prediction expectation expectations desire wish plan plans proposal proposals demand demands request
    denial admission announcement declaration complaint complaints decision intention feeling thought
    thoughts finding findings evidence rumor rumors speculation sense confidence doubt doubts worry
    worries interest message quote position stance commitment willingness insistence`,
  'cue-adjective': `
    sure certain confident aware afraid worried concerned convinced optimistic skeptical proud happy
    glad sorry angry willing eager ready likely unlikely unclear clear adamant surprised committed
    determined hopeful doubtful unsure expected supposed alleged reported believed considered thought
    known critical`,
  'hedge-adverb': `
    reportedly allegedly apparently supposedly purportedly seemingly presumably evidently ostensibly
    likely unlikely possibly perhaps probably`,
} as const;

/** Verb forms that the pattern does not give: third person, past, participle, gerund. */
const IRREGULAR = `
  say says said said saying, tell tells told told telling, write writes wrote written writing,
  think thinks thought thought thinking, feel feels felt felt feeling, know knows knew known knowing,
  understand understands understood understood understanding, see sees saw seen seeing,
  mean means meant meant meaning, find finds found found finding, show shows showed shown showing,
  speak speaks spoke spoken speaking, swear swears swore sworn swearing, shoot shoots shot shot shooting,
  spell spells spelled spelled spelling, seek seeks sought sought seeking,
  foresee foresees foresaw foreseen foreseeing, cast casts cast cast casting, sing sings sang sung singing,
  read reads read read reading, lay lays laid laid laying,
  broadcast broadcasts broadcast broadcast broadcasting, forecast forecasts forecast forecast forecasting,
  text texts texted texted texting, rip rips ripped ripped ripping, pan pans panned panned panning,
  admit admits admitted admitted admitting, commit commits committed committed committing,
  snap snaps snapped snapped snapping, refer refers referred referred referring,
  prod prods prodded prodded prodding, dub dubs dubbed dubbed dubbing, beg begs begged begged begging,
  plan plans planned planned planning, chat chats chatted chatted chatting, brag brags bragged bragged bragging`;

/** What the learned tagger knows of English. */
export const taggerWords: TaggerWords = {
  verbs: verbForms(VERB_CLASSES, IRREGULAR),
  groups: wordGroups(GROUPS),
  split: new Map(),
  heads: new Map(),
  endings: [
    ['ies', 'y'],
    ['ing', ''],
    ['ed', ''],
    ['es', ''],
    ['s', ''],
    ['e', ''],
  ],
  complementisers: new Set(['that', 'whether']),
  least: { margin: 20, confidence: 0.7 },
  attitudeClasses: new Set(['cognition', 'seem']),
  reportingWords: new Set(
    'according per statement statements comment comments remark remarks claim claims allegation allegations'.split(
      ' ',
    ),
  ),
  probe: `“The bridge will not open in May,” said Mr. Ivo Lund, the harbour’s director, who had told the Daily Gull that "costs" rose 12.5%.
According to two officials at the U.S. embassy, she doesn't believe it; however, critics -- among them Ana Ruiz -- asked: ''Why now?''
Report: Ferry firm hid losses (again), analysts warn...`,
};
