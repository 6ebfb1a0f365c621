// The page replaces what scripts build on. The page script lives in a world of its own and must not notice, nor be noticed.

import { expect, test } from './desk.ts';
import { pageOf, paragraphs } from './articles.ts';
import { row } from './row.ts';

/** Makes everything the page script could touch note the call and throw; a key press, the harness's, puts all back. */
function poison(): void {
  const called: string[] = [];
  const undo: (() => void)[] = [];
  const { defineProperty, getOwnPropertyDescriptor } = Object;
  const push = called.push.bind(called);
  const replace = (owner: object, name: string): void => {
    const real = getOwnPropertyDescriptor(owner, name);
    if (real?.configurable !== true) return;
    const trap = (): never => {
      push(name);
      throw new Error(`called by an extension: ${name}`);
    };
    const isGetter = real.get !== undefined;
    defineProperty(
      owner,
      name,
      isGetter ? { get: trap, set: trap, configurable: true } : { ...real, value: trap },
    );
    undo.push(() => defineProperty(owner, name, real));
  };
  const restore = (event: KeyboardEvent): void => {
    if (event.key !== 'r') return;
    for (let i = 0; i < undo.length; i += 1) undo[i]!();
  };
  addEventListener('keydown', restore);
  Object.assign(globalThis, { called });
  const builtins: [object, string][] = [];
  for (const owner of [Array.prototype, String.prototype, Map.prototype, Set.prototype, Promise.prototype])
    for (const name of Object.getOwnPropertyNames(owner))
      if (!['constructor', 'push', 'length'].includes(name)) builtins.push([owner, name]);
  for (const name of ['firstChild', 'nextSibling', 'parentNode', 'nodeType', 'textContent', 'isConnected'])
    builtins.push([Node.prototype, name]);
  for (const name of [
    'localName',
    'getAttribute',
    'shadowRoot',
    'attachShadow',
    'closest',
    'checkVisibility',
  ])
    builtins.push([Element.prototype, name]);
  for (const name of [
    'querySelector',
    'querySelectorAll',
    'createElement',
    'body',
    'documentElement',
    'createRange',
  ])
    builtins.push([Document.prototype, name]);
  builtins.push([Document.prototype, 'adoptedStyleSheets'], [CharacterData.prototype, 'data']);
  for (const name of ['set', 'delete', 'get', 'entries', 'values', 'keys', 'forEach'])
    builtins.push([HighlightRegistry.prototype, name]);
  builtins.push([Highlight.prototype, 'add'], [CSSStyleSheet.prototype, 'replaceSync']);
  builtins.push([MutationObserver.prototype, 'observe'], [EventTarget.prototype, 'addEventListener']);
  for (const name of [
    'Range',
    'StaticRange',
    'Highlight',
    'MutationObserver',
    'CSSStyleSheet',
    'AbortController',
  ])
    builtins.push([globalThis, name]);
  for (const name of [
    'getComputedStyle',
    'requestIdleCallback',
    'setTimeout',
    'setInterval',
    'JSON',
    'RegExp',
  ])
    builtins.push([globalThis, name]);
  for (let i = 0; i < builtins.length; i += 1) replace(builtins[i]![0], builtins[i]![1]);
}

test(
  'the page replaces prototypes and globals (Array, Range, Highlight, querySelectorAll, getComputedStyle, JSON, getters)',
  row('the same marks', 'not one of the page’s functions is called by Hearsay'),
  async ({ show, calm }) => {
    const page = await show();
    await page.tab.evaluate(poison);
    const state = await page.ask({ kind: 'read' }); // nothing of the harness runs in the page meanwhile
    await page.tab.press('r');
    expect(state.phase).toBe('read');
    expect(await page.words()).toEqual(calm);
    expect(await page.tab.evaluate(() => (globalThis as unknown as { called: string[] }).called)).toEqual([]);
  },
);

const NAMES =
  'body documentElement head contentType readyState defaultView adoptedStyleSheets createElement createRange ' +
  'querySelectorAll querySelector caretPositionFromPoint elementFromPoint activeElement addEventListener ' +
  'removeEventListener getSelection styleSheets visibilityState getAnimations ownerDocument nodeType firstChild';

test(
  'pictures and forms named like properties of the document (DOM clobbering)',
  row('the same marks', 'switched off, no mark is left'),
  async ({ show, calm }) => {
    const clobber = NAMES.split(' ').map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`);
    const page = await show(
      pageOf({
        body: `${clobber.join('')}<article><h1>Ferry line may halt winter service</h1>${paragraphs()}</article>`,
      }),
    );
    expect(await page.tab.evaluate(() => document.contentType === 'text/html')).toBe(false); // so it is for the page
    expect((await page.ask({ kind: 'read' })).problem).toBeNull();
    expect(await page.words()).toEqual(calm);
    await page.ask({ kind: 'marks', on: false });
    await page.isBare();
  },
);

test(
  'fields of a form around the article named like properties of elements',
  row('the same marks', 'the walk over the page is not led astray'),
  async ({ show, calm }) => {
    const names =
      'firstChild nextSibling parentNode parentElement shadowRoot localName getAttribute closest checkVisibility ' +
      'isConnected contains scrollIntoView getBoundingClientRect textContent nodeType ownerDocument append style id';
    const fields = names.split(' ').map((name) => `<input type="hidden" name="${name}">`);
    const page = await show(
      pageOf({
        body: `<form>${fields.join('')}<article><h1>Ferry line may halt winter service</h1>${paragraphs()}</article></form>`,
      }),
    );
    await page.read();
    expect(await page.words()).toEqual(calm);
    expect(await page.isCleanWhenOff()).toBe(true);
  },
);
