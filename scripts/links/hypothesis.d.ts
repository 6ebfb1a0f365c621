// The part of the Hypothesis client that anchors annotations, as hypothesis-source.ts takes it out of the npm package.

declare module 'hypothesis-anchoring' {
  /** Rejects where none of the selectors leads anywhere. */
  export function anchor(root: Element, selectors: readonly object[]): Promise<Range>;
}
