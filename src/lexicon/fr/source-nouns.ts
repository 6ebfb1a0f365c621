// French nouns that head a source, by what they denote. Singular; plurals are made.

import { once } from '../once.ts';
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
      'ministre président présidente maire préfet préfète député députée sénateur sénatrice élu élue responsable fonctionnaire diplomate ' +
      'ambassadeur ambassadrice procureur procureure juge conseiller conseillère officiel officielle porte-parole secrétaire élu adjoint adjointe négociateur négociatrice',
  },
  {
    kind: 'person',
    sector: 'military',
    nouns:
      'soldat officier général colonel capitaine commandant policier policière gendarme militaire enquêteur enquêtrice',
  },
  {
    kind: 'person',
    sector: 'company',
    nouns:
      'directeur directrice patron patronne dirigeant dirigeante salarié salariée employé employée pêcheur ouvrier ouvrière cadre actionnaire',
  },
  {
    kind: 'person',
    sector: 'expert',
    nouns:
      'expert experte chercheur chercheuse scientifique professeur professeure médecin économiste analyste historien historienne ingénieur ingénieure spécialiste',
  },
  {
    kind: 'person',
    sector: 'witness',
    nouns:
      'témoin manifestant manifestante survivant survivante habitant habitante riverain riveraine voisin voisine passant passante victime rescapé rescapée',
  },
  {
    kind: 'person',
    sector: null,
    nouns:
      'source proche individu jeune mère père fils fille frère sœur épouse mari parent ami amie client cliente passager passagère conducteur conductrice joueur joueuse entraîneur entraîneuse chanteur chanteuse acteur actrice agent avocat avocate homme femme personne syndicaliste militant militante gardien gardienne auteur autrice',
  },
  {
    kind: 'organisation',
    sector: 'government',
    nouns:
      'ministère gouvernement préfecture mairie parquet tribunal cour direction présidence ville région département conseil cabinet service office bureau rectorat procureur-général police gendarmerie ambassade commission capitainerie parlement sénat assemblée',
  },
  { kind: 'organisation', sector: 'military', nouns: 'armée marine état-major' },
  { kind: 'organisation', sector: 'company', nouns: 'entreprise société compagnie groupe banque port' },
  {
    kind: 'organisation',
    sector: null,
    nouns:
      'syndicat parti mouvement club équipe comité ligue centre laboratoire observatoire clinique musée école collège ong fondation direction association fédération université institut hôpital organisation collectif',
  },
  {
    kind: 'media',
    sector: 'media',
    nouns: 'agence journal quotidien hebdomadaire radio chaîne média presse',
  },
  {
    kind: 'document',
    sector: null,
    nouns:
      'rapport étude communiqué lettre courriel sondage enquête document note tribune arrêté donnée chiffre décision jugement message publication vidéo image photo dossier bilan document-interne procès-verbal résultat analyse audit',
  },
];

/** Several together that speak as a body: "les autorités". */
const BODIES_IN_PLURAL = 'autorités forces';

export const sourceNouns: () => ReadonlyMap<string, SourceNoun> = once(allForms);

function allForms(): ReadonlyMap<string, SourceNoun> {
  const forms = new Map<string, SourceNoun>();
  for (const { kind, sector, nouns } of ROWS) {
    for (const noun of nouns.split(' ')) {
      forms.set(noun, { kind, sector, plural: false, lemma: noun });
      const plural = noun.endsWith('al') ? `${noun.slice(0, -2)}aux` : `${noun}s`;
      forms.set(plural, { kind, sector, plural: true, lemma: noun });
    }
  }
  for (const word of BODIES_IN_PLURAL.split(' '))
    forms.set(word, { kind: 'organisation', sector: 'government', plural: true, lemma: word });
  return forms;
}
