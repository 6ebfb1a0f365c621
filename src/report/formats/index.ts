// All formats a report can be written in.

import { annotations } from './annotations.ts';
import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';

export const FORMATS: readonly Format[] = [plainText, markdown, json, annotations, csv];
