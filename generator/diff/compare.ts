import { type Inhabitants, inhabitantsOf } from "../instances/inhabit.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { isDocumented } from "../model/known-declarations.ts";
import { type Declaration, declarationOf, type Model } from "../model/model.ts";
import type { DeclarationId, Shape } from "../model/shape/shape.ts";
import type { Options } from "../options/options.ts";
import { type Accepted, judgeBreaks } from "./accepted-breaks.ts";
import { type Affected, affectedPairs } from "./affected-pairs.ts";
import type { Break } from "./breaks.ts";
import { comparedModels, type Models } from "./compared-models.ts";
import { type CompatibilityOption, compatibilityOf, isPromised } from "./compatibility.ts";
import { declarationChanges } from "./declaration-changes.ts";
import type { DiffReport, JudgedBreak } from "./diff-report.ts";
import { type Declared, exportBreaks } from "./export-breaks.ts";
import { type ExportChange, exportChanges } from "./exports.ts";
import { type DirectedPair, originalId } from "./frame.ts";
import { guardMaker } from "./guards-in-memory.ts";
import { type Matching, matchDeclarations, type Pair } from "./match-declarations.ts";
import { relationBreaks } from "./relation-breaks.ts";
import { type Direction, relate, type Verdict } from "./relations.ts";
import { withRenames } from "./renames.ts";
import { bumpOf } from "./semver.ts";
import type { Side } from "./side.ts";
import { textChanges } from "./texts.ts";
import { changedOnWire, isOfWire, wireBreaks } from "./wire-breaks.ts";

/** Compares two sides, and finds the accepted breaks that match nothing. */
export async function compare(
  old: Side,
  next: Side,
  options: Options,
  accepted: Accepted,
): Promise<{ readonly report: DiffReport; readonly stale: readonly Diagnostic[] }> {
  const models = { old: old.model, new: next.model };
  const makeGuards = guardMaker(options);
  const matched = matchDeclarations(models.old, models.new);
  const touched = affectedPairs(matched.pairs, models.old, models.new);
  const compared = comparedModels(matched, touched, models);
  const questions = inhabitantsOf([compared.old, compared.new]);
  const matching = withRenames(matched, compared, questions);
  const found = matching === matched ? touched : affectedPairs(matching.pairs, models.old, models.new);
  const verdicts = await bothVerdicts(matching, found, compared, { makeGuards, questions });
  const changed = new Set(found.affected.map((pair) => pair.new.id));
  const exports = exportChanges(matching, models, changed, options);
  const declarations = declarationChanges(matching, found, verdicts, (side, id) =>
    isEmpty(declarationOf(compared[side], id).shape, compared[side], questions),
  );
  // The form on the wire says what the declaration says.
  const texts = textChanges(matching.pairs.filter((pair) => isDocumented(pair.new)));

  const shown = changedOnWire(found.affected, verdicts);
  const declared = declarationFinder(models);
  const nameOf = (id: DeclarationId): string => declared(originalId(id))?.declaration.name ?? id;
  const breaks = [
    ...relationBreaks("backward", found.affected, verdicts.backward, nameOf),
    ...relationBreaks("forward", found.affected, verdicts.forward, nameOf),
    ...wireBreaks("backward", texts, matching.pairs, shown),
    ...wireBreaks("forward", texts, matching.pairs, shown),
    ...exportBreaks(exports, (id) => requireDeclared(declared, id)),
  ];
  const pointerOf = (id: DeclarationId): string | undefined => declared(id)?.declaration.at.pointer;
  const { judged, diagnostics } = judgeBreaks(breaks, accepted, pointerOf);
  const withPromises = judged.map((one) => ({ ...one, promised: isPromisedHere(one.break, options.compatibility) }));
  const counts = { declarations: matching.pairs.length, compared: found.affected.length };
  const bump = bumpOf({ breaks: withPromises.some(isMajor), adds: isMinor(matching, exports, verdicts.forward) });
  return {
    report: {
      old,
      new: next,
      nameOf,
      bump,
      breaks: withPromises,
      declarations,
      exports,
      texts: texts.filter((one) => !isOfWire(one)),
      counts,
    },
    stale: diagnostics,
  };
}

/** The answers for each affected pair, in their order. */
export interface Verdicts {
  readonly backward: readonly Verdict[];
  readonly forward: readonly Verdict[];
}

async function bothVerdicts(
  { pairs }: Matching,
  { affected }: Affected,
  { old, new: next }: Models,
  asked: Pick<Direction, "makeGuards" | "questions">,
): Promise<Verdicts> {
  const forth = (list: readonly Pair[]): readonly DirectedPair[] =>
    list.map((pair) => ({ from: pair.old, to: pair.new }));
  const back = (list: readonly Pair[]): readonly DirectedPair[] =>
    list.map((pair) => ({ from: pair.new, to: pair.old }));
  return {
    backward: await relate({ ...asked, from: old, to: next, pairs: forth(pairs), affected: forth(affected) }),
    forward: await relate({ ...asked, from: next, to: old, pairs: back(pairs), affected: back(affected) }),
  };
}

function isPromisedHere({ axis, document, affected }: Break, option: CompatibilityOption): boolean {
  const documents = new Set([document, ...affected.map(({ declaration }) => declaration.at.document)]);
  return [...documents].some((one) => isPromised(axis, compatibilityOf(one, option)));
}

/** A name that is gone breaks code whatever was promised about instances. */
function isMajor({ break: { axis }, promised }: JudgedBreak): boolean {
  return promised || axis === "names";
}

function isMinor({ added }: Matching, exports: readonly ExportChange[], forward: readonly Verdict[]): boolean {
  return added.length > 0 || exports.length > 0 || forward.some(({ kind }) => kind !== "compatible");
}

type FindDeclared = (id: DeclarationId) => Declared | undefined;

/** On the new side, else on the old one. */
function declarationFinder(models: Models): FindDeclared {
  const own = ({ declarations }: Model, id: DeclarationId): Declaration | undefined =>
    Object.hasOwn(declarations, id) ? declarations[id] : undefined;
  return (id) => {
    const declaration = own(models.new, id);
    if (declaration !== undefined) return { declaration, isOld: false };
    const gone = own(models.old, id);
    return gone === undefined ? undefined : { declaration: gone, isOld: true };
  };
}

function requireDeclared(declared: FindDeclared, id: DeclarationId): Declared {
  const found = declared(id);
  if (found === undefined) throw new Error(`neither side declares ${id}`);
  return found;
}

/** Whether nothing at all is valid. */
function isEmpty(shape: Shape, model: Model, { inhabit }: Inhabitants): boolean {
  return "none" in inhabit([{ shape, model, holds: true }]);
}
