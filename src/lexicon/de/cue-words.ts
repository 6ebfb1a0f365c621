// German word groups by which attribution rules tell likely noun phrases and clause borders apart.

import type { FunctionWord, WordGroup } from '../word-group.ts';

const DAYS = 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag';
const daytimes = (time: string): string =>
  DAYS.split(' ')
    .map((day) => day + time)
    .join(' ');

export const cueWords: Readonly<Record<Exclude<WordGroup, FunctionWord>, string>> = {
  determiner:
    'der die das den dem des ein eine einer eines einem einen dieser diese dieses diesem diesen jeder jede jedes jedem jeden jener jene jenes kein keine keiner ' +
    'keines keinem keinen alle allen aller manche mancher einige einigen einiger mehrere mehreren mehrerer viele vielen vieler wenige wenigen beide beiden beider ' +
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dutzende hunderte tausende zahlreiche zahlreichen zahlreicher verschiedene weitere andere anderen anderer',
  singular: 'ein eine einer eines einem einen jeder jede jedes jedem jeden dieses',
  pronoun:
    'er sie es wir ich ihr man jemand niemand ihm ihn ihnen uns mich mir manche einige viele andere beide alle dieser diese jener jene letzterer erstere',
  possessive:
    'sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren unser unsere unserer unseres unserem unseren mein meine meiner meinem meinen euer eure',
  relative: 'welcher welche welches deren dessen denen',
  be: 'ist sind war waren sein gewesen wird werden wurde wurden worden wäre wären sei seien',
  auxiliary:
    'hat haben hatte hatten ist sind war waren wird werden wurde wurden will wollen wollte wollten kann können konnte konnten muss müssen musste mussten soll sollen ' +
    'sollte sollten darf dürfen durfte durften mag mögen mochte habe sei seien werde würde würden hätte hätten wäre wären könne könnte könnten müsse müsste müssten solle wolle dürfe dürfte dürften',
  negation: 'nicht nie niemals keineswegs keinesfalls',
  adverb:
    'auch dann danach daraufhin nun jetzt noch schon bereits erneut wieder zudem außerdem ausserdem weiter weiterhin ferner zugleich gleichzeitig allerdings jedoch dagegen hingegen ' +
    'dennoch trotzdem deshalb daher darum somit demnach sonst immer oft häufig selten mehrfach wiederholt zunächst zuerst zuletzt schließlich schliesslich endlich später früher zuvor ' +
    'kürzlich inzwischen mittlerweile derzeit aktuell heute gestern morgen vorgestern abends nachts so sehr mehr fast nur lediglich bloß sogar selbst etwa rund circa knapp ' +
    'offenbar vermutlich wohl angeblich möglicherweise wahrscheinlich vielleicht hier dort da dabei dazu damit darüber dafür daran darauf zwar nämlich ' +
    'darin daraus davon dadurch dahinter darunter hierin hierzu hierbei hiermit zusätzlich beispielsweise generell grundsätzlich intern parallel unterdessen derweil indes indessen insgesamt besonders vorerst ' +
    'ursprünglich letztlich vielmehr immerhin überdies obendrein ansonsten konkret seinerzeit damals einst mitunter teils teilweise sogleich sofort bislang bisher seither seitdem künftig ' +
    'öffentlich schriftlich mündlich telefonisch persönlich scharf deutlich klar wörtlich ausdrücklich offiziell einmal ebenfalls ebenso',
  preposition:
    'in im ins an am ans auf aufs aus bei beim von vom zu zum zur für mit nach über unter vor hinter neben zwischen durch gegen ohne um seit bis während wegen trotz ' +
    'gegenüber ab entlang innerhalb außerhalb ausserhalb hinsichtlich bezüglich aufgrund anlässlich angesichts infolge mittels statt per pro laut gemäß samt nahe namens',
  subordinator:
    'dass daß ob weil da während obwohl obgleich wenn falls als nachdem bevor ehe damit sodass indem sofern solange sobald sowie wie wo wer was warum weshalb wieso wann womit wofür wodurch woran wonach',
  conjunction: 'und oder aber doch sondern denn sowie beziehungsweise',
  title:
    'herr herrn frau dr prof professor professorin doktor präsident präsidenten präsidentin vizepräsident minister ministers ministerin kanzler kanzlers kanzlerin bundeskanzler bundeskanzlerin ' +
    'bundespräsident ministerpräsident ministerpräsidentin premierminister premierministerin premier senator senatorin bürgermeister bürgermeisterin landrat landrätin kommissar kommissarin ' +
    'botschafter botschafterin general oberst hauptmann papst kardinal bischof pfarrer könig königin prinz prinzessin staatssekretär staatssekretärin generalsekretär generalsekretärin ' +
    'staatsanwalt staatsanwältin oberstaatsanwalt richter richterin chef chefin direktor direktorin leiter leiterin trainer sprecher sprecherin vorsitzender vorsitzende vorsitzenden ' +
    'außenminister aussenminister innenminister verteidigungsminister finanzminister bundesrat bundesrätin regierungsrat regierungsrätin landeshauptmann landeshauptfrau nationalrat nationalrätin',
  'person-head':
    'sprecher sprechern sprecherin sprecherinnen vertreter vertretern vertreterin experte experten expertin expertinnen kritiker kritikern kritikerin zeuge zeugen zeugin augenzeuge augenzeugen ' +
    'anwohner anwohnern anwohnerin bewohner bewohnern forscher forschern forscherin wissenschaftler wissenschaftlern wissenschaftlerin ökonom ökonomen ökonomin analyst analysten analystin ' +
    'beobachter beobachtern diplomat diplomaten diplomatin ermittler ermittlern ermittlerin anwalt anwälte anwälten anwältin politiker politikern politikerin abgeordneter abgeordnete abgeordneten ' +
    'beamter beamte beamten beamtin informant informanten insider insidern quelle quellen kreise kreisen minister ministern ministerin präsident präsidenten präsidentin chef chefin chefs ' +
    'leiter leiterin direktor direktorin geschäftsführer geschäftsführerin manager managerin mitarbeiter mitarbeitern mitarbeiterin nachbar nachbarn nachbarin arzt ärzte ärzten ärztin lehrer lehrerin ' +
    'professor professoren professorin historiker historikerin jurist juristen juristin richter richterin autor autoren autorin journalist journalisten journalistin redakteur redakteurin korrespondent ' +
    'korrespondentin trainer trainerin spieler spielerin fahrer fahrerin pilot pilotin soldat soldaten kommandeur general mann männer frau frauen mutter vater sohn tochter bruder schwester ' +
    'eltern angehörige angehörigen familie freund freunde freundin opfer überlebende überlebenden verletzter demonstrant demonstranten aktivist aktivisten aktivistin mitglied mitglieder kandidat ' +
    'kandidatin gründer gründerin vorsitzender vorsitzende vorsitzenden leute menschen person personen bürger bürgerin fachleute fachmann expertenkreise politologe politologin virologe virologin',
  'organisation-head':
    'polizei staatsanwaltschaft behörde behörden ministerium ministeriums regierung bundesregierung landesregierung gericht gerichts landgericht amtsgericht feuerwehr armee militär bundeswehr parlament ' +
    'bundestag landtag bundesrat kommission ausschuss partei fraktion verband verbands verein gewerkschaft unternehmen unternehmens konzern konzerns firma gesellschaft bank universität institut stiftung ' +
    'organisation kirche stadt gemeinde kreis opposition koalition union spd cdu csu fdp afd eu uno nato who amt bundesamt agentur klub club team hersteller betreiber botschaft kanzlei kammer rat ' +
    'präsidium direktion vorstand leitung klinik krankenhaus zoll rettungsdienst bundespolizei bundeskriminalamt landeskriminalamt',
  'document-head':
    'bericht berichte berichten berichts studie studien untersuchung umfrage umfragen gutachten brief schreiben mitteilung pressemitteilung erklärung stellungnahme dokument dokumente dokumenten papier ' +
    'statistik statistiken urteil entwurf gesetzentwurf gesetz antrag vertrag protokoll analyse auswertung daten zahlen angaben unterlagen akten akte anklage anklageschrift bilanz resolution beschluss ' +
    'artikel interview video tweet post mail email meldung meldungen medienbericht medienberichte medienberichten presseberichte presseberichten zeitungsbericht zeitungsberichte prognose',
  media:
    'zeitung zeitungen blatt magazin sender rundfunk fernsehen radio agentur nachrichtenagentur nachrichtenmagazin wochenzeitung tageszeitung portal medien presse dpa afp reuters ap apa sda kna epd sid',
  audience:
    'journalisten reportern abgeordneten presse medien anwesenden zuschauern hörern lesern anhängern mitarbeitern',
  time:
    `${DAYS} ${daytimes('abend')} ${daytimes('morgen')} ${daytimes('vormittag')} ${daytimes('mittag')} ${daytimes('nachmittag')} ${daytimes('nacht')} ` +
    'januar jänner februar märz april mai juni juli august september oktober november dezember heute gestern morgen abend nachmittag vormittag mittag nacht woche monat jahr uhr wochenende',
  verb:
    'ist sind war waren hat haben hatte hatten wird werden wurde wurden will wollen wollte wollten kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten darf dürfen durfte ' +
    'durften mag mögen möchte möchten sei seien habe werde würde würden hätte hätten wäre wären könne könnte könnten müsse müsste müssten solle wolle dürfe dürfte dürften gibt gab geht ging kommt kam ' +
    'steht stand liegt lag bleibt blieb macht machte lässt ließ nimmt nahm hält hielt sieht sah läuft lief gilt galt führt führte braucht brauchte gebe gehe stehe komme bleibe liege lasse mache halte nehme',
  'cue-noun':
    'vorwurf vorwürfe behauptung behauptungen aussage aussagen ankündigung warnung forderung forderungen erklärung einschätzung hinweis hinweise kritik these verdacht befürchtung hoffnung zusage ' +
    'versprechen ansicht meinung auffassung überzeugung prognose annahme vermutung',
  'hearsay-noun': 'gerücht gerüchte gerüchten spekulationen vermutungen mutmaßungen',
  'noun-form': '',
};
