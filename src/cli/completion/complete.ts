import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readRegular } from '../../bank/read-regular.ts';
import { home, nearestBank } from '../home.ts';
import { type CompletionWords, type Meaning, operands, values, type WordList, wordsFile } from './words.ts';

/** Where and in which language somebody pressed Tab. */
interface At {
  readonly folder: string;
  readonly locale: string;
}

/**
 * What the last word of a command line (without `etos`) may become, one a line with its meaning after a tab; nothing where a
 * file is meant. Reads one file of the build, and the names of the files in the bank one stands in: no text is opened.
 */
export function complete(line: readonly string[], at: At): string {
  const words = readWords(at.locale);
  if (!words) return '';
  const last = line.at(-1) ?? '';
  const found = candidates(line, words).flatMap((each) => (typeof each === 'string' ? listed(each, words, at) : [each]));
  return found
    .filter(([word]) => word.startsWith(last))
    .map(([word, about]) => `${word}\t${about.replace(/\s+/g, ' ')}\n`)
    .join('');
}

function readWords(locale: string): CompletionWords | undefined {
  try {
    return JSON.parse(readFileSync(join(home, 'dist', wordsFile(locale)), 'utf8'));
  } catch {
    // No completion is better than an error message in the middle of somebody's command line.
    return undefined;
  }
}

/** Words as they stand, or the lists they are in. */
function candidates(line: readonly string[], words: CompletionWords): readonly (WordList | Meaning)[] {
  const [name = '', ...rest] = line;
  if (rest.length === 0) return ['command'];
  const options = words.commands[name] ?? [];
  const [last = '', before = ''] = [rest.at(-1), rest.at(-2)];
  const option = named(before, options);
  if (option?.takesValue) return option.long === '--audience' && name === 'show' ? ['reader'] : (values[option.long] ?? []);
  if (last.startsWith('-')) return options.map(({ long, about }): Meaning => [long, about]);
  const places = operands[name] ?? [];
  return places[Math.min(operandsIn(rest.slice(0, -1), options), places.length - 1)] ?? [];
}

/** How many words stand before that are neither options nor their values. */
function operandsIn(words: readonly string[], options: CompletionWords['commands'][string]): number {
  return words.filter((word, index) => {
    return !word.startsWith('-') && !named(words[index - 1], options)?.takesValue;
  }).length;
}

function named(word: string | undefined, options: CompletionWords['commands'][string]) {
  return word?.startsWith('-') ? options.find((each) => each.long === word || each.short === word) : undefined;
}

/** The words of a list, with those of the bank that somebody stands in. */
function listed(list: WordList, words: CompletionWords, at: At): readonly Meaning[] {
  const bank = nearestBank(at.folder);
  if (bank === undefined || bank === home) return words.lists[list];
  const known = new Set(words.lists[list].map(([word]) => word));
  return [
    ...words.lists[list],
    ...ownWords(list, bank)
      .filter((word) => !known.has(word))
      .map((word): Meaning => [word, '']),
  ];
}

const folders: Readonly<Partial<Record<WordList, readonly string[]>>> = {
  dilemma: ['dilemmas'],
  case: ['cases'],
  session: ['workshops/sessions'],
  programme: ['workshops/programmes'],
  principle: ['glossary/principles'],
  template: ['templates'],
  text: ['dilemmas', 'cases', 'glossary', 'workshops', 'library'],
};

function ownWords(list: WordList, bank: string): readonly string[] {
  if (list === 'topic' || list === 'audience') return keysIn(bank, list === 'topic' ? 'topics' : 'audiences');
  return [...new Set((folders[list] ?? []).flatMap((folder) => idsBelow(join(bank, folder))))].sort();
}

function idsBelow(folder: string): readonly string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const names = readdirSync(folder, { withFileTypes: true }).flatMap((each) =>
    each.isDirectory() && !/^(partials|new)$/.test(each.name) ? idsBelow(join(folder, each.name)) : [each.name],
  );
  return names.flatMap((name) => /^([a-z0-9-]+)(?:\.(?:sv|en))?(?:\.(?:md|yaml))?$/.exec(name)?.[1] ?? []);
}

/** The names declared below a key of etos.yaml, as they are usually laid out; the YAML reader would take too long to start. */
function keysIn(bank: string, key: 'topics' | 'audiences'): readonly string[] {
  const text = readRegular(join(bank, 'etos.yaml'), 200_000)?.toString('utf8') ?? '';
  const [, block = ''] = new RegExp(`^${key}:[^\\n]*\\n((?:[ \\t]+[^\\n]*\\n?|\\n)*)`, 'm').exec(text) ?? [];
  return [...block.matchAll(/^ {2}([a-z0-9-]+):/gm)].map(([, id = '']) => id);
}
