// The little of SVG that charts need. Colours follow the reader's light or dark theme and say nothing of good or bad.

export type Attributes = Readonly<Record<string, string | number>>;

const STYLE = `
  text { font: 13px system-ui, "Liberation Sans", sans-serif; fill: #343a40 }
  .title { font-size: 15px; font-weight: 600; fill: #212529 }
  .quiet { font-size: 11.5px; fill: #5c636a }
  .paper { fill: #fff } .rule { stroke: #dee2e6 }
  .ours { fill: #4c51bf } .peer { fill: #fff; stroke: #5c636a; stroke-width: 2 } .goal { stroke: #b7791f; stroke-width: 2.5 }
  .line-0 { stroke: #4c51bf } .line-1 { stroke: #b7791f } .line-0, .line-1 { fill: none; stroke-width: 2 }
  .key-0 { fill: #4c51bf } .key-1 { fill: #b7791f }
  @media (prefers-color-scheme: dark) {
    text { fill: #ced4da } .title { fill: #f1f3f5 } .quiet { fill: #9aa1a8 }
    .paper { fill: #16181d } .rule { stroke: #343a40 }
    .ours { fill: #a3a8f7 } .peer { fill: #16181d; stroke: #9aa1a8 } .goal { stroke: #f0c36d }
    .line-0 { stroke: #a3a8f7 } .line-1 { stroke: #f0c36d } .key-0 { fill: #a3a8f7 } .key-1 { fill: #f0c36d }
  }`;

/** One element; `content` is markup already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  return `<${name}${written.join('')}>${content}</${name}>`;
}

export function text(x: number, y: number, words: string, attributes: Attributes = {}): string {
  return element('text', { x: tenth(x), y: tenth(y), ...attributes }, escape(words));
}

/** The whole picture. `command` is what printed its numbers; screen readers get title and description. */
export function picture(
  title: string,
  command: string,
  size: { readonly width: number; readonly height: number },
  parts: readonly string[],
): string {
  const { width, height } = size;
  const body = [
    element('title', {}, escape(title)),
    element('desc', {}, escape(`Numbers printed by: ${command}`)),
    element('style', {}, STYLE),
    element('rect', { class: 'paper', width, height, rx: 8 }),
    text(20, 30, title, { class: 'title' }),
    ...parts,
    text(20, height - 14, command, { class: 'quiet' }),
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
  };
  return `${element('svg', { ...attributes, role: 'img' }, `\n${body.join('\n')}\n`)}\n`;
}

/** Positions need no more than a tenth of a pixel. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

const escape = (value: string | number): string =>
  String(value).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
