// Addresses of pages, read without the browser's own reader: the engine has none. Which page an address means, and whose.

/** Scheme, who logs in, host, port, path, query. */
const ADDRESS = /^https?:\/\/(?:[^/?#@\\]*@)?([^/?#:@\\]+)(?::\d+)?([^?#]*)/i;
const MAX_LENGTH = 2000;

/** Copies of other pages, which carry the address of what they copy: archives, caches, fast versions. */
const COPIES: readonly RegExp[] = [
  /^https?:\/\/web\.archive\.org\/web\/\w*\/(.+)$/i,
  /^https?:\/\/[\w.-]*archive\.[a-z]{2,}\/(?:[\w./-]*?\/)?(https?:\/\/?.+)$/i,
  /^https?:\/\/webcache\.googleusercontent\.com\/.*?cache:(?:[\w-]+:)?(.+)$/i,
  /^https?:\/\/[\w.-]*\.?cdn\.ampproject\.org\/(?:[cv]\/)?(?:s\/)?([\w-]+\.[\w.-]+\/.*)$/i,
  /^https?:\/\/www\.google\.[a-z.]+\/amp\/(?:s\/)?(.+)$/i,
];
/** Hosts that keep copies under addresses which do not tell of what. */
const KEEPERS =
  /^(?:(?:[\w-]+\.)*archive\.(?:today|ph|is|li|md|vn|fo|org)|megalodon\.jp|perma\.cc|ghostarchive\.org|12ft\.io|[\w-]+\.translate\.goog)$/;
/** Hosts of no site: a machine's own, numbers, names kept for tests and home networks. */
const NOBODYS = /^(?:localhost|[\d.]+|\[.*\]?|[^.]+|.*\.(?:localhost|local|test|invalid|internal|lan))$/;

/** Whether a value is the address of a web page. */
export function isAddress(value: unknown): value is string {
  return typeof value === 'string' && value.length < MAX_LENGTH && ADDRESS.test(value);
}

/** The host in small letters, without "www."; null where there is none. */
export function hostOf(url: string): string | null {
  const host =
    ADDRESS.exec(url.slice(0, MAX_LENGTH))?.[1]
      ?.toLowerCase()
      .replace(/^www\.|\.$/g, '') ?? '';
  return host === '' ? null : host;
}

/** The path of an address, or of what stands for one without a host ("/news/gate"). */
export function pathOf(url: string): string {
  return ADDRESS.exec(url.slice(0, MAX_LENGTH))?.[2] ?? url.slice(0, MAX_LENGTH).replace(/[?#].*$/s, '');
}

/** Second labels under which countries give out names: "co.uk", "com.au". */
const SHARED_LABEL = /^(?:ac|co|com|edu|go|gob|gov|gouv|ne|net|or|org)$/;

/** The part of a host that one owner has, over all its hosts: "gull.co.uk" of "news.gull.co.uk". */
export function siteOf(host: string): string {
  const labels = host.split('.');
  const shared = labels.length > 2 && labels.at(-1)?.length === 2 && SHARED_LABEL.test(labels.at(-2) ?? '');
  return labels.slice(shared ? -3 : -2).join('.');
}

/** The word a site is known by: "gull" of news.gull.co.uk. */
export function labelOf(host: string): string {
  return siteOf(host).split('.')[0] ?? '';
}

/** The address of what a copy copies (an archive's, a cache's); the address itself where it is no copy. */
export function originOf(url: string): string {
  const cut = url.slice(0, MAX_LENGTH);
  for (const copy of COPIES) {
    const inside = copy.exec(cut)?.[1];
    if (inside === undefined) continue;
    const origin = /^https?:/i.test(inside)
      ? inside.replace(/^(https?:\/)(?!\/)/i, '$1/')
      : `https://${inside}`;
    if (isAddress(origin)) return origin;
  }
  return url;
}

/** Whether an address is one that readers know a site by: neither a copy's, nor a test's, nor a file's. */
export function isPublic(url: string): boolean {
  const host = hostOf(url);
  return host !== null && !KEEPERS.test(host) && !NOBODYS.test(host);
}

/**
 * Whether two addresses mean the same page: the same path on one site, whatever the query, or the same last part where
 * that is long or numbered enough to be one article's ("/a/gate-breaks-2318", "/amp/gate-breaks-2318").
 */
export function isSamePage(one: string, other: string): boolean {
  const hosts = [hostOf(one), hostOf(other)];
  if (hosts.every((host) => host !== null) && siteOf(hosts[0]!) !== siteOf(hosts[1]!)) return false;
  const [a, b] = [partsOf(one), partsOf(other)];
  if (a.join('/') === b.join('/')) return a.length > 0 || hosts.every((host) => host !== null);
  const last = a.at(-1) ?? '';
  return last === b.at(-1) && (last.length >= 20 || /\d{5}/.test(last));
}

function partsOf(url: string): string[] {
  return decoded(pathOf(url))
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '' && part !== 'amp')
    .map((part) => part.replace(/\.(?:html?|amp|php|aspx?)$/, ''));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}
