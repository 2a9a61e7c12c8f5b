import { diagnostic } from "../../diagnostics.ts";
import { printMarkdown, printVersions } from "../../markdown/print.ts";
import type { Artifact } from "../../model/artifact.ts";
import { withWidenings } from "../../model/keyword-use.ts";
import { allDeclarations, type Declaration, declarationOf, type Model } from "../../model/model.ts";
import { jsonTypesIn } from "../../model/shape/json-types.ts";
import type { Before, Emission, EmitOptions, Locate, Place, Target } from "../target.ts";
import { contents } from "./contents.ts";
import { reference } from "./layouts/reference.ts";
import type { Notation } from "./notations/notation.ts";
import { NOTATIONS } from "./notations/notations.ts";
import { type Page, pagePath } from "./page.ts";
import { collectRows } from "./rows/collect-rows.ts";
import { termOf } from "./terms/term-of.ts";

const FOLDER = "docs";

/**
 * Markdown pages, one for each declaration and notation, with a table of contents for each notation. Where the types are
 * emitted, too, that one tells which keywords are in them; the docs alone do not know it, and say nothing of it.
 */
export const docs: Target = { name: "docs", folder: FOLDER, locate, emit };

/** The page in the first of the notations. */
function locate(declaration: Declaration, options: EmitOptions): Place {
  const [notation = ""] = options.notations;
  return { path: `${FOLDER}/${notation}/${pagePath(declaration)}` };
}

async function emit(model: Model, options: EmitOptions, _: Locate, before: Before): Promise<Emission> {
  const unknown = options.notations.filter((name) => !NOTATIONS.has(name));
  const chosen = [...NOTATIONS.values()].filter(({ name }) => options.notations.includes(name));
  const types = before.get("types");
  const uses = types === undefined ? [] : withWidenings(model.keywordUses, types.diagnostics);
  const jsonTypes = jsonTypesIn((id) => declarationOf(model, id).shape);
  const page = { model, options, jsonTypes, root: "../../" };
  const index = `${printMarkdown(contents({ ...page, root: "" }, uses))}\n`;
  const declarations = allDeclarations(model);
  const pages = declarations.map((declaration) => versions(declaration, chosen, page));
  const artifact = (path: string, words: string, sources: readonly Declaration[]): Artifact => ({
    path: `${FOLDER}/${path}`,
    text: words,
    target: docs.name,
    declarations: sources.map(({ id }) => id),
  });
  return {
    artifacts: chosen.flatMap(({ name }, version) => [
      artifact(`${name}/README.md`, index, declarations),
      ...declarations.map((declaration, position) =>
        artifact(`${name}/${pagePath(declaration)}`, pages[position]?.[version] ?? "", [declaration]),
      ),
    ]),
    diagnostics: unknown.map((name) => diagnostic("bad-usage", {}, `unknown notation ${JSON.stringify(name)}`)),
  };
}

/** A declaration's page in each of the notations. */
function versions(declaration: Declaration, notations: readonly Notation[], page: Page): readonly string[] {
  const subject = {
    declaration,
    term: termOf(declaration.shape, page.jsonTypes),
    rows: collectRows(declaration.id, page),
  };
  const passages = reference.map((section) => section(subject, page));
  return printVersions(notations.map((notation) => passages.flatMap((passage) => passage(notation))));
}
