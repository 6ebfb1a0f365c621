// Two open articles side by side, as tables that a screen reader can walk.

import type { StoredReport } from '../../messaging/messages.ts';
import { compareReports, type SameStatement } from '../../report/compare/compare-reports.ts';
import type { Source, Statement } from '../../report/report.ts';
import { Logo } from '../design/Logo.tsx';
import { formatNumber, plural, t, type MessageKey } from '../i18n/translate.ts';
import { publisherOf } from '../report/claim-parts.ts';
import { excerptOf } from '../report/excerpt.ts';
import { CompareTable } from './CompareTable.tsx';
import { SaveComparison } from './SaveComparison.tsx';

export function Compare({ reports }: { readonly reports: readonly [StoredReport, StoredReport] }) {
  const { shared, only, same } = compareReports(...reports);
  const titles = reports.map((report) => report.document.title ?? t('thisArticle')) as [string, string];
  const names = reports.map((report) => publisherOf(report) ?? t('thisArticle')) as [string, string];
  const heads = names[0] === names[1] ? titles : names;
  const rows = Math.max(only[0].length, only[1].length);
  const tables = [
    {
      id: 'shared',
      title: `${t('compareShared')} (${formatNumber(shared.length)})`,
      none: t('compareSharedNone'),
      rows: shared.map(({ sources, statements }) =>
        [0, 1].map((side) =>
          [nameOf(sources[side]!), plural('statements', statements[side]!.length)].join(' · '),
        ),
      ),
    },
    {
      id: 'only',
      title: t('compareOnly'),
      none: t('compareOnlyNone'),
      rows: Array.from({ length: rows }, (_, row) =>
        only.map((sources) => (sources[row] ? nameOf(sources[row]) : '')),
      ),
    },
    {
      id: 'same',
      title: `${t('compareSame')} (${formatNumber(same.length)})`,
      none: t('compareSameNone'),
      rows: same.map((pair) => [0, 1].map((side) => statementWords(pair, side as 0 | 1))),
    },
  ];
  return (
    <main class="compare">
      <header class="page-header">
        <Logo />
        <h1>{t('compareTitle')}</h1>
      </header>
      <p class="quiet">{t('compareLead')}</p>
      <ul class="compared">
        {reports.map((report, side) => (
          <li key={report.document.url}>
            <bdi>{names[side]}</bdi>: <bdi>{titles[side]}</bdi>
          </li>
        ))}
      </ul>
      {tables.map((table) => (
        <CompareTable key={table.id} heads={heads} {...table} />
      ))}
      <SaveComparison heads={heads} tables={tables} />
      <p class="fixed-line">{t('fixedLineShort')}</p>
    </main>
  );
}

function nameOf({ name, type }: Source): string {
  return `${name} (${t(`source_${type.replaceAll('-', '_')}` as MessageKey)})`;
}

/** A statement with who stands behind it; that this article leaves out a name is said where the other gives one. */
function statementWords({ statements, origins, unnamedIn }: SameStatement, side: 0 | 1): string {
  const words = ownWordsOf(statements[side]);
  const from = origins[side].map(({ name, type }) => (type === 'none' ? t('notStated') : name)).join(', ');
  const note = unnamedIn === side ? ` · ${t('compareUnnamedHere')}` : '';
  return `“${words}” · ${from || t('notStated')}${note}`;
}

const ownWordsOf = (statement: Statement): string => excerptOf(statement, false).own.trim();
