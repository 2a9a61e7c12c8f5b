import { type Block, heading, paragraph, table } from "../../markdown/block.ts";
import { codeSpan, text } from "../../markdown/inline.ts";
import { allDeclarations, type Declaration } from "../../model/model.ts";
import { declarationLink, type Page } from "./page.ts";
import { descriptionOf } from "./rows/annotation-lines.ts";
import { isOnly } from "./terms/json-types.ts";

const GROUPS = ["Objects", "Enums", "Other types"] as const;

/** The table of contents of a notation's pages: every declaration, with its first words and its schema. */
export function contents(page: Page): readonly Block[] {
  const { command, source } = page.options;
  const declarations = [...allDeclarations(page.model)].sort((one, other) => (one.name < other.name ? -1 : 1));
  return [
    heading(1, [text("Models")]),
    paragraph([
      text("Generated from "),
      ...(source === "" ? [text("the schemas")] : [codeSpan(source)]),
      text(" by "),
      codeSpan(command),
      text("; change the schemas instead of these pages."),
    ]),
    ...GROUPS.flatMap((group) => {
      const members = declarations.filter((declaration) => groupOf(declaration, page) === group);
      return members.length === 0 ? [] : [heading(2, [text(group)]), groupTable(members, page)];
    }),
  ];
}

function groupOf(declaration: Declaration, page: Page): (typeof GROUPS)[number] {
  if (declaration.shape.values !== undefined) return "Enums";
  return isOnly("object", declaration.shape, page.model) ? "Objects" : "Other types";
}

function groupTable(declarations: readonly Declaration[], page: Page): Block {
  return table(
    [[text("Model")], [text("Description")], [text("Defined in")]],
    declarations.map((declaration) => [
      [declarationLink(declaration.id, page)],
      [text(firstLine(declaration))],
      [codeSpan(page.options.source + declaration.at.document + fragment(declaration))],
    ]),
  );
}

/** The first paragraph of the description, which may be broken into lines. */
function firstLine({ name, shape }: Declaration): string {
  const description = descriptionOf(shape.notes);
  const [first = ""] = (description ?? "").split(/\r?\n\s*\r?\n/);
  return description === undefined || description === name ? "N/A" : first.replace(/\s+/g, " ");
}

function fragment({ at }: Declaration): string {
  return at.pointer === "" ? "" : `#${at.pointer}`;
}
