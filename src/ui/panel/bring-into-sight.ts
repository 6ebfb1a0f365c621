// The panel's list goes with the page: what shows the selected mark is scrolled into sight. The focus stays where it is.

/**
 * Of all that shows the selected mark, the nearest is brought into sight, at once or gliding as the style sheet says.
 * @param anywhere true for a mark the reader chose; one merely scrolled to moves only the section now in sight, since
 * a jump between tree and lists at every mark would be more than anybody can follow
 */
export function bringIntoSight(list: HTMLElement, anywhere: boolean): void {
  const middle = window.innerHeight / 2;
  const inSight = document.elementFromPoint(window.innerWidth / 2, middle)?.closest('.section');
  const away = (element: Element): number => Math.abs(element.getBoundingClientRect().top - middle);
  const [nearest] = [...list.querySelectorAll('[data-selected="true"]')]
    .filter((element) => anywhere || element.closest('.section') === inSight)
    .sort((one, other) => away(one) - away(other));
  nearest?.scrollIntoView({ block: anywhere ? 'nearest' : 'center' });
}
