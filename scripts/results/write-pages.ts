// README's tables and the results page, written from the kept results so that no number can drift.

import { format, resolveConfig } from 'prettier';
import { drawCharts, type Chart } from './draw-charts.ts';
import * as figures from './figures.ts';
import { measured, type Results } from './read-results.ts';
import { writeTable } from './write-table.ts';

const ALL = {
  accuracy: [...figures.ACCURACY, ...figures.ARTICLE_TEXT],
  speed: [...figures.SPEED, ...figures.SIZE, ...figures.COST, ...figures.ARCHIVE],
};

/** README with its tables made anew; what stands outside `<!-- figures: NAME -->` ... `<!-- end -->` is left alone. */
export async function writeReadme(readme: string, results: Results): Promise<string> {
  let written = readme;
  for (const [name, rows] of Object.entries(ALL)) {
    const table = writeTable(measured(rows, results).filter(({ brief }) => brief));
    const place = new RegExp(`(<!-- figures: ${name} -->)[^]*?(<!-- end -->)`);
    if (!place.test(readme)) throw new Error(`README has no place for the figures "${name}"`);
    written = written.replace(place, (_, begin, end) => `${begin}\n\n${table}\n${end}`);
  }
  return tidy(written);
}

/** The results page and its pictures, by file name. */
export async function writeResultsPage(results: Results): Promise<ReadonlyMap<string, string>> {
  const charts = drawCharts(results);
  const shown = (file: string): string => pictureOf(charts.find((chart) => chart.file === file));
  const table = (rows: readonly figures.Figure[]): string => writeTable(measured(rows, results));
  const page = `# Results

Every table and picture here is written by \`npm run results\` from the JSON files beside this page, and each of those is
what the named command printed. Do not edit this page: measure again (see CONTRIBUTING). CORPUS and PAGES are files that
the project does not contain. The accuracy figures are of development sets, which the rules were written with in sight;
expect less elsewhere. What is learned is scored by folds: each fifth by what was learned from the other four. "check" is a
set of articles that nobody has read, with how far it stands from the first figure. Measured on ${machinesOf(results)}.

## Who says so, and what is left open

${shown('accuracy.svg')}

${table(figures.ACCURACY)}

## Finding the article

${shown('article-text.svg')}

${table(figures.ARTICLE_TEXT)}

${pagesTable(results)}

## Links and annotations

Every statement's link of saved English pages, opened in the browser; every annotation, given to the programs that read them.

${measured(figures.LINKS, results).length === 0 ? 'Not measured yet.' : table(figures.LINKS)}

## Speed

Time of Hearsay divided by the peer's, same run, same input, interleaved, medians.

${shown('speed.svg')}

${table(figures.SPEED)}

## Size and cost

${table([...figures.SIZE, ...figures.COST])}

## Memory over time

${shown('archive-memory.svg')}

${table(figures.ARCHIVE)}

${shown('soak.svg')}
`;
  return new Map([['README.md', await tidy(page)], ...charts.map(({ file, svg }) => [file, svg] as const)]);
}

function pictureOf(chart: Chart | undefined): string {
  return chart === undefined ? 'Not measured yet.' : `![${chart.alt}](${chart.file})`;
}

const PAGE_COLUMNS = [
  'pages',
  'ok',
  'pagesWithErrors',
  'mutations',
  'layoutShift',
  'marksOutsideArticle',
  'offClean',
];

/** What happened to the saved pages in each browser. */
function pagesTable(results: Results): string {
  const rows = ['pages-chrome', 'pages-firefox'].flatMap((name) => {
    const result = results.get(name);
    if (result === undefined) return [];
    const cells = PAGE_COLUMNS.map((column) => String(result[column] ?? '-'));
    return [[name.replace('pages-', ''), ...cells, `\`${result.command}\``]];
  });
  if (rows.length === 0) return '';
  const named = [
    '',
    'pages',
    'ok',
    'with errors',
    'DOM changes',
    'layout shift',
    'marks outside',
    'clean when off',
  ];
  const head = [...named, 'printed by'];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('');
}

function machinesOf(results: Results): string {
  const machines = new Set(
    [...results.values()].flatMap(({ machine }) => (machine ? [String(machine)] : [])),
  );
  return [...machines].toSorted().join('; ') || 'an unnamed machine';
}

async function tidy(markdown: string): Promise<string> {
  return format(markdown, { ...(await resolveConfig('README.md')), parser: 'markdown' });
}
