import type { PrintedTexts } from "../code/printed-texts.ts";
import type { Artifact } from "../model/artifact.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { flatMap } from "../model/flat-map.ts";
import type { Json } from "../model/json.ts";
import type { SaidByDocument } from "../model/keyword-use.ts";
import type { Location } from "../model/location.ts";
import type { Declaration, Model, Module } from "../model/model.ts";
import type { CustomFormat, Shape } from "../model/shape/shape.ts";

/** What every file says of where it comes from. */
export interface FileOptions {
  /** The command that makes the outputs anew; stands in the banner of each file. */
  readonly command: string;
  /** How the schema's file is named in the banner: a path prefix such as `schema/`, or empty. */
  readonly source: string;
}

/** The module by which errors are told in the words of a run, among the files of the guards' runtime; other names there have no `$`. */
export const TOLD_ERRORS = {
  path: "guards/runtime/told-errors.ts",
  /** In the place of the runtime's `explain`. */
  explain: "explain$told",
  /** The same for errors that others than guards find. */
  tell: "tell$told",
} as const;

/** What targets may ask of the run's options. Each is given those that it names, and what every file needs. */
export interface EmitOptions extends FileOptions {
  /** The formats of the user's, by their names. */
  readonly formatChecks?: ReadonlyMap<string, CustomFormat>;
  /** What errors say: a language that comes with the tool, or a module of the user's. */
  readonly messages?: string;
  /** How many objects and arrays may be inside of one another for guards of recursive schemas; as many as the stack holds where absent. */
  readonly maxDepth?: number;
  /** How a module in the output folder would import a module of the user's; as it is named where absent. */
  readonly importFrom?: (module: string) => string;
  /** The notations of the docs, such as `python`. */
  readonly notations?: readonly string[];
  /** What stands on a page of the docs: the tables of a client's reference, or all that a reader wants to know. */
  readonly layout?: "reference" | "full";
  /** Whether descriptions are Markdown in the docs, or text that is shown as it stands. */
  readonly descriptions?: "markdown" | "text";
  /** The URL of the folder above the schemas' own in a repository; what links to schemas begin with. */
  readonly repository?: string;
  /** The site generator whose front matter pages begin with. */
  readonly frontMatter?: "none" | "vitepress" | "docusaurus" | "starlight";
  /** The way from the output folder to the schemas, with a `/` behind it; absent where they are not on the disk. */
  readonly sourceFolder?: string;
  /** A small value that a shape of the model accepts; undefined where none was found. */
  readonly sampleOf?: (shape: Shape, name?: string) => Json | undefined;
  /** What is plain to see of a value without a guard; undefined where only a guard can tell. */
  readonly accepts?: (shape: Shape, value: Json) => boolean | undefined;
  /** The line of a schema in its file, where that is known. */
  readonly lineOf?: (at: Location) => number | undefined;
  /** Places in other files that show sections of pages. */
  readonly slots?: readonly Slot[];
  /** Whether object types have an index signature of `unknown` where the schema allows members that it does not name. */
  readonly extraMembers?: "named" | "unknown";
  /** Whether `if`, `not` and the dependent keywords split an object's type into a union. */
  readonly conditions?: "interface" | "union";
  /** Whether artifacts tell the schemas behind the names that they declare. */
  readonly anchors?: boolean;
  /** What a list of strings becomes: a union, an object of constants whose values are the type, or union and object. */
  readonly enums?: "union" | "const" | "both";
  /** Whether a type is what `tsType` says, where its author has written that. */
  readonly tsType?: boolean;
  /** What the specifiers end in by which TypeScript outputs import one another; `auto` is settled before, or is `js`. */
  readonly importExtension?: "auto" | "js" | "ts" | "none";
  /** What modules of other packages are imported by, by the names of these, with a `*` for `types/unit`. */
  readonly packageImports?: { readonly [name: string]: string };
  /** What links to pages of other packages lead to, with a `*` for `models/shared/unit.md`. */
  readonly packageDocs?: { readonly [name: string]: string };
  /** Files of code that stay in the output folder beside what is emitted, without their endings: `types/spec`. */
  readonly kept?: readonly string[];
  /** Whether a target of code has a module that exports all that its others do. */
  readonly index?: "all" | "none";
}

/** Where a declaration stands in a target's output. */
export interface Place {
  /** The artifact's path: `types/spec.ts`. */
  readonly path: string;
  /** What it exports for users, by what that is: `{ is: "isDeal", assert: "assertDeal" }`. A page exports nothing. */
  readonly symbols: { readonly [role: string]: string };
}

/** Finds a declaration in another target's output, so that no target knows another's paths. */
export type Locate = (target: string, declaration: Declaration) => Place;

export interface Emission {
  readonly artifacts: readonly Artifact[];
  /** The artifacts of all targets as these made them: in TypeScript, and without the comments that a run puts on top. */
  readonly asMade?: readonly Artifact[];
  readonly diagnostics: readonly Diagnostic[];
  /** What became of keywords in the modules of its output, where that has types: of each, the same as long as it is. It is found out when it is asked for, since it takes long. */
  readonly keywordsSaid?: () => readonly SaidByDocument[];
  /** What stands in the slots that the run was asked for, in their order; absent where the target fills none. */
  readonly fills?: readonly SlotFill[];
}

/** A place in a file that is not an output, and shows a section of a declaration's page. */
export interface Slot {
  /** The name of a declaration. */
  readonly model: string;
  readonly section: string;
  /** The way from the file's folder to the output folder, percent-encoded and with a `/` behind it, or empty. */
  readonly root: string;
}

