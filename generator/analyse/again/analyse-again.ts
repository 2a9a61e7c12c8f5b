import { hasErrors } from "../../diagnostics.ts";
import { atPlaces } from "../../model/at-places.ts";
import type { Change } from "../../model/delta.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { allUses, noteUses, type UsesByDocument } from "../../model/keyword-use.ts";
import type { DeclarationId } from "../../model/shape/shape.ts";
import { buildModel, moduleSources } from "../build-model.ts";
import { withDiscriminator } from "../description.ts";
import { checkRoot } from "../document-findings.ts";
import { keywordUses } from "../keyword-uses.ts";
import { isNamedInline } from "../names/named-inline.ts";
import { nameAll } from "../names/names.ts";
import { readShape } from "../read-shape.ts";
import { declaredAgain, outlineOf, resolvedAgain } from "../references/declared-again.ts";
import { indexAgain } from "../references/resources.ts";
import { type Settings, wayOf } from "../settings.ts";
import type { Placed } from "../subschemas.ts";
import { isSameOnWire } from "../wire/active-shapes.ts";
import { checkWireKeywords } from "../wire/check-wire.ts";
import { changedDocuments } from "./changed-documents.ts";
import { leadsTheSame } from "./leads-the-same.ts";
import { renamed, repainted } from "./model-again.ts";
import { namesAlike } from "./names-again.ts";
import { type Places, placesIn, withAll } from "./places.ts";
import type { Asked, Whole } from "./whole.ts";

/**
 * Whether the next analysis can take over what it finds as it was: where no declaration is made of several documents, as
 * variants are, where nothing differs on the wire, and where nothing is wrong.
 */
export function canBeAnalysedAgain({ set, settings, schemas, sources, shapes, findings, told }: Whole): boolean {
  const { readWriteVariants, wire } = settings;
  return (
    !readWriteVariants &&
    !hasErrors([...findings, ...told]) &&
    sources.diagnostics.length === 0 &&
    sources.dynamicTargets.size === 0 &&
    !schemas.hasOthers() &&
    Object.keys(set.metaschemas).length === 0 &&
    [...shapes.values()].every(isSameOnWire(wire))
  );
}

/**
 * Analyses a set by what was found of another one, where their documents say the same of declarations and of where references
 * lead: only the declarations of documents that are other ones are read then.
 * @param before - it becomes what is found now, and is of no use any more
 * @returns undefined where it has to be analysed from the start
 */
export function analyseAgain(before: Whole, asked: Asked): Whole | undefined {
  const { set, settings } = asked;
  if (wayOf(before.settings) !== wayOf(settings)) return undefined;
  const changed = changedDocuments(before.set, set);
  if (changed === undefined) return undefined;
  const { schemas, places = placesIn(before) } = before;
  const documents = [...changed.values()];
  const own = documents.flatMap(({ id }) => places.sources.get(id) ?? []);
  const outdated = atPlaces(before.inOrder, own).flatMap(({ at }) => schemas.at(at) ?? []);
  const replaced = schemas.replace(documents);
  if (!replaced.every(saysTheSame(settings))) return undefined;
  const lists = replaced.map(({ now }) => now);
  const declared = atPlaces(before.inOrder, own).flatMap((source) => declaredAgain(source, schemas) ?? []);
  if (declared.length < own.length) return undefined;
  const inOrder = withAll(before.inOrder, own, declared);
  const { resources, diagnostics: clashes } = indexAgain(before.resources, documents, lists);
  const sources = resolvedAgain(before.sources, resources, schemas, { outdated, declared });

  const findings: Diagnostic[] = [...clashes, ...lists.flatMap(checkWireKeywords)];
  for (const [root] of lists)
    if (root !== undefined && changed.get(root.at.document)?.entry === true)
      findings.push(...checkRoot(root, settings.unknownKeywords));
  const surroundings = { ...settings.policy, sources, report: (finding: Diagnostic) => void findings.push(finding) };
  const read = declared.map((source) => [source.id, readShape(source, surroundings)] as const);
  const leadsElsewhere = ([id, shape]: (typeof read)[number]): boolean => !leadsTheSame(shape, before.shapes.get(id));
  if (
    hasErrors(findings) ||
    read.some(leadsElsewhere) ||
    !read.map(([, shape]) => shape).every(isSameOnWire(settings.wire))
  )
    return undefined;
  const { shapes } = before;
  for (const [id, shape] of read) shapes.set(id, shape);

  const alike = namesAlike(before, inOrder, own, asked);
  const names =
    alike ?? nameAll(inOrder, { remembered: asked.remembered, fixed: settings.names, packages: NO_PACKAGES });
  if (hasErrors(names.diagnostics)) return undefined;
  const uses = usesAgain(before.uses, replaced, places, settings);
  const model =
    alike !== undefined
      ? repainted(before.model, uses, { declared, shapes, names, changed, places })
      : renamed(before.model, {
          ...buildModel(inOrder, shapes, names.declarations, moduleSources(set, names.modules, inOrder)),
          keywordUses: allUses(uses),
        });
  noteUses(model, uses);
  const others = before.findings.filter(({ location }) => !changed.has(location?.document ?? ""));
  const all = [...others, ...findings];
  return {
    ...asked,
    schemas,
    resources,
    sources,
    inOrder,
    shapes,
    names,
    uses,
    model,
    findings: all,
    told: names.diagnostics,
    isAgain: true,
    // Other names are another order of modules.
    ...(alike !== undefined ? { places } : {}),
  };
}

/** Where each keyword goes by now. */
function usesAgain(
  before: UsesByDocument,
  replaced: readonly Change<readonly Placed[]>[],
  { entries }: Places,
  settings: Settings,
): UsesByDocument {
  const asked = replaced.flatMap(({ now }) => {
    const place = entries.get(now[0]?.at.document ?? "");
    return place === undefined ? [] : [{ now, place }];
  });
  return withAll(
    before,
    asked.map(({ place }) => place),
    keywordUses(
      asked.map(({ now }) => now),
      settings,
    ),
  );
}

/** Tells whether a document says the same of declarations and references as it did before. */
function saysTheSame({ namedInline }: Settings): (change: Change<readonly Placed[]>) => boolean {
  const isNamed = (placed: Placed): boolean => isNamedInline(placed, namedInline);
  return ({ before, now }) =>
    withDiscriminator(now).length === 0 && outlineOf(now, isNamed) === outlineOf(before, isNamed);
}

const NO_PACKAGES = { modules: new Map<string, string>(), declarations: new Map<DeclarationId, string>() };
