import { diagnostic, hasErrors } from "../diagnostics.ts";
import type { Entry } from "../keywords/dialects/entry.ts";
import type { PartPatches, Reader, Structure } from "../keywords/keyword.ts";
import { string } from "../keywords/value-kind.ts";
import { constraint, KEYWORDS } from "../keywords/vocabulary.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Json, JsonType } from "../model/json.ts";
import { appendPointer, below, type Location } from "../model/location.ts";
import { perObject } from "../model/per-object.ts";
import { speaksOfItems, speaksOfMembers } from "../model/shape/containers.ts";
import type {
  CustomFormat,
  DeclarationId,
  DynamicReference,
  Notes,
  Parts,
  Places,
  Reference,
  Rule,
  Shape,
} from "../model/shape/shape.ts";
import { checkMeaning, checkValue, type KeywordPolicy } from "./check-keyword.ts";
import type { DeclarationSource, DeclarationSources } from "./references/find-declarations.ts";
import type { Placed } from "./subschemas.ts";

/** What schemas are read by of all that is known of declarations. */
export interface ReadingSources extends Pick<DeclarationSources, "resolve" | "dynamicTargets"> {
  readonly bySchema: ReadonlyMap<Placed, Pick<DeclarationSource, "id">>;
  readonly at: (location: Location) => Pick<DeclarationSource, "id"> | undefined;
}

/** What reading a schema needs to know of the set around it. */
export interface Surroundings extends KeywordPolicy {
  readonly sources: ReadingSources;
  readonly impliedTypes: boolean;
  /** Whether `format` asserts where the dialect leaves it open. */
  readonly assertsFormats: boolean;
  /** Whether a format that asserts and that nothing checks is an error. */
  readonly refusesUnchecked: boolean;
  /** The formats of the user's. */
  readonly formatChecks: ReadonlyMap<string, CustomFormat>;
  /** Annotations that the run makes use of, although mostly nothing is done with them. */
  readonly used: ReadonlySet<string>;
  readonly report: (finding: Diagnostic) => void;
}

/** What a schema was read as, and what that depended on beside the schema itself. */
interface Memory {
  /** The policy that it was read by, and how. */
  readonly way: string;
  readonly asked: readonly Asked[];
  readonly findings: readonly Diagnostic[];
  readonly shape: Shape;
}

/** A question to the set around a schema: whether a subschema is a declaration, or what a reference leads to. */
type Asked =
  | { readonly placed: Placed; readonly id: DeclarationId | undefined }
  | {
      readonly reference: string;
      readonly at: Location;
      readonly isDynamic: boolean;
      readonly leads: DynamicReference;
    };

/** A reading that notes its questions. */
interface Reading extends Surroundings {
  readonly asked: Asked[];
}

/** By the places of schemas, which are the same objects as long as their documents are. */
const MEMORIES = new WeakMap<Location, Memory>();

/**
 * Reads the schema of a declaration. Subschemas that are declarations themselves become links. A schema of an earlier run is
 * the same shape as there where all that it asks has the same answers.
 */
export function readShape(source: DeclarationSource, around: Surroundings): Shape {
  const inPlace = source.inline === true && source.under?.inPlace === true;
  const way = `${inPlace} ${policyOf(around)}`;
  const before = MEMORIES.get(source.at);
  const isSame = before !== undefined && before.way === way && before.asked.every((one) => isAnsweredSo(one, around));
  const memory = isSame ? before : freshly(source, around, { way, inPlace });
  if (!isSame) MEMORIES.set(source.at, memory);
  memory.findings.forEach(around.report);
  return memory.shape;
}

/** All that schemas are read by beside the set that they are in. */
const policyOf = perObject(({ sources: _, report: __, ...policy }: Surroundings) =>
  JSON.stringify(policy, (_key, value: unknown) => (value instanceof Set || value instanceof Map ? [...value] : value)),
);

