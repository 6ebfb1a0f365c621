// Nothing of ours moves for a reader who asked the system for less motion.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const src = path.resolve(import.meta.dirname, '../../src');
const MOVES = /\b(?:transition|animation|scroll-behavior)\s*:/;

const styles = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.css$|card-style\.ts$/.test(file),
);

/** A style sheet without what it says only where motion is welcome. */
function stillParts(css: string): string {
  return css.replaceAll(/@media \(prefers-reduced-motion:\s?no-preference\) ?\{(?:[^{}]|\{[^{}]*\})*\}/g, '');
}

test('every style that moves stands under "no-preference"', () => {
  const moving = styles.filter((file) => MOVES.test(readFileSync(path.join(src, file), 'utf8')));
  expect(moving.length).toBeGreaterThan(0);
  expect(moving.filter((file) => MOVES.test(stillParts(readFileSync(path.join(src, file), 'utf8'))))).toEqual(
    [],
  );
});
