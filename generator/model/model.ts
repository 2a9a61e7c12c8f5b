import type { Codec, Conversion, TypedForm } from "./conversion.ts";
import type { Json } from "./json.ts";
import type { KeywordUse } from "./keyword-use.ts";
import type { Location } from "./location.ts";
import type { Dialect } from "./schema-set.ts";
import type { DeclarationId, Shape } from "./shape/shape.ts";

/** A schema with a name: a document's root, an entry of `$defs`, or anything that a reference leads to. */
export interface Declaration {
  /** Its schema's URI, with something behind it where it differs from that schema by scope or direction. */
  readonly id: DeclarationId;
  /** Its schema's URI: `$id` or the document's id, with a fragment for one inside a document. */
  readonly uri: string;
  readonly at: Location;
  /** A PascalCase identifier, unique in the model even without regard to case. */
  readonly name: string;
  /** The name of its module. */
  readonly module: string;
  readonly shape: Shape;
  /** The declarations that it refers to, sorted. */
  readonly uses: readonly DeclarationId[];
  readonly usedBy: readonly DeclarationId[];
  /** True where it reaches itself through references. */
  readonly recursive: boolean;
  /** Where it stands for another declaration in one direction of travel; `says` tells how it differs, behind its name. */
  readonly variant?: {
    readonly of: DeclarationId;
    readonly says: string;
    readonly hasNoPage?: true;
    readonly hasNoGuard?: true;
  };
}

/** One schema document's declarations. */
export interface Module {
  /** The path of the outputs without extension, relative to a target's folder, with `/`: `spec`, `storage/volume`. */
  readonly name: string;
  /** The id of the document. */
  readonly document: string;
  /** The document, as its author wrote it. */
  readonly json: Json;
  /** What the document is written in. */
  readonly dialect: Dialect;
  /** What the document's metaschema changes about the dialect; absent where that is nothing. */
  readonly vocabulary?: DialectVocabulary;
  /** In the order of the document, its root first. */
  readonly declarations: readonly DeclarationId[];
  /** Schemas that only a codec asks for verdicts on: they have guards, and neither type nor page. */
  readonly parts?: readonly DeclarationId[];
}

/** What a metaschema of an author's own says otherwise than the dialect. */
export interface DialectVocabulary {
  /** Keywords of vocabularies that it leaves out: they mean nothing. */
  readonly leftOut: readonly string[];
  /** Whether it demands that formats are checked. */
  readonly assertsFormat: boolean;
}

/** What the schemas mean: the one thing that all targets paint. JSON-serialisable. */
export interface Model {
  /** Sorted by name. */
  readonly modules: readonly Module[];
  /** Modules of other packages that declarations refer to: nothing is made of them. Absent where there are none. */
  readonly packageModules?: readonly Module[];
  readonly declarations: { readonly [id: DeclarationId]: Declaration };
  /**
   * Where each keyword of the schemas that were asked for goes, in the order of the documents, as if types said all that
   * can shape a type: `withKeywordsSaid` says what became of them.
   */
  readonly keywordUses: readonly KeywordUse[];
  /** What differs on the wire, and the declarations that have a codec; absent where none was asked for. */
  readonly wire?: {
    readonly conversions: readonly Conversion[];
    readonly codecs: { readonly [id: DeclarationId]: Codec };
  };
  /** Where values are objects of the language, and the declarations that reach such; absent where none was asked for. */
  readonly typed?: {
    readonly conversions: readonly Conversion[];
    readonly forms: { readonly [id: DeclarationId]: TypedForm };
  };
}

/** A declaration by its id. Every id inside a model leads to one. */
export function declarationOf({ declarations }: Model, id: DeclarationId): Declaration {
  return declarationIn(declarations, id);
}

/** The same among those of a model. */
export function declarationIn(declarations: Model["declarations"], id: DeclarationId): Declaration {
  const declaration = declarations[id];
  if (declaration === undefined) throw new Error(`the model has no declaration ${id}`);
  return declaration;
}

/** What a variant is, in a sentence; undefined for a declaration that is none. */
export function variantSentence({ variant }: Declaration, model: Model): string | undefined {
  return variant === undefined ? undefined : `${declarationOf(model, variant.of).name} ${variant.says}.`;
}

/** The modules, and those of other packages. */
export function everyModule({ modules, packageModules = [] }: Model): readonly Module[] {
  return [...modules, ...packageModules];
}

/** All declarations, in the order of their modules. */
export function allDeclarations({ modules, declarations }: Model): readonly Declaration[] {
  const all: Declaration[] = [];
  // Thousands of small lists would have to be joined otherwise.
  for (const module of modules) for (const id of module.declarations) all.push(declarationIn(declarations, id));
  return all;
}
