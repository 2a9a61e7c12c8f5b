import { locationUri } from "../model/location.ts";
import type { OwnEdit } from "./frame.ts";

/** An instance that a declaration refuses, and what is known of the reason. */
export interface Refusal {
  /** The edits that may be the reason. */
  readonly edits: readonly OwnEdit[];
  /** Where the guard says that the instance fails: the URIs of keywords. */
  readonly failures: readonly string[];
  /** The keys of edits that have explained other instances, which are tried first. */
  readonly known: ReadonlySet<string>;
  /** Whether the instance is valid with some of the edits undone. */
  readonly accepts: (undone: readonly OwnEdit[]) => boolean;
}

/** Times that an instance is judged to find out what is needed. */
const MAX_TRIES = 2_000;

/**
 * The smallest edits that explain why an instance is refused: one where undoing it alone makes the instance valid, else
 * as few as are left when each that is not needed is put back. Empty where all edits together do not explain it.
 */
export function explain(refusal: Refusal): readonly OwnEdit[] {
  const { accepts } = refusal;
  const ordered = byLikelihood(refusal);
  if (!accepts(ordered)) return [];
  const alone = ordered.slice(0, MAX_TRIES / 2).find((edit) => accepts([edit]));
  return alone === undefined ? reduced(ordered, accepts) : [alone];
}

/** Puts back as much as can be put back: halves first, and smaller pieces where those are needed. */
function reduced(edits: readonly OwnEdit[], accepts: Refusal["accepts"]): readonly OwnEdit[] {
  let needed = edits;
  let tries = MAX_TRIES / 2;
  for (let size = Math.ceil(edits.length / 2); ; size = Math.ceil(size / 2)) {
    for (let start = Math.max(0, needed.length - size); tries > 0; start = Math.max(0, start - size)) {
      tries -= 1;
      const rest = [...needed.slice(0, start), ...needed.slice(start + size)];
      if (rest.length > 0 && accepts(rest)) needed = rest;
      if (start === 0) break;
    }
    if (size === 1 || tries <= 0) return needed;
  }
}

/** First the edits at keywords that the guard complains of, then those that explained another instance. */
function byLikelihood({ edits, failures, known }: Refusal): readonly OwnEdit[] {
  const failing = new Set(failures);
  const rank = (edit: OwnEdit): number => {
    const uri = keywordUri(edit);
    if (failing.has(uri)) return 0;
    if (known.has(editKey(edit))) return 1;
    return failures.some((one) => one.startsWith(`${uri}/`) || uri.startsWith(`${one}/`)) ? 2 : 3;
  };
  const ranked = edits.map((edit) => ({ edit, rank: rank(edit) }));
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ edit }) => edit);
}

/** As the errors of guards name a keyword's place. */
function keywordUri({ owner: { to }, to: place }: OwnEdit): string {
  const pointer = place.pointer.slice(to.at.pointer.length);
  const fragment = locationUri({ document: "", pointer }).replace(/^#/, "");
  return `${to.uri.includes("#") ? to.uri : `${to.uri}#`}${fragment}`;
}

/** The same for an edit whichever declaration it was found from. */
export function editKey({ owner, keyword, token, to, from, change }: OwnEdit): string {
  return JSON.stringify([owner.to.id, change, keyword, token ?? null, to.pointer, from.pointer]);
}