function freshly(
  source: DeclarationSource,
  around: Surroundings,
  { way, inPlace }: { readonly way: string; readonly inPlace: boolean },
): Memory {
  const [asked, findings]: [Asked[], Diagnostic[]] = [[], []];
  const shape = read(source, { ...around, asked, report: (finding) => void findings.push(finding) }, inPlace);
  return { way, asked, findings, shape };
}

function isAnsweredSo(asked: Asked, around: Surroundings): boolean {
  if ("placed" in asked) return around.sources.bySchema.get(asked.placed)?.id === asked.id;
  const { reference, at, isDynamic, leads } = asked;
  const today = isDynamic ? dynamicReference(reference, at, around) : plainReference(reference, at, around);
  return today.target === leads.target && ("anchor" in today ? today.anchor : undefined) === leads.anchor;
}

function read(placed: Placed, around: Reading, inPlace: boolean): Shape {
  const { schema, at } = placed;
  if (schema === false) return { at, parts: { never: true }, notes: {} };
  const shape = readKeywords(placed, around);
  const implied = inPlace ? undefined : impliedType(shape);
  if (implied === undefined) return shape;
  if (around.impliedTypes) return { ...shape, parts: { types: { types: [implied], at: {} }, ...shape.parts } };
  // A lone constraint says nothing of what else is meant.
  if (implied === "object" || implied === "array") {
    around.report(diagnostic("missing-type", { location: shape.at }, implied));
  }
  return shape;
}

function readKeywords(placed: Placed, around: Reading): Shape {
  const { at, keywords } = placed;
  const rules: Rule[] = [];
  const notes: [string, Json][] = [];
  const parts: Record<string, unknown> = {};
  for (const entry of keywords) {
    const { keyword, value, path, inert } = entry;
    const unit = KEYWORDS.get(keyword);
    // What a codec does beside a reference is no matter of the dialect.
    if (unit === undefined || (inert !== undefined && unit.kind !== "wire")) {
      checkMeaning(entry, at, around).forEach(around.report);
      notes.push([keyword, value]);
      continue;
    }
    const isOptional = unit.kind === "constraint" && unit.optional === true;
    const custom = isOptional ? around.formatChecks.get(String(value)) : undefined;
    const asserted = isOptional && (entry.asserted === true || around.assertsFormats);
    const promised = !asserted ? "nothing" : around.refusesUnchecked ? "strictly checked" : "checked";
    const findings = checkValue(entry, custom === undefined ? unit.accepts : string, at, promised);
    // What changes no verdict stops nobody: the note is left out.
    for (const finding of findings) around.report(unit.kind === "annotation" ? asWarning(finding) : finding);
    if (hasErrors(findings)) continue;
    if (unit.kind === "annotation" && unit.unused !== undefined && !around.used.has(keyword))
      around.report(diagnostic("unused-keyword", { location: below(at, ...path) }, keyword, unit.unused));
    if (unit.kind === "annotation" || unit.kind === "wire") {
      notes.push([keyword, value]);
      continue;
    }
    const place = appendPointer("", ...path);
    if (unit.kind === "structure")
      addTo(parts, unit.read(value, reader(unit, entry, placed, around)), place, entry.merged);
    else rules.push(isOptional ? ruleOf(entry, place, asserted, custom) : { keyword, value, at: place });
  }
  if (rules.length > 0) parts["rules"] = rules;
  return { at, parts: parts as Parts, notes: Object.fromEntries(notes) };
}

/** The rule of a constraint that asserts only where somebody asks for that. */
function ruleOf({ keyword, value }: Entry, at: string, asserted: boolean, custom: CustomFormat | undefined): Rule {
  return { keyword, value, at, ...(asserted && { asserted }), ...(custom && { custom }) };
}

function asWarning(finding: Diagnostic): Diagnostic {
  return finding.severity === "error" ? { ...finding, severity: "warning" } : finding;
}

