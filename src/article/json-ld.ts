// What a page states about its article in JSON-LD. Pages write anything there; what cannot be read is passed over.

/** A JSON object of unknown making. */
export type Stated = Readonly<Record<string, unknown>>;

const MAX_SCRIPTS = 50;
const MAX_LENGTH = 500_000;
const MAX_OBJECTS = 2_000;

const ARTICLE_TYPE = /(?:Article|Report|BlogPosting|LiveBlogPosting|PressRelease|Review)$/;

/** The JSON-LD object that describes the article of a page, of all its scripts, or null. */
export function readArticleStatement(scripts: readonly string[]): Stated | null {
  for (const script of scripts.slice(0, MAX_SCRIPTS)) {
    const found = articleIn(parse(script));
    if (found !== null) return found;
  }
  return null;
}

/** All types an object states, without their vocabulary's address. */
export function statedTypes(stated: Stated): readonly string[] {
  return listOf(stated['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^.*[/:#]/, '')] : [],
  );
}

/** The text of a field: its own, or the `name` or `@id`-free title of the objects in it. */
export function statedNames(value: unknown): readonly string[] {
  return listOf(value).flatMap((one) => {
    if (typeof one === 'string') return one.trim() === '' ? [] : [one];
    if (!isObject(one)) return [];
    const name = one['name'] ?? one['headline'];
    return typeof name === 'string' && name.trim() !== '' ? [name] : [];
  });
}

/** A field as a list: absent is empty, a single value is a list of one. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, 100) : [value];
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Stated {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(json: string): unknown {
  if (json.length > MAX_LENGTH) return null;
  try {
    // Some pages wrap the block in comments or leave raw line breaks inside strings.
    return JSON.parse(
      json
        .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, '')
        .replace(/[\n\r\t]/g, ' '),
    );
  } catch {
    return null;
  }
}

/** Breadth first, so that the page's own article wins over one nested in it ("related"). */
function articleIn(value: unknown): Stated | null {
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && i < MAX_OBJECTS; i += 1) {
    const one = queue[i];
    if (Array.isArray(one)) queue.push(...one.slice(0, 100));
    else if (isObject(one)) {
      if (statedTypes(one).some((type) => ARTICLE_TYPE.test(type))) return one;
      queue.push(one['@graph'], one['mainEntity'], one['mainEntityOfPage']);
    }
  }
  return null;
}
