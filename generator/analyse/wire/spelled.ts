import { camelCase, kebabCase, pascalCase, snakeCase } from "change-case";
import { wireAliases } from "../../keywords/x-wire-aliases.ts";
import { wireMatch } from "../../keywords/x-wire-match.ts";
import { wireName } from "../../keywords/x-wire-name.ts";
import { wireNull } from "../../keywords/x-wire-null.ts";
import { wireUnknown } from "../../keywords/x-wire-unknown.ts";
import { wireValues } from "../../keywords/x-wire-values.ts";
import type { WireOptions } from "../../model/conversion.ts";
import { isJsonArray, type Json, strings } from "../../model/json.ts";
import type { Member, Shape } from "../../model/shape/shape.ts";
import { writtenValues } from "../../model/shape/values.ts";

const CASES: { readonly [Names in WireOptions["names"]]: (name: string) => string } = {
  "as-is": (name) => name,
  camelCase: (name) => camelCase(name),
  PascalCase: (name) => pascalCase(name),
  snake_case: (name) => snakeCase(name),
  "kebab-case": (name) => kebabCase(name),
};

/** The name that a member's own schema gives it on the wire, or undefined. */
export function givenName({ shape }: Member): string | undefined {
  const name = note(shape, wireName.keyword);
  return typeof name === "string" ? name : undefined;
}

/** The name that the options make of a name. One that has no letter to keep stays as it is. */
export function madeName(name: string, { names }: WireOptions): string {
  return CASES[names](name) || name;
}

export function aliasesOf({ shape }: Member): readonly string[] {
  return strings(note(shape, wireAliases.keyword));
}

export function matchOf(shape: Shape): "exact" | "fold" | "fold-trim" | undefined {
  const match = note(shape, wireMatch.keyword);
  return match === "exact" || match === "fold" || match === "fold-trim" ? match : undefined;
}

export function nullOf(shape: Shape): "absent" | "zero" | undefined {
  const word = note(shape, wireNull.keyword);
  return word === "absent" || word === "zero" ? word : undefined;
}

export function unknownOf(shape: Shape): WireOptions["unknown"] | undefined {
  const word = note(shape, wireUnknown.keyword);
  return word === "keep" || word === "drop" || word === "error" ? word : undefined;
}

export function spelled(shape: Shape): readonly Json[] | undefined {
  const values = note(shape, wireValues.keyword);
  return values !== undefined && isJsonArray(values) ? values : undefined;
}

/** Whether the shape has a list of values, or one, with strings among them. */
export function hasWords({ parts }: Shape): boolean {
  return writtenValues(parts).some((value) => typeof value === "string");
}

function note({ notes }: Shape, keyword: string): Json | undefined {
  return Object.hasOwn(notes, keyword) ? notes[keyword] : undefined;
}
