// Every reader of what a page states is total and bounded: pages write anything there.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agencyBefore, agencyBehind, agencyOf } from '../../../src/article/agency/agency-name.ts';
import { splitNames } from '../../../src/article/agency/credit-line.ts';
import { readDateline } from '../../../src/article/agency/read-dateline.ts';
import {
  hostOf,
  isSamePage,
  labelOf,
  originOf,
  pathOf,
  siteOf,
} from '../../../src/article/statement/address.ts';
import { decodeReferences } from '../../../src/article/statement/character-references.ts';
import { clean, cleanName, cleanTitle } from '../../../src/article/statement/clean.ts';
import { dateInWords, readDate } from '../../../src/article/statement/dates.ts';
import { isObject, listOf, readLinkedData } from '../../../src/article/statement/linked-data.ts';
import { isSameOutlet, keyOf, namesOutlet, partsOf } from '../../../src/article/statement/outlet-name.ts';
import { isStaff, readNames } from '../../../src/article/statement/person-names.ts';
import { statedNames } from '../../../src/article/statement/stated-names.ts';
import { withoutSite } from '../../../src/article/statement/title.ts';

const words = fc.string({ unit: 'binary', maxLength: 300 });
const marked = fc.oneof(
  words,
  words.map((text) => `By <b onclick="x">${text}</b>, Ann Cole/AFP & `),
);
const nobody = (): boolean => false;

test('any words: no name, title or address out of them holds markup', () => {
  fc.assert(
    fc.property(marked, marked, (one, other) => {
      const names = [cleanName(one), ...readNames(one, nobody)];
      for (const name of names) expect(name ?? '').not.toMatch(/<[a-z/!]/i);
      expect((cleanTitle(one) ?? '').length).toBeLessThanOrEqual(one.length + 300);
      for (const name of splitNames(one)) expect(one).toContain(name);
      expect(typeof isStaff(one, nobody)).toBe('boolean');
      expect(typeof isSameOutlet(one, other)).toBe('boolean');
      expect(typeof namesOutlet(one, [other])).toBe('boolean');
      expect(namesOutlet(one, [])).toBe(false);
      expect(keyOf(one)).toBe(keyOf(one).toLowerCase());
      expect(partsOf(one).join('').length).toBeLessThanOrEqual(one.length);
      expect(withoutSite(one, [other]).length).toBeLessThanOrEqual(one.length);
      for (const agency of [agencyOf(one), agencyBehind(one), agencyBefore(one)])
        expect(agency === null || agency.name !== '').toBe(true);
      const dateline = readDateline(`${one} (AP) — ${other}`);
      expect(dateline === null || dateline.start < dateline.end).toBe(true);
    }),
  );
});

test('any address, or none: a host without blanks, and a page is itself', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), words), (url) => {
      const host = hostOf(url);
      expect(host ?? '').not.toMatch(/\s/);
      for (const part of [pathOf(url), originOf(url), siteOf(host ?? url), labelOf(host ?? url)])
        expect(part.length).toBeLessThanOrEqual(url.length * 3 + 20);
      expect(host === null || isSamePage(url, url)).toBe(true);
    }),
  );
});

test('any value: a date begins with a day or is none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), words), (value) => {
      expect(readDate(value) ?? '2026-01-01').toMatch(/^\d{4}-\d\d-\d\d/);
      expect(dateInWords(String(clean(value))) ?? '2026-01-01').toMatch(/^\d{4}-\d\d-\d\d/);
    }),
  );
});

test('character references: once decoded, no text grows', () => {
  const reference = fc.constantFrom(
    '&amp;',
    '&#60;',
    '&#x1F600;',
    '&#0;',
    '&#xFFFFFFFF;',
    '&nosuch;',
    '&',
    '&eacute',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(reference, words), { maxLength: 9 }), (parts) => {
      const text = parts.join('');
      expect(decodeReferences(text).length).toBeLessThanOrEqual(text.length);
    }),
  );
});

describe('JSON-LD', () => {
  const value = fc.jsonValue({ maxDepth: 5 });
  const object = fc.dictionary(
    fc.constantFrom('@type', '@id', '@graph', 'author', 'name', 'mainEntity', 'publisher', 'url'),
    fc.oneof(value, fc.constantFrom('NewsArticle', 'Person', '#a', '#b')),
  );

  test('any scripts: objects, names of them without markup, ids that lead in a ring', () => {
    const script = fc.oneof(
      words,
      object.map((one) => JSON.stringify(one)),
      object.map(
        (one) => `//<![CDATA[\n${JSON.stringify([one, { '@id': '#a', author: { '@id': '#a' } }])}\n//]]>`,
      ),
    );
    fc.assert(
      fc.property(fc.array(script, { maxLength: 4 }), (scripts) => {
        const data = readLinkedData(scripts);
        for (const article of data.articles) {
          expect(isObject(article)).toBe(true);
          for (const name of statedNames(article['author'], data)) expect(name.name).not.toMatch(/<[a-z/!]/i);
        }
        expect(listOf(scripts).length).toBe(scripts.length);
      }),
    );
  });

  test.each<[string, string]>([
    ['lists in lists', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['objects in objects', `${'{"mainEntity":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
    ['many objects', JSON.stringify(Array.from({ length: 50_000 }, () => ({ '@type': 'NewsArticle' })))],
    ['one long name', JSON.stringify({ '@type': 'NewsArticle', author: 'Ann Cole, '.repeat(100_000) })],
  ])('%s are read to an end', (_what, script) => {
    const data = readLinkedData([script]);
    const names = data.articles.flatMap((article) => statedNames(article['author'], data));
    expect(names.length).toBeLessThanOrEqual(200);
  });
});
