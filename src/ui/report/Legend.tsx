// The legend that is also the switches: each category as it looks in the page, with its count.

import { CATEGORIES } from '../../settings/settings.ts';
import type { MarkCategory } from '../../report/report.ts';
import { formatNumber, plural, t } from '../i18n/translate.ts';
import { markStyle } from './mark-style.ts';
import type { Look } from '../../messaging/messages.ts';

interface LegendProps {
  readonly look: Look;
  readonly counts: Readonly<Record<MarkCategory, number>>;
  /** Null where there is nothing to switch: then it only explains. */
  readonly onSwitch: ((category: MarkCategory, on: boolean) => void) | null;
}

export function Legend({ look, counts, onSwitch }: LegendProps) {
  return (
    <fieldset class="legend">
      <legend class="legend-title">{t('legendTitle')}</legend>
      {CATEGORIES.map((category) => (
        <label key={category} class="legend-row">
          {onSwitch !== null && (
            <input
              type="checkbox"
              role="switch"
              checked={look.categories[category].on}
              aria-checked={look.categories[category].on}
              onChange={(event) => onSwitch(category, event.currentTarget.checked)}
            />
          )}
          <span class="sample" style={markStyle(look.categories[category])}>
            {t(`category_${category}`)}
          </span>
          <span class="count">
            {formatNumber(counts[category])}
            <span class="visually-hidden"> {plural('marksUnit', counts[category])}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
