import type { Direction } from "../../keywords/keyword.ts";
import { KEYWORDS } from "../../keywords/vocabulary.ts";
import { childrenIn, mapChildren } from "../../model/shape/children.ts";
import { ownReferences } from "../../model/shape/references.ts";
import type { DeclarationId, Notes, Parts, Shape } from "../../model/shape/shape.ts";
import type { DeclarationSource } from "../references/find-declarations.ts";
import type { Readings } from "./dynamic-scope.ts";
import { mapReferences } from "./map-references.ts";

type Shapes = ReadonlyMap<DeclarationId, Shape>;

/** A variant that accepts no object, since a member must be there that must not be there. */
export interface Impossible {
  readonly source: DeclarationSource;
  readonly member: string;
}

/**
 * Adds to each declaration whose members travel in one direction only (`readOnly`, `writeOnly`) a variant for the other
 * one: such members must be absent from it, and nothing demands them. References of a variant lead to variants. A
 * declaration that reaches no such member has none. No declaration may refer to itself in place.
 */
export function withReadWriteVariants(readings: Readings): {
  readonly readings: Readings;
  readonly impossible: readonly Impossible[];
} {
  const kinds = [...KEYWORDS.values()].flatMap((unit): readonly Kind[] =>
    unit.kind === "annotation" && unit.absentFrom !== undefined
      ? [{ keyword: unit.keyword, direction: unit.absentFrom }]
      : [],
  );
  const variants = kinds.map((kind) => variantsOf(kind, readings));
  const sources = readings.sources.flatMap((source) => [
    source,
    ...variants.flatMap(({ sources }) => sources.get(source.id) ?? []),
  ]);
  const shapes = new Map([...readings.shapes, ...variants.flatMap((one) => [...one.shapes])]);
  return { readings: { sources, shapes }, impossible: variants.flatMap(({ impossible }) => impossible) };
}

/** What the members are marked with that a kind of variant does not have. */
interface Kind {
  readonly keyword: string;
  readonly direction: Direction;
}

/** What is known while the variants of a kind are made. */
interface Marks {
  readonly isMarked: (shape: Shape) => boolean;
  /** The names of the marked members of an instance that the shape is asked of. */
  readonly markedNames: (shape: Shape) => ReadonlySet<string>;
}

interface Variants {
  /** By the id of the declaration that they are variants of. */
  readonly sources: ReadonlyMap<DeclarationId, DeclarationSource>;
  readonly shapes: Shapes;
  readonly impossible: readonly Impossible[];
}

function variantsOf({ keyword, direction }: Kind, { sources, shapes }: Readings): Variants {
  const marks = marksOf(keyword, shapes);
  const affected = affectedDeclarations(shapes, marks);
  const idOf = (id: DeclarationId): DeclarationId => {
    if (!affected.has(id)) return id;
    return `${id}${id.includes("#") ? "" : "#"}@${direction.suffix}`;
  };
  const changed = sources.flatMap((whole) => {
    const shape = affected.has(whole.id) ? shapes.get(whole.id) : undefined;
    if (shape === undefined) return [];
    const source: DeclarationSource = { ...whole, id: idOf(whole.id), variant: { of: whole.id, direction } };
    return [{ whole, shape, source, changedShape: variant(shape, marks, { link: idOf }) }];
  });
  const made = new Map(changed.map(({ source, changedShape }) => [source.id, changedShape]));
  const all = new Map([...shapes, ...made]);
  return {
    sources: new Map(changed.map(({ whole, source }) => [whole.id, source])),
    shapes: made,
    impossible: changed.flatMap(({ shape, source, changedShape }) => {
      const absent = marks.markedNames(shape);
      const demanded = demandedNames(changedShape, all).filter((member) => absent.has(member));
      return demanded.map((member) => ({ source, member }));
    }),
  };
}

