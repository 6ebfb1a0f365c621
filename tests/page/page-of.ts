// A page of its own for a test: parsed from text, or put into the test's document.

/** A document that is not shown: enough for collecting. */
export function parsePage(body: string, head = ''): Document {
  const html = `<!doctype html><html lang="en"><head><title>Harbour to close for repairs</title>${head}</head><body>${body}</body></html>`;
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Shows `body` in the test's own document and gives the way to take it off again. */
export function showPage(body: string): () => void {
  document.body.innerHTML = body;
  return () => {
    document.body.innerHTML = '';
  };
}

/** Paragraphs of running text about an invented harbour, each different. */
export function paragraphs(count: number): string {
  const about = [
    'the quay',
    'the crane',
    'the ferry',
    'the dredger',
    'the lock',
    'the mole',
    'the lamp',
    'the slip',
  ];
  return Array.from(
    { length: count },
    (_, i) =>
      `<p>Harbour master Nora Tidewell said in note ${i} that ${about[i % about.length]} needs new timber, and the town of Lower Fenn agreed to pay for it, after a long debate.</p>`,
  ).join('\n');
}
