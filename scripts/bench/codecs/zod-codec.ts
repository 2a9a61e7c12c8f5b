import { z } from "zod";
import { byFolded, type Member, renamed, type Schemas, turned, wireNames } from "./model-schemas.ts";

/** A codec of zod 4: each object has its names on the wire, and a codec around it that gives it ours. */
export function zodCodec(schemas: Schemas) {
  const made = new Map<string, z.ZodType>();
  const of = (schema: Member): z.ZodType => {
    if (schema.$ref !== undefined) {
      const known = made.get(schema.$ref) ?? of(schemas[schema.$ref] ?? {});
      made.set(schema.$ref, known);
      return known;
    }
    if (schema.enum !== undefined) {
      return z.codec(z.string(), z.enum(schema.enum), { decode: byFolded(schema.enum), encode: (word) => word });
    }
    if (schema.properties !== undefined) {
      const names = wireNames(schema);
      const back = turned(names);
      const entries = Object.entries(schema.properties).map(([name, one]) => [names.get(name), of(one).optional()]);
      return z.codec(z.looseObject(Object.fromEntries(entries)), z.looseObject({}), {
        decode: (object) => renamed(object, back),
        encode: (object) => renamed(object, names),
      });
    }
    if (schema.type === "array") return z.array(of(schema.items ?? {}));
    if (schema.type === "integer") return z.int();
    if (schema.type === "object") return z.record(z.string(), of(schema.additionalProperties ?? {}));
    return schema.type === "string" ? z.string() : schema.type === "boolean" ? z.boolean() : z.any();
  };
  const codec = of(schemas["spec.schema.json"] ?? {});
  return {
    name: "zod",
    decode: (wire: unknown) => z.decode(codec, wire),
    encode: (value: unknown) => z.encode(codec, value),
  };
}
