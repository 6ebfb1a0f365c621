// Names (class, id, test id) of text that nobody sees, and of words under a picture: what the walk over a page asks for.

/** Words that name a text meant for no eye, or only for one that hovers. */
const UNSEEN_WORDS =
  'hidden hide invisible rollover screenreader sronly srtext tooltip tooltiptext visuallyhidden';

const CAPTION_WORDS = 'caption captions captiontext credit credits photocredit imagecredit figcaption';

const unseenWords: ReadonlySet<string> = new Set(UNSEEN_WORDS.split(' '));
const captionWords: ReadonlySet<string> = new Set(CAPTION_WORDS.split(' '));

/** A name's words: "photo-credit", "photoCredit" and "photo_credit" are the same two. */
const NAME_WORD = /[A-Z]*[a-z]+|[A-Z]+/g;
/** Behind a word: it speaks of the width of a screen, not of the element ("hidden-xs", "sidebar-until-md"). */
const RESPONSIVE = /^-(?:xs|sm|md|lg|xl|print|mobile|desktop|until|from)\b/i;

/** Whether names are those of the words under a picture. */
export function isCaptionName(names: string): boolean {
  return holdsWord(names, captionWords);
}

/** Whether they name text that is not shown ("sr-only", "rollover"); responsive names ("hidden-xs") do not count. */
export function isUnseenName(names: string): boolean {
  return (
    holdsWord(names, unseenWords) ||
    /(?:^|\s)(?:sr-only|screen-reader-text|visually-hidden)(?!\S)/.test(names)
  );
}

function holdsWord(names: string, words: ReadonlySet<string>): boolean {
  NAME_WORD.lastIndex = 0;
  for (let word = NAME_WORD.exec(names); word !== null; word = NAME_WORD.exec(names)) {
    if (!words.has(word[0].toLowerCase())) continue;
    const rest = NAME_WORD.lastIndex;
    if (names.charAt(rest) === '-' && RESPONSIVE.test(names.slice(rest))) continue;
    // A property of style: "overflow-hidden".
    if (names.substring(word.index - 9, word.index) === 'overflow-') continue;
    return true;
  }
  return false;
}
