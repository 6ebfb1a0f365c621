// English function words, by what they do in attribution rules.

import type { FunctionWord } from '../word-group.ts';

export const functionWords: Readonly<Record<FunctionWord, string>> = {
  'content-end':
    'but while although though whereas according prompting referring citing noting adding saying calling arguing warning describing accusing insisting claiming quoting echoing despite',
  'new-clause': 'and who',
  'speaker-word': 'i we you it my our your me us that this which who',
  'third-person': 'he she they',
  'plain-pronoun': 'he she they who it which',
  'subject-pronoun': 'he she they we i it you',
  reduced:
    'published released conducted obtained seen issued posted written led named based briefed commissioned funded held known called sent reviewed signed filed prepared carried sponsored compiled dated reached contacted interviewed quoted cited polled surveyed involved',
  'inside-name': 'of for at in on from with against near inside outside within about by de von van',
  'outlet-noun':
    'newspaper outlet magazine broadcaster network channel station publication site website agency programme program podcast daily weekly tabloid paper show',
  complementiser: 'that',
  'clause-opener': 'that whether',
  question: 'if whether why how what who when where',
  'clause-border': 'that whether while although though whereas but',
  joiner: 'and',
  adversative: 'but',
  'goes-on': 'and but',
  aside: 'according who but',
  'personal-relative': 'who',
  'thing-relative': 'which',
  describing: 'who whose which',
  'any-relative': 'who whose which that whom',
  agent: 'by',
  maker: 'by from',
  'name-link': 'of for',
  'place-link': 'at from with',
  complement: 'as of for',
  genitive: 'of',
  comparison: 'as',
  condition: 'if',
  impersonal: 'it',
  'infinitive-mark': 'to',
  'object-pronoun': 'him her them me us',
  reflexive: 'himself herself themselves',
  owner: 'his her their its',
  'owner-mark': "'s '",
  party: 'r d',
  article: 'the',
  connective: 'however still meanwhile moreover nevertheless nonetheless indeed yet',
  'cut-off': 'while that',
  'place-adverb': 'there here',
  'not-time': 'may this last next',
  'title-time': 'today week weekly day morning evening post',
  'gerund-host': 'and by statement after before while when in since',
  'on-day': 'on',
  'stage-verb': 'took takes take taken used uses use',
  'charge-noun':
    'allegation allegations accusation accusations claim claims charge charges complaint complaints denial denials warning warnings',
  'promise-noun': 'vow vows promise promises pledge pledges threat threats offer offers announcement',
  'giving-verb':
    'make makes made making give gives gave given giving lob lobs lobbed level levels leveled levelled issue issues issued issuing raise raises raised raising ' +
    'offer offers offered voice voices voiced repeat repeats repeated float floats floated express expresses expressed expressing push pushes pushed peddle ' +
    'peddled spread spreads circulate circulated post posted publish published send sent release released reach reached',
  'pointing-noun': 'something',
  'pointer-back': 'that this so',
  'taken-thing':
    'life lives prize title seat place reward medal crown tax refund trophy benefits top second third',
  nobody: 'nobody no-one none',
  board:
    'sign signs placard placards banner banners poster posters sticker stickers t-shirt t-shirts tee-shirt shirt shirts badge badges billboard billboards plaque gravestone headstone graffiti mural doormat',
  'one-more': 'another others third',
  'asking-verb':
    'ask asks asked asking question questions questioned questioning query queried answer answers answered answering reply replied respond responded',
  'agreeing-verb': 'agree agrees agreed agreeing allow allows allowed allowing',
  'feeling-verb': 'feel feels think thinks realize realise understand see find notice know imagine',
  'topic-mark': 'about over regarding concerning from on',
  modal: "could would might may can should will 'd 'll",
  pointer: 'this it',
  subjunctive: '',
  'past-subjunctive': '',
  oblique: '',
  account: '',
  'takes-up': '',
  'hearsay-modal': '',
  'perfect-end': '',
};
