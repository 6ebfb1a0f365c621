// Which page `npm start` opens: the sample, a local file, or an address.

import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { serveSite } from '../../tests/site/serve.ts';

export interface Opened {
  readonly url: string;
  close(): void;
}

/** Serves a local file to this machine only, since extensions may not read file: pages. Gives a problem in words. */
export async function openArticle(given: string | undefined): Promise<Opened | { readonly problem: string }> {
  if (given !== undefined && /^https?:\/\//i.test(given)) return { url: given, close: () => {} };
  if (given === undefined) return serveSite();
  if (!existsSync(given) || !statSync(given).isFile())
    return {
      problem: `There is no file ${given}. Give an HTML or text file, or an address that starts with http.`,
    };
  const ending = path.extname(given).toLowerCase();
  if (!['.html', '.htm', '.txt'].includes(ending))
    return { problem: `${given} is neither HTML nor text: it should end in .html, .htm or .txt.` };
  const name = ending === '.txt' ? 'article.txt' : 'article.html';
  const site = await serveSite({ [name]: readFileSync(given, 'utf8') });
  return { url: site.url + name, close: () => site.close() };
}
