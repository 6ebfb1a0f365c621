// Counts what a piece of page code does, so that tests of growth need no clock: a busy machine makes work no larger.

type Method = (this: unknown, ...args: unknown[]) => unknown;

const GETTERS: readonly (readonly [object, readonly string[]])[] = [
  [Node.prototype, ['firstChild', 'nextSibling', 'parentNode', 'parentElement', 'nodeType', 'textContent']],
  [Element.prototype, ['localName', 'shadowRoot']],
  [CharacterData.prototype, ['data']],
];
const DOM_METHODS: readonly (readonly [object, readonly string[]])[] = [
  [Element.prototype, ['getAttribute', 'hasAttributes', 'checkVisibility']],
  [Document.prototype, ['querySelector', 'querySelectorAll']],
];
const WITH_CALLBACK =
  'every filter find findIndex findLast findLastIndex flatMap forEach map reduce some'.split(' ');
const WHOLE = 'concat includes indexOf join slice'.split(' ');

/**
 * How much `work` does: DOM properties read and methods called, elements that array methods visit, characters that
 * regular expressions pass. Plain loops do not count, only what is done in them.
 */
export function countWork(work: () => void): number {
  let count = 0;
  const restore: (() => void)[] = [];
  const wrap = (
    owner: object,
    name: string,
    change: (was: PropertyDescriptor) => PropertyDescriptor,
  ): void => {
    const was = Object.getOwnPropertyDescriptor(owner, name)!;
    Object.defineProperty(owner, name, { ...was, ...change(was) });
    restore.push(() => Object.defineProperty(owner, name, was));
  };
  const wrapMethod = (owner: object, name: string, make: (was: Method) => Method): void =>
    wrap(owner, name, ({ value }) => ({ value: make(value as Method) }));
  const call = (was: Method): Method =>
    function (...args) {
      count += 1;
      return was.apply(this, args);
    };
  for (const [owner, names] of GETTERS)
    for (const name of names) wrap(owner, name, ({ get }) => ({ get: call(get as Method) }));
  for (const [owner, names] of DOM_METHODS) for (const name of names) wrapMethod(owner, name, call);
  const visit = (was: Method): Method =>
    function (first, ...rest) {
      return was.call(this, call(first as Method), ...rest);
    };
  for (const name of WITH_CALLBACK) wrapMethod(Array.prototype, name, visit);
  const pass = (was: Method): Method =>
    function (...args) {
      count += (this as unknown[]).length;
      return was.apply(this, args);
    };
  for (const name of WHOLE) wrapMethod(Array.prototype, name, pass);
  wrapMethod(RegExp.prototype, 'exec', (was) => {
    return function (text) {
      const pattern = this as RegExp;
      const from = pattern.global || pattern.sticky ? pattern.lastIndex : 0;
      const found = was.call(this, text) as RegExpExecArray | null;
      count += (found === null ? String(text).length : found.index + found[0].length) - from;
      return found;
    };
  });
  try {
    work();
  } finally {
    for (const back of restore.toReversed()) back();
  }
  return count;
}
