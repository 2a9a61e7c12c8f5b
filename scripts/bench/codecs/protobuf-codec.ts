import { create, createFileRegistry, fromJson, type JsonValue, type Message, toJson } from "@bufbuild/protobuf";
import {
  type DescriptorProto,
  DescriptorProtoSchema,
  type FieldDescriptorProto,
  FieldDescriptorProtoSchema,
  FileDescriptorProtoSchema,
  FileDescriptorSetSchema,
  FieldDescriptorProto_Label as Label,
  FieldDescriptorProto_Type as Type,
  ValueSchema,
} from "@bufbuild/protobuf/wkt";
import { type Member, type Schemas, wireNames } from "./model-schemas.ts";

const VALUE = ValueSchema.file;

/**
 * Messages of protobuf-es, whose fields have the names on the wire for their JSON. Its values are messages, and no objects
 * of the model; words are strings, since its enums are written exactly.
 */
export function protobufCodec(schemas: Schemas) {
  const messages = new Map<string, DescriptorProto>();
  const message = (file: string): string => {
    const name = (file.replace(".schema.json", "").match(/[a-z0-9]+/g) ?? []).map(capital).join("");
    if (!messages.has(name)) {
      const made = create(DescriptorProtoSchema, { name });
      messages.set(name, made);
      const names = wireNames(schemas[file] ?? {});
      for (const [own, member] of Object.entries(schemas[file]?.properties ?? {})) {
        const number = made.field.length + 1;
        made.field.push(field(made, { name: own, jsonName: names.get(own) ?? own, number }, member));
      }
    }
    return name;
  };
  const field = (
    owner: DescriptorProto,
    base: { readonly name: string; readonly jsonName: string; readonly number: number },
    schema: Member,
  ): FieldDescriptorProto => {
    const made = create(FieldDescriptorProtoSchema, { ...base, label: Label.OPTIONAL, type: Type.STRING });
    const isText = (one: Member | undefined): boolean => one?.type === "string";
    if (schema.$ref !== undefined && schemas[schema.$ref]?.properties !== undefined) {
      made.type = Type.MESSAGE;
      made.typeName = `.models.${message(schema.$ref)}`;
    } else if (schema.type === "array" && schema.items !== undefined) {
      const item = field(owner, base, schema.items);
      item.label = Label.REPEATED;
      return item;
    } else if (schema.type === "object" && isText(schema.additionalProperties)) {
      const name = `${(base.name.match(/[a-z0-9]+/gi) ?? []).map(capital).join("")}Entry`;
      const key = { name: "key", jsonName: "key", number: 1, label: Label.OPTIONAL, type: Type.STRING };
      const entry = [key, { ...key, name: "value", jsonName: "value", number: 2 }];
      owner.nestedType.push(create(DescriptorProtoSchema, { name, field: entry, options: { mapEntry: true } }));
      made.label = Label.REPEATED;
      made.type = Type.MESSAGE;
      made.typeName = `.models.${owner.name}.${name}`;
    } else if (schema.type === "integer") made.type = Type.INT32;
    else if (schema.type === "boolean") made.type = Type.BOOL;
    else if (schema.$ref === undefined && !isText(schema)) {
      made.type = Type.MESSAGE;
      made.typeName = ".google.protobuf.Value";
    }
    return made;
  };
  const root = message("spec.schema.json");
  const file = create(FileDescriptorProtoSchema, {
    name: "models.proto",
    package: "models",
    syntax: "proto3",
    dependency: [VALUE.proto.name],
    messageType: [...messages.values()],
  });
  const registry = createFileRegistry(create(FileDescriptorSetSchema, { file: [VALUE.proto, file] }));
  const schema = registry.getMessage(`models.${root}`);
  if (schema === undefined) throw new Error("protobuf-es has no message of the models");
  const decode = (wire: unknown) => fromJson(schema, wire as JsonValue);
  return {
    name: "protobuf-es",
    hasOwnValues: true,
    decode,
    encode: (value: unknown) => toJson(schema, value as Message),
  };
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
