// What a page states in JSON-LD: its scripts parsed, its articles, and the objects that others point to by "@id". Pages
// write anything there; what cannot be read is passed over.

/** A JSON object of unknown making. */
export type Stated = Readonly<Record<string, unknown>>;

export interface LinkedData {
  /** The objects that describe articles, those nearest to the top of their script first. */
  readonly articles: readonly Stated[];
  /** Organisations and sites that stand at the top of a script or in its graph. */
  readonly sites: readonly Stated[];
  /** The object that an "@id" names. */
  readonly find: (id: string) => Stated | null;
}

const MAX_SCRIPTS = 50;
/** UTF-16 units of one script: a live blog's holds 840,000 (seen), with every entry in it. */
const MAX_LENGTH = 5_000_000;
/** Objects looked at on the way to articles, and values looked through for "@id". */
const MAX_OBJECTS = 2_000;
const MAX_VALUES = 50_000;
const MAX_LIST = 100;

const ARTICLE_TYPE = /(?:Article|Report|BlogPosting|PressRelease|Review)$/;
/** Reviews of things stand in articles on them, and are no articles. */
const OTHER_REVIEW = /^(?:Aggregate|Employer|User|Claim)/;
const SITE_TYPE = /(?:Organization|WebSite|Periodical|Newspaper|Corporation)$/i;
/** Fields that lead from a page's object to its article. */
const WAYS = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const;

/** Reads the scripts of a page. Total; linear in their length. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const roots = scripts.slice(0, MAX_SCRIPTS).map(parse);
  const articles: Stated[] = [];
  const sites: Stated[] = [];
  for (const root of roots) {
    const queue: unknown[] = [root];
    for (let i = 0; i < queue.length && i < MAX_OBJECTS; i += 1) {
      const one = queue[i];
      if (Array.isArray(one)) queue.push(...(one as unknown[]).slice(0, MAX_LIST));
      else if (isObject(one)) {
        const types = statedTypes(one);
        if (types.some((type) => ARTICLE_TYPE.test(type) && !OTHER_REVIEW.test(type))) articles.push(one);
        else if (types.some((type) => SITE_TYPE.test(type))) sites.push(one);
        queue.push(...WAYS.map((way) => one[way]));
      }
    }
  }
  let index: ReadonlyMap<string, Stated> | null = null;
  return { articles, sites, find: (id) => (index ??= indexIds(roots)).get(id) ?? null };
}

/** All types an object states, without their vocabulary's address. */
export function statedTypes(stated: Stated): readonly string[] {
  return listOf(stated['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.slice(0, 200).replace(/^.*[/:#]/, '')] : [],
  );
}

/** A field as a list: absent is empty, a single value is a list of one, lists inside lists are laid out. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value.slice(0, MAX_LIST) as unknown[]).flat(3).slice(0, MAX_LIST) : [value];
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Stated {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What some pages wrap their JSON in, from times when browsers showed scripts as text. */
const WRAPPING =
  /^[\s;]{0,99}(?:\/\/|\/\*)?\s{0,9}(?:<!--|<!\[CDATA\[)[^\S\n]{0,9}(?:\*\/|\/\/)?|(?:\/\/|\/\*)?(?:-->|\]\]>)\s{0,9}(?:\*\/)?[\s;]{0,99}$/g;

function parse(json: string): unknown {
  if (json.length > MAX_LENGTH) return null;
  for (const one of [(text: string) => text, (text: string) => plainJson(text)]) {
    try {
      return JSON.parse(one(json)) as unknown;
    } catch {
      // The next reading may do; else the script says nothing.
    }
  }
  return null;
}

/** Without wrapping, raw line breaks inside strings, and commas before closing brackets. */
function plainJson(text: string): string {
  return text
    .replace(WRAPPING, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,(?=\s{0,100}[}\]])/g, '');
}

/** Every object with "@id" and something to say, whatever it stands in; the one that says most, where several share it. */
function indexIds(roots: readonly unknown[]): ReadonlyMap<string, Stated> {
  const index = new Map<string, Stated>();
  const queue: unknown[] = [...roots];
  for (let i = 0; i < queue.length && i < MAX_VALUES; i += 1) {
    const one = queue[i];
    if (Array.isArray(one)) queue.push(...(one as unknown[]).slice(0, MAX_LIST));
    else if (isObject(one)) {
      const id = one['@id'];
      if (typeof id === 'string' && sizeOf(one) > sizeOf(index.get(id) ?? {})) index.set(id, one);
      for (const value of Object.values(one)) if (typeof value === 'object') queue.push(value);
    }
  }
  return index;
}

function sizeOf(stated: Stated): number {
  return Object.keys(stated).length;
}
