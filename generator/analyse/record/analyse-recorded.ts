import { hasErrors } from "../../diagnostics.ts";
import { compareTexts } from "../../model/compare-texts.ts";
import { type Change, noteDelta } from "../../model/delta.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { digest } from "../../model/digest.ts";
import { flatMap } from "../../model/flat-map.ts";
import { isJsonObject, member } from "../../model/json.ts";
import { type KeywordUse, noteUses } from "../../model/keyword-use.ts";
import type { Location } from "../../model/location.ts";
import { type Declaration, declarationIn, type Model, type Module } from "../../model/model.ts";
import type { NameMemory } from "../../model/name-memory.ts";
import { once } from "../../model/once.ts";
import type { SchemaDocument, SchemaSet } from "../../model/schema-set.ts";
import type { DeclarationId, Shape } from "../../model/shape/shape.ts";
import { leadsTheSame } from "../again/leads-the-same.ts";
import type { Analysis } from "../analyse.ts";
import { hasDiscriminator, schemaBearing } from "../description.ts";
import { checkRoot } from "../document-findings.ts";
import { keywordUses } from "../keyword-uses.ts";
import { askedName } from "../names/names.ts";
import { type ReadingSources, readShape } from "../read-shape.ts";
import { declaredAgain } from "../references/declared-again.ts";
import type { DeclarationSource } from "../references/find-declarations.ts";
import { placeKey } from "../references/resources.ts";
import type { Settings } from "../settings.ts";
import { type Placed, placeSchemas, type Schemas } from "../subschemas.ts";
import { isSameOnWire } from "../wire/active-shapes.ts";
import { checkWireKeywords } from "../wire/check-wire.ts";
import type { AnalysisRecord, DeclaredRecord, DocumentRecord } from "./record.ts";
import { holdsNegativeZero, memoryText, outlineDigest, useRecord } from "./record-of.ts";

/** What was found by a record, and what is to be recorded of the documents that are other ones. */
export interface RecordedAnalysis extends Analysis {
  readonly changed: readonly DocumentRecord[];
  /** The model of the record, if it is another one. It is known how that of now differs from it. */
  readonly before: Model;
}

/**
 * Analyses a set by what is recorded of another one, where the documents that are other ones say the same of declarations and
 * of where references lead, and ask for the same names. No other document is read.
 * @param set - of the recorded documents
 * @param changed - those of it that are other ones than the recorded
 * @returns undefined where it has to be analysed from the start
 */
export function analyseRecorded(
  record: AnalysisRecord,
  set: SchemaSet,
  changed: readonly SchemaDocument[],
  { settings, remembered }: { readonly settings: Settings; readonly remembered: NameMemory },
): RecordedAnalysis | undefined {
  if (memoryText(remembered) !== memoryText(record.names)) return undefined;
  const known = record.documents;
  const before = new Map(known.map((one) => [one.id, one]));
  const locations = locationsOf(known);
  const around = { settings, locations, places: new Map([...locations].map(([id, at]) => [placeKey(at), { id }])) };
  const schemas = placeSchemas({ ...set, documents: changed }, settings.openapiSchemas);
  const documents: DocumentRecord[] = [];
  for (const [index, document] of changed.entries()) {
    const old = before.get(document.id);
    const now = old && documentAgain(old, document, { ...around, schemas, index });
    if (now === undefined) return undefined;
    documents.push(now);
  }
  const renewed = new Map(documents.map((one) => [one.id, one]));
  const all = known.map((one) => renewed.get(one.id) ?? one);
  const model = modelOf(
    known,
    set.documents.map((one) => (renewed.has(one.id) ? calledAs(one) : one)),
  );
  return {
    model: documents.length === 0 ? model : repainted(model, all, set, renewed),
    before: model,
    memory: record.names,
    diagnostics: [...record.findings, ...flatMap(all, ({ findings }) => findings)],
    changed: documents,
  };
}

/** What reading a document by a record needs. */
interface Around {
  /** Of all documents that are other ones. */
  readonly schemas: Schemas;
  /** The place of the document among these. */
  readonly index: number;
  readonly settings: Settings;
  /** Where declarations stand, by their ids. */
  readonly locations: ReadonlyMap<DeclarationId, Location>;
  /** What stands there, by `placeKey`. */
  readonly places: ReadonlyMap<string, Pick<DeclarationSource, "id">>;
}

/** What is found of a document that is another one than the recorded; undefined where that is a matter of others. */
function documentAgain(before: DocumentRecord, document: SchemaDocument, around: Around): DocumentRecord | undefined {
  const { schemas, index, settings } = around;
  const placed = schemas.byDocument[index] ?? [];
  const isOtherwiseBound =
    placed.some(hasDiscriminator) || outlineDigest(placed, settings.namedInline) !== before.outline;
  if (isOtherwiseBound || holdsNegativeZero(document)) return undefined;
  const declared = before.declared.flatMap((one) => declaredAgain(sourceOf(one, document.id), schemas) ?? []);
  const isAskingAlike = (source: DeclarationSource, place: number): boolean =>
    digest(askedName(source)) === before.declared[place]?.asked;
  if (declared.length < before.declared.length || !declared.every(isAskingAlike)) return undefined;
  const [root] = placed;
  const findings: Diagnostic[] = [
    ...(root === undefined ? [] : checkRoot(root, settings.unknownKeywords)),
    ...checkWireKeywords(placed),
  ];
  const sources = recordedSources(before, declared, around);
  const surroundings = { ...settings.policy, sources, report: (finding: Diagnostic) => void findings.push(finding) };
  const shapes = declared.map((source) => readShape(source, surroundings));
  const earlier = shapesOf(before);
  const isSame = shapes.every(
    (shape, place) => leadsTheSame(shape, earlier[place]) && isSameOnWire(settings.wire)(shape),
  );
  if (hasErrors(findings) || !isSame) return undefined;
  const [uses = []] = keywordUses([placed], settings);
  return { ...before, findings, uses: uses.map(useRecord), shapes: JSON.stringify(shapes) };
}

