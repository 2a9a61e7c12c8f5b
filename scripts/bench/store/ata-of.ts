import { writeFileSync } from "node:fs";
import { Validator } from "ata-validator";
import { toStandaloneModule } from "ata-validator/aot";
import { isJsonObject } from "../../../generator/model/json.ts";
import type { Documents } from "../../conformance/store/documents.ts";
import type { Formats } from "./contender.ts";

/** Writes a schema as ata-validator compiles it ahead of time. Throws where it cannot. */
export function writeAta({ uri, schemas }: Documents, formats: Formats, file: string): void {
  const { [uri]: schema = {}, ...others } = schemas;
  if (!isJsonObject(schema)) throw new Error("a schema must be an object");
  const served = Object.entries(others).flatMap(([name, other]) =>
    isJsonObject(other) ? [[name, other] as const] : [],
  );
  const options = { schemas: Object.fromEntries(served), useDefaults: false, assertFormat: formats === "assert" };
  const source: string | null = toStandaloneModule(new Validator(schema, options), { format: "esm" });
  if (source === null) throw new Error("cannot be compiled ahead of time");
  writeFileSync(file, source);
}
