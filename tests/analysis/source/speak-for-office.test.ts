import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createReport } from '../../../src/report/create-report.ts';
import type { Report } from '../../../src/report/report.ts';
import { articleFromText } from '../../../src/text/article.ts';

type Spokespeople = 'unnamed' | 'office';

function reportOf(text: string, spokespeople: Spokespeople, language = 'en', outlet = 'Halm Gull'): Report {
  return createReport(articleFromText(text, { language, outlet }), { spokespeople }).report;
}

const namesAndKinds = ({ sources }: Report) => sources.map(({ name, type }) => `${name}: ${type}`);

const TWO_WORDINGS =
  'The Vell port office said the gate was shut. A spokeswoman for the Vell port office said ten ships were late. ' +
  'A Vell port office spokesman said more would come.';

describe('a spokesperson', () => {
  test('is an unnamed person by default', () => {
    const { claims, sources } = reportOf('A spokeswoman for the mill said the wheel was old.', 'unnamed');
    expect(sources[0]?.type).toBe('unnamed-person');
    expect(claims[0]?.flags).toContain('unnamed-source');
  });

  test('counts as the body where the reader chose so, without the flag', () => {
    const report = reportOf('A spokeswoman for the mill said the wheel was old.', 'office');
    expect(namesAndKinds(report)).toEqual(['the mill: organisation']);
    expect(report.claims.map(({ flags }) => flags)).toEqual([[]]);
    expect(report.chain.nodes.map(({ label }) => label)).toContain('the mill');
    expect(report.chain.edges.map(({ quote }) => quote)).toContain('A spokeswoman for the mill said');
  });

  test('is one with the body and with others who speak for it', () => {
    expect(reportOf(TWO_WORDINGS, 'unnamed').sources).toHaveLength(3);
    const [source, ...others] = reportOf(TWO_WORDINGS, 'office').sources;
    expect([source?.name, source?.mentions.length, others]).toEqual(['The Vell port office', 3, []]);
  });

  test('paints as named, and its statement as nothing to note', () => {
    const article = articleFromText('A port office spokesman said ten ships were late.');
    const marks = createReport(article, { spokespeople: 'office' }).marks.map(({ category }) => category);
    expect(marks).toEqual(['named']);
  });

  test.each([
    ['who does not say for whom', 'A spokesman said the wheel was old.'],
    ['who is only senior', 'A senior spokesman said the wheel was old.'],
    ['who was one once', 'A former spokesman for the mill said the wheel was old.'],
    ['whose body is a pronoun', 'Its spokeswoman said the wheel was old.'],
  ])('%s stays unnamed', (_, text) => {
    const report = reportOf(text, 'office');
    expect(report.sources.map(({ type }) => type)).toEqual(['unnamed-person']);
  });

  test('who speaks for the outlet itself stays apart from it', () => {
    const report = reportOf('A spokesman for the Halm Gull said the strike was over.', 'office');
    expect(report.claims[0]?.chain).toEqual([report.sources[0]?.id]);
  });

  test.each([
    ['de', 'Eine Sprecherin des Hafenamts sagte, das Tor sei zu.', 'organisation'],
    ['de', 'Ein Polizeisprecher sagte, das Tor sei zu.', 'organisation'],
    ['de', 'Ein Sprecher sagte, das Tor sei zu.', 'unnamed-person'],
    ['de', 'Ein Pressesprecher sagte, das Tor sei zu.', 'unnamed-person'],
    ['fr', 'Une porte-parole de la mairie a déclaré que la porte était fermée.', 'organisation'],
    ['fr', 'Une porte-parole a déclaré que la porte était fermée.', 'unnamed-person'],
  ])('in %s: %s', (language, text, type) => {
    expect(reportOf(text, 'office', language).sources.map((source) => source.type)).toEqual([type]);
  });

  test('in German the body is found in another case', () => {
    const text = 'Das Hafenamt sagte, das Tor sei zu. Eine Sprecherin des Hafenamts sagte, es bleibe zu.';
    expect(namesAndKinds(reportOf(text, 'office', 'de'))).toEqual(['Hafenamt: organisation']);
  });

  test('whatever the text, every chain and mention is still one of the report’s', () => {
    const word = fc.constantFrom(
      'A',
      'spokesman',
      'for',
      'the',
      'port',
      'said',
      'rain',
      'fell',
      '.',
      'police',
      'former',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const { sources, claims, attributions } = reportOf(words.join(' '), 'office');
        const ids = new Set(sources.map(({ id }) => id));
        const used = [
          ...claims.flatMap(({ chain }) => chain),
          ...attributions.flatMap(({ sourceIds }) => sourceIds),
        ];
        expect(used.filter((id) => !ids.has(id))).toEqual([]);
      }),
    );
  });
});
