import { hasErrors } from "../../diagnostics.ts";
import { compareTexts } from "../../model/compare-texts.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { digest } from "../../model/digest.ts";
import { groupBy } from "../../model/group-by.ts";
import { isJsonArray, isJsonObject, type Json } from "../../model/json.ts";
import { documentUses } from "../../model/keyword-use.ts";
import { type Declaration, declarationOf, type Module } from "../../model/model.ts";
import type { NameMemory } from "../../model/name-memory.ts";
import type { SchemaDocument } from "../../model/schema-set.ts";
import type { Whole } from "../again/whole.ts";
import { isNamedInline } from "../names/named-inline.ts";
import { askedName, type Names, nameAll } from "../names/names.ts";
import { outlineOf } from "../references/declared-again.ts";
import { type DeclarationSource, type DeclarationSources, refersOf } from "../references/find-declarations.ts";
import type { Placed } from "../subschemas.ts";
import type { AnalysisRecord, DeclaredRecord, DocumentRecord, Lead } from "./record.ts";

/**
 * Writes down what an analysis found, if the next one of a process could take it over.
 * @returns undefined where another process would find something else with the names that it is to be told
 */
export function recordOf(whole: Whole): AnalysisRecord | undefined {
  const { set, settings, schemas, sources, inOrder, model, names, findings } = whole;
  const next = namesNextTime(whole);
  const hasOthers = model.wire !== undefined || model.typed !== undefined || model.packageModules !== undefined;
  if (next === undefined || hasErrors(next.diagnostics) || hasOthers || set.documents.some(holdsNegativeZero))
    return undefined;
  const ids = new Set(set.documents.map(({ id }) => id));
  const documentWith = ({ location }: Diagnostic): string =>
    location !== undefined && ids.has(location.document) ? location.document : "";
  const found = groupBy(findings, documentWith);
  const declared = groupBy(inOrder, ({ at }) => at.document);
  const modules = new Map(model.modules.map((module) => [module.document, module]));
  const uses = new Map(whole.uses.map((own) => [own.document, own]));
  const documents = set.documents.map(({ id }, place): DocumentRecord => {
    const placed = schemas.byDocument[place] ?? [];
    const own = declared.get(id) ?? [];
    const module = modules.get(id);
    return {
      id,
      outline: outlineDigest(placed, settings.namedInline),
      ...(module === undefined ? {} : { module: moduleRecord(module) }),
      declared: own.map((source) => declaredRecord(source, declarationOf(model, source.id))),
      leads: leadsFrom(placed, sources),
      findings: found.get(id) ?? [],
      uses: uses.get(id) ?? documentUses(id, []),
      shapes: JSON.stringify(own.map((source) => declarationOf(model, source.id).shape)),
    };
  });
  return { names: names.memory, findings: [...(found.get("") ?? []), ...next.diagnostics], documents };
}

function moduleRecord({ name, dialect, vocabulary }: Module): NonNullable<DocumentRecord["module"]> {
  return { name, dialect, ...(vocabulary === undefined ? {} : { vocabulary }) };
}

function declaredRecord(
  source: DeclarationSource,
  { id, uri, at, name, uses, usedBy, recursive }: Declaration,
): DeclaredRecord {
  const inline = source.inline === undefined ? {} : { inline: source.inline };
  return { id, uri, pointer: at.pointer, name, uses, usedBy, recursive, ...inline, asked: digest(askedName(source)) };
}

/** Of all that a document says of declarations and references. */
export function outlineDigest(document: readonly Placed[], namedInline: Parameters<typeof isNamedInline>[1]): string {
  return digest(outlineOf(document, (placed) => isNamedInline(placed, namedInline)));
}

function leadsFrom(document: readonly Placed[], { resolve, at: declaredAt }: DeclarationSources): readonly Lead[] {
  return document.flatMap(({ at, keywords }) =>
    keywords.flatMap(({ keyword, value }): readonly Lead[] => {
      if (typeof value !== "string" || refersOf(keyword) === undefined) return [];
      const resolution = resolve(value, at);
      const target = resolution.ok ? declaredAt(resolution.target)?.id : undefined;
      return target === undefined ? [] : [[at.pointer, value, target]];
    }),
  );
}

/** The names that the same schemas get when they are told those that they have; undefined where some are others then. */
function namesNextTime({ inOrder, settings, remembered, names }: Whole): Names | undefined {
  if (memoryText(names.memory) === memoryText(remembered)) return names;
  const packages = { modules: new Map<string, string>(), declarations: new Map<string, string>() };
  const next = nameAll(inOrder, { remembered: names.memory, fixed: settings.names, packages });
  const isSame = memoryText(next.memory) === memoryText(names.memory) && textOf(next) === textOf(names);
  return isSame ? next : undefined;
}

function textOf({ modules, declarations }: Names): string {
  return JSON.stringify([[...modules], [...declarations]]);
}

/** The same for memories that hold the same names, in any order. */
export function memoryText({ modules, declarations }: NameMemory): string {
  return JSON.stringify([modules, declarations].map((names) => [...names].sort(([a], [b]) => compareTexts(a, b))));
}

/** Whether a document has a number that JSON texts of ours do not tell from another one. */
export function holdsNegativeZero({ text, json }: Pick<SchemaDocument, "text" | "json">): boolean {
  return (text === undefined || /-[.0]/.test(text)) && isNegativeZeroIn(json);
}

function isNegativeZeroIn(json: Json): boolean {
  if (isJsonArray(json)) return json.some(isNegativeZeroIn);
  return isJsonObject(json) ? Object.values(json).some(isNegativeZeroIn) : Object.is(json, -0);
}
