import { diagnostic } from "../../diagnostics.ts";
import type { Block } from "../../markdown/block.ts";
import { printMarkdown, printVersions } from "../../markdown/print.ts";
import type { Artifact } from "../../model/artifact.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { flatMap } from "../../model/flat-map.ts";
import { usesByDocument } from "../../model/keyword-use.ts";
import {
  allDeclarations,
  type Declaration,
  declarationOf,
  documentedModel,
  isDocumented,
  knownDeclarations,
  type Model,
} from "../../model/model.ts";
import { type JsonTypesOf, jsonTypesIn } from "../../model/shape/json-types.ts";
import type { DeclarationId } from "../../model/shape/shape.ts";
import {
  type Before,
  type Emission,
  type EmitOptions,
  type Locate,
  type MakeJudge,
  NO_REUSE,
  type Place,
  type Reuse,
  type Target,
} from "../target.ts";
import { fillsOf, type Painting } from "./fills.ts";
import { judgeValues } from "./judged-values.ts";
import type { Layout } from "./layouts/layout.ts";
import { LAYOUTS } from "./layouts/layouts.ts";
import type { Notation } from "./notations/notation.ts";
import { NOTATIONS } from "./notations/notations.ts";
import { type Page, pagePath } from "./page.ts";
import { SITES } from "./sites.ts";

const FOLDER = "docs";

/**
 * Markdown pages, one for each declaration and notation, with a table of contents for each notation. Where the types are
 * emitted, too, that one tells which keywords are in them; the docs alone do not know it, and say nothing of it.
 */
export const docs: Target = {
  name: "docs",
  folder: FOLDER,
  isDefault: true,
  options: [
    "notations",
    "layout",
    "descriptions",
    "repository",
    "frontMatter",
    "sourceFolder",
    "packageDocs",
    "sampleOf",
    "accepts",
    "slots",
    "lineOf",
    // What examples are judged by.
    "formatChecks",
  ],
  has: (declaration, _, { layout = "reference" }) =>
    isDocumented(declaration) && LAYOUTS.get(layout)?.hasPage(declaration) === true,
  locate,
  emit,
};

/** The page in the first of the notations. */
function locate(declaration: Declaration, options: EmitOptions): Place {
  const [notation = ""] = options.notations ?? [];
  return { path: `${FOLDER}/${notation}/${pagePath(declaration)}`, symbols: {} };
}

async function emit(
  whole: Model,
  options: EmitOptions,
  _: Locate,
  before: Before,
  judge?: MakeJudge,
  reuse: Reuse = NO_REUSE,
): Promise<Emission> {
  const all = reuse.plain(whole);
  const [model, plain] = [documentedModel(whole, all), documentedModel(all)];
  const { notations = [] } = options;
  const layout = LAYOUTS.get(options.layout ?? "reference");
  const unknown = [
    ...notations.filter((name) => !NOTATIONS.has(name)).map((name) => `notation ${JSON.stringify(name)}`),
    ...(layout === undefined ? [`layout ${JSON.stringify(options.layout)}`] : []),
  ].map((what) => diagnostic("bad-usage", {}, `unknown ${what}`));
  if (layout === undefined) return { artifacts: [], diagnostics: unknown };
  const chosen = [...NOTATIONS.values()].filter(({ name }) => notations.includes(name));
  const types = before.get("types");
  const uses = types === undefined ? [] : usesByDocument(plain.keywordUses, types.keywordsSaid?.() ?? []);
  const known = knownDeclarations(plain).filter(layout.hasPage);
  const declarations = known.map(({ id }) => declarationOf(model, id));
  const judged = await judgeValues(declarations, model, options, layout.judges ? judge : undefined);
  const hasPage = pageFinder(known, layout.hasPage, reuse);
  const asked = reuse.ask("declaration with a page", hasPage);
  const painting = { layout, declarations, page: pageOf({ model, options, judged, hasPage: asked }) };
  const index = { ...painting.page, model: plain, jsonTypes: typesIn(plain), hasPage, root: "" };
  const list = `${printMarkdown(layout.index(index, uses, reuse), layout.style)}\n`;
  const pages = paint({ ...painting, known }, chosen, list, layout.readsAll ? NO_REUSE : reuse);
  return {
    artifacts: pages.map(({ artifact }) => artifact),
    fills: fillsOf(painting, chosen[0]),
    diagnostics: [...unknown, ...judged.diagnostics, ...flatMap(pages, tooLarge)],
  };
}

/**
 * The pages as blocks, with what each of them says: for whoever looks for what schemas say where it must be found. Examples
 * are not judged.
 */
