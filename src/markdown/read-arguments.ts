import { nearest } from '../diagnostics/nearest.ts';
import type { Argument } from './argument.ts';
import type { DirectiveCall, Values } from './directive.ts';
import { directiveFindings } from './directive-findings.ts';
import type { DirectiveLine } from './directive-line.ts';

interface Accepts<A> {
  readonly name: string;
  readonly arguments: A;
}

/** The values of a directive's arguments as written on its line; whatever does not fit is reported and left out. */
export function readArguments<A extends Readonly<Record<string, Argument<unknown>>>>(
  accepts: Accepts<A>,
  line: DirectiveLine,
  call: DirectiveCall,
): Values<A> {
  const values: Record<string, unknown> = {};
  for (const [key, written] of line.values) {
    const argument = Object.hasOwn(accepts.arguments, key) ? accepts.arguments[key] : undefined;
    if (!argument)
      call.report(directiveFindings.unknownArgument(accepts.name, key, nearest(key, Object.keys(accepts.arguments))));
    else values[key] = readOne(key, argument, written, call);
  }
  for (const word of line.words) readWord(accepts, word, values, call);
  reportMissing(accepts, values, call);
  // The record was filled key by key from `accepts.arguments`, each value by that key's own `read`.
  return values as Values<A>;
}

function readOne(key: string, argument: Argument<unknown>, written: string, call: DirectiveCall): unknown {
  const value = argument.read(written, call.inline);
  if (value === undefined) call.report(directiveFindings.badArgument(key, written, argument.expects));
  return value;
}

/** A bare word belongs to the first argument that takes bare words and understands it. */
function readWord(
  accepts: Accepts<Readonly<Record<string, Argument<unknown>>>>,
  word: string,
  values: Record<string, unknown>,
  call: DirectiveCall,
): void {
  const bare = Object.entries(accepts.arguments).filter(([, argument]) => argument.bare);
  for (const [key, argument] of bare) {
    const value = key in values ? undefined : argument.read(word, call.inline);
    if (value !== undefined) {
      values[key] = value;
      return;
    }
  }
  const only = bare.length === 1 ? bare[0] : undefined;
  if (only && !(only[0] in values)) readOne(only[0], only[1], word, call);
  else call.report(directiveFindings.unknownArgument(accepts.name, word, nearest(word, Object.keys(accepts.arguments))));
  if (only) values[only[0]] ??= undefined;
}

function reportMissing(
  accepts: Accepts<Readonly<Record<string, Argument<unknown>>>>,
  values: Record<string, unknown>,
  call: DirectiveCall,
): void {
  for (const [key, argument] of Object.entries(accepts.arguments)) {
    if (argument.required && !(key in values))
      call.report(directiveFindings.missingArgument(accepts.name, key, argument.expects));
  }
}