/** Where recorded declarations stand. */
function locationsOf(documents: readonly DocumentRecord[]): ReadonlyMap<DeclarationId, Location> {
  return new Map(
    documents.flatMap(({ id: document, declared }) =>
      declared.map(({ id, pointer }) => [id, { document, pointer }] as const),
    ),
  );
}

function sourceOf(
  { id, uri, pointer, inline }: DeclaredRecord,
  document: string,
): Pick<DeclarationSource, "at" | "id" | "uri" | "inline"> {
  return { id, uri, at: { document, pointer }, ...(inline === undefined ? {} : { inline }) };
}

/** What schemas of a document declare, and where its references lead, as it is recorded. */
function recordedSources(
  { id, leads }: DocumentRecord,
  declared: readonly DeclarationSource[],
  { schemas, locations, places }: Around,
): ReadingSources {
  const bySchema = new Map<Placed, DeclarationSource>();
  for (const source of declared) {
    const placed = schemas.at(source.at);
    if (placed !== undefined) bySchema.set(placed, source);
  }
  const targets = new Map(leads.map(([pointer, reference, target]) => [`${pointer} ${reference}`, target]));
  return {
    bySchema,
    at: (location) => places.get(placeKey(location)),
    resolve: (reference, { pointer }) => {
      const target = locations.get(targets.get(`${pointer} ${reference}`) ?? "");
      return target === undefined ? { ok: false, why: `${id} did not say it` } : { ok: true, target };
    },
    dynamicTargets: new Map(),
  };
}

/** The model of recorded documents. What takes long to read is read where it is asked for. */
function modelOf(records: readonly DocumentRecord[], documents: readonly SchemaDocument[]): Model {
  const declarations: { [id: DeclarationId]: Declaration } = {};
  const modules: Module[] = [];
  for (const [place, record] of records.entries()) {
    const document = documents[place];
    for (const declaration of declarationsOf(record)) declarations[declaration.id] = declaration;
    if (document !== undefined && record.module !== undefined) modules.push(moduleOf(record, record.module, document));
  }
  return withUses({ modules: modules.sort((a, b) => compareTexts(a.name, b.name)), declarations }, records);
}

function withUses(model: Omit<Model, "keywordUses">, records: readonly DocumentRecord[]): Model {
  const uses = records.map(usesOf);
  const joined = once(() => flatMap(uses, (list) => list));
  const whole: Model = {
    ...model,
    get keywordUses() {
      return joined();
    },
  };
  noteUses(whole, uses);
  return whole;
}

/** What is known of a document that is another one by now: it had the same `$id`. */
function calledAs({ json, text: _, ...document }: SchemaDocument): SchemaDocument {
  const id = isJsonObject(json) ? member(json, "$id") : undefined;
  return { ...document, json: id === undefined ? {} : { $id: id } };
}

/** The model with some documents' declarations and modules in the place of those of the same ids and names. */
function repainted(
  before: Model,
  records: readonly DocumentRecord[],
  { documents }: SchemaSet,
  renewed: ReadonlyMap<string, DocumentRecord>,
): Model {
  const declarations = { ...before.declarations };
  const [changedDeclarations, changedModules]: [Change<Declaration>[], Change<Module>[]] = [[], []];
  for (const now of [...renewed.values()].flatMap(declarationsOf)) {
    changedDeclarations.push({ before: declarationIn(before.declarations, now.id), now });
    declarations[now.id] = now;
  }
  const byId = new Map(documents.map((document) => [document.id, document]));
  const modules = before.modules.map((module): Module => {
    const [record, document] = [renewed.get(module.document), byId.get(module.document)];
    if (record?.module === undefined || document === undefined) return module;
    const now = moduleOf(record, record.module, document);
    changedModules.push({ before: module, now });
    return now;
  });
  const model = withUses({ modules, declarations }, records);
  noteDelta(model, { since: before, declarations: changedDeclarations, modules: changedModules });
  return model;
}

function declarationsOf(record: DocumentRecord): readonly Declaration[] {
  const shapes = once(() => shapesOf(record));
  const { id: document, declared, module } = record;
  return declared.map(({ id, uri, pointer, name, uses, usedBy, recursive }, place): Declaration => {
    const at = { document, pointer };
    return {
      id,
      uri,
      at,
      name,
      module: module?.name ?? "",
      get shape() {
        return shapes()[place] ?? { at, parts: {}, notes: {} };
      },
      uses,
      usedBy,
      recursive,
    };
  });
}

function shapesOf({ shapes }: DocumentRecord): readonly Shape[] {
  return JSON.parse(shapes) as readonly Shape[];
}

function moduleOf(
  { id: document, declared }: DocumentRecord,
  module: NonNullable<DocumentRecord["module"]>,
  source: SchemaDocument,
): Module {
  const json = once(() =>
    schemaBearing(
      source,
      declared.map((one) => sourceOf(one, document)),
    ),
  );
  return {
    ...module,
    document,
    get json() {
      return json();
    },
    declarations: declared.map(({ id }) => id),
  };
}

function usesOf({ id: document, uses }: DocumentRecord): readonly KeywordUse[] {
  return uses.map(([pointer, where, other, unchecked]) => ({
    at: { document, pointer },
    where,
    ...(other === "" ? {} : { with: { document, pointer: other } }),
    ...(unchecked === 1 ? UNCHECKED : {}),
  }));
}

const UNCHECKED = { unchecked: true } as const;
