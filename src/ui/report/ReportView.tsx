// The whole report: what is unverified first, then who says so, then the rest. The same in popup, panel and print.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Flag } from '../../report/report.ts';
import { formatNumber, plural, t } from '../i18n/translate.ts';
import { ChainSection } from './ChainSection.tsx';
import type { SourceGroup } from './claim-parts.ts';
import { sortStatements, type Listed } from './listed-statements.ts';
import { MarkerSection } from './MarkerSection.tsx';
import { MarkSection } from './MarkSection.tsx';
import { Overview } from './Overview.tsx';
import { useReading } from './reading.ts';
import { Section } from './Section.tsx';
import { StatementSection } from './StatementSection.tsx';

interface ReportViewProps {
  /** Everything unfolded, nothing to operate: for paper. */
  readonly expanded?: boolean;
  /** Shown below who says so: the legend, where there is a page to mark. */
  readonly children?: ComponentChildren;
}

export function ReportView({ expanded = false, children }: ReportViewProps) {
  const { report, state } = useReading();
  const [flag, setFlag] = useState<Flag | null>(null);
  const [group, setGroup] = useState<SourceGroup | null>(null);
  const sorted = sortStatements(report);
  const { unverified, hedged } = sorted;
  const count = sorted.all.length;
  const overview = <Overview sorted={sorted} chooseFlag={setFlag} chooseGroup={setGroup} />;
  const found = report.sources.length + count + report.markers.length + state.markList.length;
  if (found === 0) return overview;
  return (
    <>
      {overview}
      <StatementSection
        id="unverified"
        title={t('unverifiedTitle')}
        lead={unverifiedLead(unverified, count)}
        listed={unverified}
        filter={{ flag, choose: setFlag }}
        expanded={expanded}
      />
      <ChainSection expanded={expanded} group={group} chooseGroup={setGroup} />
      {report.markers.length > 0 && <MarkerSection />}
      {children}
      {hedged.length > 0 && (
        <StatementSection id="hedged" title={t('hedgedTitle')} lead="" listed={hedged} expanded={expanded} />
      )}
      {state.markList.length > 0 && (
        <Section id="marks" title={t('marksTitle')} count={state.markList.length} quiet>
          <MarkSection expanded={expanded} summary={plural('showMarks', state.markList.length)} />
        </Section>
      )}
    </>
  );
}

/** One line that says what the list is: how many of the statements, and what they have in common. */
function unverifiedLead(unverified: readonly Listed[], count: number): string {
  if (unverified.length === 0) return t('unverifiedNone');
  const bySource = unverified.every(({ flags }) =>
    flags.some((flag) => flag === 'unnamed-source' || flag === 'second-hand'),
  );
  return plural(bySource ? 'leadSources' : 'leadMixed', unverified.length, formatNumber(count));
}
