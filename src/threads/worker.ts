import { parentPort, workerData } from 'node:worker_threads';
import { loadBank } from '../bank/load.ts';
import { Parsed } from '../bank/parsed.ts';
import { readTexts } from '../bank/read-texts.ts';
import { Judge } from '../lint/lint.ts';
import type { Share, ShareDone } from './pool.ts';

/*
 * The other end of `pool.ts`: a thread that reads its share of a bank's files and judges each by itself. An entry point
 * of its own, started from `dist/`. It sends what it has done a handful at a time and forgets it: all of a large bank in
 * memory twice would be too much.
 */

const { root, builtin, files, today }: Share = workerData;
const { value: shell } = loadBank(root, { builtin, only: new Set() });
const handful = 40;
const share = new Set(files);
const listed = shell.listed.filter(({ file }) => share.has(file));
const judge = new Judge(shell, today);

for (let at = 0; at < listed.length; at += handful) judged(listed.slice(at, at + handful));
parentPort?.postMessage({ gleaned: judge.gleaned() } satisfies ShareDone);

function judged(some: typeof listed): void {
  const parsed = new Parsed();
  const { value: texts, diagnostics } = readTexts(some, { root, language: shell.config.language, parsed });
  const findings = judge.findIn({ ...shell, ...texts, broken: shell.broken });
  // A file that there is something to say of is read again where it can be said.
  const faulty = new Set(diagnostics.map((each) => each.file));
  const read = [...texts.sources.values()].filter(({ file, faults }) => !faulty.has(file) && faults.length === 0);
  const bytes = new TextEncoder().encode(read.map((source) => source.text).join(''));
  let end = 0;
  const sent = read.map(({ file, text, digest }) => {
    end += Buffer.byteLength(text);
    return { file, digest, end };
  });
  const done: ShareDone = { texts: sent, bytes, parts: parsed.used, findings };
  parentPort?.postMessage(done, [bytes.buffer]);
}
