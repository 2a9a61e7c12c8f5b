import { effectSchema } from "./effect-schema.ts";
import { modelSchemas } from "./model-schemas.ts";
import { protobufCodec } from "./protobuf-codec.ts";
import { valibotSchema } from "./valibot-schema.ts";
import { zodCodec } from "./zod-codec.ts";

export interface Contender {
  readonly name: string;
  /** Whether its values are none of the model's, so that they are not compared with ours. */
  readonly hasOwnValues?: boolean;
  /** Gives the value, with its verdict. */
  readonly decode: (wire: unknown) => unknown;
  /** Takes what `decode` gives. */
  readonly encode?: (value: unknown) => unknown;
}

/** What does the same in other libraries, made from the models' schemas. */
export function others(): readonly Contender[] {
  const schemas = modelSchemas();
  return [zodCodec, valibotSchema, effectSchema, protobufCodec].map((make) => make(schemas));
}
