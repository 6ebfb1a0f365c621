// The made-up browser for a gallery page, by its address: ?state=read|many|reading|PROBLEM&words=long

import type { Problem } from '../../../src/messaging/messages.ts';
import { world } from '../fake-browser.ts';
import { EMPTY_STATE, READ_STATE, stateWithSources } from '../sample-state.ts';

export function chooseWorld(address: string): void {
  const wanted = new URLSearchParams(address);
  const state = wanted.get('state') ?? 'read';
  if (wanted.get('words') === 'long') world.words = 'long';
  if (state === 'read') world.state = READ_STATE;
  else if (state === 'many') world.state = stateWithSources(40);
  else if (state === 'reading') world.state = { ...EMPTY_STATE, phase: 'reading', progress: 0.4 };
  else if (state === 'unread') world.state = EMPTY_STATE;
  else world.state = { ...EMPTY_STATE, problem: state as Problem };
}
