import type { MemberAnchor } from "../../../model/artifact.ts";
import type { DeclarationId } from "../../../model/shape/shape.ts";
import type { Named } from "../extent/extent.ts";

/** A TypeScript type as text, with what is needed to combine it with others. */
export interface TypeExpression {
  /** Lines after the first one are indented relative to the first. */
  readonly text: string;
  readonly form: "atom" | "object" | "union" | "intersection";
  /** The operands of a union or an intersection; else the type itself. */
  readonly parts: readonly TypeExpression[];
  /** The members of an object type. */
  readonly members: readonly TypeMember[];
  /** The declarations that the text names. */
  readonly uses: ReadonlySet<DeclarationId>;
  /** The members of all object types in the text, in its order. */
  readonly anchors: readonly MemberAnchor[];
  /** Whether an object type in the text has an index signature for the names of a pattern. */
  readonly hasTemplates: boolean;
}

/** A member of an object type or its index signature. */
export interface TypeMember {
  /** As TypeScript text: `name`, `"content-type"`, `[key: string]`. */
  readonly key: string;
  readonly optional: boolean;
  readonly type: TypeExpression;
  /** Lines of its JSDoc comment, unescaped. */
  readonly doc: readonly string[];
  /** Absent for an index signature. */
  readonly anchor?: MemberAnchor;
  /** True for an index signature that holds for the names of a pattern only. */
  readonly isTemplate?: true;
}

const NO_USES: ReadonlySet<DeclarationId> = new Set();
const NO_MEMBERS: readonly TypeMember[] = [];
const NO_ANCHORS: readonly MemberAnchor[] = [];

/** What a type knows of those that stand in its text. */
type Carried = Pick<TypeExpression, "uses" | "anchors" | "hasTemplates">;

const NOTHING: Carried = { uses: NO_USES, anchors: NO_ANCHORS, hasTemplates: false };

/** A type that binds tighter than any operator: a name, a literal, a tuple. */
export function atom(text: string, carried: Carried = NOTHING): TypeExpression {
  return operandOf({ text, form: "atom", members: NO_MEMBERS, ...carried });
}

/** A type that binds tighter than any operator and has the texts of others in its own. */
export function enclosing(text: string, types: readonly TypeExpression[]): TypeExpression {
  return new EnclosingType(text, types);
}

/** What it carries is found out on demand, since many types are only compared with others. */
class EnclosingType implements TypeExpression {
  readonly form = "atom";
  readonly text: string;
  readonly parts: readonly TypeExpression[];
  readonly members = NO_MEMBERS;
  readonly #types: readonly TypeExpression[];
  #carried: Carried | undefined;

  constructor(text: string, types: readonly TypeExpression[]) {
    this.text = text;
    this.parts = [this];
    this.#types = types;
  }

  get uses(): ReadonlySet<DeclarationId> {
    return this.#all.uses;
  }

  get anchors(): readonly MemberAnchor[] {
    return this.#all.anchors;
  }

  get hasTemplates(): boolean {
    return this.#types.some((type) => type.hasTemplates);
  }

  get #all(): Carried {
    this.#carried ??= carriedBy(this.#types);
    return this.#carried;
  }
}

/** A type whose only part is itself; the same object, whose text may not be made yet. */
export function operandOf(type: Omit<TypeExpression, "parts">): TypeExpression {
  const parts: TypeExpression[] = [];
  const whole = Object.assign(type, { parts });
  parts.push(whole);
  return whole;
}

/** A type that stands by its name, or as its author has written it. */
export function namedType({ id, name, authored }: Named): TypeExpression {
  const { uses, isLoose } = authored ?? { uses: new Set([id]), isLoose: false };
  const carried = { ...NOTHING, uses };
  if (!isLoose) return atom(name, carried);
  return operandOf({ text: name, form: "intersection", members: NO_MEMBERS, ...carried });
}

