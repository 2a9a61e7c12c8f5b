import type { Json } from "../model/json.ts";
import { appendPointer } from "../model/location.ts";
import { MAX_DEPTH, TOO_DEEP } from "./depth.ts";

/** Something that JSON cannot hold. */
export interface NonJson {
  /** JSON Pointer of the value. */
  readonly pointer: string;
  /** Completes a message: "NaN is no JSON number". */
  readonly problem: string;
}

/** A problem, and the way to it from the innermost key to the outermost one. */
interface Found {
  readonly problem: string;
  readonly way: (string | number)[];
}

/**
 * Looks for what JSON cannot hold or what is nested too deeply (a cycle is), in a value that a parser or a caller
 * made. The first in the value's order; undefined where all is well.
 */
export function findNonJson(root: unknown): NonJson | undefined {
  const found = findBelow(root, 0);
  return found && { pointer: appendPointer("", ...found.way.reverse()), problem: found.problem };
}

function findBelow(value: unknown, depth: number): Found | undefined {
  if (typeof value !== "object" || value === null) {
    const problem = scalarProblem(value);
    return problem === undefined ? undefined : { problem, way: [] };
  }
  if (!isPlain(value)) return { problem: `a value of the kind ${kindOf(value)} has no place in JSON`, way: [] };
  if (depth >= MAX_DEPTH) return { problem: TOO_DEEP, way: [] };
  for (const key of childKeys(value)) {
    const found = findBelow(Reflect.get(value, key), depth + 1);
    if (found === undefined) continue;
    found.way.push(key);
    return found;
  }
  return undefined;
}

/** Narrows a value in which `findNonJson` found nothing. */
export function isJson(value: unknown): value is Json {
  return findNonJson(value) === undefined;
}

function scalarProblem(value: unknown): string | undefined {
  if (value === null || typeof value === "boolean" || typeof value === "string") return undefined;
  if (typeof value !== "number") return `a value of the type ${typeof value} has no place in JSON`;
  if (Number.isFinite(value)) return undefined;
  return Number.isNaN(value) ? "NaN is no JSON number" : "the number is too large";
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Another realm's Object.prototype is as good as ours; what counts is that nothing else is inherited.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function kindOf(value: object): string {
  const name: unknown = (value as { readonly constructor?: { readonly name?: unknown } }).constructor?.name;
  return typeof name === "string" && name !== "" ? name : "object";
}

/** An array's indexes, holes included (they read as undefined and are found), or an object's own keys. */
function childKeys(value: object): Iterable<string | number> {
  return Array.isArray(value) ? value.keys() : Object.keys(value);
}
