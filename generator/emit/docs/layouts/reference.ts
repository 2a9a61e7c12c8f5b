import { constraints } from "../sections/constraints.ts";
import { fields } from "../sections/fields.ts";
import { title } from "../sections/title.ts";
import { type } from "../sections/type.ts";
import { values } from "../sections/values.ts";
import { variant } from "../sections/variant.ts";
import type { Layout } from "./layout.ts";

/** A page of a client's reference: a title and one table, and more only where a declaration needs it. */
export const reference: Layout = [title, variant, type, fields, values, constraints];
