// A small sign for the kind of source: whole outlines for named ones, broken outlines for unnamed ones.

import type { ChainNodeKind } from '../../report/report.ts';
import type { SourceType } from '../../lexicon/classes.ts';

const PATHS: Readonly<Record<SourceType | ChainNodeKind, string>> = {
  person: 'M8 8a2.7 2.7 0 1 0 0-5.4A2.7 2.7 0 0 0 8 8ZM2.8 13.6c.5-2.6 2.6-4 5.2-4s4.7 1.4 5.2 4',
  organisation: 'M2.5 13.5h11M3.5 6.5 8 3l4.5 3.5zM4.5 7v6M8 7v6M11.5 7v6',
  media: 'M2.5 3.5h9v10h-9zM11.5 6.5h2v7h-2M4.5 6.5h5M4.5 9h5M4.5 11.3h3',
  outlet: 'M2.5 3.5h9v10h-9zM11.5 6.5h2v7h-2M4.5 6.5h5M4.5 9h5M4.5 11.3h3',
  agency: 'M8 14V8M5.5 10a3.5 3.5 0 1 1 5 0M3.5 12a6.3 6.3 0 1 1 9 0',
  document: 'M4 2.5h5.5L12 5v8.5H4zM9.5 2.5V5H12M6 8h4M6 10.5h4',
  'unnamed-person': 'M8 8a2.7 2.7 0 1 0 0-5.4A2.7 2.7 0 0 0 8 8ZM2.8 13.6c.5-2.6 2.6-4 5.2-4s4.7 1.4 5.2 4',
  'unnamed-group':
    'M6 8a2.3 2.3 0 1 0 0-4.6A2.3 2.3 0 0 0 6 8ZM1.8 13.2c.4-2.2 2-3.5 4.2-3.5s3.8 1.3 4.2 3.5M10.5 3.7a2.3 2.3 0 0 1 .4 4.2M12 10c1.3.6 2 1.7 2.3 3.2',
  source: 'M8 8a2.7 2.7 0 1 0 0-5.4A2.7 2.7 0 0 0 8 8Z',
  none: 'M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Z',
  'not-stated': 'M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Z',
};

const BROKEN = new Set<string>(['unnamed-person', 'unnamed-group', 'none', 'not-stated']);

export function SourceGlyph({ kind }: { readonly kind: SourceType | ChainNodeKind }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[kind]} stroke-dasharray={BROKEN.has(kind) ? '2 1.7' : undefined} />
    </svg>
  );
}
