import { lineComment } from "../../code/comment.ts";
import { keptModules } from "../../code/index-file.ts";
import { type ModuleFile, printModules } from "../../code/module-file.ts";
import { type NamePlaces, withPlaces } from "../../code/open-names.ts";
import { type RuntimeCopy, type RuntimeFiles, runtimeFiles } from "../../code/runtime-files.ts";
import { slices } from "../../code/slices.ts";
import type { Artifact } from "../../model/artifact.ts";
import { guardedModel, guardedModule, isGuarded } from "../../model/known-declarations.ts";
import { declarationOf, everyModule, type Model, type Module } from "../../model/model.ts";
import { perObjectAnd } from "../../model/per-object.ts";
import { type JsonTypesOfDeclaration, jsonTypesBy } from "../../model/shape/json-types.ts";
import type { DeclarationId, Shape } from "../../model/shape/shape.ts";
import { artifactOf, type StandingText } from "../../model/standing-text.ts";
import { knownJsonTypes } from "../known-json-types.ts";
import { moduleIndex, moduleNames } from "../module-index.ts";
import { type LeaveOpen, leavingOpen, type Names, namesIn, renamedText } from "../open-names.ts";
import {
  type Emission,
  type EmitOptions,
  type Locate,
  NO_REUSE,
  type Reuse,
  type Target,
  TOLD_ERRORS,
} from "../target.ts";
import { judgeOf } from "./judge.ts";
import { CUSTOM_FORMATS, customFormatsFile } from "./module/custom-formats.ts";
import type { GuardModule } from "./module/guard-imports.ts";
import { guardModule, moduleNotice } from "./module/guard-module.ts";
import { type DocumentUriOf, documentFolder, moduleUri, schemaDocumentModule } from "./module/schema-document.ts";
import { messageFiles, toldErrorsFile } from "./module/told-errors.ts";
import { depthFact, depthsIn } from "./steps/depths.ts";
import { type Inlining, inliningFact, inliningIn } from "./steps/inlining.ts";
import { apartIn } from "./steps/large-functions.ts";

const FOLDER = "guards";
/** Files of the runtime that users import, if no guard does. */
const ALWAYS = ["messages", "output", "standard-schema", "validation"];
/** Modules that are held in parts until they are printed. */
const MAX_AT_ONCE = 100;
/** Read once: it is part of the tool. */
const RUNTIME: RuntimeFiles = runtimeFiles(new URL("./runtime/", import.meta.url));

/** Functions that tell whether a value has a declaration's shape, a module per schema document. */
export const guards: Target = {
  name: "guards",
  folder: FOLDER,
  needs: ["types"],
  isDefault: true,
  options: ["formatChecks", "maxDepth", "messages", "importFrom", "importExtension", "packageImports", "index", "kept"],
  has: isGuarded,
  locate: (declaration) => ({
    path: `${FOLDER}/${declaration.module}.ts`,
    // Whoever asks for no more than the path does not depend on the name.
    get symbols() {
      const { name } = declaration;
      return { is: `is${name}`, assert: `assert${name}`, validate: `validate${name}`, schema: `${name}Schema` };
    },
  }),
  judge: (locate) => (model, shapes, options) =>
    judgeOf(model, shapes, options, async (all, asked) => (await emit(all, asked, locate)).artifacts),
  emit: (model, options, locate, _before, _judge, reuse) => emit(model, options, locate, reuse),
};

/** What one module comes to. */
interface GuardsPart {
  readonly guards: string | StandingText;
  readonly document: string | StandingText;
  /** The files of the runtime that it imports. */
  readonly runtime: readonly string[];
  /** The functions of formats of the user's that it calls. */
  readonly formats: readonly string[];
  /** Where other declarations are named in the guards. */
  readonly names: readonly NamePlaces[];
}

/** The texts of a part. */
type Texts = Pick<GuardsPart, "guards" | "document">;

/** They with the names of the run. */
function withNames(part: GuardsPart, names: Names): Texts {
  const guards = renamedText(part.guards, part.names, names);
  return guards === undefined ? part : { guards, document: part.document };
}

