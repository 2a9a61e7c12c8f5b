import { defaultKeyword } from "../../keywords/default.ts";
import type { WireOptions } from "../../model/conversion.ts";
import { member } from "../../model/json.ts";
import { perObject } from "../../model/per-object.ts";
import { type Child, childrenOf, subshapes } from "../../model/shape/children.ts";
import type { Shape } from "../../model/shape/shape.ts";
import { type Shapes, targetsIn } from "./gather.ts";
import { aliasesOf, givenName, hasWords, madeName, matchOf, nullOf, spelled, unknownOf } from "./spelled.ts";
import { standardOf } from "./standard.ts";
import { namedFormat } from "./typed.ts";

/** The shapes at or below which anything differs on the wire. */
export function activeShapes(all: Shapes, options: WireOptions): ReadonlySet<Shape> {
  if ([...all.values()].every(isSameOnWire(options))) return new Set();
  const above = new Map<Shape, Shape[]>();
  const active = new Set<Shape>();
  for (const root of all.values()) {
    for (const shape of subshapes(root)) {
      if (differs(shape, options, all)) active.add(shape);
      const inner = childrenOf(shape)
        .filter(converts)
        .map((child) => child.shape);
      for (const other of [...inner, ...targetsIn(shape, all)]) {
        const users = above.get(other);
        if (users === undefined) above.set(other, [shape]);
        else users.push(shape);
      }
    }
  }
  // A set hands out what is added to it while it is being walked.
  for (const shape of active) for (const user of above.get(shape) ?? []) active.add(user);
  return active;
}

const SAME_ON_WIRE = new Map<string, (root: Shape) => boolean>();

/** Tells of a declaration whether nothing in it can differ by itself; most schemas have no word of the wire in them. */
export function isSameOnWire(options: WireOptions): (root: Shape) => boolean {
  const key = JSON.stringify(options);
  const known =
    SAME_ON_WIRE.get(key) ?? perObject((root: Shape) => !subshapes(root).some((one) => mayDiffer(one, options)));
  SAME_ON_WIRE.set(key, known);
  return known;
}

/** A default may stand behind a reference, so wherever there is one something may differ elsewhere. */
function mayDiffer(shape: Shape, options: WireOptions): boolean {
  const isDefault = options.defaults === "decode" && member(shape.notes, defaultKeyword.keyword) !== undefined;
  return isDefault || differs(shape, options, NO_SHAPES);
}

/** What stands behind references is no matter where a default anywhere is enough. */
const NO_SHAPES: Shapes = new Map();

/** What `not`, `contains` and `propertyNames` look at is converted by others, if at all. */
function converts({ kind, relation }: Child): boolean {
  return kind === "condition" || (relation !== "test" && relation !== "key" && kind !== "contains");
}

function differs(shape: Shape, options: WireOptions, all: Shapes): boolean {
  const { members, items } = shape.parts;
  const named = members?.properties ?? [];
  const isMap = members?.additionalProperties !== undefined || members?.patternProperties !== undefined;
  const isRenamed = named.some(
    (member) => (givenName(member) ?? madeName(member.name, options)) !== member.name || aliasesOf(member).length > 0,
  );
  const match = matchOf(shape) ?? (named.length > 0 || hasWords(shape) ? options.match : "exact");
  const unknown = unknownOf(shape) ?? (named.length > 0 ? options.unknown : "keep");
  const hasNulls =
    nullOf(shape) !== undefined ||
    (options.null !== "keep" && named.length > 0) ||
    (options.null === "zero" && (isMap || items !== undefined));
  const hasDefaults =
    options.defaults === "decode" && named.some(({ shape }) => standardOf([shape], all) !== undefined);
  const isTyped = namedFormat(shape, options.values ?? {}) !== undefined;
  return (
    isTyped ||
    hasDefaults ||
    isRenamed ||
    match !== "exact" ||
    unknown !== "keep" ||
    hasNulls ||
    spelled(shape) !== undefined
  );
}
