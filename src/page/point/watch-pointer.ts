// What the reader does with the pointer and the keyboard over marks: rest on one, click or tap one, leave, press Escape.

const REST_MS = 350;

export interface PointerActions {
  /** The pointer rests here, or the reader clicked or tapped here; true when a mark is there. */
  point(at: { readonly x: number; readonly y: number }, how: 'rest' | 'click'): boolean;
  /** The pointer rests where no mark is. */
  leave(): void;
  escape(): void;
  /** The window scrolled or changed its size. */
  move(): void;
  /** Whether an event came from our own card. */
  isOwn(event: Event): boolean;
}

const ACTIVE =
  'a[href], button, input, select, textarea, label, summary, video, audio, [contenteditable]:not([contenteditable="false" i]), [role="button"]';

/**
 * Listens until the signal aborts. Only what a reader did counts (`isTrusted`); nothing is ever prevented or stopped,
 * and a click on something of the page's own stays the page's.
 */
export function watchPointer(window: Window, actions: PointerActions, signal: AbortSignal): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const options = { signal, passive: true, capture: true } as const;

  window.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      clearTimeout(resting);
      if (actions.isOwn(event) || event.buttons !== 0) return;
      const at = { x: event.clientX, y: event.clientY };
      resting = setTimeout(() => actions.point(at, 'rest') || actions.leave(), REST_MS);
    },
    options,
  );
  window.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || actions.isOwn(event)) return;
      clearTimeout(resting);
      const target = event.composedPath()[0] as Partial<Element> | undefined; // of another window's class in a frame
      if (target?.closest?.(ACTIVE)) return;
      // Who selects text does not ask for a card; but some pages have a click select all of it.
      const isSelected = window.getSelection()?.isCollapsed === false;
      if (isSelected && !selectsAll(window, event.target)) return;
      actions.point({ x: event.clientX, y: event.clientY }, 'click');
    },
    options,
  );
  window.addEventListener(
    'keydown',
    (event) => event.isTrusted && event.key === 'Escape' && actions.escape(),
    options,
  );
  window.addEventListener('scroll', () => actions.move(), options);
  window.addEventListener('resize', () => actions.move(), options);
  signal.addEventListener('abort', () => clearTimeout(resting));
}

function selectsAll(window: Window, target: EventTarget | null): boolean {
  return window.getComputedStyle(target as Element).userSelect === 'all';
}
