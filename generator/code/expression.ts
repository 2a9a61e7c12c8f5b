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
  /** Absent where it must stand in parentheses beside operators. */
  readonly form?: Form;
  /** The text that is true where this one is not, where it is another one than with `!` in front. */
  readonly opposite?: string;
}

const NONE: readonly string[] = [];

type Part = Expression | string | number | boolean | null;

/**
 * Builds an expression. An interpolated expression is spliced in as it is; anything else becomes a literal:
 * code`${value} >= ${3}`, code`${value} === ${"a"}`.
 */
export function code(strings: TemplateStringsArray, ...parts: readonly Part[]): Expression {
  const form = formOf(strings, parts);
  const others = form === "comparison" ? oppositeOf(strings) : strings;
  let text = strings[0] ?? "";
  let opposite = others[0] ?? "";
  let names = NONE;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as Part;
    const written = partText(part);
    text += written + strings[index + 1];
    if (others !== strings) opposite += written + others[index + 1];
    if (typeof part === "object" && part !== null) names = both(names, part.names);
  }
  if (form === undefined) return { text, names };
  if (form === "comparison") return { text, names, form, opposite };
  return form === "negation" ? { text, names, form, opposite: text.slice(1) } : { text, names, form };
}

function partText(part: Part): string {
  if (typeof part === "object" && part !== null) return part.text;
  return typeof part === "string" ? quote(part) : numberOrKeyword(part);
}

/** The templates of comparisons with the other operator. */
const OPPOSITES = new WeakMap<TemplateStringsArray, readonly string[]>();

function oppositeOf(strings: TemplateStringsArray): readonly string[] {
  const known = OPPOSITES.get(strings);
  if (known !== undefined) return known;
  const others = strings.map((text) => text.replace(/ ([!=])== /, (_, sign) => (sign === "!" ? " === " : " !== ")));
  OPPOSITES.set(strings, others);
  return others;
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
  const names = [identifier];
  return isWord(identifier) ? { text: identifier, names, form: "word" } : { text: identifier, names };
}

/** A trusted name that the module declares or imports, as an expression. */
export function moduleName(identifier: string): Expression {
  return name(identifier);
}

/** Those of the runtime: they are few, and asked for again and again. */
const HELPERS = new Map<string, Expression>();

/** A function of the guards' runtime; using it brings its import along. */
export function helper(exported: string): Expression {
  const known = HELPERS.get(exported) ?? moduleName(exported);
  HELPERS.set(exported, known);
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
  return { text: expressions.map(({ text }) => text).join(between), names: [...names] };
}

/**
 * Puts a value that is made once, such as a regular expression, before the functions; gives its name. Its type is `unknown` where
 * none is given, unless it is made by `new`.
 */
export type Hoist = (initialiser: Expression, type?: string) => Expression;
