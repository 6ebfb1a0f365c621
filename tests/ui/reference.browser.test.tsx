// The rule reference against the rule data: nothing that Hearsay can mark is missing from it.

import { beforeAll, describe, expect, test, vi } from 'vitest';
import '../../src/ui/design/tokens.css';
import '../../src/ui/reference/reference.css';
import { LANGUAGES } from '../../src/lexicon/index.ts';
import { REASONS } from '../../src/lexicon/reasons.ts';
import { ENGLISH } from '../../src/report/words.ts';
import { NO_CASES, rulesOf } from '../../src/ui/reference/rule-entry.ts';
import { Reference } from '../../src/ui/reference/Reference.tsx';
import { ALL_CASES } from '../lexicon/all.cases.ts';
import { resetWorld } from './fake-browser.ts';
import { mount, texts } from './mount.tsx';
import english from '../../assets/_locales/en/messages.json';

vi.mock('../../src/messaging/browser.ts', () => import('./fake-browser.ts'));
vi.mock('../../src/messaging/native-browser.ts', () => import('./fake-browser.ts'));

let app: HTMLElement;

beforeAll(async () => {
  resetWorld();
  app = await mount(<Reference cases={ALL_CASES} />);
});

const worded = (list: string, member: string): string =>
  (english as Record<string, { message: string }>)[`${list}_${member.replaceAll('-', '_')}`]?.message ?? '';

test('every flag, with what it means', () => {
  const flags = Object.keys(ENGLISH.flags);
  expect(texts(app, '#flags dt')).toEqual(flags.map((flag) => worded('flag', flag)));
  expect(texts(app, '#flags dd')).toEqual(flags.map((flag) => worded('flagWhy', flag)));
});

test('every kind of source', () => {
  expect(texts(app, '.kinds li')).toEqual(Object.keys(ENGLISH.types).map((type) => worded('source', type)));
});

test('every type of marker', () => {
  const headings = texts(app, '#en-markers h3');
  expect(headings.toSorted()).toEqual(
    Object.keys(ENGLISH.markers)
      .map((type) => worded('marker', type))
      .toSorted(),
  );
});

test('every reason in words', () => {
  const missing = Object.values(REASONS).filter(({ why }) => !app.textContent.includes(why));
  expect(missing).toEqual([]);
});

describe.each(Object.values(LANGUAGES))('language $code', (pack) => {
  const rules = rulesOf(pack, ALL_CASES[pack.code] ?? NO_CASES);

  test('has cases', () => {
    expect(
      Object.values(rules)
        .flat()
        .filter(({ marks }) => marks.length > 0),
    ).not.toEqual([]);
  });

  test.each(Object.entries(rules))(
    'all %s, each with its class, example, cases and words',
    (kind, entries) => {
      for (const rule of entries) {
        const entry = app.querySelector(`[id="${pack.code}-${kind}-${rule.id}"]`);
        expect(texts(entry as HTMLElement, 'h4 small')).toEqual([rule.id]);
        expect(texts(entry as HTMLElement, 'h4 q')[0]?.length).toBeGreaterThan(1);
        expect(entry?.closest('.class')?.querySelector('h3')?.textContent).toMatch(/^[^_]+$/);
        const shown = [...(entry?.querySelectorAll('li') ?? [])].map((item) => item.textContent);
        const plain = (sentence: string): string => sentence.replace(/[⟦⟧]/g, '');
        const marks = rule.marks.map(plain);
        const examples = marks.includes(rule.example) ? marks : [rule.example, ...marks];
        expect(shown).toEqual([...examples, ...rule.leaves.map(plain), ...rule.patterns]);
      }
    },
  );
});

test('a search leaves the rules that have all its words, and says how many', async () => {
  const field = app.querySelector<HTMLInputElement>('[type=search]')!;
  const all = app.querySelectorAll('.rule').length;
  const search = async (words: string) => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await expect.poll(() => texts(app, '[role=status]')).toEqual([expect.stringMatching(/^\d+ rules? /)]);
  };
  await search('reportedly');
  const found = app.querySelectorAll('.rule').length;
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(all / 4);
  for (const rule of app.querySelectorAll('.rule'))
    expect(rule.textContent.toLowerCase()).toContain('reportedly');
  expect(texts(app, '[role=status]')[0]).toMatch(new RegExp(`^${found} `));
  await search('zyxwv');
  expect(app.querySelectorAll('.rule')).toHaveLength(0);
  field.value = '';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await expect.poll(() => app.querySelectorAll('.rule').length).toBe(all);
});

test('it asks the network for nothing', () => {
  expect(app.querySelectorAll('[src], link, a[href^="http"]')).toHaveLength(0);
});