function marksOf(keyword: string, shapes: Shapes): Marks {
  const isMarked = (shape: Shape): boolean =>
    shape.notes[keyword] === true ||
    referenced(shape, shapes).some(isMarked) ||
    (shape.parts.allOf?.allOf.some(isMarked) ?? false) ||
    (shape.parts.anyOf?.anyOf.every(isMarked) ?? false) ||
    (shape.parts.oneOf?.oneOf.every(isMarked) ?? false);
  const markedNames = (shape: Shape): ReadonlySet<string> => {
    const own =
      shape.parts.members?.properties?.filter((member) => isMarked(member.shape)).map(({ name }) => name) ?? [];
    const same = [...referenced(shape, shapes), ...childrenIn(shape, "same")];
    const others = same.flatMap((inner) => [...markedNames(inner)]);
    return new Set([...own, ...others]);
  };
  return { isMarked, markedNames };
}

function referenced(shape: Shape, shapes: Shapes): readonly Shape[] {
  return ownReferences(shape).flatMap((id) => shapes.get(id) ?? []);
}

/** The declarations that have marked members, or refer to some that do. */
function affectedDeclarations(shapes: Shapes, marks: Marks): ReadonlySet<DeclarationId> {
  const usedBy = new Map<DeclarationId, DeclarationId[]>();
  const affected = new Set<DeclarationId>();
  for (const [id, shape] of shapes) {
    variant(shape, marks, {
      link: (target) => {
        const users = usedBy.get(target);
        if (users === undefined) usedBy.set(target, [id]);
        else users.push(id);
        return target;
      },
      marked: () => affected.add(id),
    });
  }
  // A set hands out what is added to it while it is being walked.
  for (const id of affected) for (const user of usedBy.get(id) ?? []) affected.add(user);
  return affected;
}

interface Visit {
  /** The id that stands for a declaration in the variant. */
  readonly link: (id: DeclarationId) => DeclarationId;
  /** Told of each marked member. */
  readonly marked?: () => void;
}

/** A shape whose marked members must be absent. What is only a test (`not`, `if`) stays as it is. */
function variant(shape: Shape, marks: Marks, visit: Visit, absent = marks.markedNames(shape)): Shape {
  const mapped = mapChildren(shape, (inner, relation) => {
    if (relation === "test" || relation === "key") return inner;
    if (relation === "same") return variant(inner, marks, visit, absent);
    if (relation === "item" || !marks.isMarked(inner)) return variant(inner, marks, visit);
    visit.marked?.();
    return { at: inner.at, parts: { never: true }, notes: withoutInstances(inner.notes) };
  });
  const linked = mapReferences(mapped, visit.link);
  if (absent.size === 0) return linked;
  return { ...linked, parts: withoutDemands(linked.parts, absent), notes: withoutInstances(shape.notes) };
}

function withoutDemands(parts: Parts, absent: ReadonlySet<string>): Parts {
  const others = (names: readonly string[]): readonly string[] => names.filter((name) => !absent.has(name));
  const { members, dependents } = parts;
  const demands = dependents?.dependentRequired?.map((one) => ({ ...one, required: others(one.required) }));
  return {
    ...parts,
    ...(members?.required === undefined ? {} : { members: { ...members, required: others(members.required) } }),
    ...(dependents === undefined || demands === undefined
      ? {}
      : { dependents: { ...dependents, dependentRequired: demands } }),
  };
}

/** Examples of the whole are none of a variant. */
function withoutInstances(notes: Notes): Notes {
  const left = Object.entries(notes).filter(([keyword]) => {
    const unit = KEYWORDS.get(keyword);
    return unit?.kind !== "annotation" || unit.holdsInstances !== true;
  });
  return Object.fromEntries(left);
}

/** The members that an object of the shape must have in any case. */
function demandedNames(shape: Shape, shapes: Shapes): readonly string[] {
  const others = [...referenced(shape, shapes), ...(shape.parts.allOf?.allOf ?? [])];
  return [...(shape.parts.members?.required ?? []), ...others.flatMap((inner) => demandedNames(inner, shapes))];
}
