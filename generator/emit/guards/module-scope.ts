import { code, type Expression, name } from "../../code/expression.ts";
import type { Declaration, Model } from "../../model/model.ts";
import { declarationOf } from "../../model/model.ts";
import { localNames } from "./local-names.ts";
import { operandOf } from "./operand.ts";
import { answerBody } from "./render-answer.ts";
import type { Scope } from "./scope.ts";
import { type Print, speaksOf, wordsOf } from "./statements.ts";
import type { Kind } from "./type-test.ts";

/** The scope of a module, and what was collected in it when all of its steps are made. */
export interface ModuleScope extends Scope {
  readonly print: Print;
  /** Constants and functions that the guards use. Those that none came to use are left out. */
  readonly used: (guards: string) => UsedStatements;
  /** The runtime helpers that were printed. */
  readonly helpers: ReadonlySet<string>;
  /** The declarations of other modules whose guards are called. */
  readonly called: ReadonlySet<Declaration>;
}

/** What stands before the guards. */
interface UsedStatements {
  readonly statements: readonly string[];
  /** The names that they and the guards mention. */
  readonly words: ReadonlySet<string>;
}

/** The parameter types of functions on a value whose kind is known. */
const TYPES: { readonly [kind in Kind]: string } = {
  null: "null",
  boolean: "boolean",
  number: "number",
  string: "string",
  array: "readonly unknown[]",
  object: "{ readonly [key: string]: unknown }",
};

export function moduleScope(model: Model, assertsOptional: boolean): ModuleScope {
  const constants = new Map<string, string>();
  const functions: string[] = [];
  const helpers = new Set<string>();
  const called = new Set<Declaration>();
  const print: Print = (expression) => {
    for (const used of expression.helpers) helpers.add(used);
    return expression.text;
  };
  const local = localNames();
  return {
    print,
    local,
    helpers,
    called,
    assertsOptional,
    hoist: (initialiser) => {
      const text = print(initialiser);
      const constant = constants.get(text) ?? local("constant");
      constants.set(text, constant);
      return name(constant);
    },
    accepts: ({ value, kind, isJson }, steps) => {
      // Of several kinds: a parameter of its own, for the compiler to know nothing of.
      const isNarrowed = kind === undefined && isJson === true;
      const operand = operandOf(steps);
      if (operand !== undefined && (!isNarrowed || isTrivial(operand))) return operand;
      const named = local("accepts");
      const again = (argument: Expression): Expression => code`${name(named)}(${argument})`;
      const frame = { print, again, parameter: value };
      const body = answerBody(steps, frame);
      const parameter = `${speaksOf(body, value.text) ? "" : "_"}${value.text}`;
      functions.push(
        `function ${named}(${parameter}: ${kind === undefined ? "unknown" : TYPES[kind]}): boolean {\n${body}}`,
      );
      return code`${name(named)}(${value})`;
    },
    guardOf: (id) => {
      const declaration = declarationOf(model, id);
      called.add(declaration);
      return { is: name(`is${declaration.name}`), explain: name(`explain${declaration.name}`) };
    },
    shapeOf: (id) => declarationOf(model, id).shape,
    used: (guards) => usedStatements([...constantStatements(constants), ...functions], guards),
  };
}

/** The statements that declare what later ones, or `text`, speak of. */
function usedStatements(statements: readonly string[], text: string): UsedStatements {
  const used: string[] = [];
  const words = new Set(wordsOf(text));
  for (const statement of [...statements].reverse()) {
    const [, declared = ""] = /^(?:const|function) ([\w$]+)/.exec(statement) ?? [];
    if (!words.has(declared)) continue;
    used.unshift(statement);
    for (const word of wordsOf(statement)) words.add(word);
  }
  return { statements: used, words };
}

function isTrivial({ text }: Expression): boolean {
  return text === "true" || text === "false";
}

function constantStatements(constants: ReadonlyMap<string, string>): readonly string[] {
  return [...constants].map(([text, constant]) => {
    return text.startsWith("new ")
      ? `const ${constant} = /* @__PURE__ */ ${text};`
      : `const ${constant}: unknown = ${text};`;
  });
}
