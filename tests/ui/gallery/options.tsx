// The options page with a made-up browser behind it.

import { chooseWorld } from './choose-world.ts';

chooseWorld(location.search);
await import('../../../entrypoints/options/main.tsx');
