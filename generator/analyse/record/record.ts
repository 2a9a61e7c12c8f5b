import type { Diagnostic } from "../../model/diagnostic.ts";
import type { DocumentUses } from "../../model/keyword-use.ts";
import type { Declaration, Module } from "../../model/model.ts";
import type { NameMemory } from "../../model/name-memory.ts";

/**
 * What an analysis found, by documents and as plain data: so much as another process has to know to analyse the same set, of
 * which some documents are other ones by then.
 */
export interface AnalysisRecord {
  /** The names that it gave: the next one finds the same where it is told those. */
  readonly names: NameMemory;
  /** What it found of no document, and what it said of names. */
  readonly findings: readonly Diagnostic[];
  /** In the order of the set. */
  readonly documents: readonly DocumentRecord[];
}

/** What an analysis found of a document. */
export interface DocumentRecord {
  readonly id: string;
  /** A digest of what it says of declarations and of where references lead. */
  readonly outline: string;
  /** What it is the module of; absent where it declares nothing. */
  readonly module?: Pick<Module, "name" | "dialect" | "vocabulary">;
  /** In its order. */
  readonly declared: readonly DeclaredRecord[];
  /** Where its references lead. */
  readonly leads: readonly Lead[];
  readonly findings: readonly Diagnostic[];
  readonly uses: DocumentUses;
  /** The shapes of what it declares, in JSON: most runs ask for few of them. */
  readonly shapes: string;
}

/** A declaration without what follows from its document. */
export interface DeclaredRecord extends Pick<Declaration, "id" | "uri" | "name" | "uses" | "usedBy" | "recursive"> {
  readonly pointer: string;
  readonly inline?: true;
  /** A digest of all that its name is made of. */
  readonly asked: string;
}

/** A reference, the pointer of the schema that it stands in, and the id of the declaration that it leads to. */
export type Lead = readonly [pointer: string, reference: string, target: string];
