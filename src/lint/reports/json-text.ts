/**
 * A value as JSON, ending in a line break. JSON leaves some characters that steer terminals or turn the direction of
 * writing as they are; here they are escaped too.
 */
export function jsonText(value: unknown): string {
  const steering = /[\x7F-\x9F\xAD\u061C\u200B\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g;
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(value, null, 2).replace(steering, escaped)}\n`;
}
