// The table of faults, made from the tests: a row is a test with the annotations of row.ts, or one of elsewhere.ts.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { ELSEWHERE } from './elsewhere.ts';

export interface FaultRow {
  readonly fault: string;
  readonly sees: string;
  readonly holds: string;
  readonly browsers: string;
  readonly file: string;
  /** The test is expected to fail: the fault is known and not mended. */
  readonly open: boolean;
}

interface Listed {
  readonly file: string;
  readonly specs: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
      readonly expectedStatus: string;
    }[];
  }[];
  readonly suites?: readonly Listed[];
}

/** All rows, as Playwright lists its tests; then those of elsewhere.ts. */
export function faultRows(): readonly FaultRow[] {
  const list = ['test', '--config', 'tests/playwright.config.ts', '--list', '--reporter=json'];
  const listed = spawnSync('node_modules/.bin/playwright', list, { encoding: 'utf8', maxBuffer: 1e8 });
  const { suites } = JSON.parse(listed.stdout) as { suites: readonly Listed[] };
  const seen = new Set<string>(); // each test is listed once for each browser
  const rows = suites
    .flatMap((suite) => rowsOf(suite, `tests/e2e/${suite.file}`))
    .filter(({ file, fault }) => !seen.has(file + fault) && seen.add(file + fault));
  const elsewhere = ELSEWHERE.map((row) => ({ ...row, browsers: 'Node.js', open: false }));
  return [...rows, ...elsewhere];
}

function rowsOf(suite: Listed, file: string): readonly FaultRow[] {
  const own = suite.specs.flatMap(({ title, tests }) => {
    const { annotations, expectedStatus } = tests[0]!;
    const cell = (type: string) => annotations.find((each) => each.type === type)?.description;
    const [sees, holds] = [cell('sees'), cell('holds')];
    if (sees === undefined || holds === undefined) return [];
    const browsers = cell('only') ?? 'both';
    return [{ fault: title, sees, holds, browsers, file, open: expectedStatus === 'failed' }];
  });
  return [...own, ...(suite.suites ?? []).flatMap((inner) => rowsOf(inner, file))];
}

const HEAD = `# Faults, and what happens

Each row is a test that runs against the production build in real Chromium and Firefox ("both"), or in Node.js where no
page is needed. The first column is the test's name, the section names its file. This file is made from the tests
(\`npm run unit -- tests/e2e/faults -u\`), and a test fails when it differs from them.
`;

/** The whole table as Markdown, a section for each file of tests. */
export async function renderTable(rows: readonly FaultRow[]): Promise<string> {
  const files = [...new Set(rows.map(({ file }) => file))];
  const sections = files.map((file) => {
    const own = rows.filter((row) => row.file === file);
    const lines = own.map((row) => {
      const fault = row.open ? `${row.fault} **(open)**` : row.fault;
      return `| ${[fault, row.sees, row.holds, row.browsers].map(inCell).join(' | ')} |`;
    });
    return [
      `## [${file.replace('tests/', '')}](../${file})`,
      titleOf(file),
      ['| fault | the reader sees | what stays true | browsers |', '| - | - | - | - |', ...lines].join('\n'),
    ].join('\n\n');
  });
  const { length } = rows;
  return format(`${HEAD}\n${length} rows.\n\n${sections.join('\n\n')}\n`, {
    parser: 'markdown',
    printWidth: 110,
  });
}

/** A file of tests begins with a comment that says what it is about; without one it speaks for itself. */
function titleOf(file: string): string {
  return /^\/\/ (.*)/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
}

function inCell(text: string): string {
  return text
    .replaceAll('|', '\\\\|')
    .replaceAll('<', '\\\\<')
    .replaceAll('_', '\\\\_')
    .replaceAll('*', '\\\\*');
}
