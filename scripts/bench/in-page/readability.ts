import { Readability } from '@mozilla/readability';
import { benchWorld } from './registry.ts';

benchWorld().work['readability'] = () =>
  new Readability(document.cloneNode(true) as Document).parse()?.textContent?.length ?? 0;
