// What the words of a name are about: a set of kinds, as bits. Evidence that the weights were learned with.

import { roleNames, wordsOfName } from '../name-words.ts';

/** Kinds of words in names; the place in the list is the bit. */
const KINDS: readonly (readonly [kind: string, words: string])[] = [
  [
    'ad',
    'ad ads advert adverts advertisement advertorial adslot affiliate banner banners commercial dfp inread nocontent ' +
      'outbrain promo promos promoted promotion sponsor sponsored sponsors taboola',
  ],
  [
    'talk',
    'comment commenting commentlist comments discussion disqus feedback kommentar kommentare livefyre poll ratings respond ' +
      'shoutbox survey',
  ],
  ['share', 'download follow print share sharebar sharedaddy sharing social socials'],
  [
    'more',
    'card cards carousel feed gallery latest more mostread next popular rail readmore recirc recirculation recommend ' +
      'recommendation recommendations recommended related relatedarticles relatedposts sidebar sidebars skip slider slideshow ' +
      'teaser teasers trending upnext',
  ],
  [
    'about',
    'author authors bio breadcrumb breadcrumbs byline bylines category date dateline keywords meta metadata postmeta profile ' +
      'published tag tags time timestamp topic topics',
  ],
  [
    'page',
    'consent cookie cookies copyright disclaimer disclosure footer footnote footnotes gdpr legal masthead menu modal nav ' +
      'navbar navigation notice pager pagination popup privacy toolbar tooltip',
  ],
  [
    'offer',
    'cta ctas donate identity login newsletter newsletters offer paywall piano reg register registration sign signin signup subscribe subscription unlock wall whatsapp',
  ],
  ['fact', 'fact factbox facts glossary highlights info infobox keypoints summary'],
  ['pull', 'blockquote pull pullquote quote zitat'],
  ['embed', 'audio embed embedded facebook iframe instagram media player podcast tweet twitter video widget'],
  [
    'picture',
    'bild caption captions captiontext credit credits figcaption figure image imagecredit img photo photocredit picture',
  ],
  [
    'lead',
    'abstract chapo deck dek description excerpt intro lead lede standfirst strapline subhead subheading subheadline ' +
      'subtitle summary teaser vorspann',
  ],
  ['title', 'eyebrow flag headline kicker label overline title'],
  [
    'body',
    'article articlebody body cms content copy entry par paragraph post prose richtext story text wysiwyg',
  ],
  ['live', 'live liveblog ticker timeline update'],
  ['data', 'chart data graphic infographic table'],
];

const kindsOf = new Map<string, number>();
KINDS.forEach(([, words], bit) => {
  for (const word of words.split(' ')) kindsOf.set(word, (kindsOf.get(word) ?? 0) | (1 << bit));
});

/** The kinds of an element's names, one bit each. */
export function kindsOfNames(names: string): number {
  let kinds = 0;
  for (const name of roleNames(names)) for (const word of wordsOfName(name)) kinds |= kindsOf.get(word) ?? 0;
  return kinds;
}

/** The kinds that are set in `bits`, by name. */
export function kindNames(bits: number): readonly string[] {
  return bits === 0 ? [] : KINDS.flatMap(([kind], bit) => ((bits >> bit) & 1 ? [kind] : []));
}
