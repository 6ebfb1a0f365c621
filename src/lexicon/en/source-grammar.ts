// The small words around a source: what opens, closes and counts a source phrase in English.

import type { SourceGrammar } from '../source-words.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const sourceGrammar: SourceGrammar = {
  capitalNouns: null,
  pronouns: set(
    'he she it they him her them his i we who himself herself itself themselves me us hers theirs you',
  ),
  femalePronouns: set('she her hers herself'),
  malePronouns: set('he him his himself'),
  pluralPronouns: set('they them we us themselves theirs'),
  thingPronouns: set('it itself'),
  takesUp: new Set(),
  accounts: new Set(),
  speakerPronouns: set('i we me us'),
  counters: set(
    'number handful group team dozens hundreds thousands scores one two three four some several many most few all both majority couple pair host range panel array crowd',
  ),
  reportNouns: set('report reports story article interview investigation dispatch broadcast'),
  relatives: set('who which'),
  aliasLinks: set('as called named nicknamed'),
  confidants: set('source informant'),
  definites: set('the this that these those his her its their both our my'),
  correlatives: set('both either neither'),
  skipped: set(
    'that and even but or either neither nor also then now as to by from when while however although though later',
  ),
  breaks: set(
    'of in at for from with on to about near inside outside within close familiar who which that whose whom where when as by under over after before during since among ' +
      'between against into through via not was were is are be been has have had said says told citing quoted including like such also then there according while because if but and or ' +
      'speaking briefed involved based living working taking',
  ),
  linksInside: set('of with in at for on near inside from'),
  placing: set('in on near outside inside around across at'),
  appositionBreaks: set('of at for in with who which on to from whose where'),
  clauseOpeners: set('who which whose where and but said says was is were are'),
  bodyOpeners: set(
    'ministry department office bureau university college bank institute institution center centre council committee commission board house court secretary academy chamber church school ' +
      'association union society federation league campaign movement republic kingdom organization organisation foundation fund director minister commissioner ombudsman',
  ),
  bodyJoiners: set('of for on'),
  mediaModifiers: set('media press news newspaper television tv agency'),
  thingRelatives: set('which'),
  singularVerbs: set('has is was does says wants makes plans tells hopes thinks believes runs'),
  pluralVerbs: set('have are were do say want make plan hope think believe run'),
  pressOffices: new Set([
    'press service',
    'press office',
    'media office',
    'press department',
    'press centre',
    'press center',
  ]),
  sharedAdjectives: set(
    'current former senior junior local regional federal state national foreign domestic military civilian political industry union city county serving retired present past ' +
      'public private male female young old white black rural urban',
  ),
  trailingAdverb:
    /ly$|^(?:also|further|later|then|again|flat-out|never|once|still|now|even|first|earlier|both|all|long|too|always|often)$/,
  time: /^(?:(?:on|late|early|earlier) )*(?:(?:last|this|next|earlier this|late last) (?:week|month|year|night|morning|evening|summer|spring|autumn|fall|winter|weekend)|(?:last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|earlier|recently)$/,
  personEnding: /(?:er|or|ist|ian|man|woman|person|ant|ee)$/,
  demonym: /(?:[aei]n|ese|ish|ench|utch|reek|wiss|[aeq]i|ic)$/,
  participle: /(?:ed|ing)$/,
  articles: set('the'),
  indefinites: set('a an'),
  joiners: set('and'),
  coordinators: set('and or &'),
  genitives: set('of'),
  agents: set('by'),
  purposes: set('for'),
  nameLinks: set('of for &'),
  acronymSkips: set('of for and the on'),
  nameAbbreviations: set('jr sr st inc corp co ltd bros'),
  nameFillers: set('jr sr ii iii iv inc corp co ltd the'),
  possessiveMarks: set("'s '"),
  owners: set('his her'),
  headFirst: false,
  reportLinks: set('by in from on'),
  singles: set('one'),
  prefixes: /^(?:co|vice|ex|former)-/,
  aged: /year-old$/,
  plural: /[^s]s$/,
  phraseOpeners: /^(?:the|these|those|an?|some|several|its|his|her|their)\s+/,
  noPeople: /^(?:the (?:most|many|few|all)|no .*)$/i,
};
