// Where the bundles put what the bench calls in the page.

export interface BenchWorld {
  /** Analyses a text the peer's own way; gives something so that the work is not thrown away. */
  readonly analyse: Record<string, (text: string) => number>;
  /** The page-side work on the live document; resolves when it is done. */
  readonly work: Record<string, (ranges: number) => Promise<unknown> | unknown>;
  /** Set by the bundle that needs them. What is given to the work is made ready before the clock starts. */
  prepare?: (ranges: number) => void;
  loadWeights?: (bytes: ArrayBuffer) => void;
  loadChoices?: (text: string) => void;
  /** What one step leaves for another process to work on, and what comes back from there. */
  handedOver?: string;
  given?: unknown;
}

declare global {
  var bench: BenchWorld;
}

export function benchWorld(): BenchWorld {
  globalThis.bench ??= { analyse: {}, work: {} };
  return globalThis.bench;
}
