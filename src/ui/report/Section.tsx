// A titled part of the report with its count.

import type { ComponentChildren } from 'preact';
import { formatNumber } from '../i18n/translate.ts';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  /** Set back: of use, but not what the reader came for. */
  readonly quiet?: boolean;
  /** Stands beside the title. */
  readonly beside?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Section({ id, title, count, quiet = false, beside, children }: SectionProps) {
  return (
    <section
      id={id}
      class={quiet ? 'section section-quiet' : 'section'}
      aria-labelledby={`${id}-title`}
      tabIndex={-1}
    >
      <div class="section-head">
        <h2 id={`${id}-title`} class="section-title">
          {title} <span class="count">{formatNumber(count)}</span>
        </h2>
        {beside}
      </div>
      {children}
    </section>
  );
}
