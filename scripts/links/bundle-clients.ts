// The annotation clients as one script for a page, which then has them as `annotationClients`.

import path from 'node:path';
import { build } from 'vite';
import { hypothesisSource } from './hypothesis-source.ts';

export async function bundleClients(): Promise<string> {
  const built = await build({
    root: path.resolve(import.meta.dirname, '../..'),
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [hypothesisSource()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'chrome128',
      lib: {
        entry: path.join(import.meta.dirname, 'in-page-clients.ts'),
        formats: ['iife'],
        name: 'annotationClients',
      },
    },
  });
  const [first] = [built].flat();
  if (first === undefined || !('output' in first)) throw new Error('the annotation clients were not built');
  return first.output[0].code;
}
