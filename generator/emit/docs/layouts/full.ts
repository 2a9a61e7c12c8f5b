import { isUnrestricted } from "../../../model/shape/unrestricted.ts";
import { fullContents } from "../full-contents.ts";
import { isAnnotated } from "../outline/notes.ts";
import { readOutline } from "../outline/read-outline.ts";
import type { FullSection } from "../outline/subject.ts";
import { byOwner, byTarget, referencesOf } from "../outline/usages.ts";
import { description } from "../sections/full/description.ts";
import { cases, members } from "../sections/full/entries.ts";
import { examples } from "../sections/full/examples.ts";
import { glance } from "../sections/full/glance.ts";
import { head } from "../sections/full/head.ts";
import { rules } from "../sections/full/rules.ts";
import { schemaText } from "../sections/full/schema-text.ts";
import { type } from "../sections/full/type.ts";
import { usage } from "../sections/full/usage.ts";
import { values } from "../sections/full/values.ts";
import { variant } from "../sections/variant.ts";
import type { Layout } from "./layout.ts";

/** By the names that files ask for them by. */
const SECTIONS: readonly (readonly [name: string | undefined, section: FullSection])[] = [
  [undefined, head],
  [undefined, variant],
  ["description", description],
  ["type", type],
  ["example", examples],
  ["fields", glance],
  ["values", values],
  ["members", members],
  ["alternatives", cases],
  ["rules", rules],
  ["usage", usage],
  ["schema", schemaText],
];

/** A page from which a reader can write a document. */
export const full: Layout = {
  name: "full",
  style: "compiled",
  sections: SECTIONS.map(([name]) => name),
  end: "\n",
  painter: (page, declarations) => {
    const outlines = new Map(declarations.map(({ id, shape }) => [id, readOutline([shape], [], page)]));
    const references = declarations.flatMap(({ id, shape }) => {
      const outline = outlines.get(id);
      return outline === undefined ? [] : referencesOf(id, shape, outline);
    });
    const usedBy = byTarget(references, page.model);
    const uses = byOwner(references);
    return (declaration) => {
      const { id } = declaration;
      const subject = {
        declaration,
        outline: outlines.get(id) ?? { entries: [], told: new Set() },
        usedBy: usedBy.get(id) ?? [],
        uses: uses.get(id) ?? [],
      };
      // What is remembered of a page goes with it.
      const own = { ...page };
      return SECTIONS.map(([, section]) => section(subject, own));
    };
  },
  hasPage: ({ at, shape, usedBy }) =>
    at.pointer === "" || usedBy.length > 0 || !isUnrestricted(shape) || isAnnotated(shape),
  readsAll: true,
  judges: true,
  index: fullContents,
};
