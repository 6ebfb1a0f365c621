import { render } from 'preact';
import { loadSettings } from '../../src/settings/store.ts';
import { latestReading } from '../../src/tabs/readings.ts';
import { stateOf } from '../../src/tabs/tab-state.ts';
import '../../src/ui/design/tokens.css';
import '../../src/ui/design/controls.css';
import '../../src/ui/report/report.css';
import '../../src/ui/popup/popup.css';
import { setPageLanguage } from '../../src/ui/i18n/translate.ts';
import { Popup } from '../../src/ui/popup/Popup.tsx';
import { currentTab } from '../../src/ui/tab/current-tab.ts';

setPageLanguage(document);
const [tab, loaded] = await Promise.all([currentTab(), loadSettings()]);
const app = document.getElementById('app');
if (tab !== null && app !== null) {
  // What was read before is shown in the first frame, while the background may still be waking up.
  const reading = await latestReading(tab.id);
  render(<Popup tab={tab} known={reading && (await stateOf(reading))} loaded={loaded} />, app);
}
