import { describe, expect, test } from 'vitest';
import { collectArticle } from '../../src/page/collect/collect-article.ts';
import { ALL, bodyOf, HEAD, LINKS, P, plain, whole } from './mill-article.ts';
import { parsePage, showPage } from './page-of.ts';

describe('names are evidence, no verdict', () => {
  test.each<[string, string]>([
    [
      'paragraphs named by what a reader pays',
      `<article>${HEAD}<div class="copy">${P[0]}${P.slice(1).join('').replaceAll('<p>', '<p class="paywall">')}</div></article>`,
    ],
    [
      'utility classes',
      `<article>${HEAD}${P[0]}<p class="u-margin-bottom">${P[1]!.slice(3)}<p class="border-bottom">${P[2]!.slice(3)}<div class="print:text-sm">${P[3]}</div>${P[4]}${P[5]}</article>`,
    ],
    [
      'a section whose id is made of its heading',
      `<article>${HEAD}${P.slice(0, 3).join('')}<div id="reeve-promoted-to-the-river-office">${P[3]}${P[4]}</div>${P[5]}</article>`,
    ],
    [
      'a lede in the part that everybody may read',
      `<article>${HEAD}<div class="teaser-content">${P[0]}${P[1]}</div><div class="rest">${P.slice(2).join('')}</div></article>`,
    ],
    [
      'tags and author of a blog system',
      `<main><article class="post-71 post type-post status-publish tag-related author-sidebar">${HEAD}<div class="entry-content">${ALL}</div></article></main><div id="comments">${ALL.replaceAll('river', 'road').replaceAll('weir', 'wall')}</div>`,
    ],
    [
      'a lead outside the named body',
      `<article>${HEAD}<div class="lead-in">${P[0]}${P[1]}</div><div class="article-body">${P.slice(2).join('')}</div></article>`,
    ],
    [
      'a rest below it',
      `<article>${HEAD}<div class="article-body">${P.slice(0, 3).join('')}</div><div class="promo"><a href="/x">More on mills</a></div><div class="continued">${P.slice(3).join('')}</div></article>`,
    ],
    [
      'a headline that is a link to the page',
      `<div class="post"><h2><a href="/mill">Harbour to close for repairs</a></h2>${ALL}</div>`,
    ],
    ['no metadata, and more links than paragraphs', `<div class="content">${HEAD}${ALL}${LINKS}</div>`],
    [
      'a dialog over the page, longer than the article',
      `<div id="app" aria-hidden="true"><main><article>${HEAD}${ALL}</article></main></div><div role="dialog">${ALL.replaceAll('weir', 'cookie')}${ALL.replaceAll('weir', 'partner')}</div>`,
    ],
    [
      'a consent box without a role',
      `<article>${HEAD}${ALL}</article><div id="cookie-consent">${ALL.replaceAll('weir', 'cookie')}${ALL.replaceAll('weir', 'partner')}</div>`,
    ],
  ])('%s: the whole text is read', (_, html) => {
    expect(bodyOf(parsePage(html))).toEqual(whole);
  });

  test('an article told in slides is read with their headings', () => {
    const slide = (title: string, text: string): string =>
      `<div class="slideshow-slide"><h2>${title}</h2>${text}</div>`;
    const page = parsePage(
      `<article>${HEAD}<section class="slideshow">${P[0]}${P[1]}${slide('The weir', P[2]! + P[3]!)}${slide('The money', P[4]! + P[5]!)}</section></article>`,
    );
    expect(bodyOf(page)).toEqual([
      ...whole.slice(0, 2),
      'The weir',
      ...whole.slice(2, 4),
      'The money',
      ...whole.slice(4),
    ]);
  });

  test('of two articles, the one whose heading the page is named by, though the other is longer', () => {
    const page = parsePage(
      `<main><article><h1>Harbour to close for repairs</h1><div class="text">${P[0]}${P[1]}</div></article>
       <div><article><h1>Something else</h1><div class="text">${ALL.replaceAll('weir', 'roof')}</div></article></div></main>`,
    );
    expect(bodyOf(page)).toEqual(whole.slice(0, 2));
  });
});