/** The Markdown of a slot, or which names there are instead of one that there is not. */
export type SlotFill =
  | { readonly text: string }
  | { readonly unknown: "model" | "section"; readonly names: readonly string[] };

/**
 * What the targets that come earlier in the list gave, by their names, so that one can tell what another found without
 * importing it. Targets that the run was not asked for are not in it.
 */
export type Before = ReadonlyMap<string, Emission>;

/** Puts a value to the guard of one of the subschemas that it was made for: what is wrong with it, in words. */
export type Judge = (shape: Shape, value: Json) => readonly string[];

/** Makes guards of subschemas of a model. */
export type MakeJudge = (model: Model, shapes: readonly Shape[], options: EmitOptions) => Promise<Judge>;

/** What of an output was made by an earlier run, and need not be made again. */
export interface Reuse {
  /** The model of the run as it can be asked without a note, which is faster: for what is made of all of it, outside of parts. */
  readonly plain: (model: Model) => Model;
  /**
   * What is found out from one fact of each declaration and module: it is found out again only where one of them has another
   * fact than the last time, or where there are other ones.
   */
  readonly survey: <Found extends object>(kind: string, facts: Facts, find: () => Found) => Found;
  /**
   * A question about more than one declaration. Who asks it is noted along with the answer.
   * @param found - what a survey found, and nothing else, is what the answers follow from
   */
  readonly ask: <Answer extends string | number | boolean | undefined>(
    name: string,
    found: object,
    answer: (about: string) => Answer,
  ) => (about: string) => Answer;
  /** What is made of a text and the options, such as the JavaScript of a module. */
  readonly derived: <Made>(kind: string, key: string, text: string, make: () => Made) => Made;
  /** What packages printed that take long to load; nothing is known beyond the process where it is absent. */
  readonly printed?: (kind: string) => PrintedTexts;
  /**
   * What is made of things that stand at the same place of lists, by themselves: it is made again only at places where another
   * thing stands than the last time. Where all is the same that is made, the list is the same one.
   * @param by - what else it is made from
   */
  readonly each: <const Lists extends readonly (readonly unknown[])[], Made>(
    kind: string,
    lists: Lists,
    by: readonly unknown[],
    make: (...items: ItemsOf<Lists>) => Made,
  ) => readonly Made[];
  /**
   * Lists one behind the other: the same list as long as they are the same ones. Where few of them are other ones, the rest is
   * not looked at.
   */
  readonly joined: <Item>(kind: string, lists: readonly (readonly Item[])[]) => readonly Item[];
  /**
   * Parts of one kind. They are plain data, and made from nothing but the model, the options and questions.
   * @param keys - what there is one of for each module or declaration
   */
  readonly parts: <Part>(kind: string, keys: readonly string[]) => Parts<Part>;
}

/** All that a survey reads of declarations and modules, each as a text. */
export interface Facts {
  readonly declaration?: (declaration: Declaration) => string;
  readonly module?: (module: Module) => string;
}

/** One item of each of several lists. */
export type ItemsOf<Lists extends readonly (readonly unknown[])[]> = {
  readonly [List in keyof Lists]: Lists[List] extends readonly (infer Item)[] ? Item : never;
};

export interface Parts<Part> {
  /** The places of the keys of those that have to be made. */
  readonly stale: readonly number[];
  /** Runs a step of making one; only in here may the model be asked for it. It must not share what it finds out with others. */
  readonly make: <Made>(key: string, step: () => Made) => Made;
  /**
   * All parts, in the order of their keys.
   * @param made - the stale ones, in their order
   */
  readonly complete: (made: readonly Part[]) => readonly Part[];
}

/** Everything is made. */
export const NO_REUSE: Reuse = {
  plain: (model) => model,
  survey: (_kind, _facts, find) => find(),
  ask: (_name, _found, answer) => answer,
  derived: (_kind, _key, _text, make) => make(),
  each: (_, lists, _by, make) => itemsOf(lists).map((items) => make(...items)),
  joined: (_, lists) => flatMap(lists, (list) => list),
  parts: (_, keys) => ({ stale: [...keys.keys()], make: (_key, step) => step(), complete: (made) => made }),
};

function itemsOf<Lists extends readonly (readonly unknown[])[]>(lists: Lists): readonly ItemsOf<Lists>[] {
  return (lists[0] ?? []).map((_, place) => lists.map((list) => list[place]) as unknown as ItemsOf<Lists>);
}

/** One panel of the triptych. */
export interface Target {
  readonly name: string;
  /** The folder below the output folder that holds all of its artifacts. */
  readonly folder: string;
  /** Targets whose output this one's output imports; they are emitted along with it. */
  readonly needs?: readonly string[];
  /** Whether a run makes it without being asked. */
  readonly isDefault: boolean;
  /** The options that it reads. */
  readonly options: readonly Exclude<keyof EmitOptions, keyof FileOptions>[];
  /** Whether a declaration stands in its output; every one does where this is absent. */
  readonly has?: (declaration: Declaration, model: Model, options: EmitOptions) => boolean;
  readonly locate: (declaration: Declaration, options: EmitOptions) => Place;
  /**
   * @param judge - what a target that can do so judges values by; absent where none can
   * @param reuse - what is there already; nothing where it is absent
   */
  readonly emit: (
    model: Model,
    options: EmitOptions,
    locate: Locate,
    before: Before,
    judge?: MakeJudge,
    reuse?: Reuse,
  ) => Promise<Emission>;
  /** What its output would say of values, for a target that judges. */
  readonly judge?: (locate: Locate) => MakeJudge;
}
