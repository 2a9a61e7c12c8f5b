import type { Direction } from "../../keywords/keyword.ts";
import { AS_IT_IS, type TypedForm, type WireOptions } from "../../model/conversion.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import type { Model } from "../../model/model.ts";
import { mapChildren } from "../../model/shape/children.ts";
import type { DeclarationId, Shape } from "../../model/shape/shape.ts";
import type { DeclarationSource } from "../references/find-declarations.ts";
import { planConversions } from "../wire/conversions.ts";
import { type Part, settled } from "../wire/parts.ts";
import type { Readings } from "./dynamic-scope.ts";
import { valueShape } from "./value-shape.ts";
import { ownNotes } from "./wire-shape.ts";
import { variantsFor } from "./wire-variants.ts";

const VALUE: Direction = {
  suffix: "Value",
  says: "with objects of the language for values of some formats",
  hasNoPage: true,
  hasNoGuard: true,
};

/** The declarations that typed values are in, with what makes one form out of the other. */
export interface ValueReading {
  readonly sources: ReadonlyMap<DeclarationId, readonly DeclarationSource[]>;
  readonly shapes: ReadonlyMap<DeclarationId, Shape>;
  readonly parts: readonly Part[];
  readonly diagnostics: readonly Diagnostic[];
  readonly typed?: NonNullable<Model["typed"]>;
}

const NOTHING: ValueReading = { sources: new Map(), shapes: new Map(), parts: [], diagnostics: [] };

/** Works out where values are objects of the language, and adds a variant of each declaration that reaches such. */
export function withValues(
  { sources, shapes }: Readings,
  values: NonNullable<WireOptions["values"]>,
  uriOf: (at: Location) => string,
): ValueReading {
  if (Object.keys(values).length === 0) return NOTHING;
  // Both forms have the names and spellings that are ours.
  const plain = new Map([...shapes].map(([id, shape]) => [id, withoutWire(shape)]));
  const plan = planConversions(plain, { ...AS_IT_IS, values }, uriOf);
  const variants = variantsFor({ sources, shapes: plain }, plan, { direction: VALUE, shapeOf: valueShape });
  const forms = [...variants.codecs].flatMap(([id, { conversion, wire }]): readonly [DeclarationId, TypedForm][] =>
    wire === id ? [] : [[id, { conversion, value: wire }]],
  );
  const { diagnostics } = plan;
  if (forms.length === 0) return { ...NOTHING, diagnostics };
  const { conversions, parts } = settled(plan, uriOf, "Typed");
  return {
    sources: variants.sources,
    shapes: variants.shapes,
    parts,
    diagnostics,
    typed: { conversions, forms: Object.fromEntries(forms) },
  };
}

function withoutWire(shape: Shape): Shape {
  return { ...mapChildren(shape, withoutWire), notes: ownNotes(shape.notes) };
}
