// Why something is marked, and when such wording is normal: one entry each, in English.
// The other UI languages translate them in assets/_locales under `reason_<id>` and `normal_<id>`.

export interface Reason {
  /** Shown under "why?". Describes the wording, never the truth of what is said. */
  readonly why: string;
  /** Shown under "when is this normal?". */
  readonly normal: string;
}

export const REASONS = {
  tagger: {
    why: 'The wording around it is how articles name who said something.',
    normal: 'Naming the source is what careful reporting does.',
  },
} as const satisfies Readonly<Record<string, Reason>>;

export type ReasonId = keyof typeof REASONS;
