import { packageOf } from "../../code/specifier.ts";
import type { Inline } from "../../markdown/inline.ts";
import { link, text } from "../../markdown/inline.ts";
import { DEVICE } from "../../model/device-names.ts";
import { type Declaration, declarationOf, type Model, type Module } from "../../model/model.ts";
import { perObject } from "../../model/per-object.ts";
import type { JsonTypesOf } from "../../model/shape/json-types.ts";
import type { DeclarationId } from "../../model/shape/shape.ts";
import type { EmitOptions } from "../target.ts";
import type { JudgedValues } from "./judged-values.ts";

/** What everything that is painted on one page may ask. It is the same in all notations. */
export interface Page {
  readonly model: Model;
  readonly jsonTypes: JsonTypesOf;
  readonly options: EmitOptions;
  /** What is known of the values that stand in notes. */
  readonly judged: JudgedValues;
  /** Whether a declaration has a page of its own. */
  readonly hasPage: (id: DeclarationId) => boolean;
  /** The way from this page to the folder of the notation: `../../`, or nothing. */
  readonly root: string;
  /** What links to sections of the declaration's page begin with: nothing on the page itself. */
  readonly own: string;
}

/** The page of contents. It lists everything, so nobody notes what it asks of its model. */
export interface ContentsPage extends Page {
  /** The same model, for what of the page is kept: it notes who asks. */
  readonly noted: Model;
}

const modulesByDocument = perObject(
  ({ modules }: Model): ReadonlyMap<string, Module> => new Map(modules.map((module) => [module.document, module])),
);

/** The module of a document. */
export function moduleOf(document: string, { model }: Page): Module | undefined {
  return modulesByDocument(model).get(document);
}

/** The path of a declaration's page inside the folder of a notation. No name has a hyphen, so that none is taken by two. */
export function pagePath(declaration: Declaration): string {
  return `models/shared/${declaration.name.toLowerCase().replace(DEVICE, "$&-model")}.md`;
}

/** A link to a declaration's page; its words are the declaration's name, or what `wrap` makes of it. */
export function declarationLink(
  id: DeclarationId,
  page: Page,
  wrap: (name: string) => string = (name) => name,
): Inline {
  const declaration = declarationOf(page.model, id);
  const pages = page.options.packageDocs?.[packageOf(declaration.module) ?? ""];
  if (pages !== undefined)
    return link(
      [text(wrap(declaration.name))],
      pages.replace("*", () => encodeURI(pagePath(declaration))),
    );
  if (!page.hasPage(id)) return text(wrap(declaration.name));
  return link([text(wrap(declaration.name))], page.root + encodeURI(pagePath(declaration)));
}
