// Below the report of a tab, the same in popup and panel: from mark to mark, the ways out, and the fixed line.

import type { ComponentChildren } from 'preact';
import type { Look } from '../../messaging/messages.ts';
import { t } from '../i18n/translate.ts';
import { MarkStepper } from './MarkStepper.tsx';
import { openOptions, referenceOf } from './open-pages.ts';
import { ShareMenu } from './ShareMenu.tsx';
import { hasReport } from './tab-questions.ts';
import type { TabReading } from './use-tab.ts';

interface TabFooterProps {
  readonly tabId: number;
  readonly reading: TabReading;
  readonly look: Look;
  /** More ways out. */
  readonly children?: ComponentChildren;
}

export function TabFooter({ tabId, reading, look, children }: TabFooterProps) {
  const { state, selected, jump } = reading;
  const read = state !== null && hasReport(state) ? state : null;
  return (
    <footer class="footer">
      <div class="toolbar">
        {read !== null && <MarkStepper state={read} look={look} selected={selected} jump={jump} />}
        {read !== null && <ShareMenu tabId={tabId} report={read.report} />}
        {children}
        <button type="button" class="text-button" onClick={() => openOptions()}>
          {t('settings')}
        </button>
      </div>
      <p class="fixed-line">
        {t(read === null ? 'fixedLineShort' : 'fixedLine')}{' '}
        <a href={referenceOf('terms')} target="_blank" rel="noreferrer">
          {t('termsOpen')}
        </a>
      </p>
    </footer>
  );
}
