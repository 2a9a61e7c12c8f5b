import { deepEqual, equal } from "node:assert/strict";
import { FormApi } from "@tanstack/react-form";
import { ContactSchema } from "./generated/guards/contact.js";
import type { Contact } from "./generated/types/contact.js";

const submitted: Contact[] = [];
const form = new FormApi({
  defaultValues: { name: "Ada" } as Contact,
  validators: { onChange: ContactSchema },
  onSubmit: ({ value }) => {
    submitted.push(value);
  },
});
form.mount();
await form.handleSubmit();
equal(submitted.length, 0);
equal(form.state.errors.length > 0, true);
// The error of a member that is not there stands at its field.
deepEqual(
  form.getFieldMeta("email")?.errors.map((error) => error?.message),
  ['must have the member "email"'],
);
form.setFieldValue("email", "a@b");
await form.handleSubmit();
deepEqual(submitted, [{ name: "Ada", email: "a@b" }]);
