// The labels of both stages and which may follow which.

/** Stage 1: outside, first and further words of a cue. */
export const CUE_LABELS = ['O', 'B', 'I'] as const;
/** Stage 2: outside, source, content, and the cue itself, which is given. */
export const SPAN_LABELS = [
  'O',
  'B-source',
  'I-source',
  'B-content',
  'I-content',
  'E-content',
  'cue',
] as const;

export const Cue = { Outside: 0, Begin: 1, Inside: 2 } as const;
export const Role = {
  Outside: 0,
  BeginSource: 1,
  InSource: 2,
  BeginContent: 3,
  InContent: 4,
  EndContent: 5,
  Cue: 6,
} as const;

/**
 * Which label may follow which: `table[before * labels.length + after]` is 1 where allowed; the row behind the last
 * label is the start. An inside or end label follows only its begin label or an inside one, and where there is an end
 * label an inside one goes on to it.
 */
export function allowedTransitions(labels: readonly string[]): Uint8Array {
  const size = labels.length;
  const table = new Uint8Array((size + 1) * size).fill(1);
  for (let row = 0; row <= size; row++) {
    const before = labels[row] ?? '';
    labels.forEach((after, column) => {
      const role = after.slice(1);
      const continues = after.startsWith('I-') || after.startsWith('E-') || after === 'I';
      const opened = before === `B${role}` || before === `I${role}`;
      const unfinished = before.startsWith('I-') && labels.includes(`E${before.slice(1)}`);
      if (continues ? !opened : unfinished) table[row * size + column] = 0;
    });
  }
  return table;
}
