import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import { referencesOf } from "../../model/shape/references.ts";
import type { DeclarationId, Shape } from "../../model/shape/shape.ts";
import type { Readings } from "../variants/dynamic-scope.ts";

/** Faults of references: they matter only where an instance gets to them. */
const FAULTS: ReadonlySet<string> = new Set(["unresolved-reference", "endless-reference"]);

/** What is left when faults that no instance meets are no errors. */
export interface Settled {
  readonly shapes: ReadonlyMap<DeclarationId, Shape>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes warnings of faulty references in definitions that no instance of a document gets to. What leads to such a reference
 * refuses everything, since a part of it that refused could make the whole accept, under `not`.
 * @param findings - of the references of all sources
 */
export function settleUnreachable(
  { sources, shapes }: Readings,
  findings: readonly Diagnostic[],
  isEntry: (document: string) => boolean,
): Settled {
  const faults = findings.filter(({ code, severity }) => FAULTS.has(code) && severity === "error");
  if (faults.length === 0) return { shapes, diagnostics: findings };
  const uses = new Map([...shapes].map(([id, shape]) => [id, referencesOf(shape)]));
  const reachable = reachableFrom(rootsOf(sources, isEntry), uses);
  const idAt = innermost(sources);
  const harmless = new Map(
    faults.flatMap((fault) => {
      const id = fault.location === undefined ? undefined : idAt(fault.location);
      return id === undefined || reachable.has(id) ? [] : [[fault, id] as const];
    }),
  );
  const broken = reachableFrom(new Set(harmless.values()), usersOf(uses));
  return {
    shapes: new Map([...shapes].map(([id, shape]) => [id, broken.has(id) ? refusing(shape) : shape])),
    diagnostics: findings.map((finding) => (harmless.has(finding) ? asWarning(finding) : finding)),
  };
}

function asWarning(finding: Diagnostic): Diagnostic {
  const consequence = "no instance of the schema gets there, and what leads there refuses everything";
  return { ...finding, severity: "warning", message: `${finding.message}; ${consequence}` };
}

/** The schemas that instances are put to: whole documents, and all that is declared in one that is no schema itself. */
function rootsOf(sources: Readings["sources"], isEntry: (document: string) => boolean): ReadonlySet<DeclarationId> {
  const whole = new Set(sources.filter(({ at }) => at.pointer === "").map(({ at }) => at.document));
  const roots = sources.filter(({ at }) => isEntry(at.document) && (at.pointer === "" || !whole.has(at.document)));
  return new Set(roots.map(({ id }) => id));
}

function reachableFrom(
  roots: ReadonlySet<DeclarationId>,
  next: ReadonlyMap<DeclarationId, readonly DeclarationId[]>,
): ReadonlySet<DeclarationId> {
  const reached = new Set(roots);
  // A set hands out what is added to it while it is being walked.
  for (const id of reached) for (const target of next.get(id) ?? []) reached.add(target);
  return reached;
}

function usersOf(
  uses: ReadonlyMap<DeclarationId, readonly DeclarationId[]>,
): ReadonlyMap<DeclarationId, readonly DeclarationId[]> {
  const users = new Map<DeclarationId, DeclarationId[]>();
  for (const [user, used] of uses) for (const id of used) users.set(id, [...(users.get(id) ?? []), user]);
  return users;
}

/** Finds the declaration that a place belongs to. */
function innermost(sources: Readings["sources"]): (at: Location) => DeclarationId | undefined {
  return ({ document, pointer }) =>
    sources
      .filter(({ at }) => at.document === document && `${pointer}/`.startsWith(`${at.pointer}/`))
      .sort((a, b) => b.at.pointer.length - a.at.pointer.length)[0]?.id;
}

function refusing({ at, notes }: Shape): Shape {
  const { default: _default, examples: _examples, example: _example, ...others } = notes;
  return {
    at,
    parts: { never: true },
    notes: others,
    refuses: "cannot be checked: a reference of its schema is faulty",
  };
}
