// German nouns that head a source, by what they denote. Singular, or "singular/plural" where the plural follows no rule.

import type { Sector } from '../classes.ts';
import { CompoundMap } from '../compound-words.ts';
import { once } from '../once.ts';
import type { NounKind, SourceNoun } from '../source-words.ts';

interface Row {
  readonly kind: NounKind;
  readonly sector: Sector | null;
  readonly nouns: string;
}

/** People: the masculine; "-in" and "-innen" are made of it. */
const ROWS: readonly Row[] = [
  {
    kind: 'person',
    sector: 'government',
    nouns:
      'minister präsident/präsidenten kanzler bürgermeister oberbürgermeister landrat/landräte senator/senatoren kommissar/kommissare sekretär/sekretäre staatssekretär/staatssekretäre ' +
      'botschafter diplomat/diplomaten richter staatsanwalt/staatsanwälte oberstaatsanwalt/oberstaatsanwälte minister regierungschef/regierungschefs gouverneur/gouverneure ' +
      'stadtrat/stadträte gemeinderat/gemeinderäte nationalrat/nationalräte regierungsrat/regierungsräte landeshauptmann/landeshauptleute inspekteur/inspekteure könig/könige prinz/prinzen premier/premiers ' +
      'unterhändler amtsleiter dezernent/dezernenten ombudsmann/ombudsleute',
  },
  {
    kind: 'person',
    sector: 'party',
    nouns:
      'politiker abgeordneter/abgeordnete parlamentarier fraktionschef/fraktionschefs parteichef/parteichefs spitzenkandidat/spitzenkandidaten kandidat/kandidaten generalsekretär/generalsekretäre ' +
      'oppositionsführer sozialdemokrat/sozialdemokraten christdemokrat/christdemokraten republikaner demokrat/demokraten konservativer/konservative liberaler/liberale delegierter/delegierte',
  },
  {
    kind: 'person',
    sector: 'military',
    nouns:
      'soldat/soldaten offizier/offiziere general/generäle oberst/obersten kommandeur/kommandeure kommandant/kommandanten polizist/polizisten ermittler fahnder beamter/beamte kämpfer rebell/rebellen ' +
      'polizeipräsident/polizeipräsidenten feuerwehrmann/feuerwehrleute einsatzleiter',
  },
  {
    kind: 'person',
    sector: 'company',
    nouns:
      'chef/chefs geschäftsführer vorstand/vorstände vorstandschef/vorstandschefs manager unternehmer direktor/direktoren leiter mitarbeiter angestellter/angestellte beschäftigter/beschäftigte gründer ' +
      'händler aktionär/aktionäre investor/investoren banker eigentümer inhaber wirt/wirte bauer/bauern landwirt/landwirte winzer fischer arbeiter pilot/piloten fahrer lokführer',
  },
  {
    kind: 'person',
    sector: 'expert',
    nouns:
      'experte/experten forscher wissenschaftler professor/professoren ökonom/ökonomen volkswirt/volkswirte analyst/analysten historiker jurist/juristen mediziner arzt/ärzte psychologe/psychologen soziologe/soziologen ' +
      'politologe/politologen virologe/virologen biologe/biologen physiker chemiker meteorologe/meteorologen geologe/geologen archäologe/archäologen ingenieur/ingenieure gutachter sachverständiger/sachverständige ' +
      'fachmann/fachleute kenner stratege/strategen berater therapeut/therapeuten ärztevertreter',
  },
  {
    kind: 'person',
    sector: 'witness',
    nouns:
      'zeuge/zeugen augenzeuge/augenzeugen anwohner nachbar/nachbarn bewohner passant/passanten überlebender/überlebende opfer/opfer demonstrant/demonstranten teilnehmer besucher fahrgast/fahrgäste passagier/passagiere verletzter/verletzte',
  },
  {
    kind: 'person',
    sector: 'ngo',
    nouns:
      'aktivist/aktivisten helfer umweltschützer tierschützer menschenrechtler naturschützer gewerkschafter seenotretter',
  },
  {
    kind: 'person',
    sector: 'media',
    nouns:
      'journalist/journalisten reporter korrespondent/korrespondenten redakteur/redakteure moderator/moderatoren kolumnist/kolumnisten',
  },
  {
    kind: 'person',
    sector: null,
    nouns:
      'sprecher meister vertreter vize/vizes gesandter/gesandte boss/bosse star/stars profi/profis promoter coach/coaches kapitän/kapitäne mitarbeitender/mitarbeitende studierender/studierende forschender/forschende reisender/reisende lehrender/lehrende aufsehender/aufsehende vorsitzender/vorsitzende beauftragter/beauftragte kritiker beobachter insider informant/informanten eingeweihter/eingeweihte befürworter gegner anhänger unterstützer anwalt/anwälte rechtsanwalt/rechtsanwälte ' +
      'verteidiger kläger angeklagter/angeklagte beschuldigter/beschuldigte verdächtiger/verdächtige autor/autoren schriftsteller regisseur/regisseure schauspieler sänger musiker künstler trainer spieler ' +
      'präses pfarrer bischof/bischöfe papst/päpste kardinal/kardinäle lehrer schüler student/studenten vater/väter sohn/söhne bruder/brüder mann/männer freund/freunde kollege/kollegen bürger wähler nutzer kunde/kunden patient/patienten ' +
      'mitglied/mitglieder angehöriger/angehörige veranstalter organisator/organisatoren initiator/initiatoren verfasser absender anrufer betroffener/betroffene verantwortlicher/verantwortliche zuständiger/zuständige ' +
      'user follower blogger influencer milliardär/milliardäre ministrant/ministranten großvater/großväter junge/jungen ' +
      'mensch/menschen person/personen quelle/quellen gewährsmann/gewährsleute',
  },
  {
    kind: 'organisation',
    sector: 'government',
    nouns:
      'regierung ministerium behörde amt/ämter bundesamt/bundesämter landesamt/landesämter staatsanwaltschaft bundesanwaltschaft gericht/gerichte gerichtshof/gerichtshöfe kommission ausschuss/ausschüsse parlament/parlamente bundestag/bundestage landtag/landtage ' +
      'bundesrat/bundesräte senat/senate stadt/städte gemeinde kreis/kreise bezirk/bezirke kanton/kantone verwaltung botschaft kanzleramt/kanzlerämter präsidialamt/präsidialämter rathaus/rathäuser magistrat/magistrate geheimdienst/geheimdienste ' +
      'verfassungsschutz/verfassungsschutz kriminalamt/kriminalämter gesundheitsamt/gesundheitsämter jugendamt/jugendämter ordnungsamt/ordnungsämter zoll/zoll justiz/justiz kreml/kreml staatskanzlei kammer bundesbank landesregierung bundesregierung koalition ' +
      'wetterdienst/wetterdienste agentur/agenturen arbeitsagentur/arbeitsagenturen zivilschutz/zivilschutz aufsicht auswärtigesamt/auswärtigesamt stadtverwaltung bundesnetzagentur nationalbank notenbank zentralbank/zentralbanken diplomatie/diplomatie',
  },
  {
    kind: 'organisation',
    sector: 'military',
    nouns:
      'polizei/polizeien armee militär/militär bundeswehr/bundeswehr marine luftwaffe generalstab/generalstäbe miliz bundespolizei/bundespolizeien feuerwehr küstenwache streitkräfte/streitkräfte truppe',
  },
  {
    kind: 'organisation',
    sector: 'company',
    nouns:
      'unternehmen/unternehmen konzern/konzerne firma/firmen gesellschaft bank/banken hersteller/hersteller kette versicherer/versicherer versicherung werft airline/airlines fluggesellschaft autobauer/autobauer bahn/bahnen betrieb/betriebe verlag/verlage ' +
      'kanzlei reederei brauerei molkerei anbieter/anbieter betreiber/betreiber handelskette fluglinie konkurrenz/konkurrenz tochter/töchter start-up/start-ups startup/startups onlinehändler/onlinehändler',
  },
  {
    kind: 'organisation',
    sector: 'party',
    nouns:
      'partei fraktion opposition union/union parteispitze parteiführung spd/spd cdu/cdu csu/csu fdp/fdp afd/afd bsw/bsw övp/övp spö/spö fpö/fpö svp/svp',
  },
  {
    kind: 'organisation',
    sector: null,
    nouns:
      'verband/verbände gewerkschaft verein/vereine organisation universität hochschule institut/institute stiftung kirche klinik/kliniken krankenhaus/krankenhäuser schule museum/museen club/clubs klub/klubs bündnis/bündnisse initiative ' +
      'bürgerinitiative bewegung vereinigung föderation liga/ligen komitee/komitees rat/räte zentralrat/zentralräte dachverband/dachverbände akademie labor/labors team/teams mannschaft leitung geschäftsführung direktion präsidium/präsidien ' +
      'vorstand/vorstände redaktion rebellengruppe gruppe lager/lager seite büro/büros zentrum/zentren theater/theater rettungsdienst/rettungsdienste verteidigung anklagebehörde allianz nato/nato eu/eu uno/uno un/un ngo/ngos hilfswerk/hilfswerke ' +
      'industrie branche bistum/bistümer erzbistum/erzbistümer',
  },
  {
    kind: 'media',
    sector: 'media',
    nouns:
      'zeitung magazin/magazine sender/sender nachrichtenagentur/nachrichtenagenturen presse-agentur/presse-agenturen presseagentur/presseagenturen blatt/blätter rundfunk/rundfunk fernsehen/fernsehen radio/radios portal/portale medium/medien presse/presse tageszeitung wochenzeitung ' +
      'fernsehsender/fernsehsender nachrichtenmagazin/nachrichtenmagazine nachrichtensender/nachrichtensender boulevardzeitung boulevardblatt/boulevardblätter wirtschaftsmagazin/wirtschaftsmagazine fachzeitschrift zeitschrift podcast/podcasts anzeiger/anzeiger ' +
      'medienbericht/medienberichte pressebericht/presseberichte zeitungsbericht/zeitungsberichte',
  },
  {
    kind: 'document',
    sector: null,
    nouns:
      'bericht/berichte studie untersuchung umfrage gutachten/gutachten brief/briefe schreiben/schreiben mitteilung pressemitteilung aussendung medienmitteilung erklärung stellungnahme dokument/dokumente papier/papiere statistik/statistiken ' +
      'urteil/urteile entwurf/entwürfe gesetzentwurf/gesetzentwürfe referentenentwurf/referentenentwürfe gesetz/gesetze antrag/anträge vertrag/verträge protokoll/protokolle analyse auswertung daten/daten zahl/zahlen unterlage/unterlagen akte/akten ' +
      'anklage/anklagen anklageschrift bilanz/bilanzen resolution beschluss/beschlüsse artikel/artikel beitrag/beiträge video/videos tweet/tweets post/posts posting/postings mail/mails e-mail/e-mails meldung nachricht/nachrichten prognose ' +
      'erhebung ergebnis/ergebnisse bekennerschreiben/bekennerschreiben memo/memos vermerk/vermerke dossier/dossiers berechnung schätzung klausel/klauseln liste buch/bücher aufzeichnung aussage chat/chats website/websites webseite webseiten/webseiten plan/pläne ' +
      'rechercheverbund/rechercheverbünde recherche durchsage flugblatt/flugblätter satzung richtlinie haftbefehl/haftbefehle klage/klagen',
  },
];

