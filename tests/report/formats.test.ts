// One contract for all formats: what they quote, what they leave out, and that hostile words stay words.

import { describe, expect, test } from 'vitest';
import english from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { createReport } from '../../src/report/create-report.ts';
import { FORMATS } from '../../src/report/formats/index.ts';
import { markdown } from '../../src/report/formats/markdown.ts';
import type { StoredReport } from '../../src/report/report.ts';
import { ENGLISH, type ReportWords } from '../../src/report/words.ts';
import { articleFromText } from '../../src/text/article.ts';

const FILLER = 'The harbour is deep and the tide is slow, and the old crane has not moved for years.';
const TEXT = [
  'ANKA cited =HYPERLINK("http://bad.example") sources as saying that <script>alert(1)</script> was hit.',
  FILLER,
  'Mira Oskal said "the | road *is* [open](javascript:x), `now` & then".',
  'The claim could not be independently verified.',
].join('\n');

function stored(text: string): StoredReport {
  const {
    text: _text,
    segments: _segments,
    ...report
  } = createReport(
    articleFromText(text, {
      title: '=1+1 <b>Title</b>',
      outlet: '@Gull',
      date: '2031-03-11',
      url: 'https://gull.example/a?b=1',
      language: 'en',
    }),
  ).report;
  return report;
}

describe.each(FORMATS)('format $id', (format) => {
  const rendered = format.render(stored(TEXT));

  test('carries the fixed line, the address and the date', () => {
    expect(rendered).toContain(ENGLISH.fixedLine);
    expect(rendered).toContain('https://gull.example/a?b=1');
    expect(rendered.replaceAll('\\', '')).toContain('2031-03-11');
  });

  test('quotes claims, and leaves out what nobody is reported to say', () => {
    expect(rendered).toContain('Oskal');
    expect(rendered).not.toContain(FILLER);
  });

  test('ends with a line break and is named for a file', () => {
    expect(rendered).toMatch(/\n$/);
    expect(format.extension).toMatch(/^[a-z]+$/);
    expect(format.mediaType).toMatch(/^[a-z]+\/[a-z+-]+$/);
  });

  test('has a name in the reader’s words', () => {
    expect(english).toHaveProperty(format.label);
  });

  test('writes an empty report too', () => {
    const empty = format.render(stored(''));
    // A table without rows is its head alone.
    expect(empty).toContain(format.id === 'csv' ? '"comment"\r\n' : ENGLISH.fixedLine);
  });
});

test.each(FORMATS.filter(({ id }) => id !== 'json'))(
  '$id says why a statement is listed, in the words it is given',
  (format) => {
    const flags = { ...ENGLISH.flags, 'second-hand': 'Aus zweiter Hand' };
    const why: ReportWords['why'] = ({ words }) => `Über ${words}.`;
    const own = format.render(stored(TEXT), { ...ENGLISH, flags, why }).replaceAll('\\', '');
    expect(own).toContain('Über ANKA.');
    expect(own).toMatch(/Aus zweiter Hand|"second-hand"/);
  },
);

function render(id: string, text = TEXT): string {
  return FORMATS.find((format) => format.id === id)?.render(stored(text)) ?? '';
}

describe('hostile words stay words', () => {
  test('no Markdown of the page is live', () => {
    const markdown = render('markdown');
    expect(markdown).not.toContain('<script>');
    expect(markdown).not.toContain('](javascript:');
    expect(markdown).not.toMatch(/(?<!\\)`now/);
  });

  test('no CSV cell can start a formula', () => {
    for (const line of render('csv').trim().split('\r\n')) {
      for (const cell of line.match(/"(?:[^"]|"")*"/g) ?? []) expect(cell).not.toMatch(/^"\s*[=+\-@]/);
    }
  });

  test('every CSV row has the same columns, and the fixed line is one of them', () => {
    const rows = render('csv').trim().split('\r\n');
    const widths = rows.map((row) => (row.match(/"(?:[^"]|"")*"/g) ?? []).length);
    expect(rows.length).toBeGreaterThan(2);
    expect(new Set(widths)).toEqual(new Set([12]));
    for (const row of rows.slice(1)) expect(row.endsWith(`"${ENGLISH.fixedLine}"`)).toBe(true);
  });

  test('the address in Markdown is a link that works; one that is no web address is plain words', () => {
    expect(render('markdown')).toContain('<https://gull.example/a?b=1>');
    const odd = { ...stored(TEXT), document: { ...stored(TEXT).document, url: 'javascript:alert(1)>' } };
    expect(markdown.render(odd)).not.toContain('<javascript:');
  });

  test('text for the terminal holds no control characters', () => {
    const text = render('text', 'Mira Oskal said the \u001b[31mroad\u0007 was open to all who came.');
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  test('JSON and annotations parse, and hold no article text', () => {
    expect(JSON.parse(render('json'))).not.toHaveProperty('text');
    const page = JSON.parse(render('annotations')) as {
      type: string;
      items: {
        target: { state: { sourceDate: string }; selector: { type: string; exact: string; prefix?: string } };
      }[];
    };
    expect(page.type).toBe('AnnotationPage');
    const [{ target }] = page.items as [(typeof page.items)[0]];
    expect(target.selector.type).toBe('TextQuoteSelector');
    expect(TEXT).toContain(`${target.selector.prefix ?? ''}${target.selector.exact}`);
    expect(target.state.sourceDate).toBe('2031-03-11T00:00:00.000Z');
  });
});
