// The comparison as a file: a table that spreadsheets read.

import { csvTable } from '../../report/formats/csv-table.ts';
import { t } from '../i18n/translate.ts';
import { saveFile } from '../tab/save-file.ts';

interface SaveComparisonProps {
  readonly heads: readonly [string, string];
  readonly tables: readonly { readonly title: string; readonly rows: readonly (readonly string[])[] }[];
}

export function SaveComparison({ heads, tables }: SaveComparisonProps) {
  const save = (): void => {
    const rows = tables.flatMap(({ title, rows: cells }) => cells.map((row) => [title, ...row]));
    const file = csvTable([[t('compareTitle'), ...heads], ...rows]);
    saveFile(file, { extension: 'csv', mediaType: 'text/csv' }, t('compareTitle'));
  };
  return (
    <button type="button" class="button" onClick={save}>
      {t('compareSave')}
    </button>
  );
}
