// German words the learned tagger groups together. Its weights were trained with exactly these lists and the verbs of cues.ts:
// after an edit the tagger is off until it is retrained (npm run train).

import { once } from '../once.ts';
import type { TaggerWords, VerbForm } from '../tagger-words.ts';
import { conjugate } from './conjugate.ts';
import { cueFamilies } from './cues.ts';

const GROUPS = {
  title: `
    sprecher sprecherin präsident präsidentin vizepräsident kanzler kanzlerin minister ministerin ministerpräsident staatssekretär staatssekretärin
    bürgermeister bürgermeisterin oberbürgermeister landrat landrätin senator senatorin abgeordneter abgeordnete kommissar kommissarin botschafter botschafterin
    vorsitzender vorsitzende vorsitzenden vorstand vorstandschef vorstandschefin chef chefin direktor direktorin leiter leiterin geschäftsführer geschäftsführerin
    generalsekretär generalsekretärin professor professorin prof dr herr frau richter richterin anwalt anwältin staatsanwalt staatsanwältin oberstaatsanwalt
    analyst analystin experte expertin forscher forscherin wissenschaftler wissenschaftlerin politiker politikerin trainer trainerin manager managerin
    autor autorin journalist journalistin kommandeur general oberst pfarrer bischof papst kardinal könig königin prinz premier premierminister premierministerin
    fraktionschef fraktionschefin parteichef parteichefin beauftragter beauftragte historiker historikerin ökonom ökonomin virologe intendant gründer gründerin
    bundeskanzler bundeskanzlerin bundespräsident regierungschef regierungssprecher regierungssprecherin kandidat kandidatin mitglied vertreter vertreterin
    pressesprecher pressesprecherin pilot arzt ärztin zeuge zeugin anwohner anwohnerin verteidiger verteidigerin künstler künstlerin regisseur`,
  people: `
    polizei staatsanwaltschaft behörde behörden ministerium regierung bundesregierung gericht landgericht amtsgericht oberlandesgericht bundesgerichtshof
    bundesverfassungsgericht verfassungsgericht feuerwehr armee militär bundeswehr parlament bundestag bundesrat landtag kommission ausschuss partei fraktion
    verband gewerkschaft verein unternehmen konzern firma gesellschaft hersteller betreiber bank universität institut stiftung organisation kirche stadt gemeinde
    kreis land staat opposition koalition union spd cdu csu fdp grüne grünen linke linken linkspartei afd eu un uno nato nasa who
    experten kritiker beobachter augenzeugen zeugen anwohner ermittler forscher wissenschaftler ökonomen analysten politiker diplomaten vertreter aktivisten
    demonstranten veranstalter gegner anhänger insider informanten quellen kreise kreisen ärzte anwälte verteidigung anklage mitarbeiter beschäftigte eltern
    angehörige bürger menschen leute nutzer leser redaktion medien presse beamte fachleute mediziner historiker juristen rebellen taliban hamas
    studie untersuchung umfrage bericht gutachten brief schreiben mitteilung dokument dokumente papier statistik urteil entwurf gesetzentwurf erklärung
    pressemitteilung bekennerschreiben manche viele einige andere niemand jemand man beide ministerien amt bundesamt landeskriminalamt bundeskriminalamt`,
  media: `
    dpa afp reuters ap apa sda kna epd sid dapd ddp spiegel bild zeit welt stern focus taz tagesschau zdf ard ndr wdr swr mdr br hr rbb orf srf cnn bbc rtl
    zeitung zeitungen magazin sender nachrichtenagentur agentur nachrichtenmagazin rundfunk deutschlandfunk fernsehen radio handelsblatt tagesspiegel
    faz sz nzz xinhua tass interfax times post guardian journal wochenzeitung tageszeitung wirtschaftswoche medienberichte medienberichten`,
  pronoun: `er sie es wir ich ihr ihm ihn ihnen uns mich mir dieser diese jener der die das letzterer ersterer`,
  time: `
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember
    heute gestern morgen vorgestern abend abends nachmittag vormittag mittag nacht woche wochen monat monate monaten jahr jahre jahren jahres tag tage tagen
    stunde stunden minuten uhr zuvor bereits später früher kürzlich zuletzt inzwischen mittlerweile nun dann jetzt zunächst schließlich`,
  be: `ist sind war waren sein gewesen bin wird werden wurde wurden worden geworden`,
  have: `hat haben hatte hatten gehabt habe`,
  modal: `will wollen wollte wollten kann können konnte konnten muss müssen musste mussten darf dürfen durfte durften mag mögen mochte soll sollen sollte sollten`,
  subjunctive: `
    sei seien habe werde könne müsse dürfe wolle solle möge wisse gebe gehe stehe komme bleibe lasse liege mache halte nehme sehe brauche führe gelte
    wäre wären hätte hätten würde würden könnte könnten müsste müssten dürfte dürften gäbe gäben käme kämen ginge gingen bliebe blieben`,
  negation: `nicht kein keine keinen keiner keinem nie niemals nichts weder`,
  reflexive: `sich selbst einander`,
  relative: `wer was welche welcher welches deren dessen denen wo wie warum weshalb wann ob womit wofür wodurch worin`,
  preposition: `
    in im an am auf aus bei beim von vom zu zum zur für mit nach über unter vor hinter neben zwischen durch gegen ohne um seit bis während wegen trotz
    gegenüber ab entlang innerhalb außerhalb hinsichtlich bezüglich aufgrund anlässlich angesichts infolge mittels statt per pro`,
  determiner: `
    den dem des ein eine einer eines einem einen dieses diesem diesen jede jeder jedes jeden alle allen aller sein seine seiner seinen seinem ihre ihrer ihren ihrem
    unser unsere mehrere mehreren zwei drei vier fünf sechs sieben acht neun zehn`,
  conjunction: `und oder aber doch sondern denn weil da während obwohl wenn falls als nachdem bevor damit sodass indem sowie jedoch allerdings`,
  source: `laut zufolge gemäß demnach demzufolge wonach danach so zu folge`,
  'cue-noun': `
    angaben angabe aussage aussagen ansicht ansichten meinung auffassung einschätzung einschätzungen informationen worten überzeugung darstellung vermutung
    vorwurf vorwürfe vorwürfen behauptung behauptungen forderung forderungen ankündigung warnung kritik prognose schätzung schätzungen
    erkenntnis erkenntnissen erkenntnisse berechnung berechnungen these begründung hinweis hinweise befürchtung hoffnung verdacht gerücht gerüchte
    medienangaben polizeiangaben eigenangaben zusage versprechen drohung appell aufruf empfehlung fazit ergebnis befund beschluss entscheidung
    annahme erwartung zweifel plan pläne absicht ziel wunsch vorschlag antrag bitte frage fragen antwort bestätigung dementi stellungnahme`,
  communication: `
    interview gespräch rede pressekonferenz tweet post beitrag mail brief rundfunkinterview fernsehinterview ansprache statement kommentar debatte
    sitzung anhörung prozess facebook twitter instagram telegram video botschaft blog website webseite homepage`,
  'hedge-adverb': `
    angeblich mutmaßlich offenbar vermutlich möglicherweise wahrscheinlich wohl anscheinend offensichtlich vielleicht womöglich voraussichtlich`,
  particle: `
    mit an vor ab zu aus fest bekannt hin zurück klar hinzu ein auf nahe dar heraus hervor voraus vorher zusammen richtig fort durch bei nach`,
  'cue-adjective': `
    überzeugt sicher besorgt optimistisch zuversichtlich enttäuscht zufrieden bestürzt empört erfreut skeptisch bereit entschlossen erschüttert entsetzt
    betroffen erleichtert verärgert dankbar gewiss klar unklar bekannt möglich unwahrscheinlich denkbar`,
} as const;

