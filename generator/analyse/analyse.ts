import { packageOf } from "../code/specifier.ts";
import { diagnostic, hasErrors } from "../diagnostics.ts";
import type { Entry } from "../keywords/dialects/entry.ts";
import type { OpenApiSchemas } from "../keywords/dialects/openapi-description.ts";
import { dialectVocabulary, unknownVocabularies } from "../keywords/dialects/vocabularies.ts";
import { KEYWORDS } from "../keywords/vocabulary.ts";
import { AS_IT_IS, type WireOptions } from "../model/conversion.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { below } from "../model/location.ts";
import type { Declaration, Model, Module } from "../model/model.ts";
import { type NameMemory, NO_MEMORY } from "../model/name-memory.ts";
import { kept, perObject } from "../model/per-object.ts";
import type { SchemaSet } from "../model/schema-set.ts";
import { referencesOf } from "../model/shape/references.ts";
import type { CustomFormat, DeclarationId, Shape } from "../model/shape/shape.ts";
import type { KeywordPolicy } from "./check-keyword.ts";
import { checkDescription, checkDiscriminator, hasDiscriminator, schemaBearing } from "./description.ts";
import { rootDialect } from "./dialects.ts";
import { keywordUses } from "./keyword-uses.ts";
import { isNamedInline, type NamedInline } from "./names/named-inline.ts";
import { nameAll } from "./names/names.ts";
import { packageNames } from "./names/package-names.ts";
import { readShape } from "./read-shape.ts";
import { cyclicNodes } from "./references/cycles.ts";
import { type DeclarationSource, type DeclarationSources, findDeclarations } from "./references/find-declarations.ts";
import { checkInPlace } from "./references/in-place.ts";
import { indexResources, placeKey, type Resources } from "./references/resources.ts";
import { settleUnreachable } from "./references/unreachable.ts";
import { type Placed, placeSchemas } from "./subschemas.ts";
import { resolveDynamicScopes } from "./variants/dynamic-scope.ts";
import { type Impossible, withReadWriteVariants } from "./variants/read-write-variants.ts";
import { type WireReading, withWire } from "./variants/with-wire.ts";
import { checkWireKeywords } from "./wire/check-wire.ts";

export interface AnalyseOptions {
  readonly unknownKeywords: KeywordPolicy["unknownKeywords"];
  /** Keywords that are annotations of the author's. */
  readonly knownKeywords?: readonly string[];
  /** Whether a schema without a type is of the type that its keywords speak of. */
  readonly impliedTypes?: boolean;
  /** Whether `format` is an assertion or an annotation. */
  readonly formats?: "assert" | "annotate";
  /** Whether it is an error that nothing checks a format which asserts. */
  readonly strict?: boolean;
  /** The formats of the user's, by their names. */
  readonly formatChecks?: ReadonlyMap<string, CustomFormat>;
  /** Whether objects with read-only or write-only members get a variant for the direction in which those do not travel. */
  readonly readWriteVariants?: boolean;
  /** Whether types are what `tsType` says. */
  readonly tsType?: boolean;
  /** Which subschemas are declarations since they have a title. */
  readonly namedInline?: NamedInline;
  /** Which schemas of descriptions in OpenAPI are declarations. */
  readonly openapiSchemas?: OpenApiSchemas;
  /** Names that are fixed, by the URI or the place of a schema. */
  readonly names?: { readonly [schema: string]: string };
  /** Whether codecs are asked for, which is what differs on the wire. */
  readonly codecs?: boolean;
  /** What a codec does without being told by a keyword. */
  readonly wire?: Partial<WireOptions>;
}

