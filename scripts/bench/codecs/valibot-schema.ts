import * as v from "valibot";
import { byFolded, type Member, renamed, type Schemas, turned, wireNames } from "./model-schemas.ts";

/** A schema of valibot that transforms; it has no way back. */
export function valibotSchema(schemas: Schemas) {
  const made = new Map<string, v.GenericSchema>();
  const of = (schema: Member): v.GenericSchema => {
    if (schema.$ref !== undefined) {
      const known = made.get(schema.$ref) ?? of(schemas[schema.$ref] ?? {});
      made.set(schema.$ref, known);
      return known;
    }
    if (schema.enum !== undefined) {
      return v.pipe(v.string(), v.transform(byFolded(schema.enum)), v.picklist(schema.enum));
    }
    if (schema.properties !== undefined) {
      const names = wireNames(schema);
      const back = turned(names);
      const entries = Object.entries(schema.properties).map(([name, one]) => [names.get(name), v.optional(of(one))]);
      const object = v.looseObject<v.ObjectEntries>(Object.fromEntries(entries));
      return v.pipe(
        object,
        v.transform((wire) => renamed(wire, back)),
      );
    }
    if (schema.type === "array") return v.array(of(schema.items ?? {}));
    if (schema.type === "integer") return v.pipe(v.number(), v.integer());
    if (schema.type === "object") return v.record(v.string(), of(schema.additionalProperties ?? {}));
    return schema.type === "string" ? v.string() : schema.type === "boolean" ? v.boolean() : v.any();
  };
  const schema = of(schemas["spec.schema.json"] ?? {});
  return { name: "valibot", decode: (wire: unknown) => v.parse(schema, wire) };
}
