import { contents } from "../contents.ts";
import { collectRows } from "../rows/collect-rows.ts";
import { constraints } from "../sections/constraints.ts";
import { fields } from "../sections/fields.ts";
import type { Section } from "../sections/section.ts";
import { title } from "../sections/title.ts";
import { type } from "../sections/type.ts";
import { values } from "../sections/values.ts";
import { variant } from "../sections/variant.ts";
import { termOf } from "../terms/term-of.ts";
import type { Layout } from "./layout.ts";

/** By the names that files ask for them by. */
const SECTIONS: readonly (readonly [name: string | undefined, section: Section])[] = [
  [undefined, title],
  [undefined, variant],
  ["type", type],
  ["fields", fields],
  ["values", values],
  ["constraints", constraints],
];

/** A page of a client's reference: a title and one table, and more only where a declaration needs it. */
export const reference: Layout = {
  name: "reference",
  style: "reference",
  sections: SECTIONS.map(([name]) => name),
  end: "",
  painter: (page) => (declaration) => {
    const subject = {
      declaration,
      term: termOf(declaration.shape, page.jsonTypes),
      rows: collectRows(declaration.id, page),
    };
    return SECTIONS.map(([, section]) => section(subject, page));
  },
  hasPage: () => true,
  readsAll: false,
  judges: false,
  index: contents,
};
