import { type Artifact, compile, type Dialect, type Json } from "../../../dist/index.js";
import { typeNamed } from "../../vitest/emitted.ts";
import { crash, firstProblem } from "../problem.ts";

/** A schema whose type is measured, with its instances. */
export interface Subject {
  /** What it is counted under: a draft, or `schemastore`. */
  readonly group: string;
  /** Where it comes from. */
  readonly file: string;
  /** What it is called in that file. */
  readonly name: string;
  readonly uri: string;
  readonly schema: Json;
  readonly dialect: Dialect;
  /** Schemas that references may lead to, by URI. */
  readonly others: Readonly<Record<string, Json>>;
  readonly samples: readonly Sample[];
}

export interface Sample {
  readonly description: string;
  readonly instance: Json;
  readonly valid: boolean;
}

export interface EmittedType {
  readonly artifacts: readonly Artifact[];
  /** As a module beside the artifacts names it. */
  readonly type: string;
}

/**
 * The type of a schema as a user would get it, except that members which the schema does not name are allowed in
 * fresh literals, too.
 * @returns a string says why there is none
 */
export async function emitType({ uri, schema, dialect, others }: Subject): Promise<EmittedType | string> {
  try {
    const result = await compile({
      schemas: { ...others, [uri]: schema },
      entry: [uri],
      dialect,
      targets: ["types"],
      unknownKeywords: "ignore",
      extraMembers: "unknown",
      conditions: "union",
    });
    return firstProblem(result.diagnostics) ?? { artifacts: result.artifacts, type: typeNamed(result, uri) };
  } catch (error) {
    return `crashed: ${crash(error)}`;
  }
}
