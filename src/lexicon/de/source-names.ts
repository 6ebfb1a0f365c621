// German and international names of outlets, companies and people that tell what a name stands for.

import {
  companyEndings,
  givenNames as english,
  mediaNames as international,
  metonyms as places,
  nameParticles,
} from '../en/source-names.ts';
import type { Gender } from '../source-words.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Lower case, articles left off. The declined forms ("Deutschen Presse-Agentur") are what texts print. */
const MEDIA =
  'dpa|deutsche presse-agentur|deutschen presse-agentur|afp|agence france-presse|reuters|nachrichtenagentur reuters|ap|associated press|apa|austria presse agentur|keystone-sda|sda|kna|' +
  'katholische nachrichten-agentur|katholischen nachrichten-agentur|epd|evangelischer pressedienst|evangelischen pressedienst|sid|dapd|ddp|dts|dow jones newswires|dow jones|bloomberg|' +
  'spiegel|spiegel online|der spiegel|zeit|zeit online|die zeit|bild|bild-zeitung|bild am sonntag|bams|welt|die welt|welt am sonntag|focus|focus online|stern|taz|tageszeitung|süddeutsche|süddeutsche zeitung|süddeutschen zeitung|sz|' +
  'faz|f.a.z.|frankfurter allgemeine|frankfurter allgemeine zeitung|frankfurter allgemeinen zeitung|frankfurter allgemeine sonntagszeitung|fas|frankfurter rundschau|handelsblatt|wirtschaftswoche|manager magazin|tagesspiegel|' +
  'berliner zeitung|berliner morgenpost|rheinische post|rheinischen post|augsburger allgemeine|augsburger allgemeinen|neue osnabrücker zeitung|neuen osnabrücker zeitung|noz|rnd|redaktionsnetzwerk deutschland|funke mediengruppe|funke-mediengruppe|' +
  'stuttgarter zeitung|stuttgarter nachrichten|kölner stadt-anzeiger|münchner merkur|merkur|mitteldeutsche zeitung|sächsische zeitung|leipziger volkszeitung|hannoversche allgemeine zeitung|hamburger abendblatt|weser-kurier|' +
  'ard|zdf|rtl|n-tv|ntv|phoenix|tagesschau|tagesthemen|heute journal|monitor|panorama|report mainz|kontraste|frontal|ndr|wdr|swr|mdr|br|bayerischer rundfunk|bayerischen rundfunk|hr|hessischer rundfunk|rbb|radio bremen|saarländischer rundfunk|' +
  'deutschlandfunk|deutschlandradio|deutsche welle|deutschen welle|dw|correctiv|netzpolitik.org|heise|golem|t-online|business insider|watson|nius|apollo news|junge welt|jungen welt|neues deutschland|nd|jungle world|vorwärts|' +
  'orf|standard|der standard|die presse|kurier|kronen zeitung|kronen-zeitung|krone|kleine zeitung|kleinen zeitung|falter|profil|österreich|salzburger nachrichten|oberösterreichische nachrichten|tiroler tageszeitung|zib|' +
  'srf|schweizer radio und fernsehen|nzz|neue zürcher zeitung|neuen zürcher zeitung|nzz am sonntag|tages-anzeiger|blick|20 minuten|sonntagszeitung|sonntagsblick|weltwoche|woz|aargauer zeitung|basler zeitung|luzerner zeitung|swissinfo|watson.ch|' +
  'new york times|washington post|wall street journal|financial times|guardian|times|economist|bbc|cnn|cbs|nbc|abc|fox news|politico|axios|le monde|figaro|el país|corriere della sera|kyiv independent|ukrajinska prawda|ukrinform|interfax|tass|ria nowosti|xinhua|al jazeera|al-dschasira|anadolu|irna|tasnim|wafa|haaretz|jediot achronot';

export const mediaNames: ReadonlySet<string> = new Set([...international, ...MEDIA.split('|')]);

export const mediaEndings = set(
  'zeitung nachrichten anzeiger tageblatt tagblatt abendblatt kurier bote rundschau post allgemeine allgemeinen presse rundfunk fernsehen radio tv news magazin blatt zeitschrift journal times tribune observer herald online merkur volksblatt volkszeitung morgenpost abendzeitung wochenblatt echo',
);

export const mediaOpenings = set(
  'radio sender zeitung nachrichtenagentur agentur tageszeitung magazin rundfunk',
);

export const mediaWord =
  /(?:zeitung|tageblatt|tagblatt|abendblatt|anzeiger|rundschau|rundfunk|funk|tv|press|presse|news|bote|kurier|spiegel-online)$/u;

