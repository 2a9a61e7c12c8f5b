import { code, name } from "../../code/expression.ts";
import type { Declaration, Model } from "../../model/model.ts";
import { declarationOf } from "../../model/model.ts";
import { localNames } from "./local-names.ts";
import { operandOf, type Print, renderAnswer } from "./render.ts";
import type { Scope } from "./scope.ts";
import type { Kind } from "./type-test.ts";

/** The scope of a module, and what was collected in it when all of its steps are made. */
export interface ModuleScope extends Scope {
  readonly print: Print;
  /** Constants and functions that the guards use, as statements. */
  readonly statements: () => readonly string[];
  /** The runtime helpers that were printed. */
  readonly helpers: ReadonlySet<string>;
  /** The declarations of other modules whose guards are called. */
  readonly called: ReadonlySet<Declaration>;
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
    accepts: ({ value, kind }, steps) => {
      const operand = operandOf(steps);
      if (operand !== undefined) return operand;
      const named = local("accepts");
      functions.push(`function ${named}(${value.text}: ${kind === undefined ? "unknown" : TYPES[kind]}): boolean {\n${renderAnswer(steps, print)}return true;\n}`);
      return code`${name(named)}(${value})`;
    },
    guardOf: (id) => {
      const declaration = declarationOf(model, id);
      called.add(declaration);
      return { is: name(`is${declaration.name}`), explain: name(`explain${declaration.name}`) };
    },
    shapeOf: (id) => declarationOf(model, id).shape,
    statements: () => [...constantStatements(constants), ...functions],
  };
}

function constantStatements(constants: ReadonlyMap<string, string>): readonly string[] {
  return [...constants].map(([text, constant]) => {
    const isCall = text.startsWith("new ");
    return `const ${constant} = ${isCall ? "/* @__PURE__ */ " : ""}${text};`;
  });
}

