// French word groups by which attribution rules tell likely noun phrases and clause borders apart.

import type { FunctionWord, WordGroup } from '../word-group.ts';

export const cueWords: Readonly<Record<Exclude<WordGroup, FunctionWord>, string>> = {
  determiner:
    "le la les l' un une des ce cet cette ces plusieurs certains certaines quelques tous toutes chaque aucun aucune deux trois quatre cinq six sept huit neuf dix douze au aux",
  singular: '',
  pronoun:
    "il -il -t-il elle -elle -t-elle ils elles -ils -elles on -on -t-on je j' -je nous -nous vous -vous lui eux celui-ci celle-ci ceux-ci certains beaucoup",
  possessive: 'son sa ses leur leurs mon ma mes notre nos votre vos',
  relative: "qui que qu' dont où lequel laquelle lesquels",
  be: 'est sont était étaient été être sera seront fut furent',
  auxiliary:
    'a ont avait avaient est sont était étaient été aurait auraient serait seraient aura auront avoir être sera seront',
  negation: "ne n' pas jamais plus aucun rien",
  adverb:
    'aussi également ensuite puis alors encore toujours déjà notamment toutefois cependant ainsi aujourd’hui hier demain mardi ' +
    'récemment auparavant parallèlement enfin désormais pourtant néanmoins jeudi vendredi samedi dimanche lundi mercredi',
  preposition:
    "de du d' par à au aux dans en sur pour avec sans sous chez vers entre contre depuis pendant après avant devant derrière durant malgré parmi lors des",
  subordinator:
    "que qu' qui si lorsque lorsqu’ quand comme parce puisque tandis alors afin dont où pourquoi comment combien",
  conjunction: 'et ou mais ni car donc',
  title:
    'm mme mlle dr docteur professeur maître monsieur madame président présidente ministre maire préfet préfète général colonel capitaine directeur directrice porte-parole',
  'person-head':
    'porte-parole responsable responsables officiel officiels source sources témoin témoins expert experts experte habitant habitants riverain riverains ' +
    'ministre président présidente maire député députée sénateur directeur directrice chercheur chercheurs chercheuse procureur procureure avocat avocate ' +
    'policier policiers gendarme gendarmes soldat soldats diplomate diplomates analyste analystes économiste économistes pêcheur pêcheurs salarié salariés proche proches',
  'organisation-head':
    'ministère gouvernement police gendarmerie préfecture mairie parquet tribunal armée agence société entreprise groupe syndicat parti association fédération ' +
    'université institut hôpital compagnie port capitainerie commission comité ambassade élysée banque autorités',
  'document-head':
    'rapport étude communiqué lettre courriel message sondage enquête document documents note décret tribune arrêté tweet',
  media: 'agence journal quotidien hebdomadaire radio chaîne télévision site presse média médias',
  audience: 'journalistes presse députés sénateurs habitants élus',
  time: 'lundi mardi mercredi jeudi vendredi samedi dimanche hier demain matin soir semaine mois année janvier février mars avril mai juin juillet août septembre octobre novembre décembre dernier dernière',
  verb: 'a ont avait avaient est sont était étaient été fait font va vont peut peuvent doit doivent reste restent aurait auraient serait seraient faut pourrait pourraient devrait devraient',
  'cue-noun': 'affirmation affirmations accusation accusations déclaration déclarations annonce',
  'hearsay-noun': 'rumeur rumeurs',
  'noun-form': 'note notes rapporte annonce',
};
