// A plain text as a page: its first line is the headline, blank lines part the paragraphs.

/** Gives a whole HTML document; nothing of the text is read as markup. */
export function wrapText(text: string): string {
  const [headline = '', ...paragraphs] = text
    .split(/\r?\n\s*\r?\n|(?<=^[^\n]*)\r?\n/)
    .map((part) => escapeHtml(part.trim()))
    .filter(Boolean);
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${headline}</title>
<meta property="og:type" content="article">
<style>body { font: 1.1rem/1.6 Georgia, serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem }</style>
<article>
<h1>${headline}</h1>
${body}
</article>
</html>`;
}

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