export const metonyms: ReadonlySet<string> = new Set([
  ...places,
  ...set(
    'berlin brüssel paris london moskau kiew kyjiw peking washington teheran jerusalem wien bern ankara warschau rom madrid kreml pentagon weiße weisse downing élysée vatikan luxemburg karlsruhe wiesbaden nordkorea südkorea russland ukraine usa iran israel china deutschland frankreich österreich schweiz türkei',
  ),
  'weiße haus',
  'weißen haus',
  'weißes haus',
  'weisse haus',
  'weissen haus',
  'vereinigte staaten',
  'vereinten nationen',
]);

export const organisationEndings = set(
  'ag gmbh se kg kgaa ohg ev e.v. eg inc corp ltd plc sa nv group holding partei union fraktion ministerium verband verein bund club klub universität hochschule institut stiftung gesellschaft agentur behörde bank gewerkschaft international',
);

const WOMEN =
  'angela annalena ursula nancy christine claudia katrin katja katharina anna anne andrea angelika anja antje ariane astrid barbara beate bettina birgit brigitte britta carina carmen carola caroline charlotte christa christiane ' +
  'christina clara cornelia dagmar daniela doris dorothea elena eva elisabeth elke ellen emma erika esther eva franziska friederike gabriele gerda gisela grit hanna hannah heike heidi heidemarie helga hildegard ilse ines inge ingrid irene iris jana janine ' +
  'jasmin jessica johanna judith julia jutta karin karla karoline kathrin kerstin kirsten klara lara laura lea lena leonie lisa luise maja manuela marlene mareike margarete margit margot maria marianne marie marion marlies martina mechthild melanie ' +
  'michaela miriam mona monika nadine natalie nele nicola nicole nina olga ottilie paula petra pia rahel ramona rebecca regina renate ricarda rita rosa ruth sabine sahra sandra sara sarah saskia sibylle sigrid silke silvia simone sina sonja sophie stefanie ' +
  'stephanie susanne svenja svetlana sylvia tanja tatjana theresa tina ulrike ute vera verena veronika viola waltraud wiebke yvonne karoline karolina ricarda malu manuela franka bärbel ska terry lisa';
const MEN =
  'olaf friedrich robert christian boris karl frank hubertus volker marco cem lars markus hendrik winfried armin horst joachim achim adrian albert albrecht alexander alfred andreas anton arne arno arnold artur axel benedikt benjamin bernd bernhard björn burkhard ' +
  'carl carsten christoph claus daniel detlef dieter dietmar dirk dominik eberhard eckart edgar edmund egon emil erich ernst erwin eugen fabian felix ferdinand florian franz fritz gabriel georg gerald gerd gerhard gernot gottfried gregor guido günter günther ' +
  'gustav hans harald hartmut heiko heiner heinrich heinz helge helmut henning henrik herbert hermann holger hugo ingo ivo jakob jan jens joachim jochen johann johannes jonas jörg josef julian jürgen kai karsten kaspar kevin klaus konrad konstantin kurt leo leon ' +
  'leonhard lorenz lothar ludwig lukas lutz manfred marc marcel marcus marius mark martin matthias max maximilian michael mirko moritz nico niels niklas nils norbert oliver oskar otto pascal patrick paul peter philipp rainer ralf ralph raphael reiner reinhard reinhold ' +
  'rené richard robin roland rolf roman rudolf rüdiger samuel sascha sebastian siegfried siegmar sigmar simon stefan steffen stephan sven sören theo theodor thilo thomas thorsten till tilo tim tino tobias tom torsten udo ulf uli ulrich urs uwe valentin viktor vincent ' +
  'walter werner wilhelm willi willy wladimir wolf wolfgang wolfram yannick wolodymyr dmitri sergej recep emmanuel';

export const givenNames: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...english,
  ...WOMEN.split(' ').map((name) => [name, 'female'] as const),
  ...MEN.split(' ').map((name) => [name, 'male'] as const),
]);

/** Before a name, with the role each stands for; "Landeshauptfrau" and "Bundesrätin" are Austria's and Switzerland's. */
export const titles: ReadonlyMap<string, string> = new Map([
  ['herr', ''],
  ['herrn', ''],
  ['frau', ''],
  ['hr', ''],
  ['fr', ''],
  ['dr', ''],
  ['prof', 'professor'],
  ['mag', ''],
  ['di', ''],
  ['dipl', ''],
  ['ing', ''],
  ['gen', 'general'],
  ['med', ''],
  ['hofrat', ''],
  ['kommerzialrat', ''],
  ['landeshauptmann', 'landeshauptmann'],
  ['landeshauptfrau', 'landeshauptfrau'],
]);

export { companyEndings, nameParticles };