describe('what stands among the paragraphs and is none', () => {
  test.each<[string, string]>([
    [
      'a caption beside its picture',
      '<div class="pic"><img src="q.jpg"><p>The weir at Ostrow Ford, seen from the mill on Sunday morning</p></div>',
    ],
    ['a pull quote', `<blockquote><div>${plain(P[1]!).slice(26, 110)}</div></blockquote>`],
    [
      'links under a label',
      '<h4>Also worth a look</h4><div class="grid"><a href="/1">Ferry line reportedly close to ruin after two bad summers</a></div>',
    ],
    [
      'a table of numbers',
      '<table><tr><td>Sluice</td><td>1.5 m</td><td>open</td></tr><tr><td>Weir</td><td>2.5 m</td><td>shut</td></tr></table>',
    ],
    [
      'labels of a drawn chart',
      '<div class="chart">' +
        ['$915', 'million', '600', '’24', '’25', '’26'].map((one) => `<div><p>${one}</p></div>`).join('') +
        '</div>',
    ],
    [
      'a placeholder of an embed',
      '<div class="embed-box"><p>External content from Chirper is shown here once you agree. See our privacy policy.</p></div>',
    ],
    [
      'an offer of the wall',
      '<p class="status">You have 40 % of this article left to read. The rest is reserved for subscribers.</p>',
    ],
    [
      'an offer with a list',
      '<div class="sign-in"><h3>SUBSCRIBE TO UNLOCK MORE ARTICLES</h3><p>Create an account or sign in to continue.</p><ul><li>Unlimited reading on all your devices.</li><li>The paper as it is printed.</li></ul></div>',
    ],
    [
      'a line on a newsletter',
      '<p>Sign up for our letter: the five stories of the day in your inbox every morning.</p>',
    ],
  ])('%s is left out', (_, inserted) => {
    const page = parsePage(
      `<article>${HEAD}${P.slice(0, 3).join('')}${inserted}${P.slice(3).join('')}</article>`,
    );
    expect(bodyOf(page)).toEqual(whole);
  });

  test.each<[string, string, string]>([
    [
      'a list',
      '<ul><li>The mill will shut at Easter.</li><li>The weir will be mended.</li></ul>',
      'The weir will be mended.',
    ],
    [
      'a quotation that only begins like an offer',
      '<p>“Sign in to continue, it said, and I did,” the miller Jorn Abel said of the form that the river office had sent.</p>',
      'the miller Jorn Abel said',
    ],
    [
      'a sentence that is nearly all link',
      '<p>It also <a href="/x">runs the sluice and the toll bridge, and says that it will keep both all winter</a>.</p>',
      'toll bridge',
    ],
  ])('%s stays', (_, inserted, words) => {
    const page = parsePage(
      `<article>${HEAD}${P.slice(0, 3).join('')}${inserted}${P.slice(3).join('')}</article>`,
    );
    expect(bodyOf(page).join('\n')).toContain(words);
    expect(bodyOf(page).filter((text) => whole.includes(text))).toEqual(whole);
  });

  test('a fact box and a post from elsewhere are of their own kinds', () => {
    const page = parsePage(
      `<article>${HEAD}${P.slice(0, 3).join('')}<div class="c-box"><h3>Facts about weirs</h3><p>A weir holds back the water of a river, so that a mill has a fall to work with.</p></div>
       ${P[3]}<blockquote class="chirp"><p>The weir is gone! Northern side first.</p>— Ryan Mattock (@rmattock) 2 March</blockquote>${P.slice(4).join('')}</article>`,
    );
    const { article } = collectArticle(page)!;
    const kinds = article.blocks.map(({ kind, span }) => [kind, article.text.slice(span.start, span.end)]);
    expect(kinds.filter(([kind]) => kind === 'fact-box').map(([, text]) => text)).toContain(
      'Facts about weirs',
    );
    expect(kinds.find(([, text]) => text?.startsWith('The weir is gone'))?.[0]).toBe('embedded-post');
    expect(article.text.slice(0, article.bodyEnd)).not.toContain('holds back the water');
  });

  test.each(['author-bio', 'c-authorinfo', 'about-the-author', 'article__author-card'])(
    'what is said of the author in a box named %s stands apart, in or below the text',
    (name) => {
      const said =
        'Mira Osk has covered rivers since 2011, and reportedly owns a canoe that nobody has seen.';
      const about = `<div class="${name}"><h4>Mira Osk</h4><p>${said}</p></div>`;
      for (const html of [
        `<article>${HEAD}${ALL}${about}</article>`,
        `<main><article>${HEAD}${ALL}</article>${about}</main>`,
      ]) {
        const { text, bodyEnd, blocks } = collectArticle(parsePage(html))!.article;
        expect(text.slice(0, bodyEnd).split('\n\n')).toEqual(whole);
        const own = blocks.filter(({ kind }) => kind === 'author-box');
        expect(own.map(({ span }) => text.slice(span.start, span.end))).toContain(said);
      }
    },
  );

  test('a longer notice under a doubtful name, outside the article that has the heading, stands beside it', () => {
    const notice = P.map((text) => text.replaceAll('mill', 'cookie'))
      .join('')
      .repeat(2);
    expect(
      bodyOf(
        parsePage(
          `<main><article>${HEAD}${ALL}</article><section class="privacy">${notice}</section></main>`,
        ),
      ),
    ).toEqual(whole);
  });

  test.each<[string, string]>([
    [
      'under a known name',
      '<p class="standfirst">Warnings are said to have lain in a drawer for years, people in the town hall claim</p>',
    ],
    [
      'under none, right below the headline',
      '<h2 class="css-1x">Warnings are said to have lain in a drawer for years, people in the town hall claim</h2>',
    ],
  ])('a standfirst in other words, %s, stands apart', (_, standfirst) => {
    const page = parsePage(`<main><header>${HEAD}${standfirst}</header><article>${ALL}</article></main>`);
    const { article } = collectArticle(page)!;
    const found = article.blocks.find(({ kind }) => kind === 'standfirst')!;
    expect(article.text.slice(found.span.start, found.span.end)).toMatch(/^Warnings are said/);
    expect(bodyOf(page)).toEqual(whole);
  });
});

