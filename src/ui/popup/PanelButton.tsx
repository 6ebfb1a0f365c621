// Opens the report beside the page: Chrome's side panel, Firefox's sidebar.

import { t } from '../i18n/translate.ts';
import { canOpenPanel, openPanel } from '../tab/open-pages.ts';

export function PanelButton({ windowId }: { readonly windowId: number }) {
  if (!canOpenPanel()) return null;
  return (
    <button
      type="button"
      class="text-button"
      onClick={() => {
        openPanel(windowId);
        window.close();
      }}
    >
      {t('openPanel')}
    </button>
  );
}
