// All formats a report can be written in.

import { annotations } from './annotations.ts';
import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';

/** The readable summary: what the command line prints and "copy as text" copies. */
export const TEXT_FORMAT: Format = plainText;

export const FORMATS: readonly Format[] = [plainText, markdown, json, annotations, csv];
