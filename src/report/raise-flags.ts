// Flags: what the wording of one claim leaves open. A closed list (report contract); none says anything about truth.

import type { Marker } from '../analysis/annotation.ts';
import type { Source } from '../analysis/source/source.ts';
import type { Flag } from './report.ts';

/** What the wording of one statement says that flags go by. */
export interface Wording {
  /** Whether the words read as a checkable fact; asked only where a flag depends on it. */
  readonly isCheckable: (chain: readonly Source[], flags: readonly Flag[]) => boolean;
  /** The verb keeps its distance: "claims", "alleges". */
  readonly distances: boolean;
  /** The cue accuses; hearsay words such as "reportedly" keep no further distance. */
  readonly accuses: boolean;
  /** A named source or document stands beside the unnamed one. */
  readonly vouched: boolean;
  /** Not-verified markers in the claim's sentence or next to it. */
  readonly unverified: readonly Marker[];
}

/** The flags of one statement that came by a chain, in the order of the contract. */
export function raiseFlags(
  chain: readonly Source[],
  { isCheckable, distances, accuses, vouched, unverified }: Wording,
): Flag[] {
  const doubted: Flag[] = unverified.length > 0 ? ['stated-unverified'] : [];
  const origin = chain.at(-1);
  if (origin === undefined) return doubted;
  const flags: Flag[] = [];
  if (chain.some(isUnnamed) && !vouched) flags.push('unnamed-source');
  if (origin.type === 'none') flags.push('no-source');
  if (origin.type !== 'none' && isSecondHand(chain)) flags.push('second-hand');
  if (distances && (origin.type !== 'none' || accuses)) flags.push('distancing');
  return flags.length > 0 && isCheckable(chain, flags) ? [...flags, ...doubted] : doubted;
}

const isUnnamed = ({ type }: Source): boolean => type === 'unnamed-person' || type === 'unnamed-group';

/** Through an outlet, or through somebody who passes on what another says; a text that names its sources is none. */
function isSecondHand(chain: readonly Source[]): boolean {
  return (
    chain.some(({ type }) => type === 'media') || chain.slice(0, -1).some(({ type }) => type !== 'document')
  );
}
