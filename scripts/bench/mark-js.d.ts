// The part of mark.js that the bench calls; the package brings no types.

declare module 'mark.js' {
  export default class Mark {
    constructor(context: HTMLElement);
    markRanges(ranges: readonly { start: number; length: number }[]): void;
  }
}
