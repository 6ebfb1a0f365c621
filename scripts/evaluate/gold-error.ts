/** A file that cannot be used; the message says which line, and why. */
export class GoldError extends Error {}
