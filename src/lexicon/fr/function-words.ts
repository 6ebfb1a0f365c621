// French function words: which tell that a text is French, and what they do.

import type { FunctionWord } from '../word-group.ts';

export const commonWords: ReadonlySet<string> = new Set(
  'le la les l d des du un une et est à en que qui dans pour par sur au aux ne pas il elle ont été cette ce ces avec son sa ses qu'.split(
    ' ',
  ),
);

/** By what they do in attribution rules; French needs no word for those left empty. */
export const functionWords: Readonly<Record<FunctionWord, string>> = {
  'content-end': 'mais tandis alors selon citant ajoutant précisant affirmant expliquant évoquant',
  'new-clause': 'et qui',
  'speaker-word': "je j' -je nous -nous vous -vous mon ma mes notre nos votre vos que qu' ce cela qui dont",
  'third-person': 'il -il -t-il elle -elle -t-elle ils elles -ils -elles',
  'plain-pronoun': 'il -il -t-il elle -elle -t-elle ils elles -ils -elles qui',
  'subject-pronoun': '',
  reduced:
    'publié publiée publiés publiées diffusé diffusée diffusés consulté consultée consultés obtenu obtenue obtenus cité citée cités citées interrogé interrogée interrogés contacté contactée contactés joint jointe joints basé basée rédigé rédigée signé signée',
  'inside-name': "de du d' des en sur",
  'outlet-noun': 'journal quotidien hebdomadaire magazine radio chaîne site agence média',
  complementiser: "que qu'",
  'clause-opener': "que qu'",
  question: 'si pourquoi comment quand où',
  'clause-border': "que qu' mais",
  joiner: 'et',
  adversative: 'mais',
  'goes-on': 'et mais',
  aside: 'selon qui mais',
  'personal-relative': 'qui',
  'thing-relative': 'lequel laquelle',
  describing: 'qui dont',
  'any-relative': "qui dont que qu'",
  agent: 'par',
  maker: "par de du d'",
  'name-link': "de du d' des",
  'place-link': '',
  complement: "comme de du d'",
  genitive: "de du d'",
  comparison: 'comme',
  condition: 'si',
  impersonal: 'il',
  'infinitive-mark': '',
  'object-pronoun': 'lui eux',
  reflexive: 'lui-même elle-même eux-mêmes elles-mêmes',
  owner: 'son sa ses leur leurs',
  'owner-mark': '',
  party: '',
  article: "le la les l'",
  connective: 'cependant toutefois néanmoins pourtant',
  'cut-off': "tandis que qu'",
  'place-adverb': 'là ici',
  'not-time': 'prochain prochaine',
  'title-time': '',
  'gerund-host': 'et',
  'on-day': '',
  'stage-verb': '',
  pointer: '',
  subjunctive: '',
  'past-subjunctive': '',
  'hearsay-modal': '',
};
