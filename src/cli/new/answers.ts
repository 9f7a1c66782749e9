import { usage } from '../arguments.ts';
import { UsageError } from '../command.ts';
import type { Prompter } from '../prompt.ts';
import { type FieldName, fieldNames, fieldOf, nothingToChoose, readAnswer } from './fields.ts';
import type { Answers, Context } from './form.ts';

type Options = Readonly<Record<string, unknown>>;

/**
 * Everything a form must know: what was given as options, else what a person answers, else what is usual. Where nobody
 * can be asked, what is missing is a UsageError that names every missing option.
 */
export async function gather(options: Options, context: Context, prompter: Prompter | undefined): Promise<Answers> {
  refuseStrangers(options, context);
  const given = readGiven(options, context);
  const missing = context.form.asks.filter((name) => given[name] === undefined);
  if (!prompter) return { ...given, ...usualAnswers(missing, context) };
  const asked: [FieldName, readonly string[]][] = [];
  for (const name of missing) asked.push([name, [await askFor(name, context, prompter)]]);
  return { ...given, ...Object.fromEntries(asked) };
}

/** An option that the form has no use for would be lost without a word. */
function refuseStrangers(options: Options, { form, terminal }: Context): void {
  const known: readonly FieldName[] = [...form.asks, ...form.takes];
  const stranger = fieldNames.find((name) => options[name] !== undefined && !known.includes(name));
  if (!stranger) return;
  const all = ['id', ...known].map((name) => `--${name}`).join(', ');
  throw usage(
    terminal,
    { sv: `--${stranger} hör inte till det du vill skapa.`, en: `--${stranger} does not belong to what you want to make.` },
    { sv: `Det här går att ange: ${all}.`, en: `These can be given: ${all}.` },
  );
}

function readGiven(options: Options, context: Context): Answers {
  const given = fieldNames.flatMap((name): [FieldName, string[]][] => {
    const value = options[name];
    if (value === undefined) return [];
    const texts = (Array.isArray(value) ? value : [value]).map(String);
    const answers = [...new Set(texts.map((text) => readAnswer(name, text, context)))];
    return [[name, name === 'principle' ? atMostThree(answers, context) : answers]];
  });
  return Object.fromEntries(given);
}

function atMostThree(principles: string[], { terminal }: Context): string[] {
  if (principles.length <= 3) return principles;
  const message = {
    sv: `Högst tre principer, inte ${principles.length}.`,
    en: `At most three principles, not ${principles.length}.`,
  };
  throw usage(terminal, message, { sv: 'Välj dem som det handlar mest om.', en: 'Choose those that it is mostly about.' });
}

function usualAnswers(missing: readonly FieldName[], context: Context): Answers {
  const usual = context.form.usual?.(context.bank) ?? {};
  const lacking = missing.filter((name) => usual[name] === undefined);
  if (lacking.length > 0) throw lacks(lacking, context);
  return Object.fromEntries(missing.map((name) => [name, [usual[name] ?? '']]));
}

function lacks(lacking: readonly FieldName[], context: Context): UsageError {
  const { locale } = context.terminal;
  const lines = lacking.map((name) => {
    const field = fieldOf(name);
    const choices = [...(field.choices?.(context).keys() ?? [])];
    return `  ${field.option}  ${choices.length > 0 ? choices.join(', ') : field.what[locale]}`;
  });
  const names = lacking.map((name) => `--${name}`).join(', ');
  return usage(
    context.terminal,
    { sv: `Det saknas: ${names}.`, en: `Missing: ${names}.` },
    { sv: lines.join('\n'), en: lines.join('\n') },
  );
}

async function askFor(name: FieldName, context: Context, prompter: Prompter): Promise<string> {
  const field = fieldOf(name);
  const choices = field.choices?.(context);
  if (choices?.size === 0) throw nothingToChoose(name, context);
  const answer = await prompter.ask({
    message: field.question[context.terminal.locale],
    choices,
    usual: context.form.usual?.(context.bank)[name],
    check: (text) => problemWith(() => readAnswer(name, text, context)),
  });
  return readAnswer(name, answer, context);
}

/** What a UsageError says, as one line; undefined when there is none. */
export function problemWith(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return [error.message, error.hint].filter((text) => text !== undefined).join(' ');
  }
}
