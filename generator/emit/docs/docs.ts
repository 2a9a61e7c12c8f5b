import { diagnostic } from "../../diagnostics.ts";
import { printMarkdown } from "../../markdown/print.ts";
import type { Artifact } from "../../model/artifact.ts";
import { allDeclarations, type Declaration, type Model } from "../../model/model.ts";
import type { Emission, EmitOptions, Place, Target } from "../target.ts";
import { contents } from "./contents.ts";
import { reference } from "./layouts/reference.ts";
import type { Notation } from "./notations/notation.ts";
import { NOTATIONS } from "./notations/notations.ts";
import { pagePath } from "./page.ts";

const FOLDER = "docs";

/** Markdown pages, one for each declaration and notation, with a table of contents for each notation. */
export const docs: Target = { name: "docs", folder: FOLDER, locate, emit };

/** The page in the first of the notations. */
function locate(declaration: Declaration, options: EmitOptions): Place {
  const [notation = ""] = options.notations;
  return { path: `${FOLDER}/${notation}/${pagePath(declaration)}` };
}

async function emit(model: Model, options: EmitOptions): Promise<Emission> {
  const unknown = options.notations.filter((name) => !NOTATIONS.has(name));
  const chosen = [...NOTATIONS.values()].filter(({ name }) => options.notations.includes(name));
  return {
    artifacts: chosen.flatMap((notation) => pages(model, notation, options)),
    diagnostics: unknown.map((name) => diagnostic("bad-usage", {}, `unknown notation ${JSON.stringify(name)}`)),
  };
}

function pages(model: Model, notation: Notation, options: EmitOptions): readonly Artifact[] {
  const declarations = allDeclarations(model);
  const folder = `${FOLDER}/${notation.name}`;
  const inner = { model, notation, options, root: "../../" };
  const index = printMarkdown(contents({ ...inner, root: "" }));
  return [
    {
      path: `${folder}/README.md`,
      text: `${index}\n`,
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
