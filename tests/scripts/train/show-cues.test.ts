import { describe, expect, test } from 'vitest';
import { showCues } from '../../../scripts/train/show-cues.ts';

const gold = { source: [], cue: [4, 5, 9], content: [] };

describe('the cues that stage 2 is shown in training', () => {
  test('the cue is the one that was found, with its borders', () => {
    const found = [
      { from: 1, to: 2 },
      { from: 5, to: 7 },
    ];
    expect(showCues(gold, found)).toEqual({ mine: { from: 5, to: 7 }, shown: found });
  });

  test('where none was found it is the longest piece of the gold one, put among the others in order', () => {
    const found = [
      { from: 1, to: 2 },
      { from: 12, to: 13 },
    ];
    const mine = { from: 4, to: 6 };
    expect(showCues(gold, found)).toEqual({ mine, shown: [found[0], mine, found[1]] });
  });
});
