/** @noformat */
// Copied here by `npm run generate:config`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import { objectLike, ownMember } from "./members.js";

/** A structure whose parts are being looked at. */
interface Visit {
  readonly value: object;
  /** What it is besides its parts: an array, or an object with these keys. */
  readonly head: string;
  readonly parts: readonly unknown[];
  /** The numbers of the parts that were looked at. */
  readonly ids: number[];
}

/**
 * Numbers objects and arrays: two have the same number where they are the same JSON value. It takes time in proportion to
 * what the values hold. The number of a structure that contains itself is undefined.
 */
export function structureIds(): (structure: object) => number | undefined {
  const bySignature = new Map<unknown, number>();
  const byStructure = new Map<object, number>();
  const idOf = (signature: unknown): number => {
    const id = bySignature.get(signature) ?? bySignature.size;
    bySignature.set(signature, id);
    return id;
  };
  return (structure) => {
    // A list instead of recursion: values may be nested more deeply than the stack is.
    const visits = [visit(structure)];
    const open = new Set<unknown>([structure]);
    for (let top = last(visits); top !== undefined; top = last(visits)) {
      const { value, head, parts, ids } = top;
      if (ids.length === parts.length) {
        byStructure.set(value, idOf(head + ids.join()));
        open.delete(value);
        visits.pop();
        continue;
      }
      const part = parts[ids.length];
      // Texts of structures begin with a bracket, so those of strings must not.
      if (typeof part !== "object" || part === null) ids.push(idOf(typeof part === "string" ? `"${part}` : part));
      else if (byStructure.has(part)) ids.push(byStructure.get(part) ?? 0);
      else if (open.has(part)) return undefined;
      else {
        open.add(part);
        visits.push(visit(part));
      }
    }
    return byStructure.get(structure);
  };
}

function last(visits: readonly Visit[]): Visit | undefined {
  return visits[visits.length - 1];
}

function visit(value: object): Visit {
  if (!objectLike(value)) return { value, head: "[", parts: value as readonly unknown[], ids: [] };
  const keys: string[] = [];
  for (const key in value) if (ownMember(value, key) !== undefined) keys.push(key);
  keys.sort();
  return { value, head: `{${JSON.stringify(keys)}`, parts: keys.map((key) => ownMember(value, key)), ids: [] };
}
