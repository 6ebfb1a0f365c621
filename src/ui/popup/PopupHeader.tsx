// Name and switch. The switch turns this page's marks off and on.

import { t } from '../i18n/translate.ts';
import { Logo } from '../design/Logo.tsx';

interface PopupHeaderProps {
  /** Null where there is nothing to switch. */
  readonly marks: boolean | null;
  readonly onSwitch: (on: boolean) => void;
}

export function PopupHeader({ marks, onSwitch }: PopupHeaderProps) {
  return (
    <header class="header">
      <Logo />
      <h1 class="header-name">{t('extensionShortName')}</h1>
      {marks !== null && (
        <label class="switch">
          <span>{t('marksSwitch')}</span>
          <input
            type="checkbox"
            role="switch"
            checked={marks}
            aria-checked={marks}
            onChange={(event) => onSwitch(event.currentTarget.checked)}
          />
        </label>
      )}
    </header>
  );
}
