// The parts of an article put together: one text, its blocks and links, and the way back to the page.

import type { Block, TextLink } from '../../text/article.ts';
import type { MappedRun } from '../offset-map.ts';
import type { ArticlePart } from './divide-body.ts';

export class ArticleText {
  value = '';
  readonly blocks: Block[] = [];
  readonly links: TextLink[] = [];
  readonly runs: MappedRun[] = [];

  add({ kind, passage }: ArticlePart): void {
    if (this.value !== '') this.value += '\n\n';
    const start = this.value.length;
    this.value += passage.text;
    const end = this.value.length;
    this.blocks.push({ kind, span: { start, end } });
    for (const run of passage.runs) {
      const length = Math.min(run.length, passage.text.length - run.at);
      if (length > 0) this.runs.push({ at: start + run.at, length, node: run.node, from: run.from });
    }
    for (const link of passage.links) {
      const url = (link.element as HTMLAnchorElement).href;
      const span = { start: start + link.start, end: Math.min(end, start + link.end) };
      if (typeof url === 'string' && /^https?:/.test(url) && span.start < span.end)
        this.links.push({ span, url });
    }
  }
}
