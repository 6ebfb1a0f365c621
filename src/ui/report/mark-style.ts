// How a category looks in the page, for the samples in our own pages.

import type { CategoryLook } from '../../messaging/messages.ts';

/** Custom properties and line for `.sample`; the style sheet picks the light or dark colour. */
export function markStyle(look: CategoryLook): Record<string, string> {
  return {
    '--mark-light': look.light,
    '--mark-dark': look.dark,
    '--mark-tint': look.on && look.tint ? '16%' : '0%',
    'text-decoration-line': look.on && look.line !== 'none' ? 'underline' : 'none',
    'text-decoration-style': look.line === 'none' ? 'solid' : look.line,
  };
}
