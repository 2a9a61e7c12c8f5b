import { slices } from "../../../code/slices.ts";
import type { MembersPart, PatternMember, Shape } from "../../../model/shape/shape.ts";

/** So many patterns, or schemas of dependents, stand in one function; TypeScript gives up on some thousand tests (TS2563). */
const MAX_IN_ONE = 100;

/** A shape of objects in pieces that together say what it says: those that are best asked by functions of their own, and the rest. */
export interface Pieces {
  readonly apart: readonly Shape[];
  readonly rest: Shape;
}

/** Cuts a shape with very many patterns or dependents; undefined for all others. */
export function piecesOf(shape: Shape): Pieces | undefined {
  const { members, dependents, unevaluated } = shape.parts;
  const patterns = (members?.patternProperties ?? []).filter(({ shape: inner }) => Object.keys(inner.parts).length > 0);
  const schemas = unevaluated === undefined ? (dependents?.dependentSchemas ?? []) : [];
  if (patterns.length <= MAX_IN_ONE && schemas.length <= MAX_IN_ONE) return undefined;
  const apart: Shape[] = [];
  let rest = shape;
  if (members !== undefined && patterns.length > MAX_IN_ONE) {
    for (const slice of slices(patterns, MAX_IN_ONE)) {
      apart.push({ at: shape.at, notes: {}, parts: { members: { at: members.at, patternProperties: slice } } });
    }
    rest = {
      ...rest,
      parts: { ...rest.parts, members: { ...members, patternProperties: emptied(members.patternProperties) } },
    };
  }
  if (dependents !== undefined && schemas.length > MAX_IN_ONE) {
    for (const slice of slices(schemas, MAX_IN_ONE)) {
      apart.push({ at: shape.at, notes: {}, parts: { dependents: { at: dependents.at, dependentSchemas: slice } } });
    }
    const { dependentSchemas: _, ...others } = dependents;
    rest = { ...rest, parts: { ...rest.parts, dependents: others } };
  }
  return { apart, rest };
}

/** Patterns that ask nothing: what they match is no additional member nevertheless. */
function emptied(patterns: MembersPart["patternProperties"] = []): readonly PatternMember[] {
  return patterns.map((one) => ({ ...one, shape: { at: one.shape.at, parts: {}, notes: {} } }));
}
