// What is shipped, compressed.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bundleEngine, gzipKb } from './bundle.ts';

/** @param build the folder of the built extension */
export async function measureSizes(build: string): Promise<Record<string, number>> {
  const read = (file: string): Buffer => readFileSync(path.join(build, file));
  const html = read('popup.html');
  const parts = [...html.toString().matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, file]) => file ?? '');
  return {
    content_script_gzip_kb: gzipKb(read('page.js')),
    engine_gzip_kb: gzipKb(await bundleEngine()),
    model_gzip_kb: gzipKb(read('model/en.bin')),
    popup_gzip_kb: [html, ...parts.map(read)].map(gzipKb).reduce((sum, part) => sum + part, 0),
  };
}
