import { render } from 'preact';
import type { TabState } from '../../src/messaging/messages.ts';
import { collectArticle } from '../../src/page/collect/collect-article.ts';
import { SampleMarks } from '../../src/page/sample-marks.ts';
import { loadSettings } from '../../src/settings/store.ts';
import { analyse } from '../../src/tabs/analyse.ts';
import { explanationOf } from '../../src/tabs/explain.ts';
import { failedReading } from '../../src/tabs/reading.ts';
import { stateOf } from '../../src/tabs/tab-state.ts';
import '../../src/ui/design/tokens.css';
import '../../src/ui/design/controls.css';
import '../../src/ui/report/report.css';
import '../../src/ui/options/choices.css';
import '../../src/ui/welcome/welcome.css';
import { setPageLanguage } from '../../src/ui/i18n/translate.ts';
import { openTerms } from '../../src/ui/tab/open-pages.ts';
import { cardLabels } from '../../src/ui/welcome/card-labels.ts';
import type { Sample } from '../../src/ui/welcome/sample-article.ts';
import { Welcome } from '../../src/ui/welcome/Welcome.tsx';

setPageLanguage(document);
const loaded = await loadSettings();
const marks = new SampleMarks(document, cardLabels, openTerms);
const { look } = loaded.settings;

/** The same collecting, analysis and painting as on a news page, on the sample of this one. */
async function read(sample: Sample): Promise<TabState> {
  const collected = collectArticle(document);
  if (collected === null) return stateOf(failedReading('no-article'));
  const { article } = collected;
  const metadata = { ...article.metadata, outlet: sample.outlet, language: 'en' };
  const { report, markList } = await analyse({ ...article, metadata }, loaded.settings, async () => {});
  await marks.show({ collected, look, markList, explain: (mark) => explanationOf(report, mark) });
  return stateOf({ ...failedReading('failed'), problem: null, marks: true, report, markList });
}

const actions = {
  read,
  clear: () => marks.clear(),
  jump: (markId: string) => marks.flash(markId),
};
render(<Welcome loaded={loaded} actions={actions} />, document.getElementById('app') ?? document.body);
