// Labels beside a quotation: "Lena Ostrow, mayor: “...”", "From the desk of Tamsin Roake:" on the line above it,
// "“...” – Commissioner Ilse Varn" at the end of its own line.

import type { Paragraph } from '../../text/read-text.ts';
import { dropFinalStop } from './content.ts';
import { draftBy, type Draft, type Run } from './draft.ts';
import { isIn, isQuoteMark, isWord, lowerAt, type Scene } from './scene.ts';

/** Tokens of a label up to its colon: name, office, or a relative clause. */
const LONGEST_LABEL = 16;
/** Tokens of a quotation that a label can belong to. */
const SHORTEST_QUOTATION = 4;
const DASHES = new Set(['—', '–', '--', '-', '―']);

/** One line's attribution by a label, or null. */
export function findLabelled(scene: Scene, index: number): Draft | null {
  const line = scene.read.paragraphs[index];
  if (line === undefined) return null;
  return (
    transcriptLabel(scene, line) ??
    labelBefore(scene, line) ??
    labelAbove(scene, line, scene.read.paragraphs[index + 1]) ??
    labelBehind(scene, line)
  );
}

/** "ROSA ATHERLEY, POLITICAL CORRESPONDENT: The minister told me": capitals, then the speaker's whole turn. */
function transcriptLabel(scene: Scene, line: Paragraph): Draft | null {
  const colon = colonIn(scene, line);
  if (colon === -1 || isQuoteMark(scene, colon + 1)) return null;
  for (let at = line.from; at < colon; at++) {
    const { text = '', kind } = scene.read.tokens[at] ?? {};
    if (kind === 'word' && text !== text.toUpperCase()) return null;
  }
  const source = nameOfLabel(scene, { from: line.from, to: colon });
  const last = scene.read.tokens[(source?.to ?? 0) - 1]?.text ?? '';
  const again = last.length >= SHORTEST_NAME && (scene.nameCount.get(last) ?? 0) > 1; // not a dateline, not "WARNING:"
  const titled = source !== null && isIn(scene, source.from, 'title') && last.length >= SHORTEST_NAME; // "MR. HALE:", "CHAIR:"
  if (source === null || !(again || titled)) return null;
  return labelled(scene, source, colon, { from: colon + 1, to: dropFinalStop(scene, colon + 1, line.to) });
}

/** Letters: "Q: ... A: ..." are the parts of an interview. */
const SHORTEST_NAME = 3;

/** "Tove Lind (board member): “Nobody asked us.”" */
function labelBefore(scene: Scene, line: Paragraph): Draft | null {
  const colon = colonIn(scene, line);
  if (colon === -1 || !isQuoteMark(scene, colon + 1)) return null;
  const quotation = scene.read.quotations[scene.read.quotationOf[colon + 1] ?? -1];
  const source = nameOfLabel(scene, { from: line.from, to: colon });
  if (source === null || quotation === undefined || quotation.from !== colon + 1) return null;
  return labelled(scene, source, colon, { from: quotation.from, to: quotation.to });
}

/** "And from Mayor Orla Penhallow:", and the quotation on the next line. */
function labelAbove(scene: Scene, line: Paragraph, below: Paragraph | undefined): Draft | null {
  const colon = line.to - 1;
  if (below === undefined || lowerAt(scene, colon) !== ':' || !isQuoteMark(scene, below.from)) return null;
  if (line.to - line.from > LONGEST_LABEL + 2) return null;
  for (let at = line.from; at < Math.min(colon, line.from + 2); at++) {
    if (!isIn(scene, at, 'maker')) continue;
    const name = nameOfLabel(scene, { from: behindDesk(scene, at + 1, colon), to: colon });
    return name === null ? null : labelled(scene, name, colon, { from: below.from, to: below.to });
  }
  return null;
}

/** "From | the desk of | Tamsin Roake". */
function behindDesk(scene: Scene, from: number, to: number): number {
  if (!isIn(scene, from, 'determiner')) return from;
  for (let at = from + 1; at < Math.min(to, from + 4); at++) if (isIn(scene, at, 'genitive')) return at + 1;
  return from;
}

/** "“...” – Commissioner Ilse Varn": a dash and a name behind the closing mark, to the line's end. */
function labelBehind(scene: Scene, line: Paragraph): Draft | null {
  const quotation = scene.read.quotations[scene.read.quotationOf[line.from] ?? -1];
  if (quotation === undefined || quotation.from !== line.from || !quotation.closed) return null;
  const dash = quotation.to;
  if (!DASHES.has(lowerAt(scene, dash)) || line.to - dash > LONGEST_LABEL) return null;
  const source = nameOfLabel(scene, { from: dash + 1, to: line.to });
  return source === null ? null : labelled(scene, source, dash, { from: quotation.from, to: quotation.to });
}

function labelled(scene: Scene, source: Run, sign: number, content: Run): Draft | null {
  if (content.to - content.from < SHORTEST_QUOTATION) return null;
  return draftBy(scene.lexicon.shapes['speaker-colon'], {
    source,
    cue: [{ from: sign, to: sign + 1 }],
    content: [content],
  });
}

function colonIn(scene: Scene, line: Paragraph): number {
  for (let at = line.from + 1; at < Math.min(line.to - 1, line.from + LONGEST_LABEL); at++) {
    if (lowerAt(scene, at) === ':') return at;
    if (isQuoteMark(scene, at)) return -1;
  }
  return -1;
}

/** The name, or the noun with its article, that a label opens with; null where it opens with anything else. */
function nameOfLabel(scene: Scene, { from, to }: Run): Run | null {
  let end = from;
  let known = false;
  while (end < to && (isWord(scene, end) || lowerAt(scene, end) === '.') && lowerAt(scene, end) !== ',') {
    if (scene.isVerb[end] === 1 || isIn(scene, end, 'question') || isIn(scene, end, 'preposition'))
      return null;
    known ||= (scene.isName[end] === 1 && end + 1 >= from) || scene.nouns.has(lowerAt(scene, end));
    end++;
  }
  const next = lowerAt(scene, end);
  const described = end === to || next === ',' || next === '(';
  const opens = scene.isName[from] === 1 || isIn(scene, from, 'determiner') || isIn(scene, from, 'title');
  return described && known && opens && end > from && end - from <= LONGEST_NAME ? { from, to: end } : null;
}

/** Tokens. */
const LONGEST_NAME = 7;
