// German verbs that report, by family. A separable prefix stands before an underscore: "mit_teilen" is also "teilte ... mit".
// The learned core knows its verbs from here: after an edit it is off until it is retrained (npm run train).

import type { CueFamily, CueSense } from '../cue.ts';
import { once } from '../once.ts';
import { conjugate } from './conjugate.ts';

export const cueFamilies: readonly CueFamily[] = [
  {
    id: 'say',
    lemmas:
      'wissen_lassen verlauten_lassen verbreiten_lassen ausrichten_lassen mitteilen_lassen durchblicken_lassen verkünden_lassen ' +
      'sagen erklären mit_teilen berichten schreiben äußern betonen erläutern erwähnen ergänzen hinzu_fügen bekannt_geben bekannt_machen verkünden ' +
      'verlautbaren verlauten melden vermelden antworten erwidern entgegnen meinen bemerken an_merken formulieren unterstreichen ' +
      'heraus_streichen hervor_heben aus_führen dar_legen dar_stellen fest_halten fest_stellen klar_stellen richtig_stellen präzisieren ' +
      'konkretisieren schildern erzählen beschreiben zusammen_fassen kommentieren twittern posten veröffentlichen publizieren offenbaren enthüllen ' +
      'gestehen bekennen beteuern versichern zu_sichern an_geben aus_sagen bezeugen wiederholen resümieren bilanzieren konstatieren ' +
      'lauten verraten hin_weisen verweisen durch_sagen präsentieren vor_tragen vor_rechnen protokollieren ' +
      'notieren skizzieren thematisieren versprechen verdeutlichen verbreiten preis_geben aus_plaudern nach_legen dokumentieren',
    frames: ['clause', 'quote'],
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-say',
    confidence: 0.9,
    example: 'Die Hafenmeisterin sagte, das Tor habe geklemmt.',
  },
  {
    id: 'concede',
    lemmas: 'ein_räumen zu_geben ein_gestehen bestätigen bekräftigen an_kündigen offen_legen',
    frames: ['clause', 'object', 'quote'],
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-say',
    confidence: 0.8,
    example: 'Die Behörde räumte Fehler ein.',
  },
  {
    id: 'word-is',
    lemmas: 'heißen',
    frames: ['clause', 'quote', 'impersonal'],
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-say',
    confidence: 0.85,
    example: 'Das Tor habe geklemmt, hieß es aus der Behörde.',
  },
  {
    id: 'speak-quoting',
    lemmas:
      'rufen aus_rufen schreien brüllen lachen scherzen spotten witzeln flüstern murmeln seufzen schimpfen poltern wettern ätzen zischen ' +
      'fort_fahren schließen beginnen ein_werfen nach_fragen schwärmen jubeln freuen trauern klagen jammern fluchen skandieren singen toben loben charakterisieren ' +
      'wiegeln ab_wiegeln lästern sticheln stänkern höhnen ätzen frohlocken resümieren beschwichtigen beruhigen philosophieren sinnieren grübeln analysieren urteilen zürnen granteln frotzeln plaudern',
    frames: ['quote'],
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-say',
    confidence: 0.8,
    example: '„Es hat nie geläutet“, lachte Ottilie Brack.',
  },
  {
    id: 'tell',
    lemmas:
      'informieren unterrichten warnen mahnen ermahnen belehren an_vertrauen benachrichtigen auf_klären vor_warnen',
    frames: ['clause', 'addressee', 'quote'],
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-say',
    confidence: 0.85,
    example: 'Brack informierte die Presse, das Tor habe geklemmt.',
  },
  {
    id: 'ask',
    lemmas: 'fragen erkundigen an_fragen hinterfragen',
    frames: ['clause', 'quote'],
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-say',
    confidence: 0.75,
    example: 'Brack fragte, ob das Tor geklemmt habe.',
  },
  {
    id: 'claim',
    lemmas: 'behaupten suggerieren unterstellen vor_geben vor_gaukeln insistieren beharren',
    frames: ['clause', 'object'],
    scope: 'reporting',
    stance: 'distancing',
    reason: 'cue-distancing',
    confidence: 0.85,
    example: 'Die Firma behauptet, ihr Tor habe nie geklemmt.',
  },
  {
    id: 'argue',
    lemmas:
      'argumentieren begründen rechtfertigen kontern vor_bringen an_führen entgegen_halten ein_wenden widersprechen zu_stimmen bei_pflichten ' +
      'an_deuten durch_blicken vorher_sagen prognostizieren voraus_sagen prophezeien spekulieren mutmaßen bezeichnen ein_schätzen beziffern ' +
      'schätzen aus_schließen plädieren ein_treten aus_sprechen protestieren verlangen unterstützen signalisieren garantieren rechnen',
    frames: ['clause', 'object', 'quote'],
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-say',
    confidence: 0.75,
    example: 'Die Ingenieure argumentierten, das Tor sei zu alt.',
  },
  {
    id: 'deny',
    lemmas:
      'bestreiten dementieren leugnen verneinen zurück_weisen ab_streiten von_weisen widerlegen an_zweifeln bezweifeln ab_lehnen verwahren verweigern',
    frames: ['clause', 'object', 'quote'],
    scope: 'reporting',
    stance: 'denying',
    reason: 'cue-denying',
    confidence: 0.75,
    example: 'Die Firma bestritt, dass das Tor geklemmt habe.',
  },
  {
    id: 'accuse',
    lemmas:
      'vor_werfen beschuldigen bezichtigen an_klagen verdächtigen an_lasten vor_halten an_kreiden nach_sagen verantworten',
    frames: ['clause', 'of', 'object'],
    scope: 'reporting',
    stance: 'distancing',
    reason: 'cue-distancing',
    confidence: 0.85,
    example: 'Die Gewerkschaft warf der Firma vor, den Fehler vertuscht zu haben.',
  },
  {
    id: 'describe',
    lemmas:
      'nennen bezeichnen titulieren betiteln charakterisieren ein_stufen bewerten werten vergleichen beurteilen',
    frames: ['of', 'object', 'quote'],
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-say',
    confidence: 0.7,
    example: 'Brack nannte die Reparatur „Pfusch“.',
  },
  {
    id: 'judge',
    lemmas:
      'kritisieren bemängeln beanstanden rügen tadeln verurteilen beklagen bedauern beschweren an_prangern brandmarken geißeln monieren missbilligen ' +
      'würdigen begrüßen gratulieren danken bedanken preisen befürworten verteidigen entschuldigen zitieren distanzieren loben empören ' +
      'an_sprechen besprechen diskutieren reagieren verhöhnen verspotten beleidigen beschimpfen echauffieren',
    frames: ['object', 'clause', 'quote'],
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-say',
    confidence: 0.7,
    example: 'Die Gewerkschaft kritisierte die Verzögerung.',
  },
  {
    id: 'direct',
    lemmas:
      'fordern auf_fordern auf_rufen appellieren drängen verlangen raten ab_raten empfehlen vor_schlagen an_regen bitten ersuchen beantragen ' +
      'drohen an_drohen schwören geloben an_bieten an_weisen an_ordnen befehlen weigern auf_rufen werben beauftragen ein_fordern nahe_legen ' +
      'an_mahnen erlauben verbieten untersagen genehmigen zu_sagen ab_sagen ein_laden nach_fordern vertrösten',
    frames: ['infinitive', 'object', 'clause', 'quote'],
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-say',
    confidence: 0.75,
    example: 'Der Bürgermeister forderte, das Tor zu ersetzen.',
  },
  {
    id: 'show',
    lemmas:
      'zeigen ergeben belegen beweisen nach_weisen besagen hervor_gehen heraus_finden ermitteln entdecken errechnen berechnen nahe_legen ' +
      'heraus_stellen dokumentieren bescheinigen attestieren befinden entscheiden beschließen urteilen erkennen',
    frames: ['clause', 'object'],
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-show',
    confidence: 0.65,
    example: 'Die Untersuchung ergab, dass der Bolzen verschlissen war.',
  },
  {
    id: 'believe',
    lemmas:
      'glauben denken meinen vermuten fürchten befürchten an_nehmen aus_gehen erwarten hoffen erhoffen erwägen zweifeln ahnen ' +
      'ein_schätzen erachten überlegen rechnen wähnen bangen argwöhnen',
    frames: ['clause'],
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-belief',
    confidence: 0.6,
    example: 'Die Ingenieure vermuten, dass der Bolzen verschlissen war.',
  },
  {
    // everyday verbs that report now and then: the learned core alone tells when
    id: 'regard',
    lemmas:
      'halten sehen finden wissen verstehen schließen betrachten an_sehen erfahren hören vertreten sorgen zu_trauen zeigen sprechen reden lauten bekennen verfügen',
    frames: [],
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-belief',
    confidence: 0.5,
    example: 'Brack hält die Reparatur für Pfusch.',
  },
  {
    id: 'attitude',
    lemmas:
      'wünschen planen beabsichtigen vor_haben bevorzugen lieben hassen an_streben einigen verständigen vereinbaren bemühen entschließen',
    frames: ['clause', 'infinitive', 'object'],
    scope: 'attitude',
    stance: 'neutral',
    reason: 'cue-attitude',
    confidence: 0.4,
    example: 'Der Bürgermeister plant, das Tor zu ersetzen.',
  },
  {
    id: 'appear',
    lemmas: 'scheinen wirken',
    frames: ['infinitive'],
    scope: 'attitude',
    stance: 'neutral',
    reason: 'cue-attitude',
    confidence: 0.5,
    example: 'Der Bolzen schien verschlissen zu sein.',
  },
];

/** Every form of every verb; where two families share a form, the earlier row comes first. */
export const cueSenses: () => ReadonlyMap<string, readonly CueSense[]> = once(() => {
  const senses = new Map<string, CueSense[]>();
  for (const family of cueFamilies) {
    for (const lemma of new Set(family.lemmas.split(' '))) {
      for (const { word, form, particle } of conjugate(lemma)) {
        const known = senses.get(word);
        const sense = { family, lemma, particle, form };
        if (known === undefined) senses.set(word, [sense]);
        else known.push(sense);
      }
    }
  }
  return senses;
});
