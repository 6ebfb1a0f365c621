// One category's switch, line, tint and own colours, with a word where a colour is too faint.

import type { CategoryLook } from '../../messaging/messages.ts';
import type { MarkCategory } from '../../report/report.ts';
import { t } from '../i18n/translate.ts';
import { markStyle } from '../report/mark-style.ts';
import { contrast, ENOUGH, PAGE } from './contrast.ts';

const LINES = ['solid', 'dashed', 'dotted', 'double', 'wavy', 'none'] as const;

interface CategoryEditorProps {
  readonly category: MarkCategory;
  readonly look: CategoryLook;
  readonly onChange: (part: Partial<CategoryLook>) => void;
}

export function CategoryEditor({ category, look, onChange }: CategoryEditorProps) {
  const name = t(`category_${category}`);
  const faint = (['light', 'dark'] as const).filter((page) => contrast(look[page], PAGE[page]) < ENOUGH);
  return (
    <li class="editor">
      <label class="editor-name">
        <input
          type="checkbox"
          role="switch"
          checked={look.on}
          aria-checked={look.on}
          onChange={(event) => onChange({ on: event.currentTarget.checked })}
        />
        <span class="sample" style={markStyle(look)}>
          {name}
        </span>
      </label>
      <p class="editor-what">{t(`about_${category}`)}</p>
      <div class="editor-controls">
        <select
          aria-label={t('lineOf', name)}
          value={look.line}
          onChange={(event) => onChange({ line: event.currentTarget.value as CategoryLook['line'] })}
        >
          {LINES.map((line) => (
            <option key={line} value={line}>
              {t(`line_${line}`)}
            </option>
          ))}
        </select>
        <label class="inline">
          <input
            type="checkbox"
            checked={look.tint}
            onChange={(event) => onChange({ tint: event.currentTarget.checked })}
          />
          {t('tint')}
        </label>
        {(['light', 'dark'] as const).map((page) => (
          <label key={page} class="inline">
            <input
              type="color"
              value={look[page]}
              aria-label={t(page === 'light' ? 'colourLightOf' : 'colourDarkOf', name)}
              onChange={(event) => onChange({ [page]: event.currentTarget.value })}
            />
            {t(page === 'light' ? 'onLight' : 'onDark')}
          </label>
        ))}
      </div>
      {faint.map((page) => (
        <p key={page} class="trouble" role="status">
          {t(page === 'light' ? 'faintOnLight' : 'faintOnDark', contrast(look[page], PAGE[page]).toFixed(1))}
        </p>
      ))}
    </li>
  );
}
