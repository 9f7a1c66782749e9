import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Headway, partOf } from '../../diagnostics/headway.ts';
import { oneOf, usage } from '../arguments.ts';
import { type Command, exit } from '../command.ts';
import { type CheckedPdf, pdfJson, pdfText } from '../pdf-report.ts';
import { headway } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

/** `etos check-pdf`: what any PDF does not keep of PDF/UA-1, with page, element and what to do. */
export const checkPdfCommand: Command = {
  name: 'check-pdf',
  declare(command, terminal) {
    const sv = terminal.locale === 'sv';
    const summary = sv
      ? 'Granska PDF-filer mot PDF/UA-1 (och PDF/A-2, om de säger sig följa det): villkoren som en maskin kan se'
      : 'Check PDF files against PDF/UA-1 (and PDF/A-2, if they claim it): the conditions that a machine can see';
    command.summary(summary).description(summary);
    command.argument('<files...>', sv ? 'PDF-filer, vilka som helst' : 'PDF files, any at all');
    command.option('-f, --format <format>', sv ? 'text eller json (text)' : 'text or json (text)');
    command.addHelpText('before', () => '  etos check-pdf rapport.pdf\n  etos check-pdf *.pdf --format json\n');
  },
  async run(operands, options, terminal) {
    const format = oneOf(terminal, { name: '--format', value: options.format, words: ['text', 'json'] as const }) ?? 'text';
    const checked: CheckedPdf[] = [];
    const tell = headway(terminal, { sv: 'granskar', en: 'checking' });
    const share = (at: number) => at / operands.length;
    for (const [at, file] of operands.entries())
      checked.push(await check(file, partOf(tell, share(at), share(at + 1)), terminal));
    tell(1);
    const text =
      format === 'json' ? pdfJson(checked, terminal.locale) : checked.map((it) => pdfText(it, terminal.locale)).join('\n');
    await terminal.out(text);
    return checked.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? exit.findings : exit.clean;
  },
};

async function check(file: string, tell: Headway | undefined, terminal: Terminal): Promise<CheckedPdf> {
  const { checkPdf, mostBytes } = await import('../../check-pdf/check-pdf.ts');
  return { file, findings: await checkPdf(read(file, terminal, mostBytes), tell) };
}

/** The file's bytes; of one that is too large, only so many that this is seen. */
function read(file: string, terminal: Terminal, most: number): Uint8Array {
  const path = resolve(terminal.environment.folder, file);
  try {
    const found = statSync(path);
    // A pipe or a device would be read for ever.
    if (!found.isFile()) throw new Error('not a regular file');
    return found.size > most ? new Uint8Array(most + 1) : readFileSync(path);
  } catch {
    throw usage(
      terminal,
      { sv: `Filen »${file}« går inte att läsa.`, en: `The file “${file}” cannot be read.` },
      {
        sv: 'Kontrollera namnet, och att det är en fil och inte en mapp.',
        en: 'Check the name, and that it is a file and not a folder.',
      },
    );
  }
}
