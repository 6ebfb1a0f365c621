import { describe, expect, test } from 'vitest';
import { readByline } from '../../../src/article/statement/byline.ts';
import {
  isPersonShaped,
  isStaff,
  opensByline,
  readNames,
} from '../../../src/article/statement/person-names.ts';

const isGull = (name: string): boolean => /^(?:the )?(?:halm )?gull$/i.test(name);
const names = (text: string): readonly string[] => readNames(text, isGull);

describe('names in a byline', () => {
  test.each([
    ['By Ann Cole', ['Ann Cole']],
    ['Von: Ann Cole und Bo Lund', ['Ann Cole', 'Bo Lund']],
    ['Par Ann Cole (avec AFP)', ['Ann Cole', 'AFP']],
    ['Ann Cole og Bo Lund', ['Ann Cole', 'Bo Lund']],
    ['Ann Cole, Bo Lund and Odile Brack', ['Ann Cole', 'Bo Lund', 'Odile Brack']],
    ['By Ann Cole 2 March 2026 • 8:00am', ['Ann Cole']],
    ['by Ann Cole Mar. 2, 2026 1:15 pm', ['Ann Cole']],
    ['By Ann ColeFollowTransport reporter', ['Ann Cole']],
    ['Ann ColeTransport reporter', ['Ann Cole']],
    ['Ann Cole0', ['Ann Cole']],
    ['Ann Cole Deputy Harbour Editor', ['Ann Cole']],
    ['Ann Cole, Senior reporter', ['Ann Cole']],
    ['Analysis by Ann Cole', ['Ann Cole']],
    ['Ann Cole in Vell', ['Ann Cole']],
    ['Ann Cole | @anncole | ann@gull.example', ['Ann Cole']],
    ['Ann Cole / Halm Gull', ['Ann Cole']],
    ['Ann McDonald', ['Ann McDonald']],
    ['José Ortega y Gasset', ['José Ortega y Gasset']],
    ['Ludwig van Halm', ['Ludwig van Halm']],
    ['A. B. Cole', ['A. B. Cole']],
    ['Reuters', ['Reuters']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each([
    'The Halm Gull',
    'Gull staff reporter',
    'gull.example',
    'https://social.example/gull',
    'ann.cole@gull.example',
    '@halmgull',
    '105092',
    'Editorial staff',
    'Updated today',
    '<b>Ann</b>',
    '',
  ])('%s names nobody', (text) => {
    expect(names(text)).toEqual([]);
  });

  test('staff of the outlet as a whole is no person', () => {
    expect(isStaff('Gull newsroom', isGull)).toBe(true);
    expect(isStaff('Ann Gull', isGull)).toBe(false);
  });

  test('how a byline opens', () => {
    expect(opensByline('By Ann Cole')).toBe(true);
    expect(opensByline('by the harbour')).toBe(false);
    expect(opensByline('Bystanders saw it')).toBe(false);
  });

  test('what is shaped like a name and nothing more', () => {
    expect(isPersonShaped('Ann Cole')).toBe(true);
    for (const other of ['Ann', 'World News', 'Ann Cole said.', 'the harbour', 'Read More'])
      expect(isPersonShaped(other)).toBe(false);
  });
});

describe('the byline', () => {
  const field = (name: string, ...words: readonly string[]) =>
    words.map((one) => ({ field: name, words: one }));

  test('is taken from the first place that names somebody', () => {
    const authors = [
      ...field('JSON-LD author', 'The Halm Gull'),
      ...field('meta author', 'Ann Cole', 'Bo Lund'),
    ];
    expect(readByline(authors, ['By Odile Brack'], isGull)).toBe('Ann Cole, Bo Lund');
    expect(readByline(field('JSON-LD author', 'The Halm Gull'), ['By Odile Brack'], isGull)).toBe(
      'Odile Brack',
    );
    expect(readByline(field('JSON-LD author', 'The Halm Gull'), [], isGull)).toBeNull();
  });

  test('counts initials where the data give them, not where a line shows them', () => {
    expect(readByline(field('JSON-LD author', 'sak'), [], isGull)).toBe('sak');
    expect(readByline([], ['sak'], isGull)).toBeNull();
  });

  test('leaves out places and sections of a line', () => {
    expect(readByline([], ['By Ann Cole, Vell'], isGull)).toBe('Ann Cole');
    expect(readByline([], ['By Ann Cole, AFP'], isGull)).toBe('Ann Cole, AFP');
  });
});
