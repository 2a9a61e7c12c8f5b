import { quote } from "./literal.ts";

/**
 * A TypeScript expression and the runtime helpers that it calls. Only `code` makes one, so a piece of schema
 * text can reach generated code as a quoted literal and in no other way.
 */
export interface Expression {
  readonly text: string;
  /** Names of exported functions of the guards' runtime. */
  readonly helpers: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

type Part = Expression | string | number | boolean | null;

/**
 * Builds an expression. An interpolated expression is spliced in as it is; anything else becomes a literal:
 * code`${value} >= ${3}`, code`${value} === ${"a"}`.
 */
export function code(strings: TemplateStringsArray, ...parts: readonly Part[]): Expression {
  let text = strings[0] ?? "";
  let helpers = NONE;
  parts.forEach((part, index) => {
    if (typeof part === "object" && part !== null) {
      text += part.text;
      helpers = both(helpers, part.helpers);
    } else {
      text += typeof part === "string" ? quote(part) : numberOrKeyword(part);
    }
    text += strings[index + 1];
  });
  return { text, helpers };
}

/** Most expressions need no helper, and there are very many of them. */
function both(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  if (other.size === 0) return one;
  return one.size === 0 ? other : new Set([...one, ...other]);
}

function numberOrKeyword(value: number | boolean | null): string {
  return Object.is(value, -0) ? "-0" : String(value);
}

/** A trusted name (a local variable, a function that we declare) as an expression. */
export function name(identifier: string): Expression {
  return { text: identifier, helpers: NONE };
}

/** A function of the guards' runtime; using it brings its import along. */
export function helper(exported: string): Expression {
  return { text: exported, helpers: new Set([exported]) };
}

/** Joins expressions with an operator. The caller adds parentheses where precedence asks for them. */
export function join(expressions: readonly Expression[], operator: string): Expression {
  return {
    text: expressions.map((expression) => expression.text).join(operator),
    helpers: expressions.map((expression) => expression.helpers).reduce(both, NONE),
  };
}

/** Puts a value that is made once, such as a regular expression, before the functions; gives its name. */
export type Hoist = (initialiser: Expression) => Expression;
