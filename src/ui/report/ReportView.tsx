// The whole report, from the overview to the list of all marks. The same in popup, panel and print.

import type { ComponentChildren } from 'preact';
import { plural, t } from '../i18n/translate.ts';
import { ChainSection } from './ChainSection.tsx';
import { ClaimSection } from './ClaimSection.tsx';
import { sortClaims } from './claim-parts.ts';
import { MarkerSection } from './MarkerSection.tsx';
import { MarkSection } from './MarkSection.tsx';
import { Overview } from './Overview.tsx';
import { useReading } from './reading.ts';
import { Section } from './Section.tsx';

interface ReportViewProps {
  /** Everything unfolded, nothing to operate: for paper. */
  readonly expanded?: boolean;
  /** Shown below who says so: the legend, where there is a page to mark. */
  readonly children?: ComponentChildren;
}

export function ReportView({ expanded = false, children }: ReportViewProps) {
  const { report, state } = useReading();
  const { unverified, hedged } = sortClaims(report.claims);
  const found = report.sources.length + report.claims.length + report.markers.length + state.markList.length;
  if (found === 0) return <Overview unverified={0} hedged={0} />;
  return (
    <>
      <Overview unverified={unverified.length} hedged={hedged.length} />
      <ChainSection expanded={expanded} />
      {report.markers.length > 0 && <MarkerSection />}
      {children}
      <ClaimSection
        id="unverified"
        title={t('unverifiedTitle')}
        none={t('unverifiedNone')}
        claims={unverified}
        filter
        expanded={expanded}
      />
      {hedged.length > 0 && (
        <ClaimSection id="hedged" title={t('hedgedTitle')} none="" claims={hedged} expanded={expanded} />
      )}
      {state.markList.length > 0 && (
        <Section id="marks" title={t('marksTitle')} count={state.markList.length} quiet>
          <MarkSection expanded={expanded} summary={plural('showMarks', state.markList.length)} />
        </Section>
      )}
    </>
  );
}
