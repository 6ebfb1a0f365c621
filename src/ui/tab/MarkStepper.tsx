// Next and previous mark, among the categories that are switched on.

import type { Look, TabState } from '../../messaging/messages.ts';
import { formatNumber, t } from '../i18n/translate.ts';

interface MarkStepperProps {
  readonly state: TabState;
  readonly look: Look;
  readonly selected: string | null;
  readonly jump: (markId: string) => void;
}

export function MarkStepper({ state, look, selected, jump }: MarkStepperProps) {
  const marks = state.markList.filter((mark) => look.categories[mark.category].on);
  const at = marks.findIndex((mark) => mark.id === selected);
  const step = (by: 1 | -1): void => {
    const next = at < 0 ? (by === 1 ? 0 : marks.length - 1) : (at + by + marks.length) % marks.length;
    const mark = marks[next];
    if (mark) jump(mark.id);
  };
  const idle = !state.marks || marks.length === 0;
  return (
    <div class="stepper" role="group" aria-label={t('stepperTitle')}>
      <button
        type="button"
        class="icon-button"
        disabled={idle}
        aria-label={t('previousMark')}
        onClick={() => step(-1)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m3.5 10 4.5-4.5L12.5 10" />
        </svg>
      </button>
      <button
        type="button"
        class="icon-button"
        disabled={idle}
        aria-label={t('nextMark')}
        onClick={() => step(1)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m3.5 6 4.5 4.5L12.5 6" />
        </svg>
      </button>
      <span class="stepper-place" dir="ltr" aria-hidden="true">
        {at < 0 ? formatNumber(marks.length) : `${formatNumber(at + 1)} / ${formatNumber(marks.length)}`}
      </span>
    </div>
  );
}
