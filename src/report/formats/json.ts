// The report as JSON for the browser: everything but the article's text, with the fixed line.

import type { Format } from './format.ts';
import { FIXED_LINE } from '../words.ts';

export const json: Format = {
  id: 'json',
  label: 'formatJson',
  extension: 'json',
  mediaType: 'application/json',
  render: (report) => `${JSON.stringify({ note: FIXED_LINE, ...report }, null, 2)}\n`,
};
