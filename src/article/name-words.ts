// Words in the names of elements (class, id, test id) that say what an element is for.

/** Words in a class, id or test id that name something beside the article, wherever they stand as a whole word. */
const ASIDE_WORDS =
  'ad ads advert adverts advertisement advertorial adslot affiliate aside author authors banner banners bio bottom ' +
  'breadcrumb breadcrumbs byline bylines carousel comment comments commenting commentlist consent cookie cookies copyright ' +
  'correction cta ctas dateline dfp disclaimer disclosure disqus donate download feed feedback follow footer footnote footnotes ' +
  'gallery gdpr inread keywords latest legal livefyre masthead menu meta metadata modal more mostread navbar navigation ' +
  'newsletter newsletters nocontent notice outbrain pager pagination paywall poll popular popup postmeta print privacy ' +
  'profile promo promoted promotion promos rail ratings recirc recirculation recommend recommendation recommendations ' +
  'recommended reg related relatedarticles relatedposts respond readmore share sharebar sharedaddy sharing shoutbox sidebar ' +
  'sidebars signup skip slideshow social socials sponsor sponsored sponsors subscribe subscription survey taboola tag tags ' +
  'teaser teasers timestamp toolbar tooltip trending';

/** Words that name a text meant for no eye, or only for one that hovers. */
const UNSEEN_WORDS = 'hidden hide invisible rollover screenreader sronly srtext tooltip visuallyhidden';

const CAPTION_WORDS = 'caption captions captiontext credit credits photocredit imagecredit figcaption';

const asideWords = new Set(ASIDE_WORDS.split(' '));
const unseenWords = new Set(UNSEEN_WORDS.split(' '));
const captionWords = new Set(CAPTION_WORDS.split(' '));

/** A name's words: "related-links", "relatedLinks" and "related_links" are the same two. */
const NAME_WORD = /[A-Z]*[a-z]+|[A-Z]+/g;
/** Behind a word: it speaks of the width of a screen, not of the element ("hidden-xs", "sidebar-until-md"). */
const RESPONSIVE = /^-(?:xs|sm|md|lg|xl|print|mobile|desktop|until|from)\b/i;

/** Whether class, id or test id name something beside the article ("related-links", "articleComments"). */
export function isAsideName(names: string): boolean {
  return holdsWord(names, asideWords);
}

/** Whether they name the words under a picture. */
export function isCaptionName(names: string): boolean {
  return holdsWord(names, captionWords);
}

/** Whether they name text that is not shown ("sr-only", "rollover"); responsive names ("hidden-xs") do not count. */
export function isUnseenName(names: string): boolean {
  return (
    holdsWord(names, unseenWords) ||
    /(?:^|\s)(?:sr-only|screen-reader-text|visually-hidden)(?:$|\s)/.test(names)
  );
}

function holdsWord(names: string, words: ReadonlySet<string>): boolean {
  NAME_WORD.lastIndex = 0;
  for (let word = NAME_WORD.exec(names); word !== null; word = NAME_WORD.exec(names)) {
    if (!words.has(word[0].toLowerCase())) continue;
    const rest = NAME_WORD.lastIndex;
    if (names.charAt(rest) !== '-' || !RESPONSIVE.test(names.slice(rest))) return true;
  }
  return false;
}
