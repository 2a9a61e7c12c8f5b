import { below, type Location } from "../../../model/location.ts";
import { type Child, childrenIn, childrenOf, type Relation } from "../../../model/shape/children.ts";
import { BASE_TYPES, type BaseType } from "../../../model/shape/json-types.ts";
import type { Shape } from "../../../model/shape/shape.ts";
import { asSaid } from "../extent/as-said.ts";
import { type Extent, isNeverExtent, within } from "../extent/extent.ts";
import { intersect } from "../extent/intersect.ts";
import { type ExtentScope, extentOf, readingOf } from "./extent-of.ts";
import type { Loss } from "./reading.ts";

/** Is told where a type is wider than its schema, and why. */
export type Widened = (at: Location, why: string) => void;

/**
 * Notes every place of a declaration's schema where the type is wider, as those tell who read its parts: where there can be
 * such instances, and what a keyword refuses is still in the type.
 * @param scope - that of the type; it should remember its extents
 */
export function noteLosses(shape: Shape, scope: ExtentScope, widened: Widened): void {
  noteIn(shape, { scope, widened, allowed: BASE_TYPES, whole: () => extentOf(shape, scope) });
}

/** Whether nothing is lost of a schema that is asked of instances of one type alone. */
export function losesNothing(shape: Shape, type: BaseType, scope: ExtentScope): boolean {
  let isWhole = true;
  const widened = (): void => {
    isWhole = false;
  };
  noteIn(shape, { scope, widened, allowed: [type], whole: () => extentOf(shape, scope) });
  return isWhole;
}

interface Surroundings {
  readonly scope: ExtentScope;
  readonly widened: Widened;
  /** The JSON types that the instance can have. */
  readonly allowed: readonly BaseType[];
  /** What all schemas together that hold for the instance make of it. */
  readonly whole: () => Extent;
}

function noteIn(shape: Shape, around: Surroundings): void {
  const { scope, widened, allowed } = around;
  if (scope.authoredType(shape) !== undefined) return;
  const children = childrenOf(shape);
  const { lost } = readingOf(shape, scope);
  // Most schemas have none in them, and their types say all that they say.
  if (children.length === 0 && lost.length === 0) return;
  const types = scope.jsonTypes(shape);
  const possible = allowed === BASE_TYPES ? types : types.filter((type) => allowed.includes(type));
  if (possible.length === 0) return;
  const here: Surroundings = { ...around, allowed: possible };
  if (lost.length > 0) {
    const isLost = lossesIn(here);
    for (const loss of lost) if (isLost(loss)) widened(below(shape.at, ...loss.place), loss.why);
  }
  const { allOf, condition } = shape.parts;
  const always = allOf?.allOf ?? [];
  for (const branch of always) noteIn(branch, here);
  const branches = [...childrenIn(shape, "same"), ...(condition?.if === undefined ? [] : [condition.if])];
  for (const branch of branches)
    if (!always.includes(branch)) noteIn(branch, { ...here, whole: () => extentOf(branch, scope) });
  if (possible.includes("object")) noteInside(children, "member", scope, widened);
  if (possible.includes("array")) noteInside(children, "item", scope, widened);
}

/** Of what looks at members, or at items. */
function noteInside(children: readonly Child[], relation: Relation, scope: ExtentScope, widened: Widened): void {
  for (const child of children) if (child.relation === relation) noteLosses(child.shape, scope, widened);
}

/** Whether something is lost of an instance. */
function lossesIn({ scope, allowed, whole }: Surroundings): (loss: Loss) => boolean {
  let said: Extent | undefined;
  const holds = (extents: readonly Extent[]): boolean => {
    said ??= asSaid(within(whole(), allowed));
    return !isNeverExtent(extents.reduce((one, other) => intersect(one, other, scope), said));
  };
  return ({ on, refused }) => {
    if (on !== undefined && !allowed.includes(on)) return false;
    return refused === undefined || refused(scope).some(holds);
  };
}
