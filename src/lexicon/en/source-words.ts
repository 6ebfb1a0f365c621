// The words by which English names and describes sources, gathered for the language pack.

import type { SourceWords } from '../source-words.ts';
import { anonymityReason, channels, offices, proximities, sectors } from './source-axes.ts';
import { sourceGrammar } from './source-grammar.ts';
import {
  companyEndings,
  givenNames,
  mediaEndings,
  mediaNames,
  mediaOpenings,
  metonyms,
  nameParticles,
  organisationEndings,
  titles,
} from './source-names.ts';
import { BODY_PLURALS, pluralOf, sourceNouns } from './source-nouns.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const sourceWords: SourceWords = {
  grammar: sourceGrammar,
  nouns: sourceNouns,
  peopleBehind: new Map([
    [
      'figures',
      set(
        'senior opposition party leading prominent public political religious industry establishment key top influential religious rebel military',
      ),
    ],
  ]),
  textsBehind: new Map(
    ['paper', 'papers'].map((noun) => [
      noun,
      set(
        'court police divorce charging white green position working discussion policy research legal bankruptcy custody adoption immigration scientific academic conference technical consultation ' +
          'internal leaked unpublished seminal peer-reviewed briefing options ballot',
      ),
    ]),
  ),
  bodyPlurals: BODY_PLURALS,
  titles,
  femaleWords: set(
    'she her hers herself mrs ms miss dame lady queen princess spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman woman girl mother ' +
      'daughter wife sister aunt grandmother widow actress girlfriend nun',
  ),
  maleWords: set(
    'he him his himself mr sir lord king prince pope spokesman chairman congressman councilman businessman policeman man boy father son husband brother uncle ' +
      'grandfather widower actor boyfriend priest imam',
  ),
  givenNames,
  mediaNames,
  mediaEndings,
  mediaOpenings,
  mediaWord: /^\p{L}{2,}(?:press|presse|news|fax|newswire|radio|tv)$/u,
  companyEndings,
  metonyms,
  organisationEndings,
  nameParticles,
  determiners: set(
    'the a an this that these those some several many most few all both each another any no its his her their our my your one two three four five six seven eight ' +
      'nine ten dozens dozen hundreds scores other more various numerous multiple certain unnamed such half every',
  ),
  bareGroups: set(
    'many others some several most few both all they those people thousands hundreds dozens everyone everybody two three four five six',
  ),
  barePersons: set('one another someone somebody anyone who'),
  numberWords: set(
    'two three four five six seven eight nine ten eleven twelve dozens hundreds scores thousands',
  ),
  pluralOf,
  sentenceOpeners: set(
    'needless i you he she it we they him her them us me my your his its our their this that these those there here who whom whose which what when where why how and but or nor so yet ' +
      'for if though although while whereas because since unless until as than then thus hence however moreover furthermore meanwhile nevertheless nonetheless instead still also too ' +
      'even only just not no never always often sometimes again later earlier soon now once first second third last next finally eventually recently previously separately in on at by to ' +
      'from of with without within under over above below after before during between among amid against across along around behind beyond despite except inside outside into onto near off ' +
      'out through throughout toward towards up down upon via per asked told speaking writing citing quoting according including regarding concerning following given considering responding ' +
      'replying adding noting saying claiming arguing warning announcing commenting referring pressed questioned contacted reached interviewed is are was were be been being am do does did ' +
      'has have had having will would shall should may might must can could let get got go going come coming make made take taken see seen say says said perhaps maybe possibly probably ' +
      'apparently reportedly allegedly officially clearly obviously certainly indeed actually really basically essentially importantly critically notably additionally consequently ' +
      'accordingly overall generally specifically especially particularly both either neither each every all any some many much more most few several other others another such same one ' +
      'two three four five six seven eight nine ten nearly almost about roughly approximately correction update updated note disclaimer editor related read watch live photo image picture ' +
      'none nothing everything anything something whether contrary based amid ' +
      'breaking exclusive opinion analysis explainer profile timeline summary yes thanks thank please sorry well oh ok okay look listen dear hello welcome today yesterday tomorrow tonight',
  ),
  calendarWords: set(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday ' +
      'thursday friday saturday sunday',
  ),
  genericNouns: {
    organisation: set(
      'agency company firm group organisation organization body institution brokerage charity retailer manufacturer airline maker label team studio platform',
    ),
    media: set(
      'outlet newspaper paper network broadcaster magazine channel site website station agency publication tabloid',
    ),
  },
  outletTails: set(
    'news digital online newspaper newsroom website site tv television radio app magazine media broadcasting group sport sports live business newspapers channel network',
  ),
  selfNames:
    /^(?:this (?:newspaper|paper|magazine|website|site|outlet|newsroom|publication|reporter|correspondent)|our (?:newspaper|reporter|correspondent|newsroom)|us|me)$/,
  tellingCue: /^(?:had |has |have )?(?:told|tells|tell|telling)$/i,
  sectors,
  proximities,
  channels,
  anonymityReason,
  offices,
};
