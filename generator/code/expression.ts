import { quote } from "./literal.ts";
import { slices } from "./slices.ts";

/**
 * A TypeScript expression and what it needs of its module. Only `code` makes one, so a piece of schema
 * text can reach generated code as a quoted literal and in no other way.
 */
export interface Expression {
  readonly text: string;
  /** The names that it speaks of: locals, and what the module imports or declares. */
  readonly names: ReadonlySet<string>;
  /** True where parentheses stand around all of it. */
  readonly isGroup?: true;
}

const NONE: ReadonlySet<string> = new Set();

type Part = Expression | string | number | boolean | null;

/**
 * Builds an expression. An interpolated expression is spliced in as it is; anything else becomes a literal:
 * code`${value} >= ${3}`, code`${value} === ${"a"}`.
 */
export function code(strings: TemplateStringsArray, ...parts: readonly Part[]): Expression {
  let text = strings[0] ?? "";
  let names = NONE;
  parts.forEach((part, index) => {
    if (typeof part === "object" && part !== null) {
      text += part.text;
      names = both(names, part.names);
    } else {
      text += typeof part === "string" ? quote(part) : numberOrKeyword(part);
    }
    text += strings[index + 1];
  });
  return isGrouping(strings) ? { text, names, isGroup: true } : { text, names };
}

const GROUPING = new WeakMap<TemplateStringsArray, boolean>();

/** Whether a template's first parenthesis is closed by its very last one. What is spliced in closes its own. */
function isGrouping(strings: TemplateStringsArray): boolean {
  const known = GROUPING.get(strings) ?? isInParentheses(strings.join(""));
  GROUPING.set(strings, known);
  return known;
}

function isInParentheses(text: string): boolean {
  if (!text.startsWith("(")) return false;
  let depth = 0;
  return [...text].every((unit, index) => {
    if (unit === "(") depth++;
    if (unit === ")") depth--;
    return depth > 0 || index === text.length - 1;
  });
}

/** Most expressions speak of one name or none, and there are very many of them. */
function both(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  if (other === one || other.size === 0) return one;
  return one.size === 0 ? other : new Set([...one, ...other]);
}

function numberOrKeyword(value: number | boolean | null): string {
  return Object.is(value, -0) ? "-0" : String(value);
}

/** A trusted name inside of a function (a local variable, a parameter) as an expression. */
export function name(identifier: string): Expression {
  return { text: identifier, names: new Set([identifier]) };
}

/** A trusted name that the module declares or imports, as an expression. */
export function moduleName(identifier: string): Expression {
  return { text: identifier, names: new Set([identifier]) };
}

/** A function of the guards' runtime; using it brings its import along. */
export function helper(exported: string): Expression {
  return moduleName(exported);
}

/** Compilers go one call deeper for each operand of a chain, and thousands are too many for them. */
const LONGEST_CHAIN = 100;

/**
 * Joins expressions with an operator to which it does not matter how they are grouped. The caller adds parentheses where
 * precedence asks for them.
 */
export function join(expressions: readonly Expression[], operator: string): Expression {
  if (expressions.length > LONGEST_CHAIN) {
    const groups = slices(expressions, LONGEST_CHAIN).map((group) => code`(${join(group, operator)})`);
    return join(groups, operator);
  }
  return {
    text: expressions.map((expression) => expression.text).join(operator),
    names: new Set(expressions.flatMap((expression) => [...expression.names])),
  };
}

/** Puts a value that is made once, such as a regular expression, before the functions; gives its name. */
export type Hoist = (initialiser: Expression) => Expression;