/** Nouns that longer ones end in, with their group, and the endings that make a noun of any stem. */
const HEADS = {
  title: `
    sprecher sprecherin präsident präsidentin kanzler kanzlerin minister ministerin sekretär sekretärin meister meisterin senator senatorin kommissar kommissarin
    botschafter vorsitzender vorsitzende vorsitzenden chef chefin direktor direktorin leiter leiterin führer führerin professor professorin richter richterin
    anwalt anwältin analyst experte expertin forscher forscherin wissenschaftler wissenschaftlerin politiker politikerin trainer manager autor autorin
    kandidat kandidatin beauftragter beauftragte historiker ökonom vertreter vertreterin präses inspekteur minister vorstand intendant gründer`,
  people: `
    polizei anwaltschaft behörde behörden ministerium ministeriums regierung gericht gerichtshof feuerwehr armee parlament landtag kommission ausschuss partei
    fraktion verband verbandes gewerkschaft verein konzern firma gesellschaft bank universität institut stiftung organisation kirche experten forscher
    wissenschaftler politiker politikern vertreter vertretern aktivisten anhänger kreise kreisen ärzte anwälte mitarbeiter leute fachleute bundesamt kriminalamt
    studie untersuchung umfrage bericht berichte berichten gutachten mitteilung dokument papier statistik entwurf erklärung schreiben beamte beamten`,
  media: `zeitung magazin sender agentur blatt rundfunk presse nachrichten fernsehen radio portal anzeiger`,
  'cue-noun': `angaben informationen vorwurf vorwürfe prognose schätzung berechnung befürchtung gerüchte`,
  noun: `ung ungen heit keit schaft tion tionen tät nis tum ment ismus werk recht platz zeit jahr land verkehr krieg kraft dienst stelle zahl`,
} as const;

