// Declared agencies in the drawn chain: between the outlet and the claims they carry, with the words that declare them.

import { describe, expect, test } from 'vitest';
import { createReport } from '../../src/report/create-report.ts';
import { outlineReport } from '../../src/report/formats/outline.ts';
import { ENGLISH } from '../../src/report/words.ts';
import { articleFromText, type DeclaredSource, type Metadata } from '../../src/text/article.ts';

const CLAIM = 'The gate had not been serviced for years, harbour master Odile Brack said on Monday.';
const OTHER = 'Nobody was hurt, and the lower town was dry again by noon.';

const report = (text: string, stated: Partial<Metadata> = {}) =>
  createReport(articleFromText(text, { outlet: 'The Halm Gull', ...stated })).report;
const edgesOf = ({ chain }: ReturnType<typeof report>): readonly string[] => {
  const label = new Map(chain.nodes.map(({ id, label: name }) => [id, name]));
  return chain.edges.map(({ from, to, basis }) => `${label.get(from)} < ${label.get(to)} (${basis})`);
};

const agency = (over: Partial<DeclaredSource> = {}): DeclaredSource => ({
  role: 'agency',
  name: 'AFP',
  url: null,
  basis: 'JSON-LD author',
  words: 'AFP',
  place: 'metadata',
  span: null,
  part: false,
  ...over,
});

describe('an agency stands between outlet and source', () => {
  test('that the page’s data declare', () => {
    const found = report(`${CLAIM}\n${OTHER}`, { declared: [agency()] });
    expect(edgesOf(found)).toEqual(['The Halm Gull < AFP (metadata)', 'AFP < Odile Brack (wording)']);
    expect(found.chain.edges[0]).toMatchObject({ quote: 'AFP', span: null });
    expect(found.claims[0]?.chain).toHaveLength(1);
  });

  test('that the dateline words, with its span', () => {
    const found = report(`HALM, March 2 (Reuters) - ${CLAIM}\n${OTHER}`);
    expect(edgesOf(found)).toEqual(['The Halm Gull < Reuters (dateline)', 'Reuters < Odile Brack (wording)']);
    const { span } = found.chain.edges[0]!;
    expect(found.text.slice(span!.start, span!.end)).toBe('HALM, March 2 (Reuters) -');
  });

  test.each(['(dpa)', 'Source: AFP', 'sak/Reuters', 'With reporting by AFP'])(
    'that the last line words: %s',
    (line) => {
      const found = report(`${CLAIM}\n${OTHER}\n${line}`);
      expect(edgesOf(found)[0]).toMatch(/^The Halm Gull < \w+ \(credit\)$/);
      expect(edgesOf(found)[1]).toMatch(/^\w+ < Odile Brack \(wording\)$/);
      expect(found.chain.edges[0]?.quote).toBe(line);
    },
  );

  test('behind the last sentence, in brackets', () => {
    expect(edgesOf(report(`${CLAIM}\n${OTHER} (dpa)`))[0]).toBe('The Halm Gull < dpa (credit)');
  });

  test('once, where several places word it', () => {
    const found = report(`HALM (AP) — ${CLAIM}\n${OTHER}`, {
      declared: [agency({ name: 'Associated Press' })],
    });
    expect(found.chain.nodes.filter(({ id }) => id.startsWith('agency:'))).toHaveLength(1);
  });

  test('as one node with the source of that name', () => {
    const found = report(`Two officials told Reuters that the gate would be replaced.\n${OTHER}`, {
      declared: [agency({ name: 'Reuters', words: 'Reuters' })],
    });
    expect(found.chain.nodes.filter(({ label }) => label === 'Reuters')).toHaveLength(1);
  });

  test('in every path that is written out', () => {
    const found = report(`${CLAIM}\n${OTHER}`, { declared: [agency()] });
    expect(outlineReport(found, ENGLISH).attributed[0]?.paths).toEqual([
      ['The Halm Gull', 'AFP', 'Odile Brack'],
    ]);
  });
});

describe('it stands beside the claims or nowhere', () => {
  test('who gave a part of a signed text carries none of its claims', () => {
    const found = report(`${CLAIM}\n${OTHER}\nWith reporting by AFP`, { byline: 'Ann Cole' });
    expect(edgesOf(found)).toEqual(['The Halm Gull < AFP (credit)', 'The Halm Gull < Odile Brack (wording)']);
  });

  test('a work that is cited carries nothing, and is not drawn', () => {
    const found = report(CLAIM, { declared: [agency({ role: 'citation', name: 'Halm Survey' })] });
    expect(edgesOf(found)).toEqual(['The Halm Gull < Odile Brack (wording)']);
  });

  test.each([
    ['The Associated Press', `HALM (AP) — ${CLAIM}`],
    ['Reuters', `HALM (Reuters) — ${CLAIM}`],
    ['reuters.com', `${CLAIM}\n(Reuters)`],
  ])('%s credits itself', (outlet, text) => {
    expect(edgesOf(report(text, { outlet })).some((edge) => /dateline|credit/.test(edge))).toBe(false);
  });

  test('an agency that the text speaks of is no credit', () => {
    expect(edgesOf(report(`${CLAIM}\nThe news agency AFP has an office at Halm.`))).toEqual([
      'The Halm Gull < Odile Brack (wording)',
    ]);
  });
});

test('in a language that is not read the declared agency is drawn all the same', () => {
  const text =
    'Bramen på slusen brast natt til mandag, og vannet rant inn i den nedre byen til midt på dagen, sa havnefogden.';
  const found = report(text, { language: 'no', declared: [agency()] });
  expect(edgesOf(found)).toEqual(['The Halm Gull < AFP (metadata)']);
});
