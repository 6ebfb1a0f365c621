// How the card looks. It lives in a closed shadow root: nothing of the page gets in, nothing of ours gets out.

/** The card's style sheet; `left`, `top` and `maxHeight` in CSS pixels of the window. */
export function cardStyle(at: {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}): string {
  return `${LOOK}
:host{left:${at.left}px !important;top:${at.top}px !important}
.card{max-height:${at.maxHeight}px}`;
}

const LOOK = `
:host{all:initial !important;position:fixed !important;display:block !important;z-index:2147483647 !important}
.card{color-scheme:light;--ground:#fdfdfb;--ink:#1d2126;--soft:#565d66;--line:#c9cdd2;--accent:#0b5f9e;box-sizing:border-box;width:min(340px,calc(100vw - 16px));
overflow:auto;scrollbar-width:thin;scrollbar-color:var(--line) var(--ground);padding:0 14px;border:1px solid var(--line);border-radius:10px;background:var(--ground);color:var(--ink);
font:14px/1.45 system-ui,sans-serif;text-align:start;overflow-wrap:anywhere;box-shadow:0 6px 24px rgb(0 0 0/.22)}
.dark{color-scheme:dark;--ground:#1f2328;--ink:#eceef0;--soft:#b3bac2;--line:#4a5159;--accent:#8cc4f2}
header{display:flex;gap:8px;align-items:flex-start;justify-content:space-between;padding-top:12px}
h2{margin:0;font-size:15px;font-weight:600;line-height:1.35}
h3{margin:10px 0 2px;font-size:12px;font-weight:600;color:var(--soft)}
p{margin:0 0 4px}
ol{margin:0;padding:0;list-style:none;font-weight:600}
li{display:inline}
li+li::before{content:" \\2190  ";content:" \\2190  "/"";color:var(--soft)}
footer{position:sticky;bottom:0;display:flex;flex-wrap:wrap;gap:4px 8px;justify-content:flex-end;padding:8px 0 12px;background:var(--ground)}
button{min-width:24px;min-height:28px;padding:2px 10px;border:1px solid var(--line);border-radius:6px;background:transparent;color:inherit;font:inherit;font-size:13px;cursor:pointer}
header button{flex:none;border-color:transparent;padding:0 8px}
button:hover{border-color:var(--accent)}
:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
@media (prefers-reduced-motion:no-preference){.card{animation:appear .12s ease-out}}
@keyframes appear{from{opacity:0;transform:translateY(2px)}}
@media (forced-colors:active){.card{border-color:CanvasText;box-shadow:none}}
@media print{:host{display:none !important}}
`;