describe('words', () => {
  const first = (html: string): string => {
    const takeOff = showPage(`<article>${HEAD}${html}${ALL}</article>`);
    const [text = ''] = bodyOf(document);
    takeOff();
    return text;
  };

  test.each<[string, string, RegExp]>([
    [
      'a button in a sentence is a word of it',
      '<p>Two <button>wardens</button> who know the weir said that the gate of the <button>sluice</button> had been stuck for weeks.</p>',
      /^Two wardens who know the weir said that the gate of the sluice had/,
    ],
    [
      'an initial set apart belongs to its word',
      '<p><span class="initial-letter">T</span> <span>he weir had been patched with clay and straw, a carpenter from the village said.</span></p>',
      /^The weir had been patched/,
    ],
    [
      'an initial that only eyes see is read',
      '<p><span class="dropcap" aria-hidden="true">T</span><span class="visually-hidden">T</span>he weir had been patched with clay and straw, a carpenter said.</p>',
      /^The weir had been patched/,
    ],
    [
      'a word with a tip keeps itself, not the tip',
      '<p>“It was sold for too little,” said <span class="tooltip">Jorn Abel<span class="tooltiptext">Miller since 2011</span></span>, who has seen the deed.</p>',
      /said Jorn Abel, who/,
    ],
    [
      'a class about overflow hides nothing',
      '<p>“It was sold for too little,” said <span class="overflow-hidden">Jorn Abel</span>, who has seen the deed.</p>',
      /said Jorn Abel, who/,
    ],
    [
      'words for screen readers alone are none',
      '<style>.vh { position: absolute; clip: rect(0 0 0 0) }</style><p>The office said <a href="https://a.example/">in a letter <span class="vh">(opens in a new window)</span></a>, that it would wait for the frost to end.</p>',
      /in a letter, that it would/,
    ],
    [
      'spans shown as blocks do not run together',
      '<style>.k { display: block }</style><p><span class="k">Money matters here</span><span class="k">Who will pay for the weir, the reeve asked the council on Monday, if not the town?</span></p>',
      /here\s+Who/,
    ],
  ])('%s', (_, html, expected) => {
    expect(first(html)).toMatch(expected);
  });

  test('elements that HTML does not know are paragraphs where they stand among such, and words in a sentence', () => {
    const page = parsePage(
      `<article>${HEAD}${whole.map((text) => `<lantern-par>${text.replace('Monday', '<lantern-day>Monday</lantern-day>')}</lantern-par>`).join('')}</article>`,
    );
    expect(bodyOf(page)).toEqual(whole);
  });
});
