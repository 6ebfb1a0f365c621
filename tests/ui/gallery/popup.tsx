// The popup with a made-up tab behind it: ?state=read|many|unread|reading|... &words=long

import { READ_STATE, EMPTY_STATE, stateWithSources } from '../sample-state.ts';
import { world } from '../fake-browser.ts';
import type { Problem } from '../../../src/messaging/messages.ts';

const wanted = new URLSearchParams(location.search);
const name = wanted.get('state') ?? 'read';
if (name === 'many') world.state = stateWithSources(40);
else if (name === 'reading') world.state = { ...EMPTY_STATE, phase: 'reading', progress: 0.4 };
else if (name === 'read') world.state = READ_STATE;
else world.state = { ...EMPTY_STATE, problem: name as Problem };
if (wanted.get('words') === 'long') world.words = 'long';
await import('../../../entrypoints/popup/main.tsx');
