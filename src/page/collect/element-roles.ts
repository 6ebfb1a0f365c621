// Which elements end a paragraph, and which hold no text to be read.

/** Elements that end the paragraph before them and after them. Layout is not asked: it costs, and jsdom has none. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre section summary table tbody td tfoot th ' +
    'thead tr ul'
  ).split(' '),
);

/** Elements whose content is never read: not text, not rendered, or the reader's own. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  (
    'applet area audio base canvas datalist embed frame frameset head iframe img input link map math meta noembed ' +
    'noframes noscript object optgroup option output param picture progress rp rt script select source style svg template ' +
    'textarea title track video'
  ).split(' '),
);

/** Blocks that are beside every article by their meaning, and often half of a page's elements: not entered. */
export const BESIDE_TAGS: ReadonlySet<string> = new Set(['footer', 'menu', 'nav']);

/** Of the skipped: what shows a picture or a film. Words beside one may be its caption. */
export const PICTURE_TAGS: ReadonlySet<string> = new Set(
  'audio canvas embed frame iframe img object picture video'.split(' '),
);

/** What a reader fills in or presses. Words beside it may be those of a form. */
export const FIELD_TAGS: ReadonlySet<string> = new Set(['button', 'input', 'select', 'textarea']);

/** Blocks that hold words, not blocks: what stands in one is part of a line. */
export const LINE_TAGS: ReadonlySet<string> = new Set(
  'caption dt td th figcaption h1 h2 h3 h4 h5 h6 legend li p summary'.split(' '),
);
