// TEI, read and validated by libxml2. `tei-subset.dtd` holds the part of TEI P5 that is used, stricter than TEI itself.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { DtdValidator, XmlDocument, XmlDtd, XmlElement } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { reportOn, TEXT, written } from './sample.ts';

const TEI = { tei: 'http://www.tei-c.org/ns/1.0' };
const subset = readFileSync(path.join(import.meta.dirname, 'tei-subset.dtd'), 'utf8');
const report = reportOn(TEXT);

/** Reads it; throws where it is no XML, or not as TEI has it. */
function read(text: string): XmlDocument {
  const { xml = '' } = written('tei', reportOn(text));
  const document = XmlDocument.fromString(xml);
  using dtd = XmlDtd.fromString(subset);
  using validator = new DtdValidator(dtd);
  validator.validate(document);
  return document;
}

const valuesOf = (document: XmlDocument, xpath: string): string[] =>
  document.find(xpath, TEI).map((node) => node.content);

describe('TEI', () => {
  test('is valid, hostile words and all, and the text is whole', () => {
    using document = read(TEXT);
    const paragraphs = valuesOf(document, '/tei:TEI/tei:text/tei:body/tei:p');
    expect(paragraphs.join('\n')).toBe(TEXT.replace('\u0007', '\uFFFD'));
    expect(valuesOf(document, '//tei:respStmt/tei:name')).toEqual(['Hearsay']);
    expect(valuesOf(document, '//tei:publisher')).toEqual(['The "Gull"']);
  });

  test('between its anchors stand the words of every span', () => {
    using document = read(TEXT);
    const spans = document.find('//tei:span', TEI).map((node) => node as XmlElement);
    expect(spans.length).toBeGreaterThan(10);
    const claims = spans
      .filter((span) => span.attr('type')?.value === 'claim')
      .map((span) => {
        const [from, to] = ['from', 'to'].map((end) => Number(span.attr(end)?.value.replace('#o', '')));
        return report.text.slice(from, to);
      });
    expect(claims).toEqual(report.claims.map(({ start, end }) => report.text.slice(start, end)));
  });

  test('every pointer points at something', () => {
    using document = read(TEXT);
    const ids = new Set(valuesOf(document, '//@xml:id'));
    const pointers = valuesOf(document, '//@from | //@to | //@target | //@ana | //@prev | //@resp').flatMap(
      (value) => value.split(' '),
    );
    expect(pointers.length).toBeGreaterThan(30);
    expect(pointers.filter((pointer) => !ids.has(pointer.replace('#', '')))).toEqual([]);
  });

  test('a link leads along the chain, and certainty tells how sure an attribution is', () => {
    using document = read(TEXT);
    const names = valuesOf(document, '//tei:interpGrp[@type="source"]/tei:interp/@xml:id');
    const [second] = valuesOf(document, '//tei:link/@target').filter(
      (target) => target.split(' ').length === 3,
    );
    expect(
      second
        ?.split(' ')
        .slice(1)
        .every((id) => names.includes(id.slice(1))),
    ).toBe(true);
    for (const degree of valuesOf(document, '//tei:certainty/@degree'))
      expect(Number(degree)).toBeLessThanOrEqual(1);
  });

  test('any text gives a valid file', () => {
    const words = fc.string({ unit: 'binary' });
    const said = words.map((each) => `Mira Oskal said that ${each} was open.`);
    const isValid = fc.property(fc.oneof(words, said), (text) => read(text).dispose());
    expect(fc.check(isValid, { numRuns: 100 })).toMatchObject({ failed: false });
  });

  test('the validator sees what is wrong', () => {
    const { xml = '' } = written('tei', report);
    using document = XmlDocument.fromString(xml.replace('<standOff>', '<standOff><seg/>'));
    using dtd = XmlDtd.fromString(subset);
    using validator = new DtdValidator(dtd);
    expect(() => validator.validate(document)).toThrow(/seg/);
  });
});
