// News agencies, and how their lists are written.

/** A news agency and how it is written where it is credited. */
export interface AgencyRow {
  /** Rows with the same id are one agency in every language's list. */
  readonly id: string;
  /** Spelled as it spells itself; one all in small letters is met in capitals, too. With a "~" before it: shown as the first. */
  readonly forms: readonly string[];
}

/** Reads a list of agencies: one a line, `id = form | form`. */
export function agencyRows(rows: string): readonly AgencyRow[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [id = '', forms = ''] = row.split(' = ');
      return { id: id.trim(), forms: forms.split(' | ').map((form) => form.trim()) };
    });
}
