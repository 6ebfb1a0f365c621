// How long hard texts take against news of the same length. In processor time, so that a busy machine does not count.

import { createReport } from '../../src/report/create-report.ts';
import { articleFromText } from '../../src/text/article.ts';
import { readChoices, readWeights } from '../analyze/weights.ts';
import { newsText, noiseTexts } from './noise-texts.ts';

const PASSES = 3;

/** Time of each kind of noise by time of news, slowest first; texts of `size` characters. */
export function measureNoise(size: number): (readonly [name: string, ratio: number])[] {
  const weights = readWeights();
  const choices = readChoices();
  const time = (text: string): number => {
    const before = process.cpuUsage();
    createReport(articleFromText(text), { weights, choices });
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  const best = (text: string): number => Math.min(...Array.from({ length: PASSES }, () => time(text)));
  const news = newsText(size);
  time(news); // warm
  const base = best(news);
  return noiseTexts(size)
    .map(([name, text]) => [name, best(text) / base] as const)
    .sort((a, b) => b[1] - a[1]);
}