/** Plurals that stand for people or bodies by themselves: "aus Regierungskreisen". */
const CIRCLES =
  'kreise kreisen angaben leute leuten menschen fachleute fachleuten ermittlungskreise eltern geschwister kollegen';
const BODIES =
  'behörden streitkräfte streitkräften sicherheitskräfte sicherheitskräften rettungskräfte rettungskräften einsatzkräfte einsatzkräften vereinten nationen taliban huthi';

/** Too short to be told from a word's chance ending. */
const SHORTEST_HEAD = 4;
const NO_HEADS = new Set(
  'rat amt opfer seite plan mann post bank daten buch bahn tochter liste leiter gruppe nato wirt truppe lager zahl team kreis'.split(
    ' ',
  ),
);
/** Short ones that do join, behind enough letters of their own: "Landratsamt". */
const SHORT_HEADS =
  'kriminalamt landrat stadtrat beirat aufsichtsrat betriebsrat landesbank hochschule kreistag';

export const sourceNouns: () => ReadonlyMap<string, SourceNoun> = once(allForms);

function allForms(): ReadonlyMap<string, SourceNoun> {
  const forms = new Map<string, SourceNoun>();
  const heads = new Map<string, SourceNoun>();
  const add = (word: string, noun: SourceNoun) => {
    if (!forms.has(word)) forms.set(word, noun);
    if (word.length >= SHORTEST_HEAD && !NO_HEADS.has(noun.lemma) && !heads.has(word)) heads.set(word, noun);
  };
  for (const { kind, sector, nouns } of ROWS) {
    for (const entry of nouns.split(' ')) {
      const [lemma = '', given] = entry.split('/');
      const plural = given ?? pluralOf(lemma);
      const one = { kind, sector, plural: false, lemma };
      const many = { kind, sector, plural: true, lemma };
      for (const word of singularForms(lemma, plural)) add(word, one);
      for (const word of new Set([plural, /[ns]$/.test(plural) ? plural : `${plural}n`])) add(word, many);
      if (kind === 'person' && !/(?:mensch|person|quelle)$/.test(lemma)) {
        const woman = womanOf(lemma);
        if (woman === null) continue;
        add(woman, { ...one, lemma: woman });
        for (const word of [`${woman}nen`]) add(word, { ...many, lemma: woman });
      }
    }
  }
  for (const word of CIRCLES.split(' '))
    forms.set(word, { kind: 'person', sector: null, plural: true, lemma: word });
  heads.set('kreise', { kind: 'person', sector: null, plural: true, lemma: 'kreise' });
  heads.set('kreisen', { kind: 'person', sector: null, plural: true, lemma: 'kreise' });
  for (const word of BODIES.split(' '))
    forms.set(word, { kind: 'organisation', sector: 'government', plural: true, lemma: word });
  for (const word of SHORT_HEADS.split(' '))
    heads.set(word, { kind: 'organisation', sector: 'government', plural: false, lemma: word });
  return new CompoundMap(forms, heads);
}