async function emit(whole: Model, options: EmitOptions, locate: Locate, reuse: Reuse = NO_REUSE): Promise<Emission> {
  const known = reuse.plain(whole);
  const [model, plain] = [guardedModel(whole, known), guardedModel(known)];
  const called = namesIn(plain, reuse);
  const shared = { ...toldBy(plain, reuse), model, options, locate, leaveOpen: leavingOpen(called, reuse) };
  // Which declarations of a module have guards is asked along with all else that its guards are made from.
  const names = moduleNames(plain, reuse);
  const parts = reuse.parts<GuardsPart>(FOLDER, names);
  const made = slices(parts.stale, MAX_AT_ONCE).flatMap((some) => {
    const drafts = some.flatMap((place) => {
      const module = whole.modules[place];
      return module === undefined ? [] : [parts.make(names[place] ?? "", () => moduleDraft(module, shared))];
    });
    const texts = printModules(
      drafts.flatMap(({ guards: file, document }) => [file, document]),
      reuse.printed?.("imports"),
    );
    return drafts.map(({ runtime, formats, idOf }, index) => {
      const { text, names: open } = withPlaces(texts[2 * index] ?? "", idOf);
      return { guards: text, document: texts[2 * index + 1] ?? "", runtime, formats, names: open };
    });
  });
  const all = parts.complete(made);
  const texts = reuse.each(`${FOLDER}: texts`, [all], [called], (part) => withNames(part, called));
  const documents = shared.folder("");
  const modules = reuse.each(`${FOLDER}: modules`, [plain.modules, texts], [documents], (module, part) =>
    moduleArtifacts(module, part, documents),
  );
  const named = namedIn(all, reuse);
  const used = new Set([...ALWAYS, ...messageFiles(options), ...named.runtime]);
  const copies = RUNTIME.closure(used, options.importExtension).map((file) =>
    copyOf(file, [options.command], () => runtimeArtifact(file, options)),
  );
  return {
    artifacts: reuse.joined(FOLDER, [
      reuse.joined(`${FOLDER}: modules`, modules),
      copies,
      formatArtifacts(named.formats, options),
      messagesFile(options),
      moduleIndex(FOLDER, plain, keptGuards(options), options, reuse),
    ]),
    diagnostics: [],
  };
}

/** What parts name, each once: thousands of them name the same. */
function namedIn(
  parts: readonly GuardsPart[],
  { each }: Reuse,
): { readonly runtime: ReadonlySet<string>; readonly formats: ReadonlySet<string> } {
  const texts = new Set(
    each(`${FOLDER}: names`, [parts], [], ({ runtime, formats }) => JSON.stringify([runtime, formats])),
  );
  const lists = [...texts].map((text) => JSON.parse(text) as readonly [string[], string[]]);
  return {
    runtime: new Set(lists.flatMap(([runtime]) => runtime)),
    formats: new Set(lists.flatMap(([, formats]) => formats)),
  };
}

/** @param documents - the folder of the schema documents */
function moduleArtifacts(
  { name, declarations }: Module,
  { guards: own, document }: Texts,
  documents: string,
): readonly Artifact[] {
  return [
    artifactOf({ path: `${FOLDER}/${name}.ts`, target: FOLDER, declarations }, own),
    artifactOf({ path: `${documents}/${name}.ts`, target: FOLDER, declarations }, document),
  ];
}

const copyOf = perObjectAnd<RuntimeCopy, Artifact>();

function runtimeArtifact({ name, text }: RuntimeCopy, options: EmitOptions): Artifact {
  return {
    path: `${FOLDER}/runtime/${name}.ts`,
    text: `${lineComment(notice(options))}\n${text}`,
    target: FOLDER,
    declarations: [],
  };
}

/** The module by which guards explain in the words of the run. */
function messagesFile(options: EmitOptions): readonly Artifact[] {
  if (options.messages === undefined) return [];
  const [text = ""] = printModules([toldErrorsFile(options.messages, options)]);
  return [{ path: TOLD_ERRORS.path, text, target: FOLDER, declarations: [] }];
}

/** The module by which guards reach what checks formats of the user's. */
function formatArtifacts(used: ReadonlySet<string>, options: EmitOptions): readonly Artifact[] {
  const formats = [...(options.formatChecks?.values() ?? [])].flatMap((format) =>
    "check" in format && used.has(format.check) ? [format] : [],
  );
  if (formats.length === 0) return [];
  const folder = `${FOLDER}/runtime`;
  const [text = ""] = printModules([customFormatsFile(formats, folder, options)]);
  return [{ path: `${folder}/${CUSTOM_FORMATS}.ts`, text, target: FOLDER, declarations: [] }];
}

