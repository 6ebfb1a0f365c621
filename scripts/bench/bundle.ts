// Bundles of the code under test and of its peers, each for itself, minified as it would be shipped.

import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

export type Bundled = 'hearsay' | 'page-side' | 'readability' | 'markjs' | 'compromise' | 'wink' | 'retext';

const root = path.resolve(import.meta.dirname, '../..');

/** One script as text, ready for a page. */
export const bundlePeer = (name: Bundled): Promise<string> => bundle(`scripts/bench/in-page/${name}.ts`);

/** The engine alone, for its size. */
export const bundleEngine = (): Promise<string> => bundle('src/report/create-report.ts');

async function bundle(file: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      target: 'chrome128',
      lib: { entry: path.join(root, file), formats: ['iife'], name: 'bundled' },
    },
  });
  const [first] = [built].flat();
  if (first === undefined || !('output' in first)) throw new Error(`nothing built from ${file}`);
  return first.output[0].code;
}

export const gzipKb = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length / 1024;
