import { render } from 'preact';
import { LANGUAGES } from '../../src/lexicon/index.ts';
import { loadSettings } from '../../src/settings/store.ts';
import '../../src/ui/design/tokens.css';
import '../../src/ui/design/controls.css';
import '../../src/ui/options/choices.css';
import '../../src/ui/options/options.css';
import { setPageLanguage } from '../../src/ui/i18n/translate.ts';
import { Options } from '../../src/ui/options/Options.tsx';

setPageLanguage(document);
render(
  <Options loaded={await loadSettings()} languages={Object.keys(LANGUAGES)} />,
  document.getElementById('app') ?? document.body,
);
// The page is drawn late, so the browser's own jump to #part came too early.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
