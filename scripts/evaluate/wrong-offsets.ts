// Offsets of a gold line that lie outside its text.

const SPAN_LISTS = ['source', 'cue', 'content'] as const;

/** What is wrong with the offsets of a line, or null. What is no list of offsets is not looked at. */
export function wrongOffsets(line: Readonly<Record<string, unknown>>): string | null {
  const { text } = line;
  if (typeof text !== 'string') return 'text' in line ? 'the text is no text' : null;
  const length = text.length;
  const named = [
    ...listOf(line['sentences']).map((span) => ['sentences', span] as const),
    ...listOf(line['hedges']).map((hedge) => ['hedges', spanOf(hedge)] as const),
    ...listOf(line['attributions']).flatMap((attribution) =>
      SPAN_LISTS.flatMap((role) =>
        listOf((attribution as Record<string, unknown>)[role]).map((span) => [role, span] as const),
      ),
    ),
  ];
  for (const [name, span] of named) {
    const [start, end] = listOf(span);
    if (!isOffset(start) || !isOffset(end) || start >= end || end > length)
      return `wrong offsets ${JSON.stringify(span)} in "${name}": the text is ${length} long`;
  }
  return null;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function spanOf(hedge: unknown): unknown {
  if (typeof hedge !== 'object' || hedge === null || !('start' in hedge)) return hedge;
  const { start, end } = hedge as { start?: unknown; end?: unknown };
  return [start, end];
}

const isOffset = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;
