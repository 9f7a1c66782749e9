// Typst markup to a PDF/UA-1 file, and nothing else: what a bench times. node bench/typst-compile.js IN.typ OUT.pdf
import { writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';

const [from, to] = process.argv.slice(2).map((path) => resolve(path));
const fonts = fileURLToPath(new URL('../assets/fonts', import.meta.url));

const compiler = NodeCompiler.create({ workspace: dirname(from), fontArgs: [{ fontPaths: [fonts] }] });
const compiled = compiler.compile({ mainFilePath: from });
compiled.printDiagnostics();
if (!compiled.result) process.exit(1);
writeFileSync(to, compiler.pdf(compiled.result, { pdfStandard: PdfStandard.UA_1 }));
