import { keptModules } from "../../code/index-file.ts";
import { type Import, type ModuleFile, printModules } from "../../code/module-file.ts";
import { type NamePlaces, withPlaces } from "../../code/open-names.ts";
import type { PrintedTexts } from "../../code/printed-texts.ts";
import { slices } from "../../code/slices.ts";
import { moduleSpecifier } from "../../code/specifier.ts";
import { diagnostic } from "../../diagnostics.ts";
import type { Anchor, Artifact } from "../../model/artifact.ts";
import { compareTexts } from "../../model/compare-texts.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { groupBy } from "../../model/group-by.ts";
import { type KeywordSaid, type SaidByDocument, saidByDocument } from "../../model/keyword-use.ts";
import { type Location, locationUri } from "../../model/location.ts";
import { allDeclarations, type Declaration, declarationOf, type Model, type Module } from "../../model/model.ts";
import { once } from "../../model/once.ts";
import { subshapes } from "../../model/shape/children.ts";
import type { DeclarationId, PartKind } from "../../model/shape/shape.ts";
import { artifactOf, type StandingText } from "../../model/standing-text.ts";
import { knownJsonTypes } from "../known-json-types.ts";
import { moduleIndex, moduleNames } from "../module-index.ts";
import { type LeaveOpen, leavingOpen, type NameOf, type Names, namesIn, renamedText } from "../open-names.ts";
import { type EmitOptions, NO_REUSE, type Parts, type Reuse, type Target } from "../target.ts";
import { type DeclarationText, declarationText } from "./module/declaration-text.ts";
import { printDeclarations } from "./module/json-schema-to-typescript.ts";
import { type Known, type TypeScope, textsOf, typeScope } from "./module/type-of.ts";
import { aliasFact, allCircularAliases } from "./read/alias-cycle.ts";
import { type AuthoredPlace, authoredPlaces } from "./read/authored-type.ts";
import type { Widened } from "./read/note-losses.ts";
import { keywordsSaid } from "./said/keywords-said.ts";
import type { Texts } from "./said/texts.ts";

const NAME = "types";

/** TypeScript types: a module for each schema document, each type declared once in the whole output. */
export const types: Target = {
  name: NAME,
  folder: NAME,
  isDefault: true,
  options: [
    "extraMembers",
    "conditions",
    "enums",
    "tsType",
    "importExtension",
    "packageImports",
    "index",
    "kept",
    "anchors",
  ],
  // An enum's object of constants has the name of its type.
  locate: (declaration) => ({
    path: modulePath(declaration.module),
    // Whoever asks for no more than the path does not depend on the name.
    get symbols() {
      return { type: declaration.name };
    },
  }),
  emit: async (model, options, _locate, _before, _judge, reuse = NO_REUSE) => {
    const plain = reuse.plain(model);
    const names = namesIn(plain, reuse);
    const leaveOpen = leavingOpen(names, reuse);
    const named = idsIn(plain, reuse);
    const idOf = reuse.ask("declaration by name", named, named);
    const typesOf = knownJsonTypes(plain, reuse);
    const circular = reuse.survey(`${NAME}: aliases`, { declaration: aliasFact }, () => allCircularAliases(plain));
    const isCircularAlias = reuse.ask("alias that names itself", circular, circular);
    const scopes = scopesOf(model, options, idOf, { typesOf, isCircularAlias });
    const parts = await allParts(model, options, scopes, leaveOpen, reuse);
    const all = reuse.each(`${NAME}: names`, [parts], [names], (part) => withNames(part, names));
    const artifacts = reuse.each(`${NAME}: modules`, [plain.modules, all], [], moduleArtifact);
    const index = moduleIndex(NAME, plain, keptModules(NAME, options.kept ?? []), options, reuse);
    return {
      artifacts: reuse.joined(NAME, [artifacts, index]),
      diagnostics: firstOf(findingsOf(parts, reuse)),
      keywordsSaid: once(() => saidIn(model, scopes, leaveOpen, reuse)),
    };
  },
};

function moduleArtifact(
  { name, declarations }: Module,
  { text, anchors }: Pick<TypesPart, "text" | "anchors">,
): Artifact {
  return artifactOf({ path: modulePath(name), target: NAME, declarations, anchors }, text);
}

/** Types of the model, or of another one. */
type ScopeOf = (model?: Model) => TypeScope;

/** The same, in which declarations are called so. */
type Scopes = (nameOf: NameOf) => ScopeOf;

/** @param known - what is known of shapes of the model; of those of another one it is found out */
function scopesOf(
  model: Model,
  options: EmitOptions,
  idOf: (name: string) => DeclarationId | undefined,
  known: Pick<Known, "typesOf" | "isCircularAlias">,
): Scopes {
  return (nameOf) => (of) => typeScope(of ?? model, options, { idOf, nameOf, ...(of === undefined ? known : {}) });
}

