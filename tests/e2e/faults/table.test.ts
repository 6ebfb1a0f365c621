import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ELSEWHERE } from './elsewhere.ts';
import { faultRows, renderTable } from './table.ts';

test(
  'the table of faults in .github is the one the tests make, with at least 40 rows',
  { timeout: 120_000 },
  async () => {
    const rows = faultRows();
    expect(rows.length).toBeGreaterThanOrEqual(40);
    await expect(await renderTable(rows)).toMatchFileSnapshot('../../../.github/faults.md');
  },
);

test.each(ELSEWHERE)('$file has the test: $fault', ({ file, fault }) => {
  expect(readFileSync(file, 'utf8')).toContain(`'${fault}'`);
});
