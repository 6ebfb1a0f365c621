// German words around an article: bylines, credit lines, kinds of texts.

import type { PageWords } from '../page-words.ts';
import { agencies } from './agencies.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s*\|\s*/);

export const pageWords: PageWords = {
  agencies,
  agencyShapes: [
    /^(?:\p{Lu}[\p{L}.-]* ){0,3}(?:Nachrichten|Presse|Depeschen)-?[Aa]gentur(?: \p{Lu}[\p{L}.-]*)?$/u,
    /^(?:\p{Lu}[\p{L}.-]* ){1,3}Nachrichtendienst$/u,
  ],
  agencyTails: words('sport|infocom|tmn|deutschland|redaktion'),
  credits: [
    {
      id: 'quelle',
      open: /^\(?quellen?\s?:\s*/i,
      share: 'whole',
      alsoOfPictures: true,
      example: 'Quelle: dpa',
    },
    {
      id: 'copyright-de',
      open: /^(?:©|\(c\)|copyright\b:?)\s*/i,
      close: /^,? ?(?:dpa:[\d-]+(?:\/\d+)?)?$/i,
      share: 'whole',
      alsoOfPictures: true,
      example: '© dpa-infocom, dpa:260103-99-12345/2',
    },
    {
      id: 'mit',
      open: /^(?:mit|unter verwendung von) (?:(?:material|informationen|angaben|meldungen|texten|beiträgen|inhalten) )?(?:(?:von|der|des|aus) )*(?:(?:nachrichten)?agentur(?:en)? )?/i,
      share: 'part',
      example: 'Mit Material von dpa',
    },
    {
      id: 'uebernommen',
      open: /^.{0,200}\bautomati.{1,80}? (?:von|der) (?:der |die )?(?:nachrichtenagentur )?/i,
      close: /^(?: \([^()]{1,20}\))?.{0,40} (?:übernommen|erstellt|veröffentlicht|importiert|eingespielt)\b/i,
      share: 'whole',
      example: 'Diese Meldung wurde automatisch von der Deutschen Presse-Agentur (dpa) übernommen.',
    },
    {
      id: 'erschien-zuerst',
      open: /^(?:Dieser|Der) (?:Artikel|Text|Beitrag).{0,80}\b(?:zuerst|im Original)\b.{0,30}? (?:bei|beim|in|im|auf)(?: der| dem)?(?: \p{Ll}+)?(?: \p{L}*(?:zeitung|Zeitung|magazin|Magazin|zeitschrift|Zeitschrift|portal|Portal))? (?=\p{Lu})/u,
      close: /^(?: erschienen| veröffentlicht worden| veröffentlicht)?\.?$/i,
      share: 'whole',
      anyName: true,
      example: 'Dieser Text ist zuerst bei Nordagentur erschienen.',
    },
  ],
  bylineOpeners: words(
    'autorin/autor|von|text|ein artikel von|eine analyse von|ein kommentar von|ein gastbeitrag von|ein interview von|autor|autorin|autoren',
  ),
  joiners: words('und|mit|sowie|u'),
  placing: words('in|aus'),
  staff: words('redaktion|online-redaktion|nachrichten|online|red|agenturen|onlineredaktion|news|verlag'),
  roles: words(
    'redakteur|redakteurin|korrespondent|korrespondentin|reporter|reporterin|autor|autorin|journalist|journalistin|chefredakteur|chefredakteurin|volontär|volontärin|ressortleiter|ressortleiterin|leiter|leiterin|kolumnist|kolumnistin|redaktionsleiter|redaktionsleiterin|moderator|moderatorin|experte|expertin',
  ),
  furniture: words(
    'stand|uhr|aktualisiert|veröffentlicht|erstellt|zuletzt|geändert|teilen|folgen|merken|drucken|lesezeit|min|minuten|kommentare|kommentieren|vorlesen|anhören|artikel|speichern|mail|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|foto|bild|heute|gestern|am|um',
  ),
  months: [
    ['januar', 'jänner', 'jan'],
    ['februar', 'feber', 'feb'],
    ['märz', 'mrz'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['dezember', 'dez'],
  ],
  kinds: [
    ['live', 'liveticker|live-ticker|newsticker|news-ticker|newsblog|news-blog|liveblog|live-blog'],
    ['press-release', 'pressemitteilung|pressemitteilungen|pressemeldung|pressemeldungen|ots'],
    [
      'review',
      'rezension|rezensionen|filmkritik|filmkritiken|buchkritik|konzertkritik|theaterkritik|tv-kritik|plattenkritik|kritik|kritiken',
    ],
    [
      'opinion',
      'meinung|meinungen|kommentar|kommentare|leitartikel|kolumne|kolumnen|gastkommentar|gastkommentare|gastbeitrag|gastbeitraege|glosse|standpunkt|pro-und-contra|leserbriefe',
    ],
    ['analysis', 'analyse|analysen|hintergrund|hintergruende'],
    ['interview', 'interview|interviews'],
  ],
};