/** Genitive and weak forms; a weak noun's other cases look like its plural and count as that. */
function singularForms(lemma: string, plural: string): string[] {
  if (/(?:ung|heit|keit|schaft|ion|tät|ei|ie|enz|anz|e)$/.test(lemma)) return [lemma];
  if (lemma.endsWith('er') && plural === lemma.slice(0, -1)) return [lemma, plural, `${plural}n`]; // "Abgeordneter, der Abgeordnete"
  return [lemma, `${lemma}s`, `${lemma}es`];
}

function womanOf(lemma: string): string | null {
  if (
    /(?:eter|ter|lter|zter|igter|agter|nder|iger|icher|ener)$/.test(lemma) &&
    /(?:abgeordnet|beauftragt|vorsitzend|angestellt|beschäftigt|verletzt|angeklagt|beschuldigt|verdächtig|überlebend|verantwortlich|zuständig|betroffen|gesandt|mitarbeitend|studierend|forschend|reisend|lehrend|aufsehend|sachverständig|eingeweiht|angehörig|delegiert)er$/.test(
      lemma,
    )
  )
    return null; // "die Abgeordnete" is the masculine's weak form
  if (lemma === 'arzt') return 'ärztin';
  if (lemma.endsWith('anwalt')) return `${lemma.slice(0, -6)}anwältin`;
  if (lemma.endsWith('rat')) return `${lemma.slice(0, -3)}rätin`;
  if (lemma.endsWith('bauer')) return 'bäuerin';
  if (lemma.endsWith('mann')) return `${lemma.slice(0, -4)}frau`;
  if (lemma === 'beamter') return 'beamtin';
  if (/[^i]e$/.test(lemma)) return `${lemma.slice(0, -1)}in`;
  return /(?:vater|sohn|bruder|opfer|mitglied)$/.test(lemma) ? null : `${lemma}in`;
}

/** A noun in the plural, by the rule of its ending. */
export function pluralOf(noun: string): string {
  if (/(?:ung|heit|keit|schaft|ion|tät|ei|anz|enz|ft)$/.test(noun)) return `${noun}en`;
  if (noun.endsWith('in')) return `${noun}nen`;
  if (noun.endsWith('ium')) return `${noun.slice(0, -2)}en`;
  if (noun.endsWith('e')) return `${noun}n`;
  if (/(?:er|el|en)$/.test(noun)) return noun;
  return `${noun}e`;
}
