import { quote } from "../../../code/literal.ts";
import type { Import, ModuleFile } from "../../../code/module-file.ts";
import { type ImportOptions, moduleSpecifier, packageOf } from "../../../code/specifier.ts";
import { isJsonObject, member } from "../../../model/json.ts";
import { declarationOf, type Model, type Module } from "../../../model/model.ts";
import { perObject } from "../../../model/per-object.ts";
import { subshapes } from "../../../model/shape/children.ts";
import type { ReferencePart } from "../../../model/shape/shape.ts";

/** The folder of the modules that hold the schema documents, in that of the guards: no module of guards is in it. */
export function documentFolder({ modules }: Model): string {
  let folder = "schemas";
  while (modules.some(({ name }) => name.toLowerCase().startsWith(`${folder}/`))) folder += "-";
  return folder;
}

/**
 * A schema document as a module: its text in a function, so that it costs nothing until it is asked for.
 * @param place - the folders of such modules and of the runtime: `guards/schemas`, `guards/runtime`
 * @param documentUriOf - `documentUri` of the modules that it refers to
 */
export function schemaDocumentModule(
  module: Module,
  model: Model,
  place: ImportOptions & {
    readonly folder: string;
    readonly runtime: string;
    readonly banner: string;
  },
  documentUriOf: DocumentUriOf,
): ModuleFile {
  const path = `${place.folder}/${module.name}.ts`;
  const specifier = (to: string): string => moduleSpecifier(path, `${to}.ts`, place);
  const type: Import = {
    from: specifier(`${place.runtime}/schema-document`),
    names: [{ name: "SchemaDocument" }],
    typeOnly: true,
  };
  const used = usedModules(module, model).map((name, index) => ({ name, alias: `document${index + 1}` }));
  const imports = used.map(({ name, alias }) => ({
    from: specifier(`${place.folder}/${name}`),
    names: [{ name: "schemaDocument", alias }],
    typeOnly: false,
  }));
  const references = referencesIn(module, model);
  const links = linksOf(references, model, documentUriOf).map(([at, to]) => ` ${quote(at)}: ${quote(to)}`);
  const members = [
    `uri: ${quote(moduleUri(module))},`,
    `dialect: ${quote(module.dialect)},`,
    `text: ${quote(JSON.stringify(module.json))},`,
    `references: {${links.join(",")}${links.length > 0 ? " " : ""}},`,
    `isDynamic: ${references.some(({ reference }) => reference.$dynamicRef !== undefined)},`,
    ...vocabularyMembers(module),
    `uses: [${used.map(({ alias }) => alias).join(", ")}],`,
  ];
  const body = members.map((line) => `    ${line}\n`).join("");
  return {
    banner: [place.banner],
    imports: [type, ...imports],
    statements: [
      `/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {\n  return {\n${body}  };\n}`,
    ],
  };
}

function vocabularyMembers({ vocabulary }: Module): readonly string[] {
  if (vocabulary === undefined) return [];
  const { leftOut, assertsFormat } = vocabulary;
  return [
    ...(leftOut.length > 0 ? [`leftOut: [${leftOut.map(quote).join(", ")}],`] : []),
    ...(assertsFormat ? ["assertsFormat: true,"] : []),
  ];
}

/** A reference, and where its schema stands. */
interface PlacedReference {
  readonly pointer: string;
  readonly reference: ReferencePart;
}

function referencesIn({ declarations }: Module, model: Model): readonly PlacedReference[] {
  const found: PlacedReference[] = [];
  for (const id of declarations) {
    for (const { at, parts } of subshapes(declarationOf(model, id).shape)) {
      if (parts.reference !== undefined) found.push({ pointer: at.pointer, reference: parts.reference });
    }
  }
  return found;
}

/** Where each `$ref` of the document leads, by the pointer of its schema; the specification's own schemas are known anyway. */
function linksOf(
  references: readonly PlacedReference[],
  model: Model,
  documentUriOf: DocumentUriOf,
): readonly (readonly [pointer: string, uri: string])[] {
  const links = new Map<string, string>();
  for (const { pointer, reference } of references) {
    const { $ref } = reference;
    if ($ref === undefined || $ref.nested === true) continue;
    const target = declarationOf(model, $ref.target);
    const uri = documentUriOf(target.module);
    if (uri !== undefined && !METASCHEMA.test(target.at.document)) links.set(pointer, `${uri}#${target.at.pointer}`);
  }
  return [...links].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The specification's own schemas are known wherever a schema can be used. */
const METASCHEMA = /^https?:\/\/json-schema\.org\/draft[-/]/;

/** The modules that the declarations of a module refer to. */
function usedModules({ name, declarations }: Module, model: Model): readonly string[] {
  const used = declarations
    .flatMap((id) => declarationOf(model, id).uses)
    .map((id) => declarationOf(model, id))
    .filter(({ module, at }) => module !== name && !METASCHEMA.test(at.document));
  return [...new Set(used.map(({ module }) => module))].sort();
}

/** The URI of a module's document, by the module's name; undefined where there is no such module. */
export type DocumentUriOf = (module: string) => string | undefined;

/** `$id`, or the path of the document where that does not make it absolute. */
function documentUri({ name, document, json }: Pick<Module, "name" | "document" | "json">): string {
  const owner = packageOf(name);
  // As the module itself says it, which the package's own run has made.
  if (owner !== undefined) return documentUri({ name: "", document: document.slice(owner.length + 1), json });
  const id = isJsonObject(json) ? member(json, "$id") : undefined;
  // In a path `#` is part of a name.
  const place = resolve(URL.canParse(document) ? document : document.replaceAll("#", "%23"), "/");
  return typeof id === "string" ? resolve(id, place) : place;
}

/** The same of a module, worked out once. */
export const moduleUri: (module: Module) => string = perObject((module: Module) => documentUri(module));

/** Paths without a host are resolved as well, which `URL` does only below a scheme. */
const PLACE = "memory://";

function resolve(reference: string, base: string): string {
  const from = base.startsWith("/") ? PLACE + base : base;
  if (!URL.canParse(reference, from)) return `/${encodeURIComponent(reference.toWellFormed())}`;
  const { href } = new URL(reference, from);
  const uri = href.replace(/#.*$/s, "");
  return uri.startsWith(`${PLACE}/`) ? uri.slice(PLACE.length) : uri;
}
