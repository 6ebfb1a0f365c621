// A test that is a row of the table of faults (.github/faults.md): its title is the fault, and this is the rest of the row.

import type { TestDetails } from '@playwright/test';
import type { Browser } from '../harness/browser.ts';

/**
 * What the reader sees and what stays true; the table is made from these.
 * @param only where the fault, or the way to it, exists in one browser alone
 */
export function row(sees: string, holds: string, only?: Browser['name']): TestDetails {
  const cells = { sees, holds, ...(only ? { only } : {}) };
  return { annotation: Object.entries(cells).map(([type, description]) => ({ type, description })) };
}
