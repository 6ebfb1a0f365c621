// The report as JSON for the browser: everything but the article's text, with the fixed line.

import { ENGLISH } from '../words.ts';
import type { Format } from './format.ts';

export const json: Format = {
  id: 'json',
  label: 'formatJson',
  extension: 'json',
  mediaType: 'application/json',
  render: (report, words = ENGLISH) => `${JSON.stringify({ note: words.fixedLine, ...report }, null, 2)}\n`,
};
