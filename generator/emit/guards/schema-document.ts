import { quote } from "../../code/literal.ts";
import type { Import, ModuleFile } from "../../code/module-file.ts";
import { type ImportExtension, relativeSpecifier } from "../../code/specifier.ts";
import { isJsonObject, type Json, member } from "../../model/json.ts";
import { appendPointer, type Location, locationUri, pointerTokens } from "../../model/location.ts";
import { declarationOf, type Model, type Module } from "../../model/model.ts";

/** The folder of the modules that hold the schema documents, in that of the guards: no module of guards is in it. */
export function documentFolder({ modules }: Model): string {
  let folder = "schemas";
  while (modules.some(({ name }) => name.toLowerCase().startsWith(`${folder}/`))) folder += "-";
  return folder;
}

/**
 * A schema document as a module: its text in a function, so that it costs nothing until it is asked for.
 * @param place - the folders of such modules and of the runtime: `guards/schemas`, `guards/runtime`
 */
export function schemaDocumentModule(
  module: Module,
  model: Model,
  place: {
    readonly folder: string;
    readonly runtime: string;
    readonly banner: string;
    readonly importExtension?: ImportExtension;
  },
): ModuleFile {
  const path = `${place.folder}/${module.name}.ts`;
  const specifier = (to: string): string => relativeSpecifier(path, `${to}.ts`, place.importExtension);
  const type: Import = {
    from: specifier(`${place.runtime}/json-schema`),
    names: [{ name: "SchemaDocument" }],
    typeOnly: true,
  };
  const used = usedModules(module, model).map((name, index) => ({ name, alias: `document${index + 1}` }));
  const imports = used.map(({ name, alias }) => ({
    from: specifier(`${place.folder}/${name}`),
    names: [{ name: "schemaDocument", alias }],
    typeOnly: false,
  }));
  const members = [
    `uri: ${quote(documentUri(module))},`,
    `dialect: ${quote(module.dialect)},`,
    `text: ${quote(JSON.stringify(module.json))},`,
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

/** A URI reference to a schema, as it is known where its document has the URI of `documentUri`. */
export function schemaReference({ pointer }: Location, module: Module): string {
  let document = documentUri(module);
  let inside = "";
  let schema: Json | undefined = module.json;
  for (const token of pointerTokens(pointer)) {
    schema = child(schema, token);
    const id = isJsonObject(schema) ? member(schema, "$id") : undefined;
    // A schema with an `$id` is known by that alone; up to draft-07, a fragment is no more than another name.
    const isResource = typeof id === "string" && !id.startsWith("#");
    if (isResource) document = resolve(id, document);
    inside = isResource ? "" : appendPointer(inside, token);
  }
  return locationUri({ document, pointer: inside });
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

/** `$id`, or the path of the document where that does not make it absolute. */
function documentUri({ document, json }: Module): string {
  const id = isJsonObject(json) ? member(json, "$id") : undefined;
  // In a path `#` is part of a name.
  const place = resolve(URL.canParse(document) ? document : document.replaceAll("#", "%23"), "/");
  return typeof id === "string" ? resolve(id, place) : place;
}

/** Paths without a host are resolved as well, which `URL` does only below a scheme. */
const PLACE = "memory://";

function resolve(reference: string, base: string): string {
  const from = base.startsWith("/") ? PLACE + base : base;
  if (!URL.canParse(reference, from)) return `/${encodeURIComponent(reference.toWellFormed())}`;
  const { href } = new URL(reference, from);
  const uri = href.replace(/#.*$/s, "");
  return uri.startsWith(`${PLACE}/`) ? uri.slice(PLACE.length) : uri;
}

function child(schema: Json | undefined, token: string): Json | undefined {
  if (typeof schema !== "object" || schema === null || !Object.hasOwn(schema, token)) return undefined;
  return (schema as { readonly [token: string]: Json })[token];
}
