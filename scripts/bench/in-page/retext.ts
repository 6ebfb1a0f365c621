import retextEnglish from 'retext-english';
import retextIntensify from 'retext-intensify';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { benchWorld } from './registry.ts';

const processor = unified().use(retextEnglish).use(retextIntensify).use(retextStringify).freeze();
benchWorld().analyse['retext'] = (text) => processor.processSync(text).messages.length;
