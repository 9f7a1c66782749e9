import { loadBank } from '../../src/bank/load.ts';
import { exampleBank } from '../../src/lint/example-bank.ts';
import { lint } from '../../src/lint/lint.ts';
import { temporaryBank } from '../temporary-bank.ts';

/** What some rules find in each of some texts, which stand together in one bank: `rule: the letters it points at`. */
export function foundIn(
  texts: readonly string[],
  rules: readonly string[],
  name = (at: number) => `dilemmas/nr-${at}.md`,
): string[][] {
  const files = Object.fromEntries(texts.map((text, at) => [name(at), text]));
  const { value, diagnostics } = loadBank(temporaryBank({ ...exampleBank, ...files }));
  if (diagnostics.length > 0) throw new Error(`not a sound text: ${JSON.stringify(diagnostics[0])}`);
  const found = lint(value, { today: '2026-11-20', only: new Set(rules) });
  return texts.map((_, at) =>
    found
      .filter(({ file }) => file === name(at))
      .map(({ code, file, span }) => `${code}: ${value.sources.get(file)?.text.slice(span?.start.offset, span?.end.offset)}`),
  );
}
