// Hard texts against news of the same length: `npm run --silent noise -- [CHARACTERS]` (100,000 where none are given).
// Prints how many times as long each kind takes; none may take more than three times as long.

import { measureNoise } from './bench/measure-noise.ts';

const size = Math.max(1000, Number(process.argv[2]) || 100_000);
for (const [name, ratio] of measureNoise(size)) console.log(ratio.toFixed(2).padStart(6), name);
