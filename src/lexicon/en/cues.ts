// English verbs that report: families that share their grammar, their stance and the reason shown to the reader.

import type { CueFamily, CueSense } from '../cue.ts';
import { inflectVerb } from './conjugate.ts';

export const cueFamilies: readonly CueFamily[] = [
  {
    id: 'say',
    lemmas:
      'say add note explain state declare announce remark observe mention report reply respond answer recall reiterate repeat ' +
      'stress emphasize emphasise underline clarify write tweet retweet post blog email text joke quip testify opine muse lament ' +
      'complain boast brag reveal disclose confide proclaim pronounce conclude summarize specify elaborate ' +
      'point_out put_it surmise deadpan submit aver project relate recount',
    frames: ['clause'],
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-say',
    confidence: 0.95,
    example: 'The harbour master said the gate had jammed.',
  },
  {
    id: 'speak-quoting',
    lemmas:
      'continue laugh shout yell cry scream chant whisper mutter murmur exclaim interject gush reminisce volunteer read comment begin go_on ' +
      'chime_in fire_back shoot_back hit_back weigh_in sum_up sigh growl snap scoff chuckle thunder bellow grumble enthuse marvel ' +
      'plead implore intone caption open speak interrupt share offer highlight recite beg',
    frames: ['quote'],
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-say',
    confidence: 0.9,
    example: '“It never rang,” laughed Ottoline Brack.',
  },
  {
    id: 'tell',
    lemmas: 'tell inform remind warn assure notify advise reassure caution brief',
    frames: ['clause', 'addressee'],
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-say',
    confidence: 0.95,
    example: 'Brack told reporters the gate had jammed.',
  },
  {
    id: 'ask',
    lemmas: 'ask inquire enquire question wonder query',
    frames: ['clause', 'addressee', 'object'],
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-say',
    confidence: 0.75,
    example: 'Brack asked whether the gate had jammed.',
  },
  {
    id: 'claim',
    lemmas: 'claim allege purport insist',
    frames: ['clause', 'infinitive', 'object'],
    scope: 'reporting',
    stance: 'distancing',
    reason: 'cue-distancing',
    confidence: 0.85,
    example: 'The company claims its gate never jammed.',
  },
  {
    id: 'argue',
    lemmas:
      'argue suggest assert contend maintain acknowledge admit concede confess confirm agree affirm attest imply hint intimate ' +
      'predict forecast speculate theorize reason counter retort rebut estimate allow reckon postulate posit profess certify vouch ' +
      'warrant argue_out protest object signal debunk hypothesize hypothesise',
    frames: ['clause', 'object'],
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-say',
    confidence: 0.8,
    example: 'Engineers acknowledged that the gate had jammed.',
  },
  {
    id: 'deny',
    lemmas:
      'deny refute reject dispute rebuff dismiss contradict disavow repudiate discount deflect rule_out',
    frames: ['clause', 'object', 'of'],
    scope: 'reporting',
    stance: 'denying',
    reason: 'cue-denying',
    confidence: 0.7,
    example: 'The company denied that the gate had jammed.',
  },
  {
    id: 'accuse',
    lemmas: 'accuse blame fault',
    frames: ['of', 'object'],
    scope: 'reporting',
    stance: 'distancing',
    reason: 'cue-distancing',
    confidence: 0.9,
    example: 'The union accused the company of hiding the fault.',
  },
  {
    id: 'describe',
    lemmas: 'describe call label brand dub characterize characterise portray depict paint cast liken compare',
    frames: ['of', 'object'],
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-say',
    confidence: 0.7,
    example: 'Brack described the repair as “a bodge”.',
  },
  {
    id: 'judge',
    lemmas:
      'criticize criticise condemn denounce blast slam decry deplore attack assail rip bash mock ridicule deride lambaste berate ' +
      'rebuke chide scold slam taunt praise laud applaud hail commend welcome endorse defend thank compliment tout credit congratulate ' +
      'apologize_for apologise_for rail_against lash_out push_back vouch_for talk_about speak_about refer_to point_to allude_to ' +
      'discuss address cite quote invoke reference highlight echo',
    frames: ['object'],
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-say',
    confidence: 0.8,
    example: 'The union condemned the delay.',
  },
  {
    id: 'direct',
    lemmas:
      'urge demand request call_for call_on offer refuse decline encourage appeal advocate order instruct insist_on press_for push_for',
    frames: ['infinitive', 'object', 'clause'],
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-say',
    confidence: 0.75,
    example: 'The union demanded that the gate be replaced.',
  },
  {
    id: 'promise',
    lemmas: 'promise pledge vow threaten swear propose recommend',
    frames: ['clause', 'infinitive', 'object'],
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-say',
    confidence: 0.75,
    example: 'The mayor vowed to replace the gate.',
  },
  {
    id: 'show',
    lemmas: 'show find indicate demonstrate prove determine establish discover detail rule',
    frames: ['clause'],
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-show',
    confidence: 0.6,
    example: 'The inspection found that the bolt was worn.',
  },
  {
    id: 'believe',
    lemmas:
      'believe think fear suspect expect assume feel doubt realize realise understand worry figure guess foresee anticipate',
    frames: ['clause'],
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-belief',
    confidence: 0.6,
    example: 'Engineers believe that the bolt was worn.',
  },
  {
    id: 'attitude',
    lemmas:
      'want hope wish plan seek intend aim like love hate prefer support oppose favor favour back consider regard view see know ' +
      'decide need care_about desire detest dislike admire respect trust distrust embrace resist',
    frames: ['clause', 'infinitive', 'object'],
    scope: 'attitude',
    stance: 'neutral',
    reason: 'cue-attitude',
    confidence: 0.4,
    example: 'The mayor wants to replace the gate.',
  },
  {
    id: 'appear',
    lemmas: 'seem appear',
    frames: ['infinitive'],
    scope: 'attitude',
    stance: 'neutral',
    reason: 'cue-attitude',
    confidence: 0.55,
    example: 'The bolt appeared to be worn.',
  },
];

/** Every inflected form of every lemma; where two families share a form, the earlier row comes first. */
export const cueSenses: ReadonlyMap<string, readonly CueSense[]> = indexSenses(cueFamilies);

function indexSenses(families: readonly CueFamily[]): Map<string, CueSense[]> {
  const senses = new Map<string, CueSense[]>();
  for (const family of families) {
    for (const entry of new Set(family.lemmas.split(' '))) {
      const [lemma = entry, particle = null] = entry.split('_');
      for (const [form, kind] of inflectVerb(lemma)) {
        const list = senses.get(form) ?? [];
        list.push({ family, lemma, particle, form: kind });
        senses.set(form, list);
      }
    }
  }
  return senses;
}
