// Nouns that head a source, by what they denote and from which part of society. Singular; plurals are made unless given.

import type { Sector } from '../classes.ts';
import type { NounKind, SourceNoun } from '../source-words.ts';

interface Row {
  readonly kind: NounKind;
  readonly sector: Sector | null;
  readonly nouns: string;
}

const ROWS: readonly Row[] = [
  {
    kind: 'person',
    sector: 'government',
    nouns:
      'official minister president premier chancellor governor mayor senator congressman congresswoman lawmaker legislator representative ' +
      'ambassador envoy diplomat secretary undersecretary councillor councilor councilman councilwoman commissioner inspector ' +
      'prosecutor judge justice magistrate ombudsman bureaucrat politician statesman monarch king queen prince princess sheikh emir sultan ' +
      'mp mep deputy parliamentarian speaker negotiator whistleblower administrator treasurer aide adviser advisor strategist appointee ' +
      'attorney-general superintendent registrar assemblyman assemblywoman delegate attaché consul kingmaker',
  },
  {
    kind: 'person',
    sector: 'military',
    nouns:
      'commander general colonel lieutenant major captain sergeant admiral soldier officer veteran fighter rebel militant insurgent ' +
      'policeman policewoman detective sheriff constable marine airman pilot sailor brigadier marshal trooper investigator militiaman gunman',
  },
  {
    kind: 'person',
    sector: 'company',
    nouns:
      'executive manager director chairman chairwoman chairperson chair ceo cfo coo cto boss owner founder cofounder banker trader ' +
      'investor shareholder entrepreneur businessman businesswoman developer employee worker staffer contractor supplier analyst broker ' +
      'landlord promoter clerk shipbuilder farmer industrialist mogul tycoon magnate billionaire millionaire heir heiress financier middleman lobbyist vendor shopkeeper storekeeper baker fisherman fisher miner trucker builder plumber electrician mechanic cashier waiter waitress barber banker importer exporter grower rancher winemaker brewer dealer insider recruiter auditor accountant underwriter publicist',
  },
  {
    kind: 'person',
    sector: 'party',
    nouns:
      'candidate nominee operative campaigner strategist pollster leader opponent supporter backer rival ally democrat republican liberal ' +
      'conservative socialist nationalist leftist loyalist moderate progressive organizer organiser frontrunner front-runner incumbent whip',
  },
  {
    kind: 'person',
    sector: 'expert',
    nouns:
      'expert scientist researcher professor economist historian doctor physician surgeon psychologist psychiatrist scholar academic lecturer ' +
      'engineer epidemiologist virologist biologist physicist chemist astronomer climatologist meteorologist forecaster geologist ecologist ' +
      'statistician sociologist anthropologist archaeologist oncologist cardiologist neurologist paediatrician pediatrician nutritionist ' +
      'nurse teacher fellow specialist theorist scientist author coauthor observer watcher consultant technician philosopher ' +
      'linguist veterinarian pathologist toxicologist seismologist demographer criminologist botanist zoologist pundit commentator',
  },
  {
    kind: 'person',
    sector: 'witness',
    nouns:
      'witness eyewitness bystander passer-by passerby resident neighbour neighbor pal villager local survivor victim passenger driver motorist ' +
      'patient refugee migrant protester protestor demonstrator student pupil parent mother father son daughter brother sister wife husband ' +
      'widow widower cousin uncle aunt grandmother grandfather friend relative acquaintance roommate girlfriend boyfriend partner fan shopper ' +
      'customer tenant citizen voter juror civilian onlooker caller teenager',
  },
  {
    kind: 'person',
    sector: 'ngo',
    nouns:
      'activist advocate volunteer monitor campaigner clergyman priest bishop archbishop pastor imam rabbi cardinal pope missionary ' +
      'environmentalist conservationist unionist feminist aid-worker peacekeeper paramedic medic rescuer firefighter fireman',
  },
  {
    kind: 'person',
    sector: 'media',
    nouns:
      'journalist reporter correspondent editor columnist anchor presenter blogger host photographer producer publisher',
  },
  {
    kind: 'person',
    sector: null,
    nouns:
      'source spokesman spokeswoman spokesperson rep lawyer attorney solicitor barrister counsel defendant plaintiff suspect accuser critic ' +
      'sceptic skeptic colleague counterpart person man woman boy girl member participant attendee guest hunter player coach actor actress singer ' +
      'musician artist writer director filmmaker songwriter designer chef athlete footballer striker midfielder goalkeeper captain manager ' +
      'star celebrity model figure songstress rapper vocalist frontman comedian dancer conductor composer pianist painter sculptor novelist poet playwright screenwriter showrunner winger defender skipper captain forward batsman bowler pitcher quarterback rookie veteran referee umpire trainer jockey swimmer runner cyclist boxer wrestler golfer champion finalist competitor rider driver racer sprinter skier skater gymnast pair duo trio landowner homeowner tenant renter neighbour namesake successor predecessor aide-de-camp bodyguard chauffeur nanny gardener cook sitter babysitter informant informer leaker individual somebody someone anyone officeholder attendant intermediary ' +
      'mediator detainee prisoner inmate convict complainant petitioner respondent donor head chief deputy representative agent ' +
      'interlocutor delegate confidant associate spouse assistant proponent trustee guy bloke cop pro nun monk duke duchess earl baron baroness viscount countess dispatcher millennial feminist pensioner retiree commuter visitor tourist ' +
      'babysitter nanny housekeeper caretaker custodian hacker user poster tipster youth adult elder chieftain buyer seller bidder',
  },
  {
    kind: 'organisation',
    sector: 'government',
    nouns:
      'ministry department government administration agency authority council commission committee parliament senate congress court tribunal ' +
      'embassy consulate mission delegation bureau directorate regulator cabinet kremlin legislature assembly presidency treasury palace ' +
      'office municipality secretariat watchdog inspectorate state city county town republic prosecution taskforce task-force chancellery ' +
      'governorate regime junta monarchy panel jury board customs prosecutor-general attorney-general intelligence judiciary',
  },
  {
    kind: 'organisation',
    sector: 'military',
    nouns:
      'police army navy military militia force coalition gendarmerie brigade battalion regiment command coastguard coast-guard guard patrol guards division pentagon',
  },
  {
    kind: 'organisation',
    sector: 'company',
    nouns:
      'company firm corporation bank brokerage retailer manufacturer carmaker automaker airline operator supplier producer startup start-up ' +
      'developer utility insurer lender conglomerate subsidiary label studio publisher chain chipmaker drugmaker miner refiner shipbuilder ' +
      'fund exchange consultancy hospital clinic maker planemaker brewer contractor provider platform website site partnership venture airport',
  },
  {
    kind: 'organisation',
    sector: 'party',
    nouns:
      'party campaign movement opposition leadership faction caucus bloc team club federation league committee camp side',
  },
  {
    kind: 'organisation',
    sector: 'ngo',
    nouns:
      'charity group organisation organization foundation association union institute institution university college school church society ' +
      'network think-tank thinktank nonprofit non-profit observatory alliance trust diocese museum laboratory lab body centre center body service',
  },
  {
    kind: 'media',
    sector: 'media',
    nouns:
      'newspaper outlet broadcaster magazine tabloid daily weekly paper news-agency newswire programme wire press media journal-of-record publication ' +
      'channel station television tv radio podcast newsletter newsroom website-of-record',
  },
  {
    kind: 'document',
    sector: null,
    nouns:
      'report statement study survey poll document letter email e-mail memo memorandum filing record transcript preprint indictment affidavit complaint ' +
      'lawsuit ruling judgment judgement verdict order notice release communique communiqué bulletin audit review analysis assessment paper ' +
      'book article editorial video footage recording tape image photograph photo data datum figure statistic database dataset census ledger ' +
      'tweet post message note diary memoir manifesto resolution law bill treaty agreement contract draft summary dossier brief briefing ' +
      'guidance guideline evidence testimony finding research investigation inquiry probe website-text log email petition warrant file ' +
      'autopsy certificate cable leaflet flyer poster prospectus presentation slide account chart map schedule declaration proclamation ' +
      'film documentary series amendment constitution act clause decree white-paper model simulation projection result test scan measurement experiment forecast estimate index ' +
      'advisory circular minute newsletter blog caption headline obituary screenshot spreadsheet invoice receipt text thread response reply ' +
      'ad advert advertisement brochure pamphlet booklet suit excerpt tally timeline essay op-ed description polling webpage handbook playbook manual transcription printout placard plaque subpoena ' +
      'countersuit counterclaim dissent opinion-poll preface foreword footnote summons accord communication correspondence voicemail podcast-episode clip',
  },
];

