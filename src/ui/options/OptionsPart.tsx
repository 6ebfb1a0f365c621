// A titled part of the options page, and the plain controls it is made of.

import type { ComponentChildren } from 'preact';

interface OptionsPartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

export function OptionsPart({ id, title, children }: OptionsPartProps) {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div class="part-body">{children}</div>
    </section>
  );
}

interface ChoiceProps {
  readonly type: 'checkbox' | 'radio';
  readonly name: string;
  readonly label: string;
  readonly note?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Choice({ type, name, label, note, checked, onChange }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type={type}
        name={name}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {label}
        {note !== undefined && <small>{note}</small>}
      </span>
    </label>
  );
}
