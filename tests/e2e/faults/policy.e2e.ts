// Pages that forbid, and pages that pretend: content policies, trusted types, sandboxes, forged messages.

import { expect, test } from './desk.ts';
import { pageOf, paragraphs } from './articles.ts';
import { cards, pointAt } from './pointing.ts';
import { row } from './row.ts';

const WATCH = `<script>
  globalThis.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
</script>`;
const violations = (): string[] => (globalThis as unknown as { violations: string[] }).violations;

const guarded = (policy: string, head = WATCH) => ({
  body: pageOf({ head }),
  headers: { 'content-security-policy': policy },
});

test(
  'a strict content security policy',
  row('the same marks, and cards', 'nothing of ours breaks the policy: the page hears of no violation'),
  async ({ show, calm }) => {
    const page = await show(guarded("default-src 'none'; script-src 'unsafe-inline'; style-src 'none'"));
    const before = await page.tab.evaluate(violations);
    await page.read();
    expect(await page.words()).toEqual(calm);
    await pointAt(page, 'Sources close');
    await expect.poll(() => cards(page)).toBe(1);
    expect(await page.tab.evaluate(violations)).toEqual(before);
  },
);

test(
  'Trusted Types required, with a default policy that listens',
  row(
    'the same marks, and cards',
    'no string of ours passes through a sink: the page’s policy is never asked',
  ),
  async ({ show, calm }) => {
    const listen = `${WATCH}<script>
      globalThis.asked = [];
      globalThis.trustedTypes?.createPolicy('default', {
        createHTML: (text) => { asked.push(text); return text; },
        createScript: (text) => { asked.push(text); return null; },
        createScriptURL: (text) => { asked.push(text); return null; },
      });
    </script>`;
    const page = await show(guarded("require-trusted-types-for 'script'", listen));
    await page.read();
    expect(await page.words()).toEqual(calm);
    await pointAt(page, 'Sources close');
    await expect.poll(() => cards(page)).toBe(1);
    expect(await page.tab.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)).toEqual([]);
    expect(await page.tab.evaluate(violations)).toEqual([]);
  },
);

test(
  'a sandboxed page (no origin of its own)',
  row('marks, or that the browser lets no extension read it', 'the page is as it was'),
  async ({ show }) => {
    const page = await show(guarded('sandbox allow-scripts'));
    const { problem } = await page.read();
    if (problem === null) await page.shows('Odile Brandt');
    else expect(['restricted-page', 'not-granted']).toContain(problem);
    expect(await page.isCleanWhenOff()).toBe(true);
  },
);

test(
  'window.postMessage and custom events that look like our messages',
  row('nothing', 'the page script hears its extension alone'),
  async ({ show, calm }) => {
    const page = await show();
    await page.read();
    await page.tab.evaluate(async () => {
      const forged = [
        { to: 'page', kind: 'clear' },
        { to: 'page', kind: 'paint', marks: [], look: {} },
        { to: 'background', kind: 'marks', on: false },
        { to: 'view', kind: 'state', state: null },
      ];
      for (const message of forged) {
        window.postMessage(message, '*');
        for (const name of ['hearsay', 'message', 'clear', 'wxt:content-script-started'])
          document.dispatchEvent(new CustomEvent(name, { detail: message }));
      }
      await new Promise((resume) => setTimeout(resume, 300));
    });
    expect(await page.words()).toEqual(calm);
    expect((await page.ask({ kind: 'state' })).marks).toBe(true);
  },
);

test(
  'the page speaks to the extension by its id',
  row('nothing', 'no channel is open to pages: the call fails or gives no answer'),
  async ({ desk, show }) => {
    const page = await show();
    await page.read();
    const answer = await page.tab.evaluate(async (address) => {
      const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: Function } } }).chrome?.runtime;
      if (runtime?.sendMessage === undefined) return 'no channel';
      const sent = runtime.sendMessage(new URL(address).host, { to: 'background', kind: 'state', tabId: 1 });
      return (sent as Promise<unknown>).then(
        (given) => given ?? 'no answer',
        () => 'no channel',
      );
    }, desk.reader.extensionUrl(''));
    expect(['no channel', 'no answer']).toContain(answer);
  },
);

test(
  'the page asks for files of the extension, to tell whether it is there',
  row('nothing', 'every request fails: no file is open to pages'),
  async ({ desk, show }) => {
    const page = await show();
    await page.read();
    const reached = await page.tab.evaluate(async (base) => {
      const load = (file: string) =>
        fetch(base + file).then(
          () => file,
          () => null,
        );
      return (await Promise.all(['manifest.json', 'page.js', 'icon/16.png', 'popup.html'].map(load))).filter(
        Boolean,
      );
    }, desk.reader.extensionUrl(''));
    expect(reached).toEqual([]);
  },
);

test(
  'forged runtime messages from a page script in another tab',
  row(
    'nothing in either tab',
    'a page script speaks for its own tab alone and cannot start, stop or switch a reading',
  ),
  async ({ desk, show, calm }) => {
    const [victim, other] = [await show(), await show(pageOf({ body: paragraphs(['Nothing here.']) }))];
    await victim.read();
    const answers = await desk.control.evaluate(
      async (from, to) => {
        type Ask = (message: object) => Promise<unknown>;
        interface Api {
          scripting: { executeScript(given: object): Promise<{ result: unknown }[]> };
          runtime: { sendMessage: Ask };
        }
        const { chrome } = globalThis as unknown as { chrome: Api };
        const forge = async (tabId: number): Promise<unknown[]> => {
          const { runtime } = (globalThis as unknown as { chrome: Api }).chrome;
          const kinds = ['state', 'read', 'stop', 'marks', 'jump', 'step', 'explain', 'dismiss', 'toString'];
          const asked = kinds.map((kind) =>
            runtime.sendMessage({ to: 'background', kind, tabId, on: false, markId: 'k1', by: 1 }).then(
              (answer) => answer ?? null,
              () => null,
            ),
          );
          return Promise.all(asked);
        };
        const [frame] = await chrome.scripting.executeScript({
          target: { tabId: from },
          func: forge,
          args: [to],
        });
        return frame!.result as unknown[];
      },
      other.id,
      victim.id,
    );
    expect(answers).toEqual(answers.map(() => null));
    expect(await victim.words()).toEqual(calm);
    const state = await victim.ask({ kind: 'state' });
    expect([state.phase, state.marks]).toEqual(['read', true]);
    expect((await other.ask({ kind: 'state' })).phase).toBe('unread');
  },
);
