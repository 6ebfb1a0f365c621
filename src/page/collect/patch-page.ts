// A walked page after a change inside some of its paragraphs: only those are read anew, the others stay as they were read.

import type { PagePassage } from '../../article/page-text.ts';
import type { Run } from './passage-text.ts';
import { readSaid } from './read-said.ts';
import { walkPage } from './walk-page.ts';
import type { WalkedPage } from './walked-page.ts';

/**
 * Reads anew the paragraphs that `touched` stands in. Null where the change is more than other words in known paragraphs
 * (a paragraph came or went, one became a list, the page hid one): then the page is to be walked as a whole.
 */
export function patchPage(before: WalkedPage, touched: ReadonlySet<Node>): WalkedPage | null {
  const [first] = before.elements;
  if (first === undefined) return null;
  const places = passagesByElement(before);
  const passages = before.text.passages.slice();
  const runs = before.runs.slice();
  for (const element of new Set([...touched].map((node) => findKnown(node, places)))) {
    const own = element === null ? undefined : places.get(element);
    if (element === null || own === undefined) return null;
    const again = readAgain(element, own.length);
    if (again === null) return null;
    own.forEach((place, i) => {
      passages[place] = { ...again.passages[i]!, box: passages[place]!.box };
      runs[place] = again.runs[i]!;
    });
  }
  const said = readSaid(first.ownerDocument);
  return { ...before, runs, text: { ...before.text, passages, said } };
}

function passagesByElement({ elements, text }: WalkedPage): ReadonlyMap<Element, number[]> {
  const places = new Map<Element, number[]>();
  text.passages.forEach(({ box }, place) => {
    const element = elements[box]!;
    const own = places.get(element);
    if (own === undefined) places.set(element, [place]);
    else own.push(place);
  });
  return places;
}

/** The paragraph's element around a node: the nearest that a passage is known to stand in. */
function findKnown(node: Node, known: ReadonlyMap<Element, unknown>): Element | null {
  for (
    let up: Node | null = node;
    up !== null;
    up = up.parentNode ?? (up as Partial<ShadowRoot>).host ?? null
  )
    if (known.has(up as Element)) return up as Element;
  return null;
}

/** The passages of one element as they read now; null where it holds blocks, or more or less of them than before. */
function readAgain(
  element: Element,
  count: number,
): { readonly passages: readonly PagePassage[]; readonly runs: readonly (readonly Run[])[] } | null {
  if (!element.isConnected) return null;
  const { boxes, passages, runs, shadowRoots } = walkPage(element);
  if (boxes.length > 1 || shadowRoots.length > 0 || passages.length !== count) return null;
  return passages.some(({ hidden }) => hidden) ? null : { passages, runs };
}
