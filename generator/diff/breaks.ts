import type { Inline } from "../markdown/inline.ts";
import type { Json } from "../model/json.ts";
import type { Location } from "../model/location.ts";
import type { Declaration } from "../model/model.ts";
import type { DeclarationId } from "../model/shape/shape.ts";
import type { Axis } from "./compatibility.ts";
import type { ToldEdit } from "./told-edit.ts";

/** Something that a change of the schemas breaks, or may break: once for each reason, whatever number of declarations it reaches. */
export interface Break {
  readonly kind: "breaking" | "undecided";
  readonly axis: Axis;
  /** The declaration in whose schema the reason stands. */
  readonly declaration: DeclarationId;
  readonly name: string;
  /** Its document on the new side, or on the old one where it is gone: what promises are made for. */
  readonly document: string;
  /** Where the reason stands in the document. */
  readonly pointer: string;
  /** One sentence without a full stop. */
  readonly says: readonly Inline[];
  /** Absent where exports are what is broken, and where nothing was decided. */
  readonly instance?: Json;
  readonly edits: readonly ToldEdit[];
  /** Why nothing was decided; empty where something was. */
  readonly reasons: readonly ToldReason[];
  /** The declarations whose instances it changes, with an instance of each. */
  readonly affected: readonly Affected[];
  readonly old?: Location;
  readonly new?: Location;
}

/** Why there is no answer, and where the keyword stands that it is about, if it is about one. */
export interface ToldReason {
  readonly why: string;
  readonly old?: Location;
  readonly new?: Location;
}

export interface Affected {
  readonly declaration: Declaration;
  readonly instance?: Json;
}