/** Plurals that no rule makes. */
const IRREGULAR: Readonly<Record<string, string>> = {
  person: 'people',
  man: 'men',
  woman: 'women',
  spokesman: 'spokesmen',
  spokeswoman: 'spokeswomen',
  spokesperson: 'spokespeople',
  congressman: 'congressmen',
  councilman: 'councilmen',
  policeman: 'policemen',
  fireman: 'firemen',
  gunman: 'gunmen',
  militiaman: 'militiamen',
  clergyman: 'clergymen',
  businessman: 'businessmen',
  chairman: 'chairmen',
  airman: 'airmen',
  statesman: 'statesmen',
  wife: 'wives',
  datum: 'data',
  'passer-by': 'passers-by',
  passerby: 'passersby',
  analysis: 'analyses',
};

/** Bodies whose name is a plural, and words that look singular but count several. */
const BODIES_IN_PLURAL = 'prosecutors forces authorities services troops democrats republicans tories';
const ALWAYS_SEVERAL =
  'people folks personnel staff crew crowd public others many some several few most both leadership majority locals kin ones family couple families';
/** Plurals that read as a body when a name or a nationality stands before them: "Swedish prosecutors". */
export const BODY_PLURALS: ReadonlySet<string> = new Set([
  'prosecutors',
  'forces',
  'services',
  'courts',
  'democrats',
  'republicans',
]);

