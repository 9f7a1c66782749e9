import type { Hover, Position } from 'vscode-languageserver/node';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LanguageCode } from '../i18n/language.ts';
import type { Rule } from '../lint/rule.ts';
import { rules } from '../lint/rules.ts';
import { type Asked, linkAt, type Spot, spotOf } from './asked.ts';
import { fieldsIn, targetOf } from './fields.ts';
import { entryNamed, lawNamed, type Name, namesFor } from './names.ts';
import type { Workspace } from './workspace.ts';

/** What to know of what is under the pointer: the rules that find something there, then the field or the name. */
export function hover(workspace: Workspace, asked: Asked): Hover | undefined {
  const spot = spotOf(workspace, asked);
  if (!spot) return undefined;
  const { findings } = workspace.check(spot.place.root);
  const here = findings.filter(
    ({ file, span }) => file === spot.place.file && span !== undefined && covers(span, asked.position),
  );
  const parts = [...here.flatMap((finding) => aboutRule(finding, asked.locale)), ...aboutSpot(spot, asked)];
  return parts.length === 0 ? undefined : { contents: { kind: 'markdown', value: parts.join('\n\n---\n\n') } };
}

function covers({ start, end }: NonNullable<Diagnostic['span']>, { line, character }: Position): boolean {
  const after = line + 1 > start.line || (line + 1 === start.line && character + 1 >= start.column);
  const before = line + 1 < end.line || (line + 1 === end.line && character + 1 <= end.column);
  return after && before;
}

function aboutRule({ code }: Diagnostic, locale: LanguageCode): string[] {
  const rule = (rules as readonly Rule[]).find((each) => each.id === code);
  return rule ? [`**${rule.id}** ${rule.what[locale]}\n\n${rule.why[locale]}`] : [];
}

function aboutSpot({ bank, schema, at, text }: Spot, { position, locale }: Asked): string[] {
  if (!at) {
    const id = linkAt(text, position);
    const entry = id === undefined ? undefined : bank.entries.find((each) => each.id === id);
    return entry ? [`**${entry.data.title}**`] : [];
  }
  if (at.isKey) {
    const field = fieldsIn(schema, at.path).find(({ name }) => name === at.word);
    return field?.words ? [`**${field.name}** ${field.words[locale]}`] : [];
  }
  const target = targetOf(bank, schema, at.path);
  if (target === 'law') {
    const ref = /ref:\s*["']?([^"'#},]*)/.exec(text.split(/\r?\n/)[position.line] ?? '')?.[1]?.trim();
    const law = ref === undefined ? undefined : lawNamed(bank, ref);
    return law ? [named(law)] : [];
  }
  const found = target && namesFor(bank, target, locale).find(({ id }) => id === at.word);
  const entry = target && entryNamed(bank, target, at.word);
  return found ? [named({ ...found, title: entry?.data.title ?? found.title })] : [];
}

function named({ title, about }: Name): string {
  return about === undefined ? `**${title}**` : `**${title}**\n\n${about}`;
}
