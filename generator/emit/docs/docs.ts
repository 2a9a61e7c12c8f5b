import { diagnostic } from "../../diagnostics.ts";
import { printMarkdown } from "../../markdown/print.ts";
import type { Artifact } from "../../model/artifact.ts";
import { withWidenings } from "../../model/keyword-use.ts";
import { allDeclarations, type Declaration, type Model } from "../../model/model.ts";
import type { Before, Emission, EmitOptions, Locate, Place, Target } from "../target.ts";
import { contents } from "./contents.ts";
import { reference } from "./layouts/reference.ts";
import type { Notation } from "./notations/notation.ts";
import { NOTATIONS } from "./notations/notations.ts";
import { pagePath } from "./page.ts";

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
  const index = `${printMarkdown(contents({ model, options, root: "" }, uses))}\n`;
  return {
    artifacts: chosen.flatMap((notation) => pages(model, notation, options, index)),
    diagnostics: unknown.map((name) => diagnostic("bad-usage", {}, `unknown notation ${JSON.stringify(name)}`)),
  };
}

function pages(model: Model, notation: Notation, options: EmitOptions, index: string): readonly Artifact[] {
  const declarations = allDeclarations(model);
  const folder = `${FOLDER}/${notation.name}`;
  const inner = { model, notation, options, root: "../../" };
  return [
    {
      path: `${folder}/README.md`,
      text: index,
      target: docs.name,
      declarations: declarations.map(({ id }) => id),
    },
    ...declarations.map((declaration) => ({
      path: `${folder}/${pagePath(declaration)}`,
      text: printMarkdown(reference.flatMap((section) => section(declaration, inner))),
      target: docs.name,
      declarations: [declaration.id],
    })),
  ];
}