/** What one module comes to. */
interface TypesPart {
  readonly text: string | StandingText;
  readonly anchors: readonly Anchor[];
  readonly findings: readonly PlacedFinding[];
  /** Where other declarations are named in the text. */
  readonly names: readonly NamePlaces[];
}

/** What of a part stands in its artifact, with the names of the run. */
function withNames(part: TypesPart, names: Names): Pick<TypesPart, "text" | "anchors"> {
  const text = renamedText(part.text, part.names, names);
  return text === undefined ? part : { ...part, text };
}

/** Modules that are held in pieces until they are printed. */
const MAX_AT_ONCE = 100;

/** In the order of the modules. */
async function allParts(
  model: Model,
  options: EmitOptions,
  scopes: Scopes,
  leaveOpen: LeaveOpen,
  reuse: Reuse,
): Promise<readonly TypesPart[]> {
  const parts = reuse.parts<TypesPart>(NAME, moduleNames(reuse.plain(model), reuse));
  const stale = parts.stale.flatMap((place) => model.modules[place] ?? []);
  const made: TypesPart[] = [];
  const draftOf = (module: Module): Draft => moduleDraft(module, model, scopes, leaveOpen, options.source);
  for (const some of slices(stale, MAX_AT_ONCE))
    made.push(...(await madeParts(some, parts, draftOf, model, options, reuse)));
  return parts.complete(made);
}

async function madeParts(
  modules: readonly Module[],
  { make }: Parts<TypesPart>,
  draftOf: (module: Module) => Draft,
  model: Model,
  options: EmitOptions,
  { printed: printedBefore }: Reuse,
): Promise<readonly TypesPart[]> {
  const drafts = modules.map((module) => make(module.name, () => draftOf(module)));
  const printed = await printedTexts(
    drafts.flatMap(({ texts }) => texts),
    printedBefore?.("skeletons"),
  );
  const texts = printModules(
    modules.flatMap((module, index) => {
      const draft = drafts[index];
      return draft === undefined ? [] : [make(module.name, () => moduleFile(module, draft, printed, model, options))];
    }),
    printedBefore?.("imports"),
  );
  return drafts.map(({ texts: own, findings, idOf }, index) => ({
    ...withPlaces(texts[index] ?? "", idOf),
    anchors: own.flatMap(({ anchors }) => anchors),
    findings,
  }));
}

/** A finding, and its place as a URI. */
type PlacedFinding = readonly [place: string, finding: Diagnostic];

/** Those of all modules, of which most have none. */
function findingsOf(parts: readonly TypesPart[], { each, joined }: Reuse): readonly PlacedFinding[] {
  const kind = `${NAME}: findings`;
  return joined(
    kind,
    each(kind, [parts], [], ({ findings }) => findings),
  );
}

function authoredFinding({ at, type }: AuthoredPlace): Diagnostic {
  if (type === undefined) return diagnostic("bad-authored-type", { location: at });
  return diagnostic("authored-type", { location: at }, type.text.replace(/\s+/g, " "));
}

/** Of the declarations that have schemas of their own. */
function saidIn(model: Model, scopes: Scopes, leaveOpen: LeaveOpen, reuse: Reuse): readonly SaidByDocument[] {
  const names = moduleNames(reuse.plain(model), reuse);
  const parts = reuse.parts<SaidByDocument>(`${NAME}: keywords said`, names);
  const made = parts.stale.map((place) =>
    parts.make(names[place] ?? "", () => {
      const declarations = (model.modules[place]?.declarations ?? []).map((id) => declarationOf(model, id));
      return saidByDocument(leaveOpen(model, (nameOf) => saidOf(declarations, scopes(nameOf))).made);
    }),
  );
  return parts.complete(made);
}

function saidOf(declarations: readonly Declaration[], scopeOf: ScopeOf): readonly KeywordSaid[] {
  const scope = scopeOf();
  const texts = textsOf(scope);
  const authored = authoredIn(declarations, scope).flatMap(({ at, type }): readonly KeywordSaid[] =>
    type === undefined ? [] : [{ at, said: "itself" }],
  );
  const told: KeywordSaid[] = [];
  for (const declaration of declarations) {
    if (declaration.variant !== undefined) continue;
    keywordsSaid(declaration.shape, textsFor(declaration, texts, scopeOf), (one) => told.push(one));
  }
  return [...told, ...authored];
}

/** A declaration that is looked into by its own type is looked into as it would be without a keyword. */
function textsFor(declaration: Declaration, texts: Texts, scopeOf: ScopeOf): Texts {
  if (!looksIntoItself(declaration)) return texts;
  const { model } = scopeOf();
  return {
    ...texts,
    redeclared: (shape) => textsOf(scopeOf(withDeclaration(model, { ...declaration, shape }))),
  };
}

/** Parts that no type has a name for: what they refer to is looked into. */
const LOOKING: readonly PartKind[] = ["not", "condition", "oneOf", "unevaluated"];

