import type { Diagnostic } from "../../model/diagnostic.ts";
import type { UsesByDocument } from "../../model/keyword-use.ts";
import type { Model } from "../../model/model.ts";
import type { NameMemory } from "../../model/name-memory.ts";
import type { SchemaSet } from "../../model/schema-set.ts";
import type { DeclarationId, Shape } from "../../model/shape/shape.ts";
import type { Names } from "../names/names.ts";
import type { DeclarationSource, DeclarationSources } from "../references/find-declarations.ts";
import type { Resources } from "../references/resources.ts";
import type { Settings } from "../settings.ts";
import type { Schemas } from "../subschemas.ts";
import type { Places } from "./places.ts";

/** What is to be analysed. */
export interface Asked {
  readonly set: SchemaSet;
  readonly settings: Settings;
  readonly remembered: NameMemory;
}

/** All that an analysis found. */
export interface Whole extends Asked {
  readonly schemas: Schemas;
  readonly resources: Resources;
  readonly sources: DeclarationSources;
  readonly inOrder: readonly DeclarationSource[];
  readonly shapes: Map<DeclarationId, Shape>;
  readonly names: Names;
  /** Where keywords go, for each document that was asked for. */
  readonly uses: UsesByDocument;
  readonly model: Model;
  readonly findings: readonly Diagnostic[];
  /** What is said of the names. */
  readonly told: readonly Diagnostic[];
  /** Whether it was found by an earlier one. */
  readonly isAgain?: true;
  /** Where to find what belongs to a document; absent where nobody has looked so far. */
  readonly places?: Places;
}
