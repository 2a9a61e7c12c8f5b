import type { JsonType } from "../../../model/json.ts";
import type { Declaration, Model } from "../../../model/model.ts";
import type { Member, ObjectPart, Shape } from "../../../model/shape/shape.ts";

/** A shape made by hand. */
export function shape(parts: Partial<Shape> = {}): Shape {
  return { at: { document: "a.json", pointer: "" }, rules: [], notes: {}, ...parts };
}

export function typed(...types: readonly JsonType[]): Shape {
  return shape({ types });
}

export function objectShape(object: ObjectPart, more: Partial<Shape> = {}): Shape {
  return shape({ types: ["object"], object, ...more });
}

/** Members in the order given. A list, since an object literal could not hold `__proto__`. */
export function members(...entries: readonly (readonly [string, Shape])[]): readonly Member[] {
  return entries.map(([name, member]) => ({ name, shape: member }));
}

export function refer(name: string, more: Partial<Shape> = {}): Shape {
  return shape({ ref: { target: name }, ...more });
}

/** A model with one module, `a`, of the shapes by their names, which are the declarations' ids too. */
export function modelOf(shapes: Readonly<Record<string, Shape>>, recursive: readonly string[] = []): Model {
  const declarations: Record<string, Declaration> = {};
  for (const [name, declared] of Object.entries(shapes)) {
    const at = { document: "a.json", pointer: `/$defs/${name}` };
    declarations[name] = {
      id: name,
      at,
      name,
      module: "a",
      shape: declared,
      uses: [],
      usedBy: [],
      recursive: recursive.includes(name),
    };
  }
  const module = { name: "a", document: "a.json", json: {}, dialect: "2020-12" } as const;
  return { modules: [{ ...module, declarations: Object.keys(shapes) }], declarations, keywordUses: [] };
}
