import { withoutBanner } from "../code/banner.ts";
import { deciding, isPlainName, type NamePlaces, openName, renamed } from "../code/open-names.ts";
import { declarationOf, type Model } from "../model/model.ts";
import type { DeclarationId } from "../model/shape/shape.ts";
import type { StandingText } from "../model/standing-text.ts";
import { NO_REUSE, type Reuse } from "./target.ts";

/** What a declaration is called in the text that is being made. */
export type NameOf = (id: DeclarationId) => string;

/** What declarations are called in a run; the same object as long as they are called the same. */
export interface Names {
  readonly of: NameOf;
  readonly isPlain: (id: DeclarationId) => boolean;
}

/** @param model - one that notes nothing */
export function namesIn(model: Model, { survey }: Reuse): Names {
  return survey("what declarations are called", { declaration: ({ name }) => name }, () => {
    const names = new Map<DeclarationId, string>();
    for (const { id, name } of Object.values(model.declarations)) names.set(id, name);
    const nameOf: NameOf = (id) => names.get(id) ?? "";
    return { of: nameOf, isPlain: (id) => isPlainName(nameOf(id)) };
  });
}

/** Makes texts in which the names of declarations are left open, so that nobody has asked for those that only stand there. */
export type LeaveOpen = <Made>(
  model: Model,
  make: (nameOf: NameOf) => Made,
) => { readonly made: Made; readonly idOf: (name: string) => DeclarationId };

export function leavingOpen(names: Names, reuse: Reuse): LeaveOpen {
  // What is kept by nobody is never given other names.
  if (reuse === NO_REUSE) return leavingNoneOpen;
  const { ask } = reuse;
  const isPlain = ask("plain name", names, names.isPlain);
  return (model, make) => {
    const asked: NameOf = (id) => declarationOf(model, id).name;
    const ids = new Map<string, DeclarationId>();
    const idOf = (name: string): DeclarationId => ids.get(name) ?? "";
    const nameOf: NameOf = (id) => {
      if (!isPlain(id)) return asked(id);
      const name = names.of(id);
      ids.set(name, id);
      return openName(name);
    };
    const { made, decisive } = deciding(() => make(nameOf));
    // Who decides by a name has asked for it.
    for (const name of decisive) asked(idOf(name));
    return { made, idOf };
  };
}

const leavingNoneOpen: LeaveOpen = (model, make) => ({
  made: make((id) => declarationOf(model, id).name),
  idOf: () => "",
});

/** The text with the names of the run, without what stood on top of it; undefined where it has them. */
export function renamedText(
  text: string | StandingText,
  places: readonly NamePlaces[],
  names: Names,
): string | undefined {
  if (places.every(({ id, name }) => names.of(id) === name)) return undefined;
  const made = typeof text === "string" ? text : withoutBanner(text.read(), text.length);
  return renamed(made, places, names.of);
}
