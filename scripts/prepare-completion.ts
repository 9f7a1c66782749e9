// Writes what shells complete from into dist/, in each language, so that pressing Tab loads neither bank nor commands.
import { writeFileSync } from 'node:fs';
import { loadBank } from '../src/bank/load.ts';
import { catalogueOf } from '../src/catalogue/catalogue.ts';
import { collectWords } from '../src/cli/completion/collect.ts';
import { wordsFile } from '../src/cli/completion/words.ts';
import { readEnvironment } from '../src/cli/environment.ts';
import { openTerminal } from '../src/cli/terminal.ts';
import { languages } from '../src/i18n/language.ts';

const catalogue = catalogueOf(loadBank(process.cwd()).value);
for (const locale of languages) {
  const environment = readEnvironment({ locale, variables: {}, columns: 80, isTerminal: false, folder: process.cwd() });
  const terminal = openTerminal(environment, { out: process.stdout, err: process.stderr });
  writeFileSync(`dist/${wordsFile(locale)}`, JSON.stringify(await collectWords(catalogue, terminal)));
}
