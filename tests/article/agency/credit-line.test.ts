import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agencyBehind, agencyOf } from '../../../src/article/agency/agency-name.ts';
import { readCredit, readTextCredit } from '../../../src/article/agency/credit-line.ts';
import { readDateline } from '../../../src/article/agency/read-dateline.ts';
import { PAGE_LANGUAGES } from '../../../src/lexicon/page-languages.ts';

const isOwn = (name: string): boolean => /gull/i.test(name);
const credited = (line: string): readonly string[] | null =>
  readCredit(line, isOwn)?.agencies.map(({ name }) => name) ?? null;

describe('a name is an agency’s', () => {
  test.each([
    ['Reuters', 'Reuters'],
    ['The Associated Press', 'Associated Press'],
    ['ASSOCIATED PRESS', 'Associated Press'],
    ['Reuters Staff', 'Reuters'],
    ['Associated Press in Vell', 'Associated Press'],
    ['AP Sports Writer', 'AP'],
    ['DPA', 'DPA'],
    ['Deutschen Presse-Agentur', 'dpa'],
    ['l’AFP', 'AFP'],
    ['Northern Wire', 'Northern Wire'],
    ['Halm News Agency', 'Halm News Agency'],
    ['Nordland Presse-Agentur', 'Nordland Presse-Agentur'],
    ['Agence Nordique', 'Agence Nordique'],
  ])('%s', (name, agency) => {
    expect(agencyOf(name)?.name).toBe(agency);
  });

  test.each([
    'Sid',
    'Ap Singh',
    'AP Singh',
    'Paul Reuter',
    'Harbour Agency',
    'European Space Agency',
    'Live wire',
    'map',
    '',
    'R'.repeat(500),
  ])('%s is none', (name) => {
    expect(agencyOf(name)).toBeNull();
  });

  test('behind a person’s', () => {
    expect(agencyBehind('Ann Cole of The Associated Press')?.name).toBe('Associated Press');
    expect(agencyBehind('ANN COLE Associated Press')?.name).toBe('Associated Press');
    expect(agencyBehind('Ann Cole of Vell')).toBeNull();
  });
});

describe('a line is a credit', () => {
  test.each([
    ['(dpa)', ['dpa']],
    ['SDA/sep', ['SDA']],
    ['sak/Reuters', ['Reuters']],
    ['red, gull.example/AFP', ['AFP']],
    ['Quelle: dpa', ['dpa']],
    ['(Quelle: APA/sda/dpa)', ['APA', 'sda', 'dpa']],
    ['Source : AFP', ['AFP']],
    ['With reporting by Reuters', ['Reuters']],
    ['With files from The Associated Press and Ann Cole', ['Associated Press']],
    ['Additional reporting from PA', ['PA']],
    ['Northern Wire contributed to this report.', ['Northern Wire']],
    ['© 2026 The Associated Press. All rights reserved.', ['Associated Press']],
    ['© dpa-infocom, dpa:260302-99-123456/2 (dpa)', ['dpa-infocom', 'dpa']],
    ['mit dpa', ['dpa']],
    ['Mit Material von AFP', ['AFP']],
    ['(avec Reuters)', ['Reuters']],
    ['First published in The Vell Review.', ['The Vell Review']],
    [
      'Associated Press writers Ann Cole in Vell and Bo Lund in Halm contributed to this report.',
      ['Associated Press'],
    ],
    ['AP Business Writer Ann Cole contributed to this report.', ['AP']],
    ['(red, APA, 2.3.2026)', ['APA']],
    ['— AFP', ['AFP']],
    ['(With inputs from agencies)', ['agencies']],
    [
      'This article is republished from The Vell Review under a Creative Commons license.',
      ['The Vell Review'],
    ],
    ['Staff and agencies', null],
  ])('%s', (line, agencies) => {
    expect(credited(line)).toEqual(agencies);
  });

  test.each([
    'Photo: Ann Cole/AFP',
    'Ann Cole/dpa',
    '© Ann Cole/dpa',
    'picture alliance/dpa',
    'Foto: dpa',
    'Source: harbour office of Halm',
    'Quelle: gull.example',
    'AA',
    'With a view of the harbour',
    'First published in March 2026',
    'This story was originally published on May 3, 2026 1:23 PM.',
    'This article was published by mistake.',
    'Harbour writer Ann Cole contributed to this report.',
    'The mayor contributed to this report.',
    'Reuters reported on Monday that the gate had broken.',
    'The gate was built by the town, officials told AFP.',
    '',
  ])('%s is none', (line) => {
    expect(credited(line)).toBeNull();
  });

  test('what may be a picture’s credit counts only where a text ends', () => {
    expect(readTextCredit('Quelle: AFP', isOwn)).toBeNull();
    expect(readTextCredit('dpa', isOwn)).toBeNull();
    expect(readTextCredit('With files from AFP', isOwn)?.agencies[0]?.name).toBe('AFP');
  });

  test('who gave a part is told from whose text it is', () => {
    expect(readCredit('With reporting by Reuters', isOwn)?.part).toBe(true);
    expect(readCredit('Quelle: dpa', isOwn)?.part).toBe(false);
  });

  test.each(
    PAGE_LANGUAGES.flatMap(({ credits }) => credits).map(({ id, example }) => [id, example] as const),
  )('as the example of %s', (_id, example) => {
    expect(credited(example)).not.toBeNull();
  });

  test('any line: no throw, and what it credits stands in it or in a list', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (line) => {
        for (const { listed, name } of readCredit(line, () => false)?.agencies ?? [])
          expect(listed || line.includes(name)).toBe(true);
      }),
    );
  });
});

