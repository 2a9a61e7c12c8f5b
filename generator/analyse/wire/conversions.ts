import { diagnostic } from "../../diagnostics.ts";
import type { Conversion, ConversionId, Via, WireOptions } from "../../model/conversion.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import { areDisjoint } from "../../model/shape/disjoint.ts";
import { type JsonTypesOf, jsonTypesIn } from "../../model/shape/json-types.ts";
import type { Shape } from "../../model/shape/shape.ts";
import { activeShapes } from "./active-shapes.ts";
import { discriminatorOf } from "./discriminator.ts";
import { gather, type Routes, resolved, type Shapes } from "./gather.ts";
import { itemsConversion } from "./items-conversion.ts";
import { membersConversion } from "./members-conversion.ts";
import { typedIn } from "./typed.ts";
import { valuesConversion } from "./values-conversion.ts";

/** What the parts of a conversion ask of the whole. */
export interface Conversions {
  readonly all: Shapes;
  readonly options: WireOptions;
  readonly jsonTypes: JsonTypesOf;
  /** The conversion of what several shapes are asked of; undefined where nothing differs. */
  readonly of: (shapes: readonly Shape[]) => ConversionId | undefined;
  /** The way from the shape of a conversion to that of the one of these shapes; undefined where the keyword alone tells it. */
  readonly viaOf: (shapes: readonly Shape[], step: string, from: Whereabouts) => Via | undefined;
  readonly uriOf: (at: Location) => string;
  readonly report: (finding: Diagnostic) => void;
}

/** A conversion, and the alternatives that each of its choices is made for. */
export interface PlannedConversion extends Omit<Conversion, "choices" | "uri"> {
  readonly choices: readonly PlannedChoice[];
}

export interface PlannedChoice extends Omit<Conversion["choices"][number], "accepts"> {
  readonly branches: readonly Shape[];
}

/** What is known of the way while a conversion is planned. */
export interface Whereabouts {
  /** The URI of its own schema. */
  readonly uri: string;
  readonly routes: Routes;
}

/** The conversions of a set of declarations. */
export interface Plan {
  readonly conversions: readonly PlannedConversion[];
  /** The conversion of a shape by itself; undefined where nothing differs. */
  readonly of: (shape: Shape) => ConversionId | undefined;
  readonly jsonTypes: JsonTypesOf;
  readonly diagnostics: readonly Diagnostic[];
}

/** Works out what differs on the wire, for all declarations and whatever stands in them. */
export function planConversions(all: Shapes, options: WireOptions, uriOf: (at: Location) => string): Plan {
  const active = activeShapes(all, options);
  const jsonTypes = jsonTypesIn((id) => all.get(id) ?? NOTHING);
  if (active.size === 0) return { conversions: [], of: () => undefined, jsonTypes, diagnostics: [] };
  const findings = new Map<string, Diagnostic>();
  const ids = new Map<Shape, number>();
  const known = new Map<string, ConversionId>();
  const conversions: PlannedConversion[] = [];
  const pending: (readonly Shape[])[] = [];
  const of = (given: readonly Shape[]): ConversionId | undefined => {
    const shapes = resolved(given, all);
    if (!shapes.some((shape) => active.has(shape))) return undefined;
    for (const shape of shapes) if (!ids.has(shape)) ids.set(shape, ids.size);
    const key = shapes
      .map((shape) => ids.get(shape))
      .sort()
      .join(" ");
    const id = known.get(key) ?? pending.push(shapes) - 1;
    known.set(key, id);
    return id;
  };
  const declared = new Set(all.values());
  const viaOf: Conversions["viaOf"] = (shapes, step, { uri, routes }) => {
    const known: Routes = new Map(shapes.map((shape) => [shape, routes.get(shape) ?? step]));
    const targets = resolved(shapes, all, known);
    const target = targets.find((shape) => active.has(shape));
    if (target === undefined) return undefined;
    const keywords = known.get(target) ?? step;
    const leadsTo = uriOf(target.at);
    const isHere = leadsTo === uri + encodeURI(step.toWellFormed());
    const isDeclared = targets.length === 1 && declared.has(target);
    const isPlain = isHere ? keywords === step : isDeclared && keywords === `${step}/$ref`;
    return isPlain ? undefined : { keywords, uri: leadsTo };
  };
  const surroundings: Conversions = {
    all,
    options,
    jsonTypes,
    of,
    viaOf,
    uriOf,
    report: (finding) => void findings.set(JSON.stringify([finding.location, finding.message]), finding),
  };
  for (const shape of all.values()) of([shape]);
  // A list hands out what is added to it while it is being walked.
  for (const shapes of pending) conversions.push(planned(shapes, active, surroundings));
  return {
    conversions,
    of: (shape) => of([shape]),
    jsonTypes,
    diagnostics: [...findings.values()],
  };
}

