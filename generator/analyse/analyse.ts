import { diagnostic, hasErrors } from "../diagnostics.ts";
import { unknownVocabularies } from "../keywords/dialects/vocabularies.ts";
import { compareTexts } from "../model/compare-texts.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { allUses, noteUses } from "../model/keyword-use.ts";
import { below } from "../model/location.ts";
import type { Model } from "../model/model.ts";
import { type NameMemory, NO_MEMORY } from "../model/name-memory.ts";
import { sameItems } from "../model/same-items.ts";
import type { SchemaSet } from "../model/schema-set.ts";
import type { DeclarationId } from "../model/shape/shape.ts";
import { analyseAgain, canBeAnalysedAgain } from "./again/analyse-again.ts";
import type { Asked, Whole } from "./again/whole.ts";
import { buildModel, moduleSources } from "./build-model.ts";
import { checkDiscriminator, withDiscriminator } from "./description.ts";
import { checkRoot } from "./document-findings.ts";
import { keywordUses } from "./keyword-uses.ts";
import { isNamedInline } from "./names/named-inline.ts";
import { nameAll, newNames } from "./names/names.ts";
import { packageNames } from "./names/package-names.ts";
import { readShape } from "./read-shape.ts";
import { type DeclarationSource, type DeclarationSources, findDeclarations } from "./references/find-declarations.ts";
import { checkInPlace } from "./references/in-place.ts";
import { indexResources, placeKey, type Resources } from "./references/resources.ts";
import { settleUnreachable } from "./references/unreachable.ts";
import { type AnalyseOptions, settingsOf } from "./settings.ts";
import { type Placed, placeSchemas } from "./subschemas.ts";
import { resolveDynamicScopes } from "./variants/dynamic-scope.ts";
import { type Impossible, withReadWriteVariants } from "./variants/read-write-variants.ts";
import { type WireReading, withWire } from "./variants/with-wire.ts";
import { checkWireKeywords } from "./wire/check-wire.ts";

/** What `analyse` finds. */
export interface Analysis {
  readonly model: Model;
  /** The names that the next run has to know. */
  readonly memory: NameMemory;
  readonly diagnostics: readonly Diagnostic[];
}

/** The last analysis of a process, by which the next one is shorter. */
export interface EarlierAnalysis {
  last?: Whole | undefined;
}

/**
 * Works out what a set of schemas means. Where a diagnostic is an error, the model is not to be used.
 * @param remembered - the names of the last output
 * @param earlier - what was found the last time, and is found now; nothing is where it is absent
 */
export function analyse(
  set: SchemaSet,
  options: AnalyseOptions,
  remembered: NameMemory = NO_MEMORY,
  earlier?: EarlierAnalysis,
): Analysis {
  const asked = { set, settings: settingsOf(options), remembered };
  if (earlier === undefined) return analyseAll(asked);
  const before = earlier.last;
  // It is given up where it does not do, since it was changed on the way.
  earlier.last = undefined;
  const again = before && analyseAgain(before, asked);
  if (again === undefined) return analyseAll(asked, earlier);
  earlier.last = again;
  return analysisOf(again);
}