function looksIntoItself({ recursive, shape }: Declaration): boolean {
  return recursive && subshapes(shape).some(({ parts }) => LOOKING.some((kind) => parts[kind] !== undefined));
}

/** The model with one declaration in place of another; it asks for no more of the model than is asked for in it. */
function withDeclaration(model: Model, declaration: Declaration): Model {
  const declarations: Model["declarations"] = Object.create(model.declarations, {
    [declaration.id]: { value: declaration },
  });
  return Object.create(model, { declarations: { value: declarations } });
}

function authoredIn(
  declarations: readonly Declaration[],
  { readsAuthored, authoredType }: TypeScope,
): readonly AuthoredPlace[] {
  return readsAuthored ? authoredPlaces(declarations, authoredType) : [];
}

/** The same function as long as there are the same names. */
function idsIn(model: Model, { survey }: Reuse): (name: string) => DeclarationId | undefined {
  return survey("names of declarations", { declaration: ({ name }) => name }, () => idsByName(model));
}

/** Finds a declaration by its name. */
function idsByName(model: Model): (name: string) => DeclarationId | undefined {
  // Few schemas ask.
  const ids = once(() => new Map(allDeclarations(model).map(({ name, id }) => [name, id])));
  return (name) => ids().get(name);
}

/** One finding a place. */
function firstOf(findings: readonly PlacedFinding[]): readonly Diagnostic[] {
  // The last entry of a place wins.
  return [...new Map(findings.toReversed()).values()].reverse();
}

function modulePath(module: string): string {
  return `${NAME}/${module}.ts`;
}

interface Draft extends TextsOfModule {
  /** The declaration that an open name is of. */
  readonly idOf: (name: string) => DeclarationId;
}

interface TextsOfModule {
  readonly texts: readonly DeclarationText[];
  readonly findings: readonly PlacedFinding[];
  readonly nameOf: NameOf;
}

function moduleDraft(module: Module, model: Model, scopes: Scopes, leaveOpen: LeaveOpen, source: string): Draft {
  const { made, idOf } = leaveOpen(model, (nameOf) => textsOfModule(module, scopes(nameOf)(), source));
  return { ...made, idOf };
}

function textsOfModule(module: Module, scope: TypeScope, source: string): TextsOfModule {
  const declarations = module.declarations.map((id) => declarationOf(scope.model, id));
  const findings = new Map<string, Diagnostic>();
  for (const place of authoredIn(declarations, scope)) findings.set(locationUri(place.at), authoredFinding(place));
  const texts = declarations.map((declaration) => {
    const widened: Widened = (location, why) => noteWidening(declaration.name, location, why, findings);
    return declarationText(declaration, scope, source, widened);
  });
  return { texts, findings: [...findings], nameOf: scope.nameOf };
}

/** The interface or alias of each text. */
async function printedTexts(
  texts: readonly DeclarationText[],
  before: PrintedTexts | undefined,
): Promise<ReadonlyMap<DeclarationText, string>> {
  const printed = await printDeclarations(
    texts.map(({ printable }) => printable),
    before,
  );
  return new Map(texts.map((text, index) => [text, printed[index] ?? ""]));
}

function moduleFile(
  module: Module,
  { texts, nameOf }: Draft,
  printed: ReadonlyMap<DeclarationText, string>,
  model: Model,
  options: EmitOptions,
): ModuleFile {
  const used = new Set(texts.flatMap(({ uses }) => [...uses]));
  const statements = texts.flatMap((text) => [
    printed.get(text) ?? "",
    ...(text.constant === undefined ? [] : [text.constant]),
  ]);
  return {
    banner: [banner(module, options)],
    imports: importsOf(
      module.name,
      [...used].map((id) => declarationOf(model, id)),
      nameOf,
      options,
    ),
    statements: statements.length === 0 ? ["export {};"] : statements,
  };
}

function banner(module: Module, { source, command }: EmitOptions): string {
  return `Generated from ${source}${module.document}. Do not edit: change the schema and run \`${command}\`.`;
}

function noteWidening(name: string, location: Location, why: string, findings: Map<string, Diagnostic>): void {
  const place = locationUri(location);
  if (!findings.has(place)) findings.set(place, diagnostic("widened-type", { location }, name, why));
}

/** The imports of what other modules declare, sorted by module and name. */
function importsOf(
  module: string,
  used: readonly Declaration[],
  nameOf: NameOf,
  options: EmitOptions,
): readonly Import[] {
  const others = used.filter((declaration) => declaration.module !== module);
  return [...groupBy(others, (declaration) => declaration.module)]
    .sort(([one], [other]) => compareTexts(one, other))
    .map(([from, imported]) => ({
      from: moduleSpecifier(modulePath(module), modulePath(from), options),
      // Of one alone nobody asks for its name.
      names: imported
        .toSorted((one, other) => compareTexts(one.name, other.name))
        .map(({ id }) => ({ name: nameOf(id) })),
      typeOnly: true,
    }));
}
