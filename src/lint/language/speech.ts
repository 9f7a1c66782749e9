/** What of a passage stands between quotation marks. */
export interface Speech {
  /** True for an offset inside quotation marks; a quotation that is not closed goes on to the end. */
  covers(at: number): boolean;
}

/** One of ” “ „ " » «. */
function isQuote(code: number): boolean {
  return code === 0x22 || code === 0xab || code === 0xbb || (code >= 0x201c && code <= 0x201e);
}

/** Finds the quotations of a text. Swedish opens and closes with the same mark, so every other mark closes. */
export function speechIn(text: string): Speech {
  const edges: number[] = [];
  for (let at = 0; at < text.length; at++) if (isQuote(text.charCodeAt(at))) edges.push(at);
  return {
    covers: (at) => {
      let low = 0;
      let high = edges.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((edges[middle] ?? 0) <= at) low = middle + 1;
        else high = middle;
      }
      return low % 2 === 1;
    },
  };
}