const NOTHING: Shape = { at: { document: "", pointer: "" }, parts: {}, notes: {} };

/** More ways to combine alternatives than any reader would follow. */
const MAX_CHOICES = 64;

interface Way {
  readonly shapes: readonly Shape[];
  readonly unions: readonly (readonly Shape[])[];
  readonly branches: readonly Shape[];
  /** Alternatives that were not chosen, though what fits one of them may fit the chosen one, too. */
  readonly rivals: readonly Shape[];
}

function planned(roots: readonly Shape[], active: ReadonlySet<Shape>, around: Conversions): PlannedConversion {
  const root = roots.find((shape) => active.has(shape)) ?? NOTHING;
  const { at } = root;
  const routes: Routes = new Map([[root, ""]]);
  const from: Whereabouts = { uri: around.uriOf(at), routes };
  const { shapes, unions } = gather(roots, around.all, routes);
  const isActive = (branches: readonly Shape[]): boolean => branches.some((branch) => active.has(branch));
  // What alternatives name that differ in nothing is known all the same.
  const beside = unions
    .filter((union) => !isActive(union))
    .flatMap((union) => gather(union, around.all, routes).shapes);
  const open = unions.filter(isActive);
  const ways = waysThrough({ shapes, unions: open, branches: [], rivals: [] }, isActive, around, routes);
  for (const union of open) if (isInDoubt(union, around)) warnOfDoubt(union, around);
  if (ways.length > MAX_CHOICES) {
    const place = { location: at, severity: "error" } as const;
    around.report(diagnostic("wire-choice", place, "anyOf and oneOf", `more than ${MAX_CHOICES} ways to convert`));
  }
  const choices = ways.slice(0, MAX_CHOICES).map((way): PlannedChoice => {
    const rivals = gather(way.rivals, around.all, routes).shapes;
    const members = membersConversion(way.shapes, { beside, rivals }, around, from);
    const items = itemsConversion(way.shapes, around, from);
    const values = valuesConversion(way.shapes, around);
    const typed = typedIn([...roots, ...way.branches], around.options.values ?? {}, around);
    return {
      branches: way.branches,
      ...(members === undefined ? {} : { members }),
      ...(items === undefined ? {} : { items }),
      ...(values === undefined ? {} : { values }),
      ...(typed === undefined ? {} : { typed: typed.format, ...typedAt(typed.by, from, around) }),
    };
  });
  const discriminator = discriminatorOf(choices, around.all);
  return { at, choices, ...(discriminator === undefined ? {} : { discriminator }) };
}

/** The way to the shape that names a format, where it is not that of the conversion. */
function typedAt(by: Shape, { uri, routes }: Whereabouts, { uriOf }: Conversions): Pick<PlannedChoice, "typedAt"> {
  const there = uriOf(by.at);
  return there === uri ? {} : { typedAt: { keywords: routes.get(by) ?? "", uri: there } };
}

/** Each combination of one alternative of each union. */
function waysThrough(
  start: Way,
  isActive: (union: readonly Shape[]) => boolean,
  around: Conversions,
  routes: Routes,
): readonly Way[] {
  const done: Way[] = [];
  const open: Way[] = [start];
  for (let way = open.pop(); way !== undefined && done.length <= MAX_CHOICES; way = open.pop()) {
    const { shapes, branches, rivals } = way;
    const [union, ...others] = way.unions;
    if (union === undefined) {
      done.push(way);
      continue;
    }
    const doubtful = isInDoubt(union, around) ? union : [];
    // The last one goes first: what is taken from the end is the first alternative.
    for (const branch of [...union].reverse()) {
      const inside = gather([branch], around.all, routes);
      open.push({
        shapes: [...shapes, ...inside.shapes],
        unions: [...inside.unions.filter(isActive), ...others],
        branches: [...branches, branch],
        rivals: [...rivals, ...doubtful.filter((other) => other !== branch && isInDoubt([branch, other], around))],
      });
    }
  }
  return done;
}

/** Whether a value may fit several alternatives that convert differently. */
function isInDoubt(union: readonly Shape[], { of, jsonTypes, all }: Conversions): boolean {
  const kinds = new Set(union.map((branch) => of([branch])));
  return kinds.size > 1 && !areDisjoint(union, { jsonTypes, shapeOf: (id) => all.get(id) ?? NOTHING });
}

function warnOfDoubt([first]: readonly Shape[], { report }: Conversions): void {
  if (first === undefined) return;
  const why = "its alternatives convert differently and can both hold, so the first one that fits is taken";
  report(diagnostic("wire-choice", { location: first.at }, "alternatives", why));
}
