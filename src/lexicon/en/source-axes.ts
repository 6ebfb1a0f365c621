// Wordings that place a source: how near to the facts, through what channel, why without a name. Tried on lower-case text.

import type { Channel, Proximity, Sector } from '../classes.ts';
import type { AxisPhrase, OfficePhrase } from '../source-words.ts';

/** Words that leave no doubt where somebody belongs; "official", "aide" or "analyst" do not. */
export const sectors: readonly AxisPhrase<Sector>[] = [
  {
    value: 'military',
    pattern: /\b(?:police|army|navy|air force|military|coast ?guard|soldiers?|troops|sheriffs?)\b/,
    example: 'two police officers',
  },
  {
    value: 'government',
    pattern:
      /\b(?:government|ministry|ministries|minister|cabinet|white house|state department|embassy|city council)\b/,
    example: 'a government official',
  },
  {
    value: 'company',
    pattern: /\b(?:company|companies|firms?|corporations?|shareholders?|employees?)\b/,
    example: 'two people at the company',
  },
  {
    value: 'ngo',
    pattern:
      /\b(?:charity|charities|aid (?:workers?|groups?|agency|agencies)|rights groups?|(?:labou?r|trade|teachers'?|workers'?) unions?)\b/,
    example: 'an aid worker',
  },
  {
    value: 'expert',
    pattern:
      /\b(?:experts?|scientists?|researchers?|economists?|professors?|academics?|historians?|engineers?|doctors?|physicians?)\b/,
    example: 'several experts',
  },
  {
    value: 'witness',
    pattern:
      /\b(?:(?:eye-?)?witness(?:es)?|bystanders?|survivors?|residents?|neighbou?rs?|villagers?|passengers?)\b/,
    example: 'a resident of the valley',
  },
];

/** Tried on the source's own phrase; the first that fits counts. */
export const proximities: readonly AxisPhrase<Proximity>[] = [
  {
    value: 'direct-knowledge',
    pattern: /\b(?:direct|first-?hand|personal) knowledge\b/,
    example: 'a person with direct knowledge of the talks',
  },
  { value: 'briefed', pattern: /\bbriefed (?:on|about|by)\b/, example: 'two people briefed on the plan' },
  {
    value: 'familiar',
    pattern: /\b(?:familiar with|close to|knowledge of|aware of)\b/,
    example: 'a source familiar with the matter',
  },
  {
    value: 'first-hand',
    pattern: /\b(?:eye-?)?witness(?:es)?\b|\bwho (?:saw|was there|were there)\b|\bsurvivors?\b/,
    example: 'a witness',
  },
];

/** Tried on the sentence the source speaks in. */
export const channels: readonly AxisPhrase<Channel>[] = [
  { value: 'background', pattern: /\bon (?:deep )?background\b/, example: 'said on background' },
  {
    value: 'interview',
    pattern: /\binterview(?:s|ed)?\b|\bby (?:tele)?phone\b/,
    example: 'said in an interview',
  },
  {
    value: 'post',
    pattern:
      /\b(?:tweet(?:s|ed)?|posted|post on|retweeted|on (?:twitter|x|facebook|instagram|telegram|social media))\b/,
    example: 'wrote in a post on Telegram',
  },
  {
    value: 'statement',
    pattern: /\b(?:statement|e-?mail|letter|press release|communiqu[eé])\b/,
    example: 'said in a statement',
  },
];

/** Why the name is withheld, where the sentence says so: the first group is the reason. */
export const anonymityReason: RegExp =
  /\b(?:anonymity|anonymous(?:ly)?|not (?:to )?be (?:named|identified)|withheld)\b[^.;]*?\b((?:because|since|out of fear|for fear of|fearing|citing|due to|to (?:discuss|speak|describe))\b[^.;"”]{3,120})|\b(not authori[sz]ed to (?:speak|discuss|comment)[^.,;"”]{0,80})/;

/** Whom a spokesperson speaks for. A former one speaks for nobody, and "a senior spokesman" does not say for whom. */
export const offices: readonly OfficePhrase[] = [
  {
    pattern:
      /^(?!.*\b(?:former|ex|one-?time)\b)(?:[^,]{0,60}\s)?(?:spokes(?:man|woman|person|men|women|people|persons)|press (?:officer|secretary))\s(?:for|of|from|at|with)\s(?<office>.{2,100})$/i,
    standsAlone: true,
    example: 'a spokeswoman for the port office',
  },
  {
    pattern:
      /^(?:an?|the|one|two|another)\s(?!(?:former|ex|one-?time)\b)(?:(?:senior|chief|lead|new|official|male|female|unnamed|unidentified)\s)*(?!(?:senior|chief|lead|new|official|male|female|unnamed|unidentified)\s)(?<office>[^,]{2,60}?)(?:['’]s?)?\s(?:spokes(?:man|woman|person|men|women|people|persons)|press (?:officer|secretary))$/i,
    standsAlone: true,
    example: 'a port office spokesman',
  },
];
