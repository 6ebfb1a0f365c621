// What a page says of itself at its address. On the way to its next article without a load, what it said of the last one
// stays in its head: author, date, agency of another text.

import type { PageSaid } from '../article/page-text.ts';
import type { StoredReport } from '../messaging/messages.ts';
import { textFingerprint } from '../text/text-fingerprint.ts';

/** At which address of a document each statement was first: fingerprints of statements by address. */
export type SaidAt = Readonly<Record<string, readonly number[]>>;

/** What is known of an article read before, in the same document. */
interface Before {
  readonly report: StoredReport | null;
  readonly said?: SaidAt;
}

/** What is said of the whole site, at any address. */
const OF_SITE = /site|application|publisher|locale|language/;
/** JSON-LD that describes an article; other blocks describe the site. */
const OF_ARTICLE = /headline|Article|Posting/;
/** Of so many addresses, the latest, a document's statements are known. */
const MOST_ADDRESSES = 30;

/**
 * The statements that came with the present address or name it, and those on the site.
 * @param before what is known of the same document
 */
export function saidHere(said: PageSaid, before: SaidAt): { readonly said: PageSaid; readonly at: SaidAt } {
  const address = addressOf(said);
  const path = address.replace(/^\w+:\/\/[^/]*/, '');
  const elsewhere = new Set(Object.keys(before).flatMap((each) => (each === address ? [] : before[each]!)));
  const here = new Set(before[address]);
  const isHere = (statement: string): boolean => {
    const id = textFingerprint(statement);
    const isNamed = path.length > 1 && statement.replaceAll('\\/', '/').includes(path);
    if (elsewhere.has(id) && !isNamed) return false;
    here.add(id);
    return true;
  };
  const own = (statement: string | null): string | null =>
    statement !== null && isHere(statement) ? statement : null;
  const filtered = {
    ...said,
    title: own(said.title),
    meta: said.meta.filter((pair) => OF_SITE.test(pair[0]) || isHere(pair.join(' '))),
    jsonLd: said.jsonLd.filter((block) => !OF_ARTICLE.test(block) || isHere(block)),
    date: own(said.date),
    canonical: own(said.canonical),
  };
  const known = Object.entries(before).filter(([each]) => each !== address);
  const at = Object.fromEntries([...known.slice(1 - MOST_ADDRESSES), [address, [...here]]]);
  return { said: filtered, at };
}

/** Knowledge of an article that took another address: all that was said of it goes along. */
export function movedAlong({ said = {} }: Before, now: PageSaid): SaidAt {
  return { [addressOf(now)]: Object.values(said).flat() };
}

/** Whether the document was read at its present address before. */
export function isKnownAddress(now: PageSaid, { said = {} }: Pick<Before, 'said'>): boolean {
  return addressOf(now) in said;
}

/** Whether a text at a new address is still the article of a reading: it has most of the sentences that the report tells of. */
export function hasMoved({ report, said = {} }: Before, now: PageSaid, text: string): boolean {
  if (isKnownAddress(now, { said })) return false;
  const sentences = report?.statements ?? [];
  const kept = sentences.filter(({ sentence }) => text.includes(sentence));
  return kept.length > 0 && kept.length * 2 >= sentences.length;
}

function addressOf({ url }: PageSaid): string {
  return (url ?? '').replace(/#(?![!/]).*/, ''); // "#/news/2" is another page, "#comments" is not
}
