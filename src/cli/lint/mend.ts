import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../bank/source.ts';
import { fixed } from '../../lint/fix.ts';
import type { Terminal } from '../terminal.ts';
import { writeWhole } from '../write-file.ts';
import type { Outcome } from './remembered.ts';

/** The new texts of the files that can be mended without a person, by file; empty when there is nothing to mend. */
export function mendable({ sources, findings }: Outcome): Map<string, string> {
  const texts = fixed(sources, findings);
  for (const [file, text] of texts) if (sources.get(file)?.text === text && !rewrites(findings, file)) texts.delete(file);
  return texts;
}

/** A fix may change nothing but how the text is stored: line ends, byte order mark, composed letters. */
function rewrites(findings: Outcome['findings'], file: string): boolean {
  return findings.some(({ fix }) => fix?.some((edit) => edit.file === file));
}

/** Writes the mended texts, each file whole or not at all, with the line ends that the file has. */
export function mend(root: string, texts: ReadonlyMap<string, string>, terminal: Terminal): void {
  for (const [file, text] of texts) {
    const path = realpathSync(join(root, file));
    const before = readFileSync(path, 'latin1');
    const ends = /\r\n/.test(before) && !/(?:^|[^\r])\n/.test(before) ? text.replaceAll('\n', '\r\n') : text;
    writeWhole(path, new TextEncoder().encode(ends), terminal);
  }
}

/** What mending would change, as a unified diff. */
export async function asDiff({ sources }: Outcome, texts: ReadonlyMap<string, string>): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  const parts = Array.from(texts, ([file, text]) =>
    createTwoFilesPatch(`a/${file}`, `b/${file}`, written(sources.get(file)), text, undefined, undefined, { context: 2 }),
  );
  return parts.map((part) => part.replace(/^=+\n/, '')).join('');
}

/** As the file has it: what is mended has whole letters, and that is a change too. */
function written(source: Source | undefined): string {
  return source?.faults.find((each) => each.written !== undefined)?.written ?? source?.text ?? '';
}
