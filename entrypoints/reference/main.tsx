import { render } from 'preact';
import '../../src/ui/design/tokens.css';
import '../../src/ui/reference/reference.css';
import { setPageLanguage } from '../../src/ui/i18n/translate.ts';
import { Reference } from '../../src/ui/reference/Reference.tsx';
// The sentences shown are the ones the tests run.
import { ALL_CASES } from '../../tests/lexicon/all.cases.ts';

setPageLanguage(document);
render(<Reference cases={ALL_CASES} />, document.getElementById('app') ?? document.body);
