/** @noformat */
// Generated from schema/triptych.diff.schema.json. Do not edit: change the schema and run `npm run generate:config`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/**
 * What `triptych diff --format json` prints.
 *
 * @see schema/triptych.diff.schema.json
 */
export interface TriptychDiff {
  /** The folder or revision that is compared with. */
  old: string;
  /** The folder or revision that is compared. */
  new: string;
  /** The part of the version that the change asks for; absent where nothing could be compared. */
  bump?: "major" | "minor" | "patch";
  /** What does not hold on any axis, promised or not, each reason once. */
  breaks: DiffBreak[];
  /** Declarations that have changed, that reach one that has, or that are on one side only. */
  declarations: DiffDeclaration[];
  /** What the modules of types and guards export differently. */
  exports: DiffExport[];
  /** Annotations that were added, removed or changed. */
  texts: DiffText[];
  counts: {
    /** On both sides. */
    declarations: Count;
    /** Those whose instances may have changed. */
    compared: Count;
  };
  /** What is wrong with the input; then nothing was compared. */
  diagnostics: DiffDiagnostic[];
}

/**
 * Must be at least 0.
 *
 * @see schema/triptych.diff.schema.json#/$defs/count
 */
export type Count = number;

/** @see schema/triptych.diff.schema.json#/$defs/axis */
export type DiffAxis = "backward" | "forward" | "names";

/** The values of DiffAxis, by name. */
export const DiffAxis = {
  backward: "backward",
  forward: "forward",
  names: "names",
} as const;

/**
 * Line and column start at 1.
 *
 * @see schema/triptych.diff.schema.json#/$defs/place
 */
export interface DiffPlace {
  /** A path from the current folder, or `revision:path`. */
  file: string;
  /** Must be at least 1. */
  line: number;
  /** Must be at least 1. */
  column: number;
  /** The JSON Pointer in the file. */
  pointer: string;
}

/** @see schema/triptych.diff.schema.json#/$defs/edit */
export interface DiffEdit {
  change: "added" | "removed" | "changed";
  /** Empty where a schema became `true` or `false`. */
  keyword: string;
  says: string;
  old?: DiffPlace;
  new?: DiffPlace;
}

/** @see schema/triptych.diff.schema.json#/$defs/break */
export interface DiffBreak {
  kind: "breaking" | "undecided";
  axis: DiffAxis;
  /** The id of the declaration in whose schema the reason stands. */
  declaration: string;
  name: string;
  /** What an accepted break names. */
  pointer: string;
  says: string;
  /** Whether the policy of an affected schema promises that this does not happen. */
  promised: boolean;
  /** The reason for which the break is meant. */
  accepted?: string;
  /** One that one side accepts and the other refuses. */
  instance?: unknown;
  /** The smallest edits that explain the instance. */
  edits: DiffEdit[];
  /** Why nothing was decided, and where the keyword stands that it is about, if it is about one. */
  reasons?: DiffReason[];
  affected: DiffAffected[];
  old?: DiffPlace;
  new?: DiffPlace;
}

/** @see schema/triptych.diff.schema.json#/$defs/break/properties/reasons/items */
export interface DiffReason {
  says: string;
  old?: DiffPlace;
  new?: DiffPlace;
}

/** @see schema/triptych.diff.schema.json#/$defs/break/properties/affected/items */
export interface DiffAffected {
  declaration: string;
  name: string;
  instance?: unknown;
}

/** @see schema/triptych.diff.schema.json#/$defs/declaration */
export interface DiffDeclaration {
  /** `reached` is one that has not changed itself. */
  status: "changed" | "reached" | "renamed" | "added" | "gone";
  name: string;
  oldId?: string;
  newId?: string;
  backward?: DiffVerdict;
  forward?: DiffVerdict;
  /** The sides on which nothing at all is valid. */
  empty?: ("old" | "new")[];
}

/** @see schema/triptych.diff.schema.json#/$defs/verdict */
export type DiffVerdict = "compatible" | "breaking" | "undecided";

/** The values of DiffVerdict, by name. */
export const DiffVerdict = {
  compatible: "compatible",
  breaking: "breaking",
  undecided: "undecided",
} as const;

/** @see schema/triptych.diff.schema.json#/$defs/export */
export interface DiffExport {
  change: "gone" | "added" | "renamed" | "moved";
  declaration: string;
  oldModule?: string;
  oldName?: string;
  newModule?: string;
  newName?: string;
}

/** @see schema/triptych.diff.schema.json#/$defs/text */
export interface DiffText {
  change: "added" | "removed" | "changed";
  declaration: string;
  keyword: string;
  at: DiffPlace;
}

/** @see schema/triptych.diff.schema.json#/$defs/diagnostic */
export interface DiffDiagnostic {
  side?: "old" | "new";
  code: string;
  severity: "error" | "warning" | "note";
  message: string;
  file?: string;
  /** Must be at least 1. */
  line?: number;
  /** Must be at least 1. */
  column?: number;
  hint?: string;
}
