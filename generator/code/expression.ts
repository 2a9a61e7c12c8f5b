import { type Form, formOf, isWord } from "./form.ts";
import { quote } from "./literal.ts";
import { slices } from "./slices.ts";

/**
 * A TypeScript expression and what it needs of its module. Only `code` makes one, so a piece of schema
 * text can reach generated code as a quoted literal and in no other way.
 */
export interface Expression {
  readonly text: string;
  /** The names that it speaks of, each once: locals, and what the module imports or declares. They are few. */
  readonly names: readonly string[];
  /** Undefined where it must stand in parentheses beside operators. */
  readonly form: Form | undefined;
}

const NONE: readonly string[] = [];

type Part = Expression | string | number | boolean | null;

/**
 * Builds an expression. An interpolated expression is spliced in as it is; anything else becomes a literal:
 * code`${value} >= ${3}`, code`${value} === ${"a"}`.
 */
export function code(strings: TemplateStringsArray, ...parts: readonly Part[]): Expression {
  let text = strings[0] ?? "";
  let names = NONE;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as Part;
    text += partText(part) + strings[index + 1];
    if (typeof part === "object" && part !== null) names = both(names, part.names);
  }
  return { text, names, form: formOf(strings, parts) };
}

function partText(part: Part): string {
  if (typeof part === "object" && part !== null) return part.text;
  return typeof part === "string" ? quote(part) : numberOrKeyword(part);
}

/** Most expressions speak of one name or none, and there are very many of them. */
function both(one: readonly string[], other: readonly string[]): readonly string[] {
  if (other === one || other.length === 0) return one;
  if (one.length === 0) return other;
  const more = other.filter((name) => !one.includes(name));
  return more.length === 0 ? one : [...one, ...more];
}

function numberOrKeyword(value: number | boolean | null): string {
  return Object.is(value, -0) ? "-0" : String(value);
}

/** A trusted name inside of a function (a local variable, a parameter) as an expression. */
export function name(identifier: string): Expression {
  return { text: identifier, names: [identifier], form: isWord(identifier) ? "word" : undefined };
}

/** The same of a name that the generator made of ASCII letters and digits: nobody need look whether it is a word. */
export function plainName(identifier: string): Expression {
  return { text: identifier, names: [identifier], form: "word" };
}

/** Trusted text that speaks of no name: a literal, a type. */
export function nameless(text: string): Expression {
  return { text, names: NONE, form: isWord(text) ? "word" : undefined };
}

/** A trusted name that the module declares or imports, as an expression. */
export function moduleName(identifier: string): Expression {
  return name(identifier);
}

/** Those of the runtime: they are few, and asked for again and again. */
const HELPERS = new Map<string, Expression>();

/** A function of the guards' runtime; using it brings its import along. */
export function helper(exported: string): Expression {
  let known = HELPERS.get(exported);
  if (known === undefined) {
    known = moduleName(exported);
    HELPERS.set(exported, known);
  }
  return known;
}

/** Compilers go one call deeper for each operand of a chain, and thousands are too many for them. */
const LONGEST_CHAIN = 100;

/**
 * Joins expressions with an operator to which it does not matter how they are grouped. The caller adds parentheses where
 * precedence asks for them.
 */
export function join(expressions: readonly Expression[], operator: string): Expression {
  const [only, another] = expressions;
  if (only !== undefined && another === undefined) return only;
  if (expressions.length > LONGEST_CHAIN) {
    const groups = slices(expressions, LONGEST_CHAIN).map((group) => code`(${join(group, operator)})`);
    return join(groups, operator);
  }
  return chained(expressions, operator);
}

/** Items between commas, as they stand in the brackets of a list or of a call. */
export function listed(items: readonly Expression[]): Expression {
  return chained(items, ", ");
}

function chained(expressions: readonly Expression[], between: string): Expression {
  const names = new Set<string>();
  for (const one of expressions) for (const name of one.names) names.add(name);
  return { text: expressions.map(({ text }) => text).join(between), names: [...names], form: undefined };
}

/**
 * Puts a value that is made once, such as a regular expression, before the functions; gives its name. Its type is `unknown` where
 * none is given, unless it is made by `new`.
 */
export type Hoist = (initialiser: Expression, type?: string) => Expression;