export async function pageBlocks(
  whole: Model,
  options: EmitOptions,
): Promise<ReadonlyMap<Declaration, readonly Block[]>> {
  const model = documentedModel(whole);
  const layout = LAYOUTS.get(options.layout ?? "reference");
  const [notation] = [...NOTATIONS.values()].filter(({ name }) => options.notations?.includes(name));
  if (layout === undefined || notation === undefined) return new Map();
  const declarations = allDeclarations(model).filter(layout.hasPage);
  const judged = await judgeValues(declarations, model, options, undefined);
  const passagesOf = layout.painter(
    pageOf({ model, options, judged, hasPage: pageFinder(declarations, layout.hasPage, NO_REUSE) }),
    declarations,
  );
  return new Map(
    declarations.map((declaration) => [declaration, passagesOf(declaration).flatMap((passage) => passage(notation))]),
  );
}

/** A page, and the declaration that it is about. */
interface Painted {
  readonly artifact: Artifact;
  readonly declaration?: Declaration;
}

/** Tells which declarations have pages, without a note of who asks. */
function pageFinder(
  declarations: readonly Declaration[],
  isPaged: (declaration: Declaration) => boolean,
  { survey }: Reuse,
): Page["hasPage"] {
  return survey("declarations with pages", { declaration: (one) => String(isPaged(one)) }, () => {
    const withPage = new Set(declarations.map(({ id }) => id));
    return (id: DeclarationId) => withPage.has(id);
  });
}

/** What the pages of a run share, as seen from any of them. */
function pageOf(shared: Pick<Page, "model" | "options" | "judged" | "hasPage">): Page {
  return { ...shared, jsonTypes: typesIn(shared.model), root: "../../", own: "" };
}

function typesIn(model: Model): JsonTypesOf {
  return jsonTypesIn((id) => declarationOf(model, id).shape);
}

/**
 * The index and the pages, for each notation.
 * @param known - the declarations, without anybody who notes what is asked of them
 */
function paint(
  { layout, declarations, known, page }: Painting & { readonly known: readonly Declaration[] },
  notations: readonly Notation[],
  index: string,
  reuse: Reuse,
): readonly Painted[] {
  const { options } = page;
  const parts = reuse.parts<readonly string[]>(
    FOLDER,
    known.map(({ id }) => id),
  );
  // Where pages stand by themselves, each finds out by itself what it asks of others.
  const painter = (): ReturnType<Layout["painter"]> =>
    layout.painter({ ...page, jsonTypes: typesIn(page.model) }, declarations);
  const shared = layout.readsAll ? painter() : undefined;
  const made = parts.stale
    .flatMap((place) => declarations[place] ?? [])
    .map((declaration) => {
      const versions = parts.make(declaration.id, () => {
        const passages = (shared ?? painter())(declaration);
        return notations.map((notation) => passages.flatMap((passage) => passage(notation)));
      });
      return printVersions(versions, layout.style);
    });
  const pages = parts.complete(made);
  const site = SITES.get(options.frontMatter ?? "none");
  const painted = (declaration: Declaration, versions: readonly string[]): readonly Painted[] =>
    notations.map(({ name }, version) => {
      const text = `${versions[version] ?? ""}${layout.end}`;
      const shown = site?.page(declaration, text) ?? text;
      return { artifact: artifactAt(`${name}/${pagePath(declaration)}`, shown, [declaration]), declaration };
    });
  const versions = reuse.each(`${FOLDER}: pages`, [known, pages], [layout, site, ...notations], painted);
  return notations.flatMap(({ name }, version) => [
    { artifact: listAt(`${name}/README.md`, site?.index(index) ?? index, known) },
    ...(site === undefined ? [] : [{ artifact: listAt(`${name}/sidebar.json`, site.sidebar(known), known) }]),
    ...flatMap(versions, (all) => all.slice(version, version + 1)),
  ]);
}

function artifactAt(path: string, text: string, declarations: readonly Declaration[]): Artifact {
  return { path: `${FOLDER}/${path}`, text, target: docs.name, declarations: declarations.map(({ id }) => id) };
}

function listAt(path: string, text: string, declarations: readonly Declaration[]): Artifact {
  return { ...artifactAt(path, text, declarations), isList: true };
}

/** GitHub shows no difference of such a file. */
const LARGEST = 500_000;

function tooLarge({ artifact: { path, text }, declaration }: Painted): readonly Diagnostic[] {
  if (declaration === undefined || text.length <= LARGEST) return [];
  return [diagnostic("page-too-large", { location: declaration.at }, path, String(Math.round(text.length / 1000)))];
}
