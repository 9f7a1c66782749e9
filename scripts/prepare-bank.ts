// Parses and lints the built-in bank once, at build time, into dist/bank.json, so that no run has to do it again.
import { writeFileSync } from 'node:fs';
import { loadBank } from '../src/bank/load.ts';
import { digestOf, Parsed, type ParsedStore } from '../src/bank/parsed.ts';
import { parsedStore } from '../src/checking.ts';
import { lint } from '../src/lint/lint.ts';

const parsed = new Parsed();
const { value: bank, diagnostics } = loadBank(process.cwd(), { parsed });
const clean = [...diagnostics, ...lint(bank)].length === 0;
const store: ParsedStore = { parts: parsed.used, ...(clean ? { clean: digestOf(bank.sources.values()) } : {}) };
writeFileSync(parsedStore, JSON.stringify(store));
if (!clean) console.error('The built-in bank has findings: run `node bin/etos.js lint`.');
