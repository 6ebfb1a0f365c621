// XML put together from parts, each escaped.

export type Attributes = Readonly<Record<string, string>>;

/** @param content markup already */
export function element(name: string, attributes: Attributes, content: readonly string[]): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return content.length === 0
    ? `<${name}${given.join('')}/>`
    : `<${name}${given.join('')}>${content.join('')}</${name}>`;
}

/** Words as XML 1.0 takes them. A sign that it allows nowhere becomes the replacement character, so that none is lost. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
