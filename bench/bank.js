import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chain, namesIn } from './chain.js';
import { dataPath, root } from './data.js';
import { makeRandom } from './words.js';

/**
 * A bank of so many entries as realistic as we can make one: every file is one of the built-in bank's with each sentence
 * written anew, word after word as those words follow each other in the built-in bank. Front matter, sections, lists,
 * emphasis and lengths are a real file's. Gives its folder, relative to the project's. Always the same for the same bank.
 */
export function writeBank(entries = 2000) {
  const folder = dataPath(`bank-${entries}`);
  rmSync(join(root, folder), { recursive: true, force: true });
  for (const path of ['etos.yaml', 'glossary', 'workshops', 'library'])
    cpSync(join(root, path), join(root, folder, path), { recursive: true });
  const random = makeRandom(2);
  for (const [place, share] of Object.entries(shares)) {
    const models = modelsIn(place);
    const chains = chainsOf(models);
    mkdirSync(join(root, folder, place), { recursive: true });
    for (let at = 0; at < entries * share; at++) {
      const { name, text } = models[at % models.length];
      // The first of each keeps its name, which others refer to.
      const file = at < models.length ? `${name}.md` : `${name}-${at}.md`;
      writeFileSync(join(root, folder, place, file), retold(text, chains, random));
    }
  }
  return folder;
}

const shares = { dilemmas: 0.2, 'glossary/terms': 0.46, 'glossary/values': 0.25, cases: 0.03, 'workshops/methods': 0.06 };

/** Fields of front matter that hold a phrase or a sentence on one line. */
const spoken = /^(\s*(?:- )?(?:title|definition|why|text|note|purpose|risks|legal): )(?!["'[{>|])(.+)$/;

function modelsIn(place) {
  const files = readdirSync(join(root, place)).filter((file) => /^[^.]+\.md$/.test(file));
  return files.sort().map((file) => ({ name: file.slice(0, -3), text: readFileSync(join(root, place, file), 'utf8') }));
}

/** What is said under each heading, and in each field, as chains of words. */
function chainsOf(models) {
  const chains = new Map();
  const all = models.flatMap(({ text }) => [...pieces(text)]);
  // Whom a dilemma speaks of is not whom another does.
  const names = new Set(all.flatMap(({ said }) => namesIn(said)).map((word) => /^\p{L}+/u.exec(word)[0]));
  const nameless = (said) =>
    said.replace(/\p{Lu}\p{L}+/gu, (word, at) => (names.has(word) ? (at ? 'kollegan' : 'Kollegan') : word));
  for (const { key, said } of all) {
    if (!chains.has(key)) chains.set(key, new Chain());
    chains.get(key).learn(nameless(said));
  }
  return chains;
}

/** The same file with every sentence written anew. */
function retold(text, chains, random) {
  const lines = text.split('\n');
  for (const { key, line, before, said } of pieces(text)) lines[line] = before + chains.get(key).retell(said, random);
  return lines.join('\n');
}

/** The lines that say something: where they stand, what they are said under, and what comes before the words. */
function* pieces(text) {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  let heading = '';
  for (const [line, whole] of lines.entries()) {
    const field = line < end ? spoken.exec(whole) : undefined;
    if (field) yield { key: field[1].trim(), line, before: field[1], said: field[2] };
    if (line <= end) continue;
    if (whole.startsWith('#')) heading = whole;
    const item = /^(\s*(?:[-*>]|\d+\.)? *)(\p{L}.*|[”"–].*)$/u.exec(whole);
    if (item && !whole.startsWith('#') && !/[|`]/.test(whole)) yield { key: heading, line, before: item[1], said: item[2] };
  }
}
