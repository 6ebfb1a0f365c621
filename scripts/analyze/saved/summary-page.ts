// The summary as a page of its own: two charts and the table they are drawn from. No script, nothing loaded.

import { drawBarChart } from '../../charts/bar-chart.ts';
import { escapeXml } from '../../../src/report/formats/xml.ts';
import { ENGLISH } from '../../../src/report/words.ts';
import { agencyWords, shareOf, type OutletRow } from './summary.ts';

const STYLE = `
  :root { color-scheme: light dark; --ink: #212529; --paper: #fff; --quiet: #495057; --rule: #adb5bd }
  @media (prefers-color-scheme: dark) { :root { --ink: #f1f3f5; --paper: #16181d; --quiet: #ced4da; --rule: #5c636a } }
  body { font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
  svg { display: block; width: 100%; height: auto; margin: 1.5rem 0 }
  .wide { overflow-x: auto } .wide:focus-visible { outline: 2px solid currentColor }
  table { border-collapse: collapse; width: 100% } caption { text-align: start; padding: .5rem 0; font-weight: 600 }
  th, td { border-bottom: 1px solid var(--rule); padding: .4rem .75rem .4rem 0; text-align: start; vertical-align: top }
  td.number, th.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap }
  .note { color: var(--quiet) }
  svg .quiet { paint-order: stroke; stroke: var(--paper); stroke-width: 3px }
  @media (forced-colors: active) {
    svg text, svg .title, svg .quiet { fill: CanvasText; stroke: Canvas; paint-order: stroke } svg .paper { fill: Canvas }
    svg .rule { stroke: CanvasText; stroke-width: .5px } svg .ours { fill: Highlight; forced-color-adjust: none }
  }`;

const UNNAMED = 'Statements whose only source is unnamed';
const RELAYED = 'Statements passed on from another report or hand';

/** @param place what was read, as it was given; @param pages how many articles, and how many pages that held none */
export function summaryPage(
  rows: readonly OutletRow[],
  place: string,
  pages: { read: number; unread: number },
): string {
  const title = `Who says so? ${place}`;
  const command = 'npm run --silent analyze';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeXml(title)}</title>
<style>${STYLE}
</style>
</head>
<body>
<main>
<h1>${escapeXml(title)}</h1>
<p>${pages.read} articles read, ${pages.unread} pages held none or could not be read.</p>
<p class="note">${escapeXml(ENGLISH.fixedLine)} Outlets stand by name. A share tells how articles are worded and is no mark of quality.</p>
${drawBarChart(UNNAMED, command, bars(rows, 'unnamed'))}
${drawBarChart(RELAYED, command, bars(rows, 'relayed'))}
<div class="wide" tabindex="0" role="region" aria-label="The figures">
<table>
<caption>The figures</caption>
<thead>
<tr><th scope="col">Outlet</th>${['Articles', 'Statements by a source', 'Only source unnamed', 'Passed on'].map((head) => `<th scope="col" class="number">${head}</th>`).join('')}<th scope="col">Agencies (articles)</th></tr>
</thead>
<tbody>
${rows.map(tableRow).join('\n')}
</tbody>
</table>
</div>
</main>
</body>
</html>
`;
}

const nameOf = ({ outlet }: OutletRow): string => outlet ?? 'not stated';

const bars = (rows: readonly OutletRow[], what: 'unnamed' | 'relayed') =>
  rows.map((row) => ({
    label: nameOf(row),
    share: shareOf(row[what], row.sourced),
    says: row.sourced === 0 ? 'no statement by a source' : `${row[what]} of ${row.sourced}`,
  }));

function tableRow(row: OutletRow): string {
  const { articles, sourced, unnamed, relayed, agencies } = row;
  const numbers = [
    String(articles),
    String(sourced),
    withShare(unnamed, sourced),
    withShare(relayed, sourced),
  ];
  const cells = numbers.map((number) => `<td class="number">${number}</td>`).join('');
  return `<tr><th scope="row">${escapeXml(nameOf(row))}</th>${cells}<td>${escapeXml(agencyWords(agencies, ', '))}</td></tr>`;
}

function withShare(part: number, whole: number): string {
  const share = shareOf(part, whole);
  return share === null ? String(part) : `${part} (${Math.round(share * 100)} %)`;
}