describe('a dateline', () => {
  test.each([
    ['HALM (Reuters) — The gate broke.', ['Reuters'], 'HALM (Reuters) —'],
    ['HALM, March 3 (Reuters) - The gate broke.', ['Reuters'], 'HALM, March 3 (Reuters) -'],
    ['ST. HALM, N.L. (AP) — The gate broke.', ['AP'], 'ST. HALM, N.L. (AP) —'],
    ['(AP) — The gate broke.', ['AP'], '(AP) —'],
    ['HALM, March 3 (Yonhap) -- The gate broke.', ['Yonhap'], 'HALM, March 3 (Yonhap) --'],
    ['Halm (dpa) - Das Tor brach.', ['dpa'], 'Halm (dpa) -'],
    ['Halm (dpa/sak) – Das Tor brach.', ['dpa'], 'Halm (dpa/sak) –'],
    ['Halm (AFP) Das Tor brach.', ['AFP'], 'Halm (AFP)'],
    ['SKARN (Northern Wire) — The gate broke.', ['Northern Wire'], 'SKARN (Northern Wire) —'],
    ['SKARN (NNA) — The gate broke.', ['NNA'], 'SKARN (NNA) —'],
    ['VELL, Reuters — The gate broke.', ['Reuters'], 'VELL, Reuters —'],
  ])('%s', (paragraph, names, words) => {
    const found = readDateline(paragraph)!;
    expect(found.agencies.map(({ name }) => name)).toEqual(names);
    expect(paragraph.slice(found.start, found.end)).toBe(words);
  });

  test.each([
    'SKARN (Northland) — The gate broke.',
    'SPRINGVELL (OH) — The gate broke.',
    'Halm (Nordland) – Das Tor brach.',
    'The harbour master (AP) — who had warned of it — said so.',
    'She told the agency (AFP) that the gate broke.',
    'Odile Brack (54) - harbour master.',
    'HALM — The gate broke.',
    '',
  ])('%s is none', (paragraph) => {
    expect(readDateline(paragraph)).toBeNull();
  });

  test('any paragraph: no throw, and the line lies inside it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.stringMatching(/^[A-Z,. ]{0,90}\([A-Za-z/ ]{0,40}\) ?[-—]? /),
        ),
        (paragraph) => {
          const found = readDateline(paragraph);
          expect(
            found === null || (found.start >= 0 && found.start < found.end && found.end <= paragraph.length),
          ).toBe(true);
        },
      ),
    );
  });
});
