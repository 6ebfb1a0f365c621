// The browser's interfaces as a document sees them.

/** The window of a document, which is another than ours where it stands in a frame. */
export function viewOf(document: Document): typeof globalThis {
  return (document.defaultView as (Window & typeof globalThis) | null) ?? globalThis;
}