interface Shared extends Told, Pick<GuardModule, "model" | "options" | "locate"> {
  readonly leaveOpen: LeaveOpen;
}

/** What modules ask of others. */
interface Told extends Pick<GuardModule, "depths" | "inlines" | "runtime"> {
  readonly weight: Inlining["weight"];
  readonly typesOf: JsonTypesOfDeclaration;
  /** The folder of the schema documents, whatever is asked. */
  readonly folder: (about: "") => string;
  readonly documentUriOf: DocumentUriOf;
}

/** Who asks is noted, so the answers are of a model that notes nothing. */
function toldBy(model: Model, reuse: Reuse): Told {
  const { ask, survey } = reuse;
  const depths = survey(`${FOLDER}: depths`, { declaration: depthFact }, () => depthsIn(model));
  const inlining = survey(`${FOLDER}: inlining`, { declaration: inliningFact }, () => inliningIn(model));
  const moduleFact = (module: Module): string => JSON.stringify([module.name, moduleUri(module)]);
  const documents = survey(`${FOLDER}: documents`, { module: moduleFact }, () => documentsIn(model));
  return {
    runtime: RUNTIME,
    depths: {
      isDeep: ask("guard as deep as its value", depths, depths.isDeep),
      asksTwice: ask("guard that asks twice", depths, depths.asksTwice),
    },
    inlines: ask("guard that is written into others", inlining, inlining.inlines),
    weight: ask("schemas in a guard", inlining, inlining.weight),
    typesOf: knownJsonTypes(model, reuse),
    folder: ask("folder of schema documents", documents, documents.folder),
    documentUriOf: ask("uri of a schema document", documents, documents.uriOf),
  };
}

/** Where the schema documents stand, and the URI of each of them by the name of its module. */
function documentsIn(model: Model): { readonly folder: () => string; readonly uriOf: DocumentUriOf } {
  const byName = new Map(everyModule(model).map((module) => [module.name, module]));
  const folder = `${FOLDER}/${documentFolder(model)}`;
  const uriOf = (module: Module | undefined): string | undefined => module && moduleUri(module);
  return { folder: () => folder, uriOf: (name) => uriOf(byName.get(name)) };
}

/** Beside the guards stand their runtime and schemas, of which no type stands in the other folder. */
function keptGuards({ kept = [] }: EmitOptions): readonly string[] {
  const typed = new Set(keptModules("types", kept));
  return keptModules(FOLDER, kept).filter((name) => typed.has(name));
}

function notice({ command }: EmitOptions): string {
  return `Copied here by \`${command}\`. Do not edit.`;
}

interface Draft {
  readonly guards: ModuleFile;
  readonly document: ModuleFile;
  readonly runtime: readonly string[];
  readonly formats: readonly string[];
  /** The declaration that an open name is of. */
  readonly idOf: (name: string) => DeclarationId;
}

function moduleDraft(whole: Module, shared: Shared): Draft {
  const { model, options, inlines, weight, folder, documentUriOf, typesOf, leaveOpen } = shared;
  const module = guardedModule(whole, model);
  const documents = folder("");
  const declarations = module.declarations.map((id) => declarationOf(model, id));
  const parts = (module.parts ?? []).map((id) => declarationOf(model, id));
  const path = `${FOLDER}/${module.name}.ts`;
  const jsonTypes = jsonTypesBy(typesOf);
  const apart = apartIn([...declarations, ...parts], model, { inlines, weight });
  const standsApart = (shape: Shape): boolean => apart.has(shape);
  const own = { jsonTypes, standsApart, module, declarations, parts, path, documents };
  const { made, idOf } = leaveOpen(model, (nameOf) => guardModule({ ...shared, ...own, nameOf }));
  const { file, runtimeNames, formatNames } = made;
  const place = { ...options, folder: documents, runtime: `${FOLDER}/runtime`, banner: moduleNotice(module, options) };
  return {
    guards: file,
    document: schemaDocumentModule(module, model, place, documentUriOf),
    runtime: [...runtimeNames],
    formats: [...formatNames],
    idOf,
  };
}
