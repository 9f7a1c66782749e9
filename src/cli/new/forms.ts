import type { Form } from './form.ts';
import { caseForm } from './forms/case.ts';
import { dilemma } from './forms/dilemma.ts';
import { method } from './forms/method.ts';
import { programme } from './forms/programme.ts';
import { resource } from './forms/resource.ts';
import { role } from './forms/role.ts';
import { session } from './forms/session.ts';
import { survey } from './forms/survey.ts';
import { term } from './forms/term.ts';
import { value } from './forms/value.ts';

/** Everything that `etos new` can write, by the word it is asked for with. The six principles are law and not among them. */
export const forms = {
  dilemma,
  case: caseForm,
  term,
  value,
  role,
  method,
  session,
  programme,
  survey,
  resource,
} satisfies Readonly<Record<string, Form>>;

export type FormName = keyof typeof forms;
export const formNames = Object.keys(forms) as readonly FormName[];
