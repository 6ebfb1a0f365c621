import { describe, expect, test } from 'vitest';
import { findHedges } from '../../../src/analysis/hedge/find-hedges.ts';
import { findMarkers } from '../../../src/analysis/marker/find-markers.ts';
import { english } from '../../../src/lexicon/en/index.ts';
import { articleFromText } from '../../../src/text/article.ts';
import { readText } from '../../../src/text/read-text.ts';
import { annotate } from '../annotate.ts';

describe('whom a marker is about', () => {
  test.each([
    ['A spokeswoman for the port declined to comment on the plan.', 'A spokeswoman for the port'],
    ['Lornia has yet to comment.', 'Lornia'],
    ['There was no immediate comment from the airline.', 'the airline'],
    ['Orlen, a lawyer, did not respond to a request for comment.', 'Orlen'],
    ['The country’s capital, Halm, has yet to comment.', 'Halm'],
    ['The company’s lawyer, Ana Brack, has yet to comment.', 'Ana Brack'],
    ['Ana Brack, Halm, did not respond to a request for comment.', 'Ana Brack'],
    ['The figure could not be independently verified.', null],
    ['“That is not true,” the coach said.', 'the coach'],
    ['A payment was denied by the harbour master.', 'the harbour master'],
    ['The port has now ruled out any involvement of its guards.', 'The port'],
    ['They repeated rumours that the club has always rejected.', 'the club'],
    ['Two engineers who asked not to be named agreed.', 'Two engineers'],
  ])('%s', (text, who) => {
    const [marker] = annotate(text).markers;
    expect(
      marker?.who === null || marker?.who === undefined ? null : text.slice(marker.who.start, marker.who.end),
    ).toBe(who);
  });
});

test.each([
  ['“That is not true,” the coach said.', ['denial']],
  ['That is not true of every town.', []],
  ['“No comment,” the coach said.', ['no-comment']],
  ['“The story is false,” the owner of the yard said.', ['denial']],
  ['“The story is false,” said Piet Moor, a witness to the crash.', []],
])('some formulas count only in somebody’s own words: %s', (text, types) => {
  expect(annotate(text).markers.map(({ type }) => type)).toEqual(types);
});

test('time grows with the length of the text, not with its square, also where every word is a cue', () => {
  const time = (words: number) => {
    const text = 'denied it may have been claimed no comment '.repeat(words / 8);
    const read = readText(articleFromText(text), english.text);
    const start = performance.now();
    findHedges(read, english, []);
    findMarkers(read, english, []);
    return performance.now() - start;
  };
  time(2_000);
  const small = Math.min(time(2_000), time(2_000));
  const large = Math.min(time(16_000), time(16_000));
  expect(large / small).toBeLessThan(40);
});