function analyseAll({ set, settings, remembered }: Asked, earlier?: EarlierAnalysis): Analysis {
  const { namedInline, openapiSchemas, readWriteVariants, codecs, wire, policy } = settings;
  const schemas = placeSchemas(set, openapiSchemas);
  const { resources, diagnostics: clashes } = indexResources(set, schemas.byDocument);
  const sources = findDeclarations(set, schemas, resources, (placed) => isNamedInline(placed, namedInline));
  const entries = new Set(set.documents.filter(({ entry }) => entry).map(({ id }) => id));
  const isEntry = (document: string): boolean => entries.has(document);
  const asked = schemas.byDocument.filter(([root]) => root !== undefined && isEntry(root.at.document));
  const discriminators = asked.flatMap(withDiscriminator);
  const diagnostics: Diagnostic[] = [
    ...asked.flatMap(([root]) => (root === undefined ? [] : checkRoot(root, settings.unknownKeywords))),
    ...clashes,
    ...discriminators.flatMap((placed) => checkDiscriminator(placed, sources)),
    ...schemas.byDocument.flatMap(checkWireKeywords),
  ];
  const report = (finding: Diagnostic): void => void diagnostics.push(finding);
  const surroundings = { sources, ...policy, report };

  const declared = orderedSources(schemas.all(), sources);
  const read = new Map(declared.map((source) => [source.id, readShape(source, surroundings)]));
  diagnostics.push(...checkVocabularies(declared, resources));
  const plain = resolveDynamicScopes({ sources: declared, shapes: read }, sources, resources, isEntry);
  const settled = settleUnreachable(
    plain,
    [...sources.diagnostics, ...checkInPlace(plain.sources, plain.shapes)],
    isEntry,
  );
  const usable = { ...plain, shapes: settled.shapes };
  diagnostics.push(...settled.diagnostics);
  const { readings: here, impossible } =
    readWriteVariants && !hasErrors(diagnostics) ? withReadWriteVariants(usable) : { readings: usable, impossible: [] };
  const wired: WireReading = hasErrors(diagnostics)
    ? { readings: here, diagnostics: [] }
    : withWire(here, { options: wire, isAsked: codecs, schemas });
  diagnostics.push(...wired.diagnostics);
  const { sources: inOrder, shapes } = wired.readings;

  const packages = packageNames(set.documents, inOrder, shapes);
  if (!hasErrors(diagnostics)) diagnostics.push(...packages.diagnostics);
  const known = { remembered, fixed: settings.names, packages };
  const names = earlier === undefined ? newNames(inOrder, known) : nameAll(inOrder, known);
  // Where schemas cannot be told apart, who has which name means nothing.
  const told = hasErrors(diagnostics) ? [] : names.diagnostics;
  diagnostics.push(...impossible.map((one) => impossibleVariant(one, names.declarations)));
  const painted = buildModel(inOrder, shapes, names.declarations, moduleSources(set, names.modules, inOrder));
  const uses = keywordUses(asked, settings);
  const model = {
    ...painted,
    keywordUses: allUses(uses),
    ...(wired.wire === undefined ? {} : { wire: wired.wire }),
    ...(wired.typed === undefined ? {} : { typed: wired.typed }),
  };
  noteUses(model, uses);
  const whole = {
    set,
    settings,
    remembered,
    schemas,
    resources,
    sources,
    inOrder,
    shapes: new Map(shapes),
    names,
    uses,
    model,
    findings: diagnostics,
    told,
  };
  const isPlain = sameItems(inOrder, declared) && discriminators.length === 0 && packages.modules.size === 0;
  if (earlier !== undefined && isPlain && canBeAnalysedAgain(whole)) earlier.last = whole;
  const { diagnostics: all, ...analysis } = analysisOf(whole);
  // What is doubtful in another package is told where its own outputs are made.
  const isOwn = ({ location }: Diagnostic): boolean => !packages.modules.has(location?.document ?? "");
  return { ...analysis, diagnostics: all.filter((finding) => finding.severity === "error" || isOwn(finding)) };
}

function analysisOf({ model, names, findings, told }: Whole): Analysis {
  return { model, memory: names.memory, diagnostics: [...findings, ...told] };
}

/** What an unknown vocabulary asks for cannot be known, so a dialect that requires one is refused. */
function checkVocabularies(sources: readonly DeclarationSource[], resources: Resources): readonly Diagnostic[] {
  const declaring = new Set(sources.map(({ at }) => resources.around(at)));
  return [...declaring].flatMap(({ at, dialect }) =>
    unknownVocabularies(dialect).map((uri) =>
      diagnostic("unknown-vocabulary", { location: below(at, "$schema") }, uri),
    ),
  );
}

/** By document, and inside a document in the author's order; what stands outside of all subschemas comes last. */
function orderedSources(schemas: readonly Placed[], { bySchema }: DeclarationSources): readonly DeclarationSource[] {
  const unplaced = new Map(bySchema);
  const placed = schemas.filter((schema) => unplaced.delete(schema)).flatMap((schema) => bySchema.get(schema) ?? []);
  const others = [...unplaced.values()].sort((a, b) => compareTexts(placeKey(a.at), placeKey(b.at)));
  return [...placed, ...others];
}

function impossibleVariant({ source, member }: Impossible, names: ReadonlyMap<DeclarationId, string>): Diagnostic {
  return diagnostic("impossible-variant", { location: source.at }, names.get(source.id) ?? source.id, member);
}
