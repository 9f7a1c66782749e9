/** A colour of CSS as `#rrggbb`, with how much of it covers what lies behind; undefined when it is none that we know. */
export function readColour(written: string): { readonly color: string; readonly alpha: number } | undefined {
  const text = written.trim().toLowerCase();
  const named = names.get(text);
  if (named) return { color: named, alpha: 1 };
  const hex = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(text)?.[1];
  if (hex) {
    const long = hex.length < 5 ? hex.replace(/./g, '$&$&') : hex;
    return { color: `#${long.slice(0, 6)}`, alpha: long.length > 6 ? Number.parseInt(long.slice(6), 16) / 255 : 1 };
  }
  const parts =
    /^rgba?\(([^)]*)\)$/
      .exec(text)?.[1]
      ?.split(/[\s,/]+/)
      .filter(Boolean) ?? [];
  if (parts.length < 3) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.map((part) => share(part, 255) * 255);
  const alpha = parts[3] === undefined ? 1 : share(parts[3], 1);
  return [red, green, blue, alpha].some(Number.isNaN) ? undefined : { color: hexOf([red, green, blue]), alpha };
}

/** A colour laid thinly on white paper. */
export function onWhite(color: string, alpha: number): string {
  if (alpha >= 1) return color;
  return hexOf([1, 3, 5].map((at) => 255 - (255 - Number.parseInt(color.slice(at, at + 2), 16)) * Math.max(0, alpha)));
}

/** `50%` and `127.5` of 255 are a half. */
export function share(text: string, whole: number): number {
  const value = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text) / whole;
  return Math.min(1, Math.max(0, value));
}

function hexOf(channels: readonly number[]): string {
  return `#${channels.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

/** Those that drawing programs write and people know by heart; the rest are a finding. */
const names = new Map([
  ['black', '#000000'],
  ['silver', '#c0c0c0'],
  ['gray', '#808080'],
  ['grey', '#808080'],
  ['white', '#ffffff'],
  ['maroon', '#800000'],
  ['red', '#ff0000'],
  ['purple', '#800080'],
  ['fuchsia', '#ff00ff'],
  ['magenta', '#ff00ff'],
  ['green', '#008000'],
  ['lime', '#00ff00'],
  ['olive', '#808000'],
  ['yellow', '#ffff00'],
  ['navy', '#000080'],
  ['blue', '#0000ff'],
  ['teal', '#008080'],
  ['aqua', '#00ffff'],
  ['cyan', '#00ffff'],
  ['orange', '#ffa500'],
  ['gold', '#ffd700'],
  ['pink', '#ffc0cb'],
  ['brown', '#a52a2a'],
  ['crimson', '#dc143c'],
  ['darkblue', '#00008b'],
  ['darkgreen', '#006400'],
  ['darkred', '#8b0000'],
  ['darkgray', '#a9a9a9'],
  ['darkgrey', '#a9a9a9'],
  ['lightgray', '#d3d3d3'],
  ['lightgrey', '#d3d3d3'],
  ['steelblue', '#4682b4'],
  ['royalblue', '#4169e1'],
  ['whitesmoke', '#f5f5f5'],
]);
