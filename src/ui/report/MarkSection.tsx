// Every mark of the page in reading order: what a screen reader has in place of the painted lines.

import { useState } from 'preact/hooks';
import { t } from '../i18n/translate.ts';
import { markStyle } from './mark-style.ts';
import { useReading } from './reading.ts';

export function MarkSection({ expanded, summary }: { readonly expanded: boolean; readonly summary: string }) {
  const { state, look, jump, selected } = useReading();
  const [open, setOpen] = useState(expanded);
  return (
    <details class="all-marks" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && (
        <ol class="rows">
          {state.markList.map((mark) => (
            <li
              key={mark.id}
              class="row"
              data-selected={mark.id === selected?.id}
              aria-current={mark.id === selected?.id ? 'true' : undefined}
            >
              <button type="button" class="quote quote-link" onClick={() => jump(mark.id)}>
                <bdi dir="auto" class="sample" style={markStyle(look.categories[mark.category])}>
                  {mark.words}
                </bdi>
              </button>
              <span class="row-name">{t(`category_${mark.category}`)}</span>
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
