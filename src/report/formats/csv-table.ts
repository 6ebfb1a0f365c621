// Rows as CSV (RFC 4180), safe to open in a spreadsheet: no cell can start a formula.

export function csvTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Quotes a cell, and puts an apostrophe before what a spreadsheet would run ("=", "+", "-", "@", tab). */
function cell(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/g, '""').replace(/\s+/gu, ' ')}"`;
}