/** What types that stand one after the other in a text carry together. */
function carriedBy(types: readonly TypeExpression[]): Carried {
  return { uses: usesOf(types), anchors: anchorsOf(types), hasTemplates: types.some((type) => type.hasTemplates) };
}

/** The declarations that any of the types names. */
export function usesOf(types: readonly TypeExpression[]): ReadonlySet<DeclarationId> {
  const using = types.filter((type) => type.uses.size > 0);
  if (using.length < 2) return using[0]?.uses ?? NO_USES;
  return new Set(using.flatMap((type) => [...type.uses]));
}

/** The members of object types in texts that stand one after the other. */
function anchorsOf(types: readonly TypeExpression[]): readonly MemberAnchor[] {
  const anchored = types.filter((type) => type.anchors.length > 0);
  return anchored.length < 2 ? (anchored[0]?.anchors ?? NO_ANCHORS) : anchored.flatMap((type) => type.anchors);
}

export const UNKNOWN: TypeExpression = atom("unknown");
export const NEVER: TypeExpression = atom("never");

export function isUnknown(type: TypeExpression): boolean {
  return type.form === "atom" && type.text === UNKNOWN.text;
}

export function isNever(type: TypeExpression): boolean {
  return type.form === "atom" && type.text === NEVER.text;
}

/** `A | B`, each once. */
export function union(types: readonly TypeExpression[]): TypeExpression {
  const [only, another] = types;
  if (only !== undefined && another === undefined) return only;
  const parts = distinct(types.flatMap((type) => (type.form === "union" ? type.parts : [type]))).filter(
    (type) => !isNever(type),
  );
  if (parts.some(isUnknown)) return UNKNOWN;
  return combined("union", parts, " | ") ?? NEVER;
}

/** `A & B`, each once. */
export function intersection(types: readonly TypeExpression[]): TypeExpression {
  const [only, another] = types;
  if (only !== undefined && another === undefined) return only;
  const parts = distinct(types.flatMap((type) => (type.form === "intersection" ? type.parts : [type]))).filter(
    (type) => !isUnknown(type),
  );
  if (parts.some(isNever)) return NEVER;
  return combined("intersection", parts, " & ") ?? UNKNOWN;
}

function combined(
  form: "union" | "intersection",
  parts: readonly TypeExpression[],
  operator: string,
): TypeExpression | undefined {
  return parts.length < 2 ? parts[0] : new CombinedType(form, parts, operator);
}

/** A union or an intersection. What there is to know of it is made on demand, since many types are only compared with others. */
class CombinedType implements TypeExpression {
  readonly form: "union" | "intersection";
  readonly parts: readonly TypeExpression[];
  readonly members = NO_MEMBERS;
  readonly #operator: string;
  #text: string | undefined;
  #carried: Carried | undefined;

  constructor(form: "union" | "intersection", parts: readonly TypeExpression[], operator: string) {
    this.form = form;
    this.parts = parts;
    this.#operator = operator;
  }

  get text(): string {
    this.#text ??= this.parts.map(operand).join(this.#operator);
    return this.#text;
  }

  get uses(): ReadonlySet<DeclarationId> {
    return this.#all.uses;
  }

  get anchors(): readonly MemberAnchor[] {
    return this.#all.anchors;
  }

  get hasTemplates(): boolean {
    return this.parts.some((part) => part.hasTemplates);
  }

  get #all(): Carried {
    this.#carried ??= carriedBy(this.parts);
    return this.#carried;
  }
}

function distinct(types: readonly TypeExpression[]): readonly TypeExpression[] {
  return [...new Map(types.map((type) => [type.text, type])).values()];
}

/** `T[]` */
export function arrayOf(element: TypeExpression): TypeExpression {
  return enclosing(`${operand(element)}[]`, [element]);
}

/** The text with parentheses where an operator stands beside it. */
export function operand(type: TypeExpression): string {
  return type.form === "union" || type.form === "intersection" ? `(${type.text})` : type.text;
}

/** The text with every line but the first moved in by one level. */
export function indented(text: string): string {
  return text.replaceAll("\n", "\n  ");
}
