import type { Direction } from "../../keywords/keyword.ts";
import type { Codec, ConversionId } from "../../model/conversion.ts";
import type { DeclarationId, Shape } from "../../model/shape/shape.ts";
import type { DeclarationSource } from "../references/find-declarations.ts";
import type { Plan, PlannedChoice } from "../wire/conversions.ts";
import type { Readings } from "./dynamic-scope.ts";
import { type Differences, wireShape } from "./wire-shape.ts";

/** A variant of declarations for their form on the wire. It has no page: documents are described as they are here. */
const WIRE: Direction = { suffix: "Wire", says: "as it is on the wire", hasNoPage: true };

/** The variants, and which of them is the form of each declaration that has a codec. */
export interface WireVariants {
  /** By the id of the declaration that they are variants of. */
  readonly sources: ReadonlyMap<DeclarationId, readonly DeclarationSource[]>;
  readonly shapes: ReadonlyMap<DeclarationId, Shape>;
  readonly codecs: ReadonlyMap<DeclarationId, Codec>;
}

/** A declaration as it is on the wire where a conversion holds, of which some choices are left. */
interface Form {
  readonly of: DeclarationId;
  readonly conversion: ConversionId;
  readonly choices: readonly PlannedChoice[];
  readonly isOwn: boolean;
  readonly shape: Shape;
  readonly differs: boolean;
  readonly links: ReadonlySet<string>;
}

/** What a kind of variants is called, and how a shape becomes one. */
export interface VariantKind {
  readonly direction: Direction;
  readonly shapeOf: typeof wireShape;
}

/**
 * Adds to each declaration that differs on the wire a variant for its form there: members renamed, values as they are
 * written, references leading to such variants, all else as it stands.
 */
export function wireVariants(readings: Readings, plan: Plan): WireVariants {
  return variantsFor(readings, plan, { direction: WIRE, shapeOf: wireShape });
}

/** Adds a variant to each declaration that differs by the plan, or refers to one that does. */
export function variantsFor({ sources, shapes }: Readings, plan: Plan, kind: VariantKind): WireVariants {
  const { direction, shapeOf } = kind;
  const forms = formsOf(shapes, plan, kind);
  const changed = changedForms(forms);
  const ids = idsOf(forms, changed, plan, kind);
  const idOf = (key: string): DeclarationId => ids.get(key) ?? forms.get(key)?.of ?? key;
  const bySource = new Map(sources.map((source) => [source.id, source]));
  const made = new Map<DeclarationId, DeclarationSource[]>();
  const madeShapes = new Map<DeclarationId, Shape>();
  for (const [key, form] of forms) {
    const source = bySource.get(form.of);
    const id = idOf(key);
    if (source === undefined || id === form.of || madeShapes.has(id)) continue;
    const differences = { conversion: form.conversion, choices: form.choices };
    madeShapes.set(
      id,
      shapeOf(form.shape, differences, plan, (target, inside) => idOf(keyOf(target, inside, plan))).shape,
    );
    made.set(form.of, [...(made.get(form.of) ?? []), { ...source, id, variant: { of: form.of, direction } }]);
  }
  const codecs = [...forms].flatMap(([key, { of, conversion, isOwn }]): readonly [DeclarationId, Codec][] =>
    isOwn ? [[of, { conversion, wire: idOf(key) }]] : [],
  );
  return { sources: made, shapes: madeShapes, codecs: new Map(codecs) };
}

function formsOf(
  shapes: ReadonlyMap<DeclarationId, Shape>,
  plan: Plan,
  { shapeOf }: VariantKind,
): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>();
  const pending: (readonly [DeclarationId, Differences])[] = [...shapes].flatMap(([id, shape]) => {
    const own = ownDifferences(shape, plan);
    return own === undefined ? [] : [[id, own] as const];
  });
  // A list hands out what is added to it while it is being walked.
  for (const [of, differences] of pending) {
    const key = keyOf(of, differences, plan);
    const shape = shapes.get(of);
    if (forms.has(key) || shape === undefined) continue;
    const links = new Set<string>();
    const { differs } = shapeOf(shape, differences, plan, (target, inside) => {
      links.add(keyOf(target, inside, plan));
      pending.push([target, inside]);
      return target;
    });
    const isOwn = key === keyOf(of, ownDifferences(shape, plan) ?? differences, plan);
    forms.set(key, { of, ...differences, isOwn, shape, differs, links });
  }
  return forms;
}

function ownDifferences(shape: Shape, plan: Plan): Differences | undefined {
  const conversion = plan.of(shape);
  return conversion === undefined ? undefined : { conversion, choices: plan.conversions[conversion]?.choices ?? [] };
}

function keyOf(of: DeclarationId, { conversion, choices }: Differences, plan: Plan): string {
  const all = plan.conversions[conversion]?.choices ?? [];
  const some = choices.length === all.length ? "" : choices.map((choice) => all.indexOf(choice)).join(",");
  return `${conversion} ${some} ${of}`;
}

/** Those that differ, or refer to some that do. */
function changedForms(forms: ReadonlyMap<string, Form>): ReadonlySet<string> {
  const usedBy = new Map<string, string[]>();
  for (const [key, { links }] of forms) {
    for (const link of links) usedBy.set(link, [...(usedBy.get(link) ?? []), key]);
  }
  const changed = new Set([...forms].flatMap(([key, { differs }]) => (differs ? [key] : [])));
  // A set hands out what is added to it while it is being walked.
  for (const key of changed) for (const user of usedBy.get(key) ?? []) changed.add(user);
  return changed;
}

/** A form that is none but the declaration's own has no id of its own, and those that say the same have one together. */
function idsOf(
  forms: ReadonlyMap<string, Form>,
  changed: ReadonlySet<string>,
  plan: Plan,
  { direction, shapeOf }: VariantKind,
): ReadonlyMap<string, DeclarationId> {
  const made = new Map<DeclarationId, Map<string, DeclarationId>>();
  const sorted = [...forms].sort(([, one], [, other]) => Number(other.isOwn) - Number(one.isOwn));
  return new Map(
    sorted.flatMap(([key, form]): readonly [string, DeclarationId][] => {
      if (!changed.has(key)) return [];
      const { of, conversion, choices } = form;
      const { shape } = shapeOf(form.shape, { conversion, choices }, plan, (target, inside) =>
        keyOf(target, inside, plan),
      );
      const ids = made.get(of) ?? new Map<string, DeclarationId>();
      made.set(of, ids);
      const said = JSON.stringify(shape);
      const number = ids.size === 0 ? "" : ids.size + 1;
      const id = ids.get(said) ?? `${of}${of.includes("#") ? "" : "#"}@${direction.suffix}${number}`;
      ids.set(said, id);
      return [[key, id]];
    }),
  );
}
