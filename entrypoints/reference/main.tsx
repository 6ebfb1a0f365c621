import { render } from 'preact';
import '../../src/ui/design/tokens.css';
import '../../src/ui/reference/reference.css';
import { setPageLanguage } from '../../src/ui/i18n/translate.ts';
import { Reference } from '../../src/ui/reference/Reference.tsx';
// The sentences that rules leave alone are the ones the tests run.
import { hedgeCases } from '../../tests/lexicon/en/hedges.cases.ts';
import { markerCases } from '../../tests/lexicon/en/markers.cases.ts';

setPageLanguage(document);
const cases = { en: { ...hedgeCases, ...markerCases } };
render(<Reference cases={cases} />, document.getElementById('app') ?? document.body);
