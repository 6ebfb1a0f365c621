import { render } from 'preact';
import { readReports } from '../../src/tabs/read-reports.ts';
import '../../src/ui/design/tokens.css';
import '../../src/ui/design/controls.css';
import '../../src/ui/compare/compare.css';
import { ChooseTabs } from '../../src/ui/compare/ChooseTabs.tsx';
import { Compare } from '../../src/ui/compare/Compare.tsx';
import { setPageLanguage } from '../../src/ui/i18n/translate.ts';

setPageLanguage(document);
const app = document.getElementById('app') ?? document.body;
const asked = new URLSearchParams(location.search);
const tabs = await readReports();
const [one, other] = ['tab', 'with'].map((name) =>
  tabs.find(({ tabId }) => tabId === Number(asked.get(name))),
);
if (one && other) render(<Compare reports={[one.report, other.report]} />, app);
else render(<ChooseTabs tabs={tabs} first={one?.tabId ?? null} />, app);
