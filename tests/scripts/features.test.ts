// The table of features in .github: all 62, and every link leads to a test or a picture.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const folder = path.resolve(import.meta.dirname, '../../.github');
const table = readFileSync(path.join(folder, 'features.md'), 'utf8');
const rows = [...table.matchAll(/^\| +(\d+) +\|([^|]+)\|([^|]+)\|$/gm)];

test('no row is missing', () => {
  expect(rows.map(([, number]) => Number(number))).toEqual(Array.from({ length: 62 }, (_, at) => at + 1));
});

test('every row has a link, and every link leads somewhere', () => {
  const linksOf = (cell = ''): string[] => [...cell.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
  expect(rows.filter(([, , , cell]) => linksOf(cell).length === 0).map(([, number]) => number)).toEqual([]);
  expect(linksOf(table).filter((link) => !existsSync(path.join(folder, link)))).toEqual([]);
});
