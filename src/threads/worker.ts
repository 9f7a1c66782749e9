import { parentPort, workerData } from 'node:worker_threads';
import { loadBank } from '../bank/load.ts';
import { Parsed } from '../bank/parsed.ts';
import { findInTexts } from '../lint/lint.ts';
import type { Share, ShareDone } from './pool.ts';

/*
 * The other end of `pool.ts`: a thread that reads its share of a bank's files and judges each by itself. An entry point
 * of its own, started from `dist/`.
 */

const share: Share = workerData;
const parsed = new Parsed();
const { value: bank, diagnostics } = loadBank(share.root, { builtin: share.builtin, parsed, only: new Set(share.files) });
// A file that there is something to say of is read again where it can be said.
const faulty = new Set(diagnostics.map((each) => each.file));
const texts = share.files.flatMap((file) => {
  const source = faulty.has(file) ? undefined : bank.sources.get(file);
  return source ? [{ file, text: source.text, digest: source.digest }] : [];
});
const done: ShareDone = { texts, parts: parsed.used, findings: findInTexts(bank, share.today) };
parentPort?.postMessage(done);
