// Haste, and stores that fail: clicks upon clicks, tabs at once, a grant taken back, nonsense in the session's memory.

import { waitFor } from '../harness/browser.ts';
import { expect, test, type Desk } from './desk.ts';
import { OTHER_PARAGRAPHS, pageOf, paragraphs } from './articles.ts';
import { row } from './row.ts';

const other = pageOf({
  title: 'Bridge',
  body: `<article><h1>Bridge</h1>${paragraphs(OTHER_PARAGRAPHS)}</article>`,
});

test(
  'two tabs read at once',
  row('its own marks in each', 'neither report holds a word of the other'),
  async ({ show, calm }) => {
    const [one, two] = [await show(), await show(other)];
    const [first, second] = await Promise.all([one.ask({ kind: 'read' }), two.ask({ kind: 'read' })]);
    expect(await one.words()).toEqual(calm);
    await two.shows('mayor Lena Ostrow');
    expect(JSON.stringify(first)).not.toContain('Ostrow');
    expect(JSON.stringify(second)).not.toContain('Brandt');
  },
);

test(
  'the same tab clicked three times fast',
  row('one reading, one set of marks', 'each mark is painted once'),
  async ({ show, calm }) => {
    const page = await show();
    await Promise.all([1, 2, 3].map(() => page.ask({ kind: 'read' })));
    await expect.poll(() => page.words()).toEqual(calm);
    expect((await page.ask({ kind: 'state' })).phase).toBe('read');
  },
);

for (const last of [true, false])
  test(
    `switched 20 times without waiting, ${last ? 'on' : 'off'} at last`,
    row(`the marks ${last ? 'on' : 'off'}`, 'page and popup agree with the last click'),
    async ({ show, calm }) => {
      const page = await show();
      await page.read();
      const turns = Array.from({ length: 20 }, (_, i) => ((20 - i) % 2 === 1) === last);
      expect(turns.at(-1)).toBe(last);
      await Promise.all(turns.map((on) => page.ask({ kind: 'marks', on })));
      await expect.poll(() => page.words()).toEqual(last ? calm : []);
      expect((await page.ask({ kind: 'state' })).marks).toBe(last);
      expect(await page.isCleanWhenOff()).toBe(true);
    },
  );

const sessionOf = (desk: Desk): Promise<Record<string, unknown>> =>
  desk.control.evaluate(async () => {
    const { chrome } = globalThis as unknown as Storage;
    return chrome.storage.session.get(null);
  });

interface Storage {
  readonly chrome: {
    readonly storage: {
      readonly session: {
        get(keys: null): Promise<Record<string, unknown>>;
        set(entries: object): Promise<void>;
      };
    };
  };
}

test(
  'the tab is closed while it is read',
  row('nothing', 'nothing of the tab is left in the session’s memory'),
  async ({ desk, show }) => {
    const page = await show(pageOf({ body: `<article><h1>Ferry</h1>${paragraphs().repeat(150)}</article>` }));
    void page.ask({ kind: 'read' }).catch(() => null);
    await waitFor(
      'the reading',
      () => page.ask({ kind: 'state' }),
      ({ phase }) => phase !== 'unread',
    );
    await page.tab.close();
    await expect.poll(async () => Object.keys(await sessionOf(desk))).not.toContain(`page:${page.id}`);
    await new Promise((resume) => setTimeout(resume, 1_000));
    expect(Object.keys(await sessionOf(desk))).not.toContain(`page:${page.id}`);
  },
);

for (const [what, entry] of [
  ['a text', 'nonsense'],
  ['a reading whose marks are a number', '{"of":"page","markList":7,"report":{}}'],
  [
    'a reading whose marks are no marks and whose report is empty',
    '{"of":"page","marks":true,"markList":[null,3],"report":{}}',
  ],
] as const)
  test(
    `the session’s memory holds nonsense for a tab: ${what}`,
    row('an unread page; a click reads it', 'the nonsense is written over'),
    async ({ desk, show, calm }) => {
      const page = await show();
      await desk.control.evaluate(
        async (key, value) => {
          await (globalThis as unknown as Storage).chrome.storage.session.set({
            [key]: value,
            order: 'none',
          });
        },
        `page:${page.id}`,
        entry,
      );
      expect(await page.ask({ kind: 'state' })).toMatchObject({ phase: 'unread' });
      expect(await page.ask({ kind: 'read' })).toMatchObject({ phase: 'read', problem: null });
      expect(await page.words()).toEqual(calm);
    },
  );

test(
  'the reader takes the site’s grant back while marks are on',
  row('the marks go', 'the report is forgotten with them'),
  async ({ desk, show }) => {
    const page = await show();
    await page.read();
    const grants = (kind: 'remove' | 'request') =>
      desk.control.evaluate(async (call) => {
        type Permissions = Record<string, (given: object) => Promise<boolean>>;
        const { permissions } = (globalThis as unknown as { chrome: { permissions: Permissions } }).chrome;
        return permissions[call]!({ origins: ['http://127.0.0.1/*'] });
      }, kind);
    try {
      expect(await grants('remove')).toBe(true);
      await page.isBare();
      await expect.poll(async () => Object.keys(await sessionOf(desk))).not.toContain(`page:${page.id}`);
    } finally {
      await desk.reader.grantSites(['http://127.0.0.1/*']);
    }
  },
);
