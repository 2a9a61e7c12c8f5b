import { hasErrors } from "../../diagnostics.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { digest } from "../../model/digest.ts";
import { flatMap } from "../../model/flat-map.ts";
import { isJsonObject, member } from "../../model/json.ts";
import type { Location } from "../../model/location.ts";
import type { Model } from "../../model/model.ts";
import type { NameMemory } from "../../model/name-memory.ts";
import type { SchemaDocument, SchemaSet } from "../../model/schema-set.ts";
import type { DeclarationId } from "../../model/shape/shape.ts";
import { leadsTheSame } from "../again/leads-the-same.ts";
import type { Analysis } from "../analyse.ts";
import { withDiscriminator } from "../description.ts";
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
import type { AnalysisRecord, DocumentRecord } from "./record.ts";
import { holdsNegativeZero, memoryText, outlineDigest } from "./record-of.ts";
import { modelOf, repainted, shapesOf, sourceOf } from "./recorded-model.ts";

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
    withDiscriminator(placed).length > 0 || outlineDigest(placed, settings.namedInline) !== before.outline;
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
  const [uses = before.uses] = keywordUses([placed], settings);
  return { ...before, findings, uses, shapes: JSON.stringify(shapes) };
}

/** Where recorded declarations stand. */
function locationsOf(documents: readonly DocumentRecord[]): ReadonlyMap<DeclarationId, Location> {
  return new Map(
    documents.flatMap(({ id: document, declared }) =>
      declared.map(({ id, pointer }) => [id, { document, pointer }] as const),
    ),
  );
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

/** What is known of a document that is another one by now: it had the same `$id`. */
function calledAs({ json, text: _, ...document }: SchemaDocument): SchemaDocument {
  const id = isJsonObject(json) ? member(json, "$id") : undefined;
  return { ...document, json: id === undefined ? {} : { $id: id } };
}
