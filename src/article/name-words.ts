// Words in the names of elements (class, id, test id) that hint at what an element is for. Names are evidence, never a
// verdict: who names elements thinks of layout, of a blog system or of a business, seldom of a reader.

/** What a name hints at: something over the page, surely or maybe beside the article, or nothing. */
export type NameHint = 'over' | 'beside' | 'maybe' | null;

/** Words of what asks for consent before it lets the reader to the page. */
const OVER_WORDS = 'cmp consent cookie cookies didomi gdpr onetrust sourcepoint usercentrics';

/** Words for what is no article text, whatever it holds. */
const BESIDE_WORDS =
  'ad ads adslot advert advertisement advertorial adverts affiliate banner banners breadcrumb breadcrumbs comment ' +
  'commentaires commenting commentlist comments copyright dfp disclaimer disclosure discussion discussions disqus follow footer inread keywords livefyre ' +
  'kommentar kommentare masthead menu modal mostread navbar navigation newsletter newsletters nocontent outbrain pager pagination popup ' +
  'postmeta promo promos promotion pull pullquote readmore recirc recirculation recommend recommendation recommendations recommended related ' +
  'relatedarticles relatedposts respond share sharebar sharedaddy sharing shoutbox sidebar sidebars signup sponsor ' +
  'sponsored sponsors subscribe subscription taboola toolbar trending';

/** Words for what mostly stands beside an article, and as often says how a part of it is shown, sold or written. */
const MAYBE_WORDS =
  'aside author authorbox authorprofile authors bio byline bylines carousel correction cta ctas dateline donate download ' +
  'feed feedback footnote footnotes gallery latest legal meta metadata more notice paywall poll popular print privacy ' +
  'profile promoted rail ratings reg skip slideshow social socials survey tag tags teaser teasers timestamp tooltip';

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const overWords = wordsOf(OVER_WORDS);
const besideWords = wordsOf(BESIDE_WORDS);
const maybeWords = wordsOf(MAYBE_WORDS);

/** A name's words: "related-links", "relatedLinks" and "related_links" are the same two. */
const NAME_WORD = /[A-Z]*[a-z]+|[A-Z]+/g;
/** Of a word and the one behind it: of a page's layout, or of what the text is about. */
const OTHER_SENSE =
  /^(?:sidebar|sidebars)[-_]{0,2}(?:grid|layout|wrapper|left|right|open|closed)|^share[-_]?prices?/i;
/** A name that says what there is not, what is there too, or how it looks: utility classes, states, flags. */
const NO_ROLE =
  /:|^(?:no|not|non|without|has|with|is|js|u|show|hide)[-_]|^(?:m|p|margin|padding|border|overflow|text|font|bg|flex|grid|align|justify|rounded|shadow|min|max|gap|top|bottom|left|right)-|^pull-(?:\w{2}-)?(?:left|right|start|end)$/i;
/** Blog systems name each article by its tags and authors, behind one of these. */
const BLOG_NAME = /(?:^|\s)(?:hentry|post-\d+|(?:type|status|format)-[a-z]+)(?=\s|$)/;
const BLOG_FILING = /^(?:tag|category|author|topic|section)-/;
/** A name of more words is a heading made into an address. */
const MAX_WORDS = 4;
/** Of all names of an element no more is looked at. */
const MAX_LENGTH = 300;

/** What the names of an element hint at. */
export function hintOfNames(names: string): NameHint {
  let hint: NameHint = null;
  for (const name of roleNames(names)) {
    for (const word of wordsOfName(name)) {
      if (overWords.has(word)) return 'over';
      if (besideWords.has(word)) hint = 'beside';
      else if (hint === null && maybeWords.has(word)) hint = 'maybe';
    }
  }
  return hint;
}

/** The words of one name in small letters; those that have another sense where they stand are left out. */
export function wordsOfName(name: string): readonly string[] {
  const words: string[] = [];
  for (const match of name.matchAll(NAME_WORD))
    if (!OTHER_SENSE.test(name.slice(match.index))) words.push(match[0].toLowerCase());
  return words;
}

/** Those of an element's names that may say what it is for. */
export function roleNames(names: string): readonly string[] {
  const isBlog = BLOG_NAME.test(names);
  return names
    .slice(0, MAX_LENGTH)
    .split(/\s+/)
    .filter(
      (name) =>
        !NO_ROLE.test(name) &&
        !(isBlog && BLOG_FILING.test(name)) &&
        (name.length < 20 || (name.match(NAME_WORD)?.length ?? 0) <= MAX_WORDS),
    );
}
