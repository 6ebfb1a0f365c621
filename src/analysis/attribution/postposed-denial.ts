// The attribution of a denial behind what it denies (denial-tail.ts finds where it stands).

import { contentBefore } from './content.ts';
import type { DenialTail } from './denial-tail.ts';
import { cutRuns, type Draft } from './draft.ts';
import type { Scene } from './scene.ts';
import { draftOfVerb, type VerbGroup } from './verb-group.ts';

/** "Moor said the files were old, a claim Varr denied": what is denied is what was said, not that it was. */
export function postposedDenial(
  scene: Scene,
  group: VerbGroup,
  { comma, source }: DenialTail,
  floor: number,
  earlier: readonly Draft[],
): Draft | null {
  const said = earlier.at(-1)?.content.flatMap((run) => cutRuns(run, [{ from: comma, to: group.to }])) ?? [];
  const whole = contentBefore(scene, floor, comma);
  const content = said.length > 0 ? said : whole === null ? [] : [whole];
  return content.length === 0 ? null : draftOfVerb(group, source, content);
}
