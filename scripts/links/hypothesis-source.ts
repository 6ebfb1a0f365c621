// Hypothesis publishes its client as one bundle that hides how it anchors; the bundle's source map holds the modules as written.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

const MAP = createRequire(import.meta.url)
  .resolve('hypothesis/package.json')
  .replace('package.json', 'build/scripts/annotator.bundle.js.map');
const ENTRY = 'src/annotator/anchoring/html.ts';
const PREFIX = '\0hypothesis:';

/** Lets a bundle import `hypothesis-anchoring`: the client's own modules, unchanged. */
export function hypothesisSource(): Plugin {
  const { sources, sourcesContent } = JSON.parse(readFileSync(MAP, 'utf8')) as {
    sources: string[];
    sourcesContent: string[];
  };
  const modules = new Map(sources.map((name, at) => [name.replace('app:///', ''), sourcesContent[at]!]));
  const find = (name: string): string | undefined =>
    [name, `${name}.ts`, `${name}.js`].find((each) => modules.has(each));
  return {
    name: 'hypothesis-source',
    enforce: 'pre',
    resolveId(wanted, importer) {
      if (wanted === 'hypothesis-anchoring') return PREFIX + ENTRY;
      if (!importer?.startsWith(PREFIX)) return null;
      const own = wanted.startsWith('.')
        ? find(path.posix.join(path.posix.dirname(importer.slice(PREFIX.length)), wanted))
        : [...modules.keys()].find((name) => name.startsWith(`node_modules/${wanted}/`));
      return own === undefined ? null : PREFIX + own;
    },
    load: (id) => (id.startsWith(PREFIX) ? modules.get(id.slice(PREFIX.length)) : null),
  };
}
