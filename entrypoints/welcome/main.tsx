import { render } from 'preact';
import type { ListedMark, TabState } from '../../src/messaging/messages.ts';
import { collectArticle, type CollectedArticle } from '../../src/page/collect/collect-article.ts';
import { Painter } from '../../src/page/paint/painter.ts';
import { loadSettings } from '../../src/settings/store.ts';
import { analyse } from '../../src/tabs/analyse.ts';
import { failedReading } from '../../src/tabs/reading.ts';
import { stateOf } from '../../src/tabs/tab-state.ts';
import '../../src/ui/design/tokens.css';
import '../../src/ui/design/controls.css';
import '../../src/ui/report/report.css';
import '../../src/ui/options/choices.css';
import '../../src/ui/welcome/welcome.css';
import { setPageLanguage } from '../../src/ui/i18n/translate.ts';
import { SAMPLE } from '../../src/ui/welcome/sample-article.ts';
import { Welcome } from '../../src/ui/welcome/Welcome.tsx';

setPageLanguage(document);
const loaded = await loadSettings();
const painter = new Painter(document);
let sample: { collected: CollectedArticle; markList: readonly ListedMark[] } | null = null;

/** The same collecting, analysis and painting as on a news page, on the sample of this one. */
async function readSample(): Promise<TabState> {
  const collected = collectArticle(document);
  if (collected === null) return stateOf(failedReading('no-article'));
  const { article } = collected;
  const metadata = { ...article.metadata, outlet: SAMPLE.outlet, language: 'en' };
  const { report, markList } = await analyse({ ...article, metadata }, loaded.settings, async () => {});
  await painter.paint(markList, loaded.settings.look, collected);
  sample = { collected, markList };
  return stateOf({ ...failedReading('failed'), problem: null, marks: true, report, markList });
}

function flash(markId: string): void {
  const mark = sample?.markList.find(({ id }) => id === markId);
  if (sample && mark) painter.flash(sample.collected.map.placesOf(mark));
}

render(
  <Welcome loaded={loaded} readSample={readSample} jump={flash} />,
  document.getElementById('app') ?? document.body,
);
