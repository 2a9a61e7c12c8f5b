import { deepEqual } from "node:assert/strict";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useForm } from "react-hook-form";
import { ContactSchema } from "./generated/guards/contact.js";

const resolver = standardSchemaResolver(ContactSchema);

/** As a component would call it. */
export function useContactForm() {
  return useForm({ resolver, defaultValues: { name: "Ada" } });
}

const options = { fields: {}, shouldUseNativeValidation: false };
const good = await resolver({ name: "Ada", email: "a@b" }, undefined, options);
deepEqual(good, { values: { name: "Ada", email: "a@b" }, errors: {} });
const values = { name: "Ada", address: { country: "X" } } as unknown as Parameters<typeof resolver>[0];
const bad = await resolver(values, undefined, options);
// The errors stand at their fields, also of members that are not there.
deepEqual(Object.keys(bad.errors).sort(), ["address", "email"]);
deepEqual(Object.keys(bad.errors.address ?? {}).sort(), ["city", "country"]);