const verbs = once(readVerbs);

export const taggerWords: TaggerWords = {
  get verbs() {
    return verbs().whole;
  },
  get split() {
    return verbs().split;
  },
  groups: wordsOf(GROUPS),
  heads: wordsOf(HEADS),
  endings: [
    ['ungen', 'ung'],
    ['innen', 'in'],
    ['ern', 'er'],
    ['en', ''],
    ['em', ''],
    ['er', ''],
    ['es', ''],
    ['e', ''],
    ['s', ''],
    ['n', ''],
  ],
  complementisers: new Set(['dass', 'daß', 'ob']),
  least: { margin: 0, confidence: 0.5 },
  attitudeClasses: new Set(['attitude', 'appear']),
  reportingWords: new Set(
    'laut zufolge nach gemäß so demnach wonach danach demzufolge folge wie aus heißt angaben aussage ansicht meinung auffassung einschätzung vorwurf rede verlautbarung'.split(
      ' ',
    ),
  ),
  probe: `„Die Brücke öffnet nicht vor Mai“, teilte Dr. Ivo Lund mit, der Direktor des Hafens, der dem »Tagesboten« gesagt habe, die Kosten seien um 12,5 Prozent gestiegen.
Nach Angaben zweier Beamter der Botschaft glaube sie das nicht; Kritiker, darunter Ana Ruiz, fragten jedoch: "Warum jetzt?" Laut Regierungssprecherin Maas gibt es Verluste.`,
};

function wordsOf(groups: Readonly<Record<string, string>>): Map<string, string> {
  const grouped = new Map<string, string>();
  for (const [name, words] of Object.entries(groups)) {
    for (const word of words.trim().split(/\s+/)) if (!grouped.has(word)) grouped.set(word, name);
  }
  return grouped;
}

interface Verbs {
  readonly whole: ReadonlyMap<string, VerbForm>;
  readonly split: ReadonlyMap<string, ReadonlyMap<string, VerbForm>>;
}

const FORMS = {
  base: 'base',
  third: 'present',
  past: 'past',
  participle: 'participle',
  gerund: 'gerund',
  subjunctive: 'subjunctive',
} as const;

/** Every form of the cue verbs by itself, and of those whose prefix stands apart by form and prefix. */
function readVerbs(): Verbs {
  const whole = new Map<string, VerbForm>();
  const split = new Map<string, Map<string, VerbForm>>();
  for (const { id, lemmas } of cueFamilies) {
    for (const lemma of lemmas.split(' ')) {
      for (const { word, form, particle } of conjugate(lemma)) {
        const known = particle === null ? whole : (split.get(word) ?? new Map<string, VerbForm>());
        if (particle !== null) split.set(word, known);
        const key = particle ?? word;
        const before = known.get(key);
        if (before === undefined) known.set(key, { lemma, classes: id, form: FORMS[form] });
        else if (!before.classes.split(',').includes(id))
          known.set(key, { ...before, classes: `${before.classes},${id}` });
      }
    }
  }
  return { whole, split };
}
