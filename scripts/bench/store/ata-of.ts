import { writeFileSync } from "node:fs";
import { Validator } from "ata-validator";
import { toStandaloneModule } from "ata-validator/aot";
import type { Documents } from "../../conformance/store/documents.mjs";
import type { Formats } from "./contender.ts";

/** Writes a schema as ata-validator compiles it ahead of time. Throws where it cannot. */
export function writeAta({ uri, schemas }: Documents, formats: Formats, file: string): void {
  const { [uri]: schema, ...others } = schemas;
  const options = { schemas: others, useDefaults: false, assertFormat: formats === "assert" };
  const source: string | null = toStandaloneModule(new Validator(schema, options), { format: "esm" });
  if (source === null) throw new Error("cannot be compiled ahead of time");
  writeFileSync(file, source);
}
