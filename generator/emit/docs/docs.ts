import { diagnostic } from "../../diagnostics.ts";
import type { Block } from "../../markdown/block.ts";
import { printMarkdown, printVersions } from "../../markdown/print.ts";
import type { Artifact } from "../../model/artifact.ts";
import { atPlaces } from "../../model/at-places.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { usesByDocument } from "../../model/keyword-use.ts";
import { documentedModel, isDocumented, knownDeclarations } from "../../model/known-declarations.ts";
import { allDeclarations, type Declaration, declarationOf, type Model, type Module } from "../../model/model.ts";
import { type JsonTypesOf, jsonTypesIn } from "../../model/shape/json-types.ts";
import type { DeclarationId } from "../../model/shape/shape.ts";
import { artifactOf, type StandingText } from "../../model/standing-text.ts";
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
import { toldUses } from "./told-uses.ts";

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
  const unnoted = reuse.plain(whole);
  const [model, plain] = [documentedModel(whole, unnoted), documentedModel(unnoted)];
  const { notations = [] } = options;
  const layout = LAYOUTS.get(options.layout ?? "reference");
  const unknown = [
    ...notations.filter((name) => !NOTATIONS.has(name)).map((name) => `notation ${JSON.stringify(name)}`),
    ...(layout === undefined ? [`layout ${JSON.stringify(options.layout)}`] : []),
  ].map((what) => diagnostic("bad-usage", {}, `unknown ${what}`));
  if (layout === undefined) return { artifacts: [], diagnostics: unknown };
  const chosen = [...NOTATIONS.values()].filter(({ name }) => notations.includes(name));
  const types = before.get("types");
  const uses = types === undefined ? [] : toldUses(usesByDocument(plain), types.keywordsSaid?.() ?? [], reuse);
  const paged = pageFinder(plain, layout.hasPage, reuse);
  const { hasPage, ids, places } = paged;
  const known = atPlaces(knownDeclarations(plain), places);
  const declarations = reuse.each(`${FOLDER}: declarations`, [known], [model.declarations], ({ id }) =>
    declarationOf(model, id),
  );
  const judged = await judgeValues(declarations, model, options, layout.judges ? judge : undefined);
  const asked = reuse.ask("declaration with a page", paged, hasPage);
  const painting = { layout, declarations, page: pageOf({ model, options, judged, hasPage: asked }) };
  const index = { ...painting.page, model: plain, noted: model, jsonTypes: typesIn(plain), hasPage, root: "" };
  const list = printMarkdown(layout.index(index, uses, reuse), layout.style, "\n");
  const all = { ...painting, known, ids };
  const { artifacts, findings } = paint(all, chosen, list, layout.readsAll ? NO_REUSE : reuse);
  return {
    artifacts,
    fills: fillsOf(painting, chosen[0]),
    diagnostics: [...unknown, ...judged.diagnostics, ...findings],
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
    pageOf({ model, options, judged, hasPage: pageFinder(model, layout.hasPage, NO_REUSE).hasPage }),
    declarations,
  );
  return new Map(
    declarations.map((declaration) => [declaration, passagesOf(declaration).flatMap((passage) => passage(notation))]),
  );
}

/** The declarations that have pages. */
interface Paged {
  readonly hasPage: Page["hasPage"];
  readonly ids: readonly DeclarationId[];
  /** Where they stand among all declarations. */
  readonly places: readonly number[];
}

/** Finds the declarations that have pages, without a note of who asks. */
function pageFinder(plain: Model, isPaged: (declaration: Declaration) => boolean, { survey }: Reuse): Paged {
  const facts = {
    declaration: (one: Declaration) => String(isPaged(one)),
    module: ({ declarations }: Module) => JSON.stringify(declarations),
  };
  return survey("declarations with pages", facts, () => {
    const all = knownDeclarations(plain);
    const places = all.flatMap((one, place) => (isPaged(one) ? [place] : []));
    const ids = atPlaces(all, places).map(({ id }) => id);
    const withPage = new Set(ids);
    return { hasPage: (id: DeclarationId) => withPage.has(id), ids, places };
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
  {
    layout,
    declarations,
    known,
    ids,
    page,
  }: Painting & Pick<Paged, "ids"> & { readonly known: readonly Declaration[] },
  notations: readonly Notation[],
  index: string,
  reuse: Reuse,
): { readonly artifacts: readonly Artifact[]; readonly findings: readonly Diagnostic[] } {
  const { options } = page;
  const parts = reuse.parts<readonly (string | StandingText)[]>(FOLDER, ids);
  const shared = reuse === NO_REUSE ? layout.painter(page, declarations) : undefined;
  // Where pages are kept, each finds out by itself what it asks of others.
  const own = (): ReturnType<Layout["painter"]> =>
    layout.painter({ ...page, jsonTypes: typesIn(page.model) }, declarations);
  const made = atPlaces(declarations, parts.stale).map((declaration) => {
    const versions = parts.make(declaration.id, () => {
      const passages = (shared ?? own())(declaration);
      return notations.map((notation) => passages.flatMap((passage) => passage(notation)));
    });
    return printVersions(versions, layout.style);
  });
  const pages = parts.complete(made);
  const site = SITES.get(options.frontMatter ?? "none");
  const painted = notations.map(({ name }, version) =>
    reuse.each(`${FOLDER}: ${name}`, [known, pages], [layout, site, version], (declaration, versions) => {
      const path = `${name}/${pagePath(declaration)}`;
      const page = versions[version] ?? "";
      if (site === undefined && layout.end === "") return artifactAt(path, page, [declaration.id]);
      const text = `${typeof page === "string" ? page : page.read()}${layout.end}`;
      return artifactAt(path, site?.page(declaration, text) ?? text, [declaration.id]);
    }),
  );
  const lists = notations.map(({ name }) => [
    artifactAt(`${name}/README.md`, site?.index(index) ?? index, ids, true),
    ...(site === undefined ? [] : [artifactAt(`${name}/sidebar.json`, site.sidebar(known), ids, true)]),
  ]);
  const findings = notations.flatMap(({ name }, version) => {
    const kind = `${FOLDER}: ${name} too large`;
    const found = reuse.each(kind, [painted[version] ?? [], known, pages], [], (artifact, declaration, versions) =>
      tooLarge(artifact, declaration, versions[version] ?? ""),
    );
    return reuse.joined(kind, found);
  });
  return {
    artifacts: reuse.joined(
      FOLDER,
      notations.flatMap((_, version) => [lists[version] ?? [], painted[version] ?? []]),
    ),
    findings,
  };
}

function artifactAt(
  path: string,
  text: string | StandingText,
  declarations: readonly DeclarationId[],
  isList?: true,
): Artifact {
  const fixed = { path: `${FOLDER}/${path}`, target: docs.name, declarations };
  return artifactOf(isList === undefined ? fixed : { ...fixed, isList }, text);
}

/** GitHub shows no difference of such a file. */
const LARGEST = 500_000;

/** @param page - what the artifact was made of */
function tooLarge(artifact: Artifact, { at }: Declaration, page: string | StandingText): readonly Diagnostic[] {
  const { length } = typeof page === "string" ? artifact.text : page;
  if (length <= LARGEST) return NOT_TOO_LARGE;
  return [diagnostic("page-too-large", { location: at }, artifact.path, String(Math.round(length / 1000)))];
}

const NOT_TOO_LARGE: readonly Diagnostic[] = [];
