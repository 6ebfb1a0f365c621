import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { REASONS } from '../../src/lexicon/reasons.ts';

type Catalogue = Readonly<Record<string, { readonly message: string }>>;

const root = path.resolve(import.meta.dirname, '../..');
const read = (language: string): Catalogue =>
  JSON.parse(readFileSync(path.join(root, `assets/_locales/${language}/messages.json`), 'utf8')) as Catalogue;
const english = read('en');
const languages = readdirSync(path.join(root, 'assets/_locales'));
const translations = languages.filter((language) => language !== 'en');
const source = sourceText(['src', 'entrypoints']) + readFileSync(path.join(root, 'wxt.config.ts'), 'utf8');
const FORMS = /_(one|other)$/;

/** Beginnings of keys that the code puts together, as in t(`flag_${flag}`). */
const beginnings = [...source.matchAll(/(?:`|__MSG_)(\w+)\$\{/g)].map(([, beginning]) => beginning ?? '');

describe('messages', () => {
  test('every key is used', () => {
    const unused = Object.keys(english).filter((key) => {
      const stem = key.replace(FORMS, '');
      const named = [`'${stem}'`, `"${stem}"`, `__MSG_${key}__`].some((name) => source.includes(name));
      return !named && !beginnings.some((beginning) => key.startsWith(beginning));
    });
    expect(unused).toEqual([]);
  });

  test('every key the code names is there', () => {
    const named = [...source.matchAll(/\b(?:t|say|getMessage)\(\s*'(\w+)'/g)].map(([, key]) => key ?? '');
    const plurals = [...source.matchAll(/\bplural\(\s*'(\w+)'/g)].map(([, stem]) => `${stem}_other`);
    const manifest = [...source.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
    expect(named.length + plurals.length + manifest.length).toBeGreaterThan(60);
    expect([...named, ...plurals, ...manifest].filter((key) => !(key in english))).toEqual([]);
  });

  test('no message is empty, and none claims to know the truth', () => {
    const wrong = Object.entries(english).filter(
      ([, { message }]) =>
        message.trim() === '' || /\b(fake|suspicious|misleading|untrue|lie|score)\b/i.test(message),
    );
    expect(wrong).toEqual([]);
  });
});

describe.each(translations)('%s', (language) => {
  const catalogue = read(language);
  const reasonKeys = Object.keys(REASONS).flatMap((id) => {
    const key = id.replaceAll('-', '_');
    return [`reason_${key}`, `normal_${key}`];
  });

  test('says that it is itself', () => {
    expect(catalogue['localeCode']?.message).toBe(language);
  });

  test('has every message of English and none besides', () => {
    const wanted = Object.keys(english);
    expect(wanted.filter((key) => !(key in catalogue))).toEqual([]);
    const extra = Object.keys(catalogue).filter((key) => !(key in english) && !reasonKeys.includes(key));
    expect(extra.filter((key) => !key.endsWith('_many'))).toEqual([]);
  });

  test('has every reason', () => {
    expect(reasonKeys.filter((key) => !(key in catalogue))).toEqual([]);
  });

  test('fills the same places as English', () => {
    const places = (message: string): string => [...new Set(message.match(/\$\d/g))].sort().join();
    const wrong = Object.keys(english).filter(
      (key) =>
        !key.endsWith('_one') && // "one source" needs no number in some languages
        places(catalogue[key]?.message ?? '') !== places(english[key]?.message ?? ''),
    );
    expect(wrong).toEqual([]);
  });
});

function sourceText(folders: readonly string[]): string {
  return folders
    .flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}
