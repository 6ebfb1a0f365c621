import { render } from 'preact';
import { ask } from '../../src/messaging/client.ts';
import { loadSettings } from '../../src/settings/store.ts';
import '../../src/ui/design/tokens.css';
import '../../src/ui/design/controls.css';
import '../../src/ui/report/report.css';
import '../../src/ui/popup/popup.css';
import '../../src/ui/panel/panel.css';
import { setPageLanguage } from '../../src/ui/i18n/translate.ts';
import { followActiveTab } from '../../src/ui/panel/follow-active-tab.ts';
import { Panel } from '../../src/ui/panel/Panel.tsx';
import { PrintView } from '../../src/ui/panel/PrintView.tsx';

setPageLanguage(document);
const app = document.getElementById('app') ?? document.body;
const loaded = await loadSettings();
const asked = new URLSearchParams(location.search);
if (asked.has('print')) {
  const state = await ask({ to: 'background', kind: 'state', tabId: Number(asked.get('tab')) });
  render(<PrintView state={state} look={loaded.settings.look} />, app);
} else {
  followActiveTab((tab) => render(<Panel key={tab.id} tab={tab} loaded={loaded} />, app));
}
