// Who wrote the article: by its data, by its meta tags, by the line the page shows; the first of them that names somebody.

import { agencyOf } from '../agency/agency-name.ts';
import type { LinkedData, Stated } from './linked-data.ts';
import type { MetaTags } from './meta-tags.ts';
import { readNames } from './person-names.ts';
import { statedNames } from './stated-names.ts';

/** Where authors are named, and the words that stand there. */
export interface NamedAuthor {
  readonly field: string;
  readonly words: string;
}

const AUTHOR_TAG = /^(?:\w+[.:_-])*(?:article_?)?(?:authors?|byl|byline|creator)(?:[._-]?names?)?$/;
/** Tags of that kind that hold handles, numbers, addresses of profiles; microdata, which names photographers as well. */
const NO_NAME = /^(?:twitter:|its_|fb:|itemprop:|smartbanner:)|(?:url|id|link|image|slug)$/;
const LABEL = /^twitter:label(\d)$/;
const LABEL_WORDS = /written|author|by\b|verfasst|geschrieben|autor|écrit|auteur/i;

/** The authors that data and tags name, in the order of their standing. */
export function namedAuthors(
  article: Stated | null,
  data: LinkedData,
  meta: MetaTags,
): readonly NamedAuthor[] {
  return [
    ...statedNames(article?.['author'], data).map(({ name }) => ({ field: 'JSON-LD author', words: name })),
    ...meta
      .matching(AUTHOR_TAG)
      .filter(([name]) => !NO_NAME.test(name))
      .map(([name, words]) => ({ field: `meta ${name}`, words })),
    ...meta.matching(LABEL).flatMap(([name, label]) => {
      const words = LABEL_WORDS.test(label) ? meta.first(`twitter:data${LABEL.exec(name)?.[1]}`) : null;
      return words === null ? [] : [{ field: `meta ${name}`, words }];
    }),
    ...statedNames(article?.['creator'], data).map(({ name }) => ({ field: 'JSON-LD creator', words: name })),
  ];
}

/**
 * The names of a byline, joined; null where nobody is named. `shown` are the lines of the page that stand where bylines do.
 * Of initials alone ("sak") nobody learns a name, so these count only where the page's own data give them.
 */
export function readByline(
  authors: readonly NamedAuthor[],
  shown: readonly string[],
  isOutlet: (name: string) => boolean,
): string | null {
  for (const field of new Set(authors.map((author) => author.field))) {
    const names = authors
      .filter((author) => author.field === field)
      .flatMap(({ words }) => readNames(words, isOutlet));
    if (names.length > 0) return joined(names);
  }
  const names = shown
    .flatMap((line) => withoutPlaces(readNames(line, isOutlet)))
    .filter((name) => agencyOf(name) !== null || !INITIALS.test(name));
  return names.length > 0 ? joined(names) : null;
}

/** "sak", "AS". */
const INITIALS = /^(?:\p{Ll}+|\p{Lu}{1,3})$/u;

/** In a line that a page shows, single words beside others are places and sections: "Ann Cole, Vell". Agencies are not. */
function withoutPlaces(names: readonly string[]): readonly string[] {
  const isWord = (name: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(name) && agencyOf(name) === null;
  return names.length > 1 ? names.filter((name) => !isWord(name)) : names;
}

function joined(names: readonly string[]): string {
  const once = names.filter(
    (name, i) => names.findIndex((one) => one.toLowerCase() === name.toLowerCase()) === i,
  );
  return once.join(', ').slice(0, 300);
}