/** Adds the slots that a keyword wrote, and its place for each of them; and for what others wrote of them, theirs. */
function addTo(
  parts: Record<string, unknown>,
  patches: PartPatches,
  place: string,
  others: Entry["merged"] = [],
): void {
  for (const kind of Object.keys(patches) as (keyof PartPatches)[]) {
    const patch = patches[kind];
    const before = parts[kind] as { readonly at: Places } | undefined;
    const at: Record<string, string> = before === undefined ? {} : { ...before.at };
    for (const slot in patch) at[slot] = place;
    for (const { slot, path } of others) if (slot !== undefined) at[slot] = appendPointer("", ...path);
    // Mostly one keyword writes all of a part.
    parts[kind] = before === undefined ? { ...patch, at } : { ...before, ...patch, at };
  }
}

function reader(unit: Structure, entry: Entry, { at, dialect, parts }: Placed, around: Reading): Reader {
  const inside = parts.get(entry);
  return {
    dialect: dialect.name,
    shape: (token) => {
      const part = inside?.get(token);
      if (part === undefined)
        throw new Error(`no subschema ${token ?? ""} in ${entry.path.join("/")} of ${at.document}#${at.pointer}`);
      return readSubschema(part, around, unit.inPlace === true);
    },
    reference: (reference) => noted(reference, at, false, plainReference(reference, at, around), around),
    dynamicReference: (reference) => noted(reference, at, true, dynamicReference(reference, at, around), around),
  };
}

function noted<Leads extends Reference>(
  reference: string,
  at: Location,
  isDynamic: boolean,
  leads: Leads,
  { asked }: Reading,
): Leads {
  asked.push({ reference, at, isDynamic, leads });
  return leads;
}

function readSubschema(placed: Placed, around: Reading, inPlace: boolean): Shape {
  const source = around.sources.bySchema.get(placed);
  around.asked.push({ placed, id: source?.id });
  if (source === undefined) return read(placed, around, inPlace);
  const reference = { $ref: { target: source.id, nested: true }, at: {} } as const;
  return { at: placed.at, parts: { reference }, notes: notesOf(placed) };
}

/** The annotations of a schema that is read elsewhere. */
function notesOf({ keywords }: Placed): Notes {
  const notes = keywords.filter(isAnnotation);
  return Object.fromEntries(notes.map(({ keyword, value }) => [keyword, value]));
}

function isAnnotation({ keyword, inert }: Entry): boolean {
  const unit = KEYWORDS.get(keyword);
  return unit === undefined || unit.kind === "annotation" || unit.kind === "wire" || inert !== undefined;
}

/** A reference that leads nowhere was already reported; its target stands for any other, since the run fails. */
function plainReference(reference: string, at: Location, { sources }: Surroundings): Reference {
  const resolution = sources.resolve(reference, at);
  const target = resolution.ok ? sources.at(resolution.target)?.id : undefined;
  return { target: target ?? reference };
}

function dynamicReference(reference: string, at: Location, around: Surroundings): DynamicReference {
  const resolution = around.sources.resolve(reference, at);
  const anchor = resolution.ok ? resolution.dynamicAnchor : undefined;
  const targets = around.sources.dynamicTargets.get(anchor ?? "");
  const isOpen = anchor !== undefined && targets !== undefined && targets.size > 1;
  return { ...plainReference(reference, at, around), ...(isOpen ? { anchor } : {}) };
}

/** The type that all keywords of a typeless schema speak of, where it is one. */
function impliedType({ parts }: Shape): JsonType | undefined {
  // Any of these may well say the type in its own way.
  const { types, reference, values, allOf, anyOf, oneOf } = parts;
  if ((types ?? reference ?? values ?? allOf ?? anyOf ?? oneOf) !== undefined) return undefined;
  const kinds: readonly JsonType[] = [
    ...(speaksOfMembers(parts) ? (["object"] as const) : []),
    ...(speaksOfItems(parts) ? (["array"] as const) : []),
    ...(parts.rules ?? []).map(({ keyword }) => constraint(keyword).on),
  ];
  const [kind, ...others] = new Set(kinds);
  return others.length === 0 ? kind : undefined;
}
