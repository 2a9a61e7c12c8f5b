import { code, type Expression, helper, moduleName, plainName } from "../../../code/expression.ts";
import type { Declaration, Model } from "../../../model/model.ts";
import { declarationOf } from "../../../model/model.ts";
import { subshapes } from "../../../model/shape/children.ts";
import type { JsonTypesOf, ShapeOf } from "../../../model/shape/json-types.ts";
import type { DeclarationId, ReferencePart, Shape } from "../../../model/shape/shape.ts";
import type { Depths } from "../steps/depths.ts";
import { operandOf } from "../steps/operand.ts";
import { shapeSteps } from "../steps/shape-steps.ts";
import type { Step } from "../steps/step.ts";
import { valueType } from "../steps/type-test.ts";
import { placeholders } from "./local-names.ts";
import { answerText } from "./render-answer.ts";
import { explainingFunction, renderExplanation } from "./render-explanation.ts";
import { type GuardOf, MEMO, memoParameter, parameterName, rootSpot, type Scope } from "./scope.ts";
import { type Print, printer } from "./statements.ts";

/** The scope of a module, and what was collected in it when all of its guards are printed. */
export interface ModuleScope extends Scope {
  /** Prints what stands in the guards themselves. */
  readonly print: Print;
  /** Notes names that stand in the guards themselves. */
  readonly need: (names: ReadonlySet<string>) => void;
  /** What the guards need; to be asked when all of them are printed. */
  readonly used: () => UsedNames;
  /** The declarations whose guards are called. */
  readonly called: ReadonlySet<Declaration>;
}

/** What stands before the guards, and what they and it need. */
interface UsedNames {
  /** Constants and functions. Those that none came to use are left out. */
  readonly statements: readonly string[];
  /** Names that the module declares or imports. */
  readonly names: ReadonlySet<string>;
}

/** A constant or a function of the module, and the names that it speaks of. */
interface Statement {
  readonly name: string;
  readonly text: string;
  readonly names: ReadonlySet<string>;
}

/** A constant, and its name as it stands in expressions. */
interface Constant {
  readonly name: Expression;
  readonly statement: Statement;
}

/** What all modules of a model share. */
export interface ModelScope {
  readonly model: Model;
  /** What a declaration is called in the text of the module. */
  readonly nameOf: (id: DeclarationId) => string;
  readonly jsonTypes: JsonTypesOf;
  readonly depths: Depths;
  /** Whether a declaration's guard is written into others in the place of a call. */
  readonly inlines: (id: DeclarationId) => boolean;
  /** Whether a schema inside of a declaration is looked at by functions of its own. */
  readonly standsApart: (shape: Shape) => boolean;
}

export function moduleScope({ model, nameOf, jsonTypes, depths, inlines, standsApart }: ModelScope): ModuleScope {
  const constants = new Map<string, Constant>();
  const functions: Statement[] = [];
  const needed = new Set<string>();
  const called = new Set<Declaration>();
  const guards = new Map<DeclarationId, GuardOf>();
  const { local, ofModule } = placeholders();
  const shapeOf: ShapeOf = (id) => declarationOf(model, id).shape;
  const own = new Map<Shape, OwnFunctions>();
  /** Those whose bodies are still to be made. */
  const pending: OwnFunctions[] = [];
  const scope: ModuleScope = {
    print: printer(needed),
    need: (names) => {
      for (const name of names) needed.add(name);
    },
    local: (stem) => plainName(local(stem)),
    called,
    hoist: ({ text, names }, type = "unknown") => {
      const key = `${type} ${text}`;
      let constant = constants.get(key);
      if (constant === undefined) {
        const named = ofModule("constant");
        constant = { name: plainName(named), statement: constantStatement(named, type, text, names) };
        constants.set(key, constant);
      }
      return constant.name;
    },
    accepts: ({ value, kind, isJson }, steps) => {
      // Of several kinds: a parameter of its own, for the compiler to know nothing of.
      const isNarrowed = kind === undefined && isJson;
      const operand = operandOf(steps);
      if (operand !== undefined && (!isNarrowed || isTrivial(operand))) return operand;
      const named = plainName(ofModule("accepts"));
      const accepting = acceptingFunction(named, valueType(kind), value, steps);
      functions.push(accepting);
      return accepting.names.has(MEMO.text) ? remembering(named, value) : code`${named}(${value})`;
    },
    guardOf: (id) => {
      let guard = guards.get(id);
      if (guard === undefined) {
        called.add(declarationOf(model, id));
        const name = nameOf(id);
        guard = { answer: answerOf(id, name, depths), explain: moduleName(`explain${name}`) };
        guards.set(id, guard);
      }
      return guard;
    },
    functionsOf: (shape) => {
      let functionsOfShape = own.get(shape);
      if (functionsOfShape === undefined) {
        const isDeep = subshapes(shape).some(({ parts }) => refersToDeep(parts.reference, depths));
        functionsOfShape = {
          shape,
          accepts: plainName(ofModule("accepts")),
          explains: plainName(ofModule("explains")),
          isDeep,
        };
        own.set(shape, functionsOfShape);
        pending.push(functionsOfShape);
      }
      const { accepts, explains, isDeep } = functionsOfShape;
      return {
        answer: (value) => (isDeep ? remembering(accepts, value) : code`${accepts}(${value})`),
        explain: explains,
      };
    },
    inlines,
    standsApart,
    shapeOf,
    jsonTypes,
    used: () => {
      // A list hands out what is added to it while it is being walked.
      for (const one of pending) functions.push(...ownFunctions(one, scope));
      return usedNames([...[...constants.values()].map(({ statement }) => statement), ...functions], needed);
    },
  };
  return scope;
}

