import { byFolded, type Member, type Schemas, wireNames } from "./model-schemas.ts";

/** Names that are no literals keep the package's declarations out: they need those of a browser. */
const [SCHEMA, TRANSFORMATION]: readonly [string, string] = ["effect/Schema", "effect/SchemaTransformation"];
const Schema = await import(SCHEMA);
const SchemaTransformation = await import(TRANSFORMATION);

/** A schema of effect. */
type Codec = unknown;

/** A schema of effect: each object has our names, and those on the wire where it is encoded. */
export function effectSchema(schemas: Schemas) {
  const made = new Map<string, Codec>();
  const of = (schema: Member): Codec => {
    if (schema.$ref !== undefined) {
      const known = made.get(schema.$ref) ?? of(schemas[schema.$ref] ?? {});
      made.set(schema.$ref, known);
      return known;
    }
    if (schema.enum !== undefined) {
      const fold = SchemaTransformation.transform({
        decode: byFolded(schema.enum),
        encode: (word: string) => word,
      });
      return Schema.String.pipe(Schema.decodeTo(Schema.Literals(schema.enum), fold));
    }
    if (schema.properties !== undefined) {
      const members = Object.entries(schema.properties).map(([name, one]) => [name, Schema.optionalKey(of(one))]);
      const struct = Schema.Struct(Object.fromEntries(members));
      return struct.pipe(Schema.encodeKeys(Object.fromEntries(wireNames(schema))));
    }
    if (schema.type === "array") return Schema.Array(of(schema.items ?? {}));
    if (schema.type === "integer") return Schema.Int;
    if (schema.type === "object") return Schema.Record(Schema.String, of(schema.additionalProperties ?? {}));
    return schema.type === "string" ? Schema.String : schema.type === "boolean" ? Schema.Boolean : Schema.Unknown;
  };
  const codec = of(schemas["spec.schema.json"] ?? {});
  const options = { onExcessProperty: "preserve" } as const;
  return {
    name: "effect",
    decode: Schema.decodeUnknownSync(codec, options),
    encode: Schema.encodeUnknownSync(codec, options),
  };
}
