// A row of buttons of which at most one is pressed: shows only what it names. Pressed again, all is shown.

import { formatNumber } from '../i18n/translate.ts';

interface FilterButtonsProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly name: string; readonly count: number }[];
  readonly chosen: Value | null;
  readonly choose: (value: Value | null) => void;
}

export function FilterButtons<Value extends string>({
  label,
  options,
  chosen,
  choose,
}: FilterButtonsProps<Value>) {
  return (
    <div class="filters" role="group" aria-label={label}>
      {options.map(({ value, name, count }) => (
        <button
          key={value}
          type="button"
          class="filter"
          aria-pressed={value === chosen}
          onClick={() => choose(value === chosen ? null : value)}
        >
          {name} <span class="count">{formatNumber(count)}</span>
        </button>
      ))}
    </div>
  );
}