/** The functions of a schema that is no declaration. */
interface OwnFunctions {
  readonly shape: Shape;
  readonly accepts: Expression;
  readonly explains: Expression;
  readonly isDeep: boolean;
}

function refersToDeep({ $ref, $dynamicRef }: Partial<ReferencePart> = {}, depths: Depths): boolean {
  return [$ref, $dynamicRef].some((reference) => reference !== undefined && depths.isDeep(reference.target));
}

function ownFunctions({ shape, accepts, explains, isDeep }: OwnFunctions, scope: Scope): readonly Statement[] {
  const spot = rootSpot(shape.at.pointer);
  const steps = shapeSteps(shape, spot, scope);
  const print = printer();
  const body = renderExplanation(steps, print);
  const text = explainingFunction(explains.text, body, print);
  return [
    acceptingFunction(accepts, "unknown", spot.value, steps, isDeep),
    { name: explains.text, text, names: print.names },
  ];
}

/** How the guard of a declaration is asked from within another one: never so that running out of stack is an answer. */
function answerOf(id: DeclarationId, declared: string, depths: Depths): GuardOf["answer"] {
  const isDeep = depths.isDeep(id);
  const name = moduleName(`${isDeep ? "check" : "is"}${declared}`);
  return (value) => (isDeep ? remembering(name, value) : code`${name}(${value})`);
}

/** A call of a function that takes a memo: it is asked first where it remembers anything. */
function remembering(check: Expression, value: Expression): Expression {
  return code`(${helper("tooEarly")}(${MEMO}) ? ${check}(${value}, ${MEMO}) : ${helper("ask")}(${MEMO}, ${check}, ${value}))`;
}

/** A function that answers whether a value passes the steps. */
function acceptingFunction(
  called: Expression,
  type: string,
  value: Expression,
  steps: readonly Step[],
  takesMemo = false,
): Statement {
  const { body, names } = answerText(steps, called, value, takesMemo);
  const name = called.text;
  const parameter = `${parameterName(value, names)}: ${type}`;
  return { name, text: `function ${name}(${parameter}${memoParameter(names, takesMemo)}): boolean {\n${body}}`, names };
}

/** The statements that later ones, or the guards, speak of. */
function usedNames(statements: readonly Statement[], needed: ReadonlySet<string>): UsedNames {
  const byName = new Map(statements.map((statement) => [statement.name, statement]));
  const names = new Set(needed);
  // A set hands out what is added to it while it is being walked.
  for (const name of names) for (const other of byName.get(name)?.names ?? []) names.add(other);
  return { statements: statements.filter(({ name }) => names.has(name)).map(({ text }) => text), names };
}

function isTrivial({ text }: Expression): boolean {
  return text === "true" || text === "false";
}

function constantStatement(name: string, type: string, value: string, names: readonly string[]): Statement {
  const isMade = value.startsWith("new ");
  return {
    name,
    text: isMade ? `const ${name} = /* @__PURE__ */ ${value};` : `const ${name}: ${type} = ${value};`,
    names: new Set(names),
  };
}