/** A noun's plural: irregular ones by the list, the rest by rule. */
export function pluralOf(noun: string): string {
  const irregular = IRREGULAR[noun];
  if (irregular !== undefined) return irregular;
  if (/[^u]man$/.test(noun)) return `${noun.slice(0, -2)}en`; // "dockman", not "human"
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

function allForms(): ReadonlyMap<string, SourceNoun> {
  const forms = new Map<string, SourceNoun>();
  for (const { kind, sector, nouns } of ROWS) {
    for (const noun of nouns.split(' ')) {
      if (!forms.has(noun)) forms.set(noun, { kind, sector, plural: false, lemma: noun });
      const plural = pluralOf(noun);
      if (!forms.has(plural)) forms.set(plural, { kind, sector, plural: true, lemma: noun });
    }
  }
  for (const word of BODIES_IN_PLURAL.split(' ')) {
    const singular = forms.get(word);
    forms.set(word, {
      kind: 'organisation',
      sector: singular?.sector ?? 'government',
      plural: true,
      lemma: singular?.lemma ?? word,
    });
  }
  const figures = forms.get('statistics');
  if (figures !== undefined) forms.set('figures', { ...figures, lemma: 'figure' });
  for (const word of ALWAYS_SEVERAL.split(' ')) {
    forms.set(word, { kind: 'person', sector: null, plural: true, lemma: word });
  }
  return forms;
}

export const sourceNouns: ReadonlyMap<string, SourceNoun> = allForms();