/** What `analyse` finds. */
export interface Analysis {
  readonly model: Model;
  /** The names that the next run has to know. */
  readonly memory: NameMemory;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Works out what a set of schemas means. Where a diagnostic is an error, the model is not to be used.
 * @param remembered - the names of the last output
 */
export function analyse(
  set: SchemaSet,
  {
    unknownKeywords,
    knownKeywords = [],
    tsType = false,
    impliedTypes = false,
    formats = "annotate",
    strict = false,
    formatChecks = new Map(),
    readWriteVariants = false,
    names: fixed = {},
    namedInline = "branches",
    openapiSchemas = "all",
    codecs = false,
    wire = {},
  }: AnalyseOptions,
  remembered: NameMemory = NO_MEMORY,
): Analysis {
  const schemas = placeSchemas(set, openapiSchemas);
  const { resources, diagnostics: clashes } = indexResources(set, schemas.byDocument);
  const sources = findDeclarations(set, schemas, resources, (placed) => isNamedInline(placed, namedInline));
  const entries = new Set(set.documents.filter(({ entry }) => entry).map(({ id }) => id));
  const isEntry = (document: string): boolean => entries.has(document);
  const asked = schemas.byDocument.filter(([root]) => root !== undefined && isEntry(root.at.document));
  const diagnostics: Diagnostic[] = [
    ...(unknownKeywords === "ignore"
      ? []
      : asked.flatMap(([root]) => (root === undefined ? [] : checkHasKeyword(root)))),
    ...clashes,
    ...asked.flatMap(([root]) => (root === undefined ? [] : checkDescription(root))),
    ...asked.flatMap(withDiscriminator).flatMap((placed) => checkDiscriminator(placed, sources)),
    ...schemas.byDocument.flatMap(checkWireKeywords),
  ];
  const report = (finding: Diagnostic): void => void diagnostics.push(finding);
  const used = new Set(tsType ? ["tsType"] : []);
  const known = new Set(knownKeywords);
  const assertsFormats = formats === "assert";
  const policy = { unknownKeywords, knownKeywords: known, assertsFormats, refusesUnchecked: strict, formatChecks };
  const surroundings = { sources, ...policy, used, impliedTypes, report };

  const declared = orderedSources(schemas.all, sources);
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
    : withWire(here, { options: { ...AS_IT_IS, ...wire }, isAsked: codecs, schemas });
  diagnostics.push(...wired.diagnostics);
  const { sources: inOrder, shapes } = wired.readings;

  const packages = packageNames(set.documents, inOrder, shapes);
  if (!hasErrors(diagnostics)) diagnostics.push(...packages.diagnostics);
  const names = nameAll(inOrder, { remembered, fixed, packages });
  // Where schemas cannot be told apart, who has which name means nothing.
  diagnostics.push(
    ...(hasErrors(diagnostics) ? [] : names.diagnostics),
    ...impossible.map((one) => impossibleVariant(one, names.declarations)),
  );
  const painted = buildModel(inOrder, shapes, names.declarations, moduleSources(set, names.modules, inOrder));
  return {
    model: {
      ...painted,
      keywordUses: keywordUses(asked, { formats, formatChecks, codecs }),
      ...(wired.wire === undefined ? {} : { wire: wired.wire }),
      ...(wired.typed === undefined ? {} : { typed: wired.typed }),
    },
    memory: names.memory,
    // What is doubtful in another package is told where its own outputs are made.
    diagnostics: diagnostics.filter(
      ({ severity, location }) => severity === "error" || !packages.modules.has(location?.document ?? ""),
    ),
  };
}

const withDiscriminator = perObject((document: readonly Placed[]) => document.filter(hasDiscriminator));

/** An object without a single keyword is some other JSON file, and reading it as "anything" would be silent. */
function checkHasKeyword({ at, keywords }: Placed): readonly Diagnostic[] {
  const isKnown = ({ keyword, inert }: Entry): boolean =>
    KEYWORDS.has(keyword) || keyword.startsWith("x-") || inert !== undefined;
  if (keywords.length === 0 || keywords.some(isKnown)) return [];
  return [diagnostic("not-a-schema", { location: at }, "it has no keyword of JSON Schema")];
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
  const others = [...unplaced.values()].sort((a, b) => compare(placeKey(a.at), placeKey(b.at)));
  return [...placed, ...others];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function impossibleVariant({ source, member }: Impossible, names: ReadonlyMap<DeclarationId, string>): Diagnostic {
  return diagnostic("impossible-variant", { location: source.at }, names.get(source.id) ?? source.id, member);
}

/** A module before its declarations are known. */
type ModuleSource = Omit<Module, "declarations">;

/** The modules by their documents. */
function moduleSources(
  { documents, metaschemas }: SchemaSet,
  names: ReadonlyMap<string, string>,
  declared: readonly DeclarationSource[],
): ReadonlyMap<string, ModuleSource> {
  const sources = documents.flatMap((document): readonly ModuleSource[] => {
    const name = names.get(document.id);
    if (name === undefined) return [];
    const json = schemaBearing(document, declared);
    const dialect = rootDialect(document, metaschemas);
    const vocabulary = dialectVocabulary(dialect);
    const source = { name, document: document.id, json, dialect: dialect.name };
    return [vocabulary === undefined ? source : { ...source, vocabulary }];
  });
  return new Map(sources.map((source) => [source.document, source]));
}

function buildModel(
  sources: readonly DeclarationSource[],
  shapes: ReadonlyMap<DeclarationId, Shape>,
  names: ReadonlyMap<DeclarationId, string>,
  modules: ReadonlyMap<string, ModuleSource>,
): Omit<Model, "keywordUses"> {
  const uses = new Map([...shapes].map(([id, shape]) => [id, referencesOf(shape)]));
  const usedBy = new Map<DeclarationId, DeclarationId[]>(sources.map(({ id }) => [id, []]));
  for (const [user, used] of uses) for (const id of used) usedBy.get(id)?.push(user);
  const recursive = cyclicNodes(uses);
  const declarations = sources.map(({ id, uri, at, variant }) =>
    kept<Declaration>(shapes.get(id) ?? at, {
      id,
      uri,
      at,
      name: names.get(id) ?? "",
      module: modules.get(at.document)?.name ?? "",
      shape: shapes.get(id) ?? { at, parts: {}, notes: {} },
      uses: uses.get(id) ?? [],
      usedBy: (usedBy.get(id) ?? []).sort(compare),
      recursive: recursive.has(id),
      ...(variant === undefined ? {} : { variant: variantOf(variant) }),
    }),
  );
  const inModule = new Map<string, DeclarationId[]>([...modules.keys()].map((document) => [document, []]));
  const parts = new Map<string, DeclarationId[]>();
  for (const { id, at, isPart } of sources) {
    if (isPart !== true) inModule.get(at.document)?.push(id);
    else parts.set(at.document, [...(parts.get(at.document) ?? []), id]);
  }
  const moduleList = [...modules].map(([document, source]): Module => {
    const ownParts = parts.get(document);
    const declared = inModule.get(document) ?? [];
    const own = typeof source.json === "object" && source.json !== null ? source.json : {};
    return kept<Module>(own, {
      ...source,
      declarations: declared,
      ...(ownParts === undefined ? {} : { parts: ownParts }),
    });
  });
  const ofPackages = moduleList.filter(
    ({ name, declarations: own }) => packageOf(name) !== undefined && own.length > 0,
  );
  return {
    modules: moduleList.filter(({ name }) => packageOf(name) === undefined).sort((a, b) => compare(a.name, b.name)),
    ...(ofPackages.length === 0 ? {} : { packageModules: ofPackages.sort((a, b) => compare(a.name, b.name)) }),
    declarations: Object.fromEntries(declarations.map((declaration) => [declaration.id, declaration])),
  };
}

function variantOf({ of, direction }: NonNullable<DeclarationSource["variant"]>): NonNullable<Declaration["variant"]> {
  const { says, hasNoPage, hasNoGuard } = direction;
  return {
    of,
    says,
    ...(hasNoPage === undefined ? {} : { hasNoPage }),
    ...(hasNoGuard === undefined ? {} : { hasNoGuard }),
  };
}
