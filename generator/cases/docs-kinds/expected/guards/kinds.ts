/** @noformat */
// Generated from kinds.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Account, Anything, Circle, Code, Colour, Form, Former, Kinds, KindsWire, Moment, MomentWire, Nothing, Position, Prices, Range, Size, Square, Tags, Target, Tree, Version } from "../types/kinds.js";
import type { Memo } from "./runtime/memo.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { areUnique } from "./runtime/are-unique.js";
import { failBranches, failTagged } from "./runtime/branches.js";
import { codePointCount } from "./runtime/code-point-count.js";
import { countMatches } from "./runtime/count-matches.js";
import { fail, failConst, failEnum, failMissing, failPattern, failType } from "./runtime/fail.js";
import { hasAnyMember, hasPrototype, keyCount, objectLike } from "./runtime/members.js";
import { ask, emptyMemo, tooDeep, tooEarly } from "./runtime/memo.js";
import { multipleOf } from "./runtime/multiple-of.js";
import { mustOwn, own } from "./runtime/own.js";
import { finds, lift, refer } from "./runtime/refer.js";
import { token } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/kinds.js";

const constant: readonly unknown[] = ["red", "green", null];

const constant2: readonly (readonly unknown[] | undefined)[] = [["circle"], ["square"]];

const constant3 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");

const constant4: readonly unknown[] = ["s", "m"];

const constant5 = /* @__PURE__ */ new RegExp("^[A-Z]{2}-\\d+$", "u");

const constant6 = /* @__PURE__ */ new Set<string>(["colour", "size", "shape", "target", "position", "prices", "tags", "tree", "account", "former", "range", "code", "nothing", "anything", "version", "started"]);

function accepts(shape: unknown): boolean {
  const value2: unknown = shape;
  if (!(typeof value2 === "object" && value2 !== null)) return false;
  const object = value2 as { readonly [key: string]: unknown };
  {
    const kind = object["kind"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && accepts(own(shape));
    if (kind === undefined) return false;
    if (!(kind === "circle")) return false;
  }
  {
    const radius = object["radius"];
    if (radius === undefined) return false;
    if (!(typeof radius === "number" && Number.isFinite(radius))) return false;
    if (!(radius > 0)) return false;
  }
  return true;
}

function accepts2(shape: unknown): boolean {
  const value2: unknown = shape;
  if (!(typeof value2 === "object" && value2 !== null)) return false;
  const object = value2 as { readonly [key: string]: unknown };
  {
    const kind = object["kind"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && accepts2(own(shape));
    if (kind === undefined) return false;
    if (!(kind === "square")) return false;
  }
  {
    const side = object["side"];
    if (side === undefined) return false;
    if (!(typeof side === "number" && Number.isFinite(side))) return false;
    if (!(multipleOf(side, 0.5))) return false;
  }
  return true;
}

function accepts3(target: unknown): boolean {
  if (!Array.isArray(target)) return false;
  for (let index = 0; index < target.length; index++) {
    const item = target[index] as unknown;
    if (typeof item !== "string") return false;
  }
  return true;
}

function accepts4(object: { readonly [key: string]: unknown }): boolean {
  {
    const unit = object["unit"];
    if (unit === undefined) return false;
    if (!(unit === "m")) return false;
  }
  {
    const note = object["note"];
    if (note === undefined) return false;
  }
  return true;
}

function accepts5(object: { readonly [key: string]: unknown }): boolean {
  const unit = object["unit"];
  if (unit === undefined) return false;
  if (!(unit === "m")) return false;
  return true;
}

function accepts6(shape: unknown): boolean {
  const value2: unknown = shape;
  if (!(typeof value2 === "object" && value2 !== null)) return false;
  const object = value2 as { readonly [key: string]: unknown };
  {
    const kind = object["kind"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && accepts6(own(shape));
    if (kind === undefined) return false;
    if (!(kind === "circle")) return false;
  }
  {
    const radius = object["radius"];
    if (radius === undefined) return false;
    if (!(typeof radius === "number" && Number.isFinite(radius))) return false;
    if (!(radius > 0)) return false;
  }
  return true;
}

function accepts7(shape: unknown): boolean {
  const value2: unknown = shape;
  if (!(typeof value2 === "object" && value2 !== null)) return false;
  const object = value2 as { readonly [key: string]: unknown };
  {
    const kind = object["kind"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && accepts7(own(shape));
    if (kind === undefined) return false;
    if (!(kind === "square")) return false;
  }
  {
    const side = object["side"];
    if (side === undefined) return false;
    if (!(typeof side === "number" && Number.isFinite(side))) return false;
    if (!(multipleOf(side, 0.5))) return false;
  }
  return true;
}

function accepts8(target: unknown): boolean {
  if (!Array.isArray(target)) return false;
  for (let index = 0; index < target.length; index++) {
    const item = target[index] as unknown;
    if (typeof item !== "string") return false;
  }
  return true;
}

function accepts9(object: { readonly [key: string]: unknown }): boolean {
  {
    const unit = object["unit"];
    if (unit === undefined) return false;
    if (!(unit === "m")) return false;
  }
  {
    const note = object["note"];
    if (note === undefined) return false;
  }
  return true;
}

function accepts10(object: { readonly [key: string]: unknown }): boolean {
  const unit = object["unit"];
  if (unit === undefined) return false;
  if (!(unit === "m")) return false;
  return true;
}

function accepts11(value: unknown): boolean {
  const value2: unknown = value;
  if (!(typeof value2 === "object" && value2 !== null)) return false;
  const object = value2 as { readonly [key: string]: unknown };
  {
    const kind = object["kind"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && accepts11(own(value));
    if (kind === undefined) return false;
    if (!(kind === "circle")) return false;
  }
  {
    const radius = object["radius"];
    if (radius === undefined) return false;
    if (!(typeof radius === "number" && Number.isFinite(radius))) return false;
    if (!(radius > 0)) return false;
  }
  return true;
}

function accepts12(value: unknown): boolean {
  const value2: unknown = value;
  if (!(typeof value2 === "object" && value2 !== null)) return false;
  const object = value2 as { readonly [key: string]: unknown };
  {
    const kind = object["kind"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && accepts12(own(value));
    if (kind === undefined) return false;
    if (!(kind === "square")) return false;
  }
  {
    const side = object["side"];
    if (side === undefined) return false;
    if (!(typeof side === "number" && Number.isFinite(side))) return false;
    if (!(multipleOf(side, 0.5))) return false;
  }
  return true;
}

function accepts13(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item = value[index] as unknown;
    if (typeof item !== "string") return false;
  }
  return true;
}

function accepts14(object: { readonly [key: string]: unknown }): boolean {
  {
    const unit = object["unit"];
    if (unit === undefined) return false;
    if (!(unit === "m")) return false;
  }
  {
    const note = object["note"];
    if (note === undefined) return false;
  }
  return true;
}

function accepts15(object: { readonly [key: string]: unknown }): boolean {
  const unit = object["unit"];
  if (unit === undefined) return false;
  if (!(unit === "m")) return false;
  return true;
}

/** Whether a value is of the type Kinds. */
export function isKinds(value: unknown): value is Kinds {
  try {
    return checkKinds(value, emptyMemo());
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isKinds` from within a guard: throws where the stack runs out. */
export function checkKinds(value: unknown, memo: Memo | undefined): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const colour = object["colour"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && checkKinds(own(value), memo);
  if (colour !== undefined && !(colour === "red" || colour === "green" || colour === null)) return false;
  const size = object["size"];
  if (size !== undefined && !(((size as unknown) === "s") || ((size as unknown) === "l"))) return false;
  const shape = object["shape"];
  if (shape !== undefined && !(accepts(shape) || accepts2(shape))) return false;
  const target = object["target"];
  if (target !== undefined && !(typeof target === "string" || ((typeof target === "number" && Number.isInteger(target)) && target >= 1) || accepts3(target))) return false;
  const position = object["position"];
  if (position !== undefined) {
    if (!Array.isArray(position)) return false;
    if (!(position.length >= 2)) return false;
    if (position.length > 0) {
      const item = position[0] as unknown;
      if (!(typeof item === "number" && Number.isFinite(item))) return false;
    }
    if (position.length > 1) {
      const item2 = position[1] as unknown;
      if (!(typeof item2 === "number" && Number.isFinite(item2))) return false;
    }
    if (!(position.length <= 2)) return false;
  }
  const prices = object["prices"];
  if (prices !== undefined) {
    if (!objectLike(prices)) return false;
    const object2 = prices as { readonly [key: string]: unknown };
    if (!hasAnyMember(object2)) return false;
    for (const key in object2) {
      const member = object2[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key)) {
        if (!constant3.test(key)) return false;
        if (!(typeof member === "number" && Number.isFinite(member))) return false;
        if (!(member >= 0)) return false;
      }
    }
  }
  const tags = object["tags"];
  if (tags !== undefined) {
    if (!Array.isArray(tags)) return false;
    if (!areUnique(tags)) return false;
    if (!(tags.length <= 5)) return false;
    for (let index = 0; index < tags.length; index++) {
      const item3 = tags[index] as unknown;
      if (typeof item3 !== "string") return false;
      if (item3 === "") return false;
    }
    const count = countMatches(tags, (item4: unknown) => (item4 === "all"), 1);
    if (!(count >= 1)) return false;
  }
  const tree = object["tree"];
  if (tree !== undefined && !(tooEarly(memo) ? checkTree(tree, memo) : ask(memo, checkTree, tree))) return false;
  const account = object["account"];
  if (account !== undefined) {
    if (!(typeof account === "object" && account !== null)) return false;
    const object3 = account as { readonly [key: string]: unknown };
    {
      const id = object3["id"];
      if ((object3["constructor"] !== Object || Object.getPrototypeOf(object3) !== Object.prototype) && hasPrototype(object3)) return !Array.isArray(object3) && checkKinds(own(value), memo);
      if (id === undefined) return false;
      if (typeof id !== "string") return false;
    }
    {
      const password = object3["password"];
      if (password === undefined) return false;
      if (typeof password !== "string") return false;
      if (!(password.length >= 15 || (password.length >= 8 && codePointCount(password) >= 8))) return false;
    }
  }
  const former = object["former"];
  if (former !== undefined) {
    if (!(typeof former === "object" && former !== null)) return false;
    const object4 = former as { readonly [key: string]: unknown };
    const name = object4["name"];
    if ((object4["constructor"] !== Object || Object.getPrototypeOf(object4) !== Object.prototype) && hasPrototype(object4)) return !Array.isArray(object4) && checkKinds(own(value), memo);
    if (name !== undefined && typeof name !== "string") return false;
  }
  const range = object["range"];
  if (range !== undefined) {
    if (!(typeof range === "object" && range !== null)) return false;
    const object5 = range as { readonly [key: string]: unknown };
    const from2 = object5["from"];
    if ((object5["constructor"] !== Object || Object.getPrototypeOf(object5) !== Object.prototype) && hasPrototype(object5)) return !Array.isArray(object5) && checkKinds(own(value), memo);
    if (from2 !== undefined && !(typeof from2 === "number" && Number.isInteger(from2))) return false;
    {
      const to = object5["to"];
      if (to !== undefined && !(typeof to === "number" && Number.isInteger(to))) return false;
      {
        const unit = object5["unit"];
        if (unit !== undefined && !(unit === "s" || unit === "m")) return false;
      }
      {
        const note = object5["note"];
        if (note !== undefined && typeof note !== "string") return false;
      }
      if (to !== undefined && from2 === undefined) return false;
    }
    if (!(!accepts4(object5))) return false;
    if (accepts5(object5)) {
      const to2 = object5["to"];
      if (to2 !== undefined && typeof to2 === "number" && !(to2 <= 60)) return false;
    } else {
      const note2 = object5["note"];
      if (note2 === undefined) return false;
    }
  }
  const code = object["code"];
  if (code !== undefined) {
    if (typeof code !== "string") return false;
    if (!constant5.test(code)) return false;
    if (!(code.length <= 12 || (code.length <= 24 && codePointCount(code) <= 12))) return false;
  }
  const nothing = object["nothing"];
  if (nothing !== undefined) return false;
  const anything = object["anything"];
  const version = object["version"];
  if (version !== undefined && version !== 2) return false;
  const started = object["started"];
  if (started !== undefined) {
    if (!(typeof started === "object" && started !== null)) return false;
    const object6 = started as { readonly [key: string]: unknown };
    {
      const at = object6["at"];
      if ((object6["constructor"] !== Object || Object.getPrototypeOf(object6) !== Object.prototype) && hasPrototype(object6)) return !Array.isArray(object6) && checkKinds(own(value), memo);
      if (at === undefined) return false;
      if (typeof at !== "string") return false;
    }
    {
      const big = object6["big"];
      if (big !== undefined && !(typeof big === "number" && Number.isInteger(big))) return false;
    }
  }
  if (!(keyCount(object) === Number(colour !== undefined) + Number(size !== undefined) + Number(shape !== undefined) + Number(target !== undefined) + Number(position !== undefined) + Number(prices !== undefined) + Number(tags !== undefined) + Number(tree !== undefined) + Number(account !== undefined) + Number(former !== undefined) + Number(range !== undefined) + Number(code !== undefined) + Number(nothing !== undefined) + Number(anything !== undefined) + Number(version !== undefined) + Number(started !== undefined))) {
    for (const key2 in object) {
      const member2 = object[key2];
      if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object, key2) && !((constant6.has(key2)))) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Kinds. */
export function assertKinds(value: unknown): asserts value is Kinds {
  if (!isKinds(value)) throw refusal("Kinds", explain(value, explainKinds));
}

/** The value with the type Kinds, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateKinds(value: unknown, maxErrors?: number): Validation<Kinds> {
  return isKinds(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainKinds, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Kinds, and is true where that is as much as is wanted. */
export function explainKinds(value: unknown, site: Site): boolean {
  site.schema = "kinds.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const colour = object["colour"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !((constant6.has(key))) && fail(site, token(key), "/unevaluatedProperties", "is not allowed", { unevaluatedProperty: key })) return true;
      }
      if (colour !== undefined && refer(explainColour, colour, site, null, "/properties/colour/$ref")) return true;
    }
    {
      const size = object["size"];
      if (size !== undefined && refer(explainSize, size, site, null, "/properties/size/$ref")) return true;
    }
    {
      const shape = object["shape"];
      if (shape !== undefined && !(accepts(shape) || accepts2(shape)) && refer(explainForm, shape, site, null, "/properties/shape/$ref")) return true;
    }
    {
      const target = object["target"];
      if (target !== undefined && refer(explainTarget, target, site, null, "/properties/target/$ref")) return true;
    }
    {
      const position = object["position"];
      if (position !== undefined && refer(explainPosition, position, site, null, "/properties/position/$ref")) return true;
    }
    {
      const prices = object["prices"];
      if (prices !== undefined && refer(explainPrices, prices, site, null, "/properties/prices/$ref")) return true;
    }
    {
      const tags = object["tags"];
      if (tags !== undefined && refer(explainTags, tags, site, null, "/properties/tags/$ref")) return true;
    }
    {
      const tree = object["tree"];
      if (tree !== undefined && refer(explainTree, tree, site, null, "/properties/tree/$ref")) return true;
    }
    {
      const account = object["account"];
      if (account !== undefined && refer(explainAccount, account, site, null, "/properties/account/$ref")) return true;
    }
    {
      const former = object["former"];
      if (former !== undefined && refer(explainFormer, former, site, null, "/properties/former/$ref")) return true;
    }
    {
      const range = object["range"];
      if (range !== undefined && refer(explainRange, range, site, null, "/properties/range/$ref")) return true;
    }
    {
      const code = object["code"];
      if (code !== undefined && refer(explainCode, code, site, null, "/properties/code/$ref")) return true;
    }
    {
      const nothing = object["nothing"];
      if (nothing !== undefined && refer(explainNothing, nothing, site, null, "/properties/nothing/$ref")) return true;
    }
    {
      const version = object["version"];
      if (version !== undefined && version !== 2 && refer(explainVersion, version, site, null, "/properties/version/$ref")) return true;
    }
    {
      const started = object["started"];
      if (started !== undefined && refer(explainMoment, started, site, null, "/properties/started/$ref")) return true;
    }
  }
  return false;
}

/** Kinds as a Standard Schema. */
export const KindsSchema: StandardSchema<Kinds> = /* @__PURE__ */ standardSchema(validateKinds, schemaDocument);

/** Whether a value is of the type KindsWire. */
export function isKindsWire(value: unknown): value is KindsWire {
  try {
    return checkKindsWire(value, emptyMemo());
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isKindsWire` from within a guard: throws where the stack runs out. */
export function checkKindsWire(value: unknown, memo: Memo | undefined): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const colour = object["colour"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && checkKindsWire(own(value), memo);
  if (colour !== undefined && !(colour === "red" || colour === "green" || colour === null)) return false;
  const size = object["size"];
  if (size !== undefined && !(((size as unknown) === "s") || ((size as unknown) === "l"))) return false;
  const shape = object["shape"];
  if (shape !== undefined && !(accepts6(shape) || accepts7(shape))) return false;
  const target = object["target"];
  if (target !== undefined && !(typeof target === "string" || ((typeof target === "number" && Number.isInteger(target)) && target >= 1) || accepts8(target))) return false;
  const position = object["position"];
  if (position !== undefined) {
    if (!Array.isArray(position)) return false;
    if (!(position.length >= 2)) return false;
    if (position.length > 0) {
      const item = position[0] as unknown;
      if (!(typeof item === "number" && Number.isFinite(item))) return false;
    }
    if (position.length > 1) {
      const item2 = position[1] as unknown;
      if (!(typeof item2 === "number" && Number.isFinite(item2))) return false;
    }
    if (!(position.length <= 2)) return false;
  }
  const prices = object["prices"];
  if (prices !== undefined) {
    if (!objectLike(prices)) return false;
    const object2 = prices as { readonly [key: string]: unknown };
    if (!hasAnyMember(object2)) return false;
    for (const key in object2) {
      const member = object2[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key)) {
        if (!constant3.test(key)) return false;
        if (!(typeof member === "number" && Number.isFinite(member))) return false;
        if (!(member >= 0)) return false;
      }
    }
  }
  const tags = object["tags"];
  if (tags !== undefined) {
    if (!Array.isArray(tags)) return false;
    if (!areUnique(tags)) return false;
    if (!(tags.length <= 5)) return false;
    for (let index = 0; index < tags.length; index++) {
      const item3 = tags[index] as unknown;
      if (typeof item3 !== "string") return false;
      if (item3 === "") return false;
    }
    const count = countMatches(tags, (item4: unknown) => (item4 === "all"), 1);
    if (!(count >= 1)) return false;
  }
  const tree = object["tree"];
  if (tree !== undefined && !(tooEarly(memo) ? checkTree(tree, memo) : ask(memo, checkTree, tree))) return false;
  const account = object["account"];
  if (account !== undefined) {
    if (!(typeof account === "object" && account !== null)) return false;
    const object3 = account as { readonly [key: string]: unknown };
    {
      const id = object3["id"];
      if ((object3["constructor"] !== Object || Object.getPrototypeOf(object3) !== Object.prototype) && hasPrototype(object3)) return !Array.isArray(object3) && checkKindsWire(own(value), memo);
      if (id === undefined) return false;
      if (typeof id !== "string") return false;
    }
    {
      const password = object3["password"];
      if (password === undefined) return false;
      if (typeof password !== "string") return false;
      if (!(password.length >= 15 || (password.length >= 8 && codePointCount(password) >= 8))) return false;
    }
  }
  const former = object["former"];
  if (former !== undefined) {
    if (!(typeof former === "object" && former !== null)) return false;
    const object4 = former as { readonly [key: string]: unknown };
    const name = object4["name"];
    if ((object4["constructor"] !== Object || Object.getPrototypeOf(object4) !== Object.prototype) && hasPrototype(object4)) return !Array.isArray(object4) && checkKindsWire(own(value), memo);
    if (name !== undefined && typeof name !== "string") return false;
  }
  const range = object["range"];
  if (range !== undefined) {
    if (!(typeof range === "object" && range !== null)) return false;
    const object5 = range as { readonly [key: string]: unknown };
    const from2 = object5["from"];
    if ((object5["constructor"] !== Object || Object.getPrototypeOf(object5) !== Object.prototype) && hasPrototype(object5)) return !Array.isArray(object5) && checkKindsWire(own(value), memo);
    if (from2 !== undefined && !(typeof from2 === "number" && Number.isInteger(from2))) return false;
    {
      const to = object5["to"];
      if (to !== undefined && !(typeof to === "number" && Number.isInteger(to))) return false;
      {
        const unit = object5["unit"];
        if (unit !== undefined && !(unit === "s" || unit === "m")) return false;
      }
      {
        const note = object5["note"];
        if (note !== undefined && typeof note !== "string") return false;
      }
      if (to !== undefined && from2 === undefined) return false;
    }
    if (!(!accepts9(object5))) return false;
    if (accepts10(object5)) {
      const to2 = object5["to"];
      if (to2 !== undefined && typeof to2 === "number" && !(to2 <= 60)) return false;
    } else {
      const note2 = object5["note"];
      if (note2 === undefined) return false;
    }
  }
  const code = object["code"];
  if (code !== undefined) {
    if (typeof code !== "string") return false;
    if (!constant5.test(code)) return false;
    if (!(code.length <= 12 || (code.length <= 24 && codePointCount(code) <= 12))) return false;
  }
  const nothing = object["nothing"];
  if (nothing !== undefined) return false;
  const anything = object["anything"];
  const version = object["version"];
  if (version !== undefined && version !== 2) return false;
  const started = object["started"];
  if (started !== undefined) {
    if (!(typeof started === "object" && started !== null)) return false;
    const object6 = started as { readonly [key: string]: unknown };
    {
      const at = object6["At"];
      if ((object6["constructor"] !== Object || Object.getPrototypeOf(object6) !== Object.prototype) && hasPrototype(object6)) return !Array.isArray(object6) && checkKindsWire(own(value), memo);
      if (at === undefined) return false;
      if (typeof at !== "string") return false;
    }
    {
      const bIG = object6["BIG"];
      if (bIG !== undefined && !(typeof bIG === "number" && Number.isInteger(bIG))) return false;
    }
  }
  if (!(keyCount(object) === Number(colour !== undefined) + Number(size !== undefined) + Number(shape !== undefined) + Number(target !== undefined) + Number(position !== undefined) + Number(prices !== undefined) + Number(tags !== undefined) + Number(tree !== undefined) + Number(account !== undefined) + Number(former !== undefined) + Number(range !== undefined) + Number(code !== undefined) + Number(nothing !== undefined) + Number(anything !== undefined) + Number(version !== undefined) + Number(started !== undefined))) {
    for (const key2 in object) {
      const member2 = object[key2];
      if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object, key2) && !((constant6.has(key2)))) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type KindsWire. */
export function assertKindsWire(value: unknown): asserts value is KindsWire {
  if (!isKindsWire(value)) throw refusal("KindsWire", explain(value, explainKindsWire));
}

/** The value with the type KindsWire, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateKindsWire(value: unknown, maxErrors?: number): Validation<KindsWire> {
  return isKindsWire(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainKindsWire, maxErrors) };
}

/** Reports everything that keeps a value from being of the type KindsWire, and is true where that is as much as is wanted. */
export function explainKindsWire(value: unknown, site: Site): boolean {
  site.schema = "kinds.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const colour = object["colour"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !((constant6.has(key))) && fail(site, token(key), "/unevaluatedProperties", "is not allowed", { unevaluatedProperty: key })) return true;
      }
      if (colour !== undefined && refer(explainColour, colour, site, null, "/properties/colour/$ref")) return true;
    }
    {
      const size = object["size"];
      if (size !== undefined && refer(explainSize, size, site, null, "/properties/size/$ref")) return true;
    }
    {
      const shape = object["shape"];
      if (shape !== undefined && !(accepts6(shape) || accepts7(shape)) && refer(explainForm, shape, site, null, "/properties/shape/$ref")) return true;
    }
    {
      const target = object["target"];
      if (target !== undefined && refer(explainTarget, target, site, null, "/properties/target/$ref")) return true;
    }
    {
      const position = object["position"];
      if (position !== undefined && refer(explainPosition, position, site, null, "/properties/position/$ref")) return true;
    }
    {
      const prices = object["prices"];
      if (prices !== undefined && refer(explainPrices, prices, site, null, "/properties/prices/$ref")) return true;
    }
    {
      const tags = object["tags"];
      if (tags !== undefined && refer(explainTags, tags, site, null, "/properties/tags/$ref")) return true;
    }
    {
      const tree = object["tree"];
      if (tree !== undefined && refer(explainTree, tree, site, null, "/properties/tree/$ref")) return true;
    }
    {
      const account = object["account"];
      if (account !== undefined && refer(explainAccount, account, site, null, "/properties/account/$ref")) return true;
    }
    {
      const former = object["former"];
      if (former !== undefined && refer(explainFormer, former, site, null, "/properties/former/$ref")) return true;
    }
    {
      const range = object["range"];
      if (range !== undefined && refer(explainRange, range, site, null, "/properties/range/$ref")) return true;
    }
    {
      const code = object["code"];
      if (code !== undefined && refer(explainCode, code, site, null, "/properties/code/$ref")) return true;
    }
    {
      const nothing = object["nothing"];
      if (nothing !== undefined && refer(explainNothing, nothing, site, null, "/properties/nothing/$ref")) return true;
    }
    {
      const version = object["version"];
      if (version !== undefined && version !== 2 && refer(explainVersion, version, site, null, "/properties/version/$ref")) return true;
    }
    {
      const started = object["started"];
      if (started !== undefined && refer(explainMomentWire, started, site, null, "/properties/started/$ref")) return true;
    }
  }
  return false;
}

/** KindsWire as a Standard Schema. */
export const KindsWireSchema: StandardSchema<KindsWire> = /* @__PURE__ */ standardSchema(validateKindsWire);

/** Whether a value is of the type Colour. */
export function isColour(value: unknown): value is Colour {
  if (!(value === "red" || value === "green" || value === null)) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Colour. */
export function assertColour(value: unknown): asserts value is Colour {
  if (!isColour(value)) throw refusal("Colour", explain(value, explainColour));
}

/** The value with the type Colour, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateColour(value: unknown, maxErrors?: number): Validation<Colour> {
  return isColour(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainColour, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Colour, and is true where that is as much as is wanted. */
export function explainColour(value: unknown, site: Site): boolean {
  site.schema = "kinds.schema.json#/$defs/Colour";
  if (!(value === "red" || value === "green" || value === null) && failEnum(value, site, null, "/enum", constant)) return true;
  return false;
}

/** Colour as a Standard Schema. */
export const ColourSchema: StandardSchema<Colour> = /* @__PURE__ */ standardSchema(validateColour, schemaDocument, "/$defs/Colour");

/** Whether a value is of the type Size. */
export function isSize(value: unknown): value is Size {
  if (!(((value as unknown) === "s") || ((value as unknown) === "l"))) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Size. */
export function assertSize(value: unknown): asserts value is Size {
  if (!isSize(value)) throw refusal("Size", explain(value, explainSize));
}

/** The value with the type Size, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateSize(value: unknown, maxErrors?: number): Validation<Size> {
  return isSize(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainSize, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Size, and is true where that is as much as is wanted. */
export function explainSize(value: unknown, site: Site): boolean {
  site.schema = "kinds.schema.json#/$defs/Size";
  if (!(((value as unknown) === "s") || ((value as unknown) === "l")) && failBranches(site, null, "/oneOf", "must match exactly one of the alternatives", value, 2, (branch, value: unknown) => {
    switch (branch) {
      case 0: {
        if (!((value as unknown) === "s") && failConst(value, site, null, "/oneOf/0/const", "s")) return true;
        break;
      }
      case 1: {
        if (!((value as unknown) === "l") && failConst(value, site, null, "/oneOf/1/const", "l")) return true;
        break;
      }
    }
    return false;
  })) return true;
  return false;
}

/** Size as a Standard Schema. */
export const SizeSchema: StandardSchema<Size> = /* @__PURE__ */ standardSchema(validateSize, schemaDocument, "/$defs/Size");

/** Whether a value is of the type Form. */
export function isForm(value: unknown): value is Form {
  if (!(accepts11(value) || accepts12(value))) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Form. */
export function assertForm(value: unknown): asserts value is Form {
  if (!isForm(value)) throw refusal("Form", explain(value, explainForm));
}

/** The value with the type Form, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateForm(value: unknown, maxErrors?: number): Validation<Form> {
  return isForm(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainForm, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Form, and is true where that is as much as is wanted. */
export function explainForm(value: unknown, site: Site): boolean {
  site.schema = "kinds.schema.json#/$defs/Form";
  if (!(accepts11(value) || accepts12(value)) && failTagged({ member: "kind", tags: constant2 }, site, null, "/oneOf", "must match exactly one of the alternatives", value, 2, (branch, value: unknown) => {
    switch (branch) {
      case 0: {
        if (refer(explainCircle, value, site, null, "/oneOf/0")) return true;
        break;
      }
      case 1: {
        if (refer(explainSquare, value, site, null, "/oneOf/1")) return true;
        break;
      }
    }
    return false;
  })) return true;
  return false;
}

/** Form as a Standard Schema. */
export const FormSchema: StandardSchema<Form> = /* @__PURE__ */ standardSchema(validateForm, schemaDocument, "/$defs/Form");

/** Whether a value is of the type Circle. */
export function isCircle(value: unknown): value is Circle {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const kind = object["kind"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isCircle(own(value));
    if (kind === undefined) return false;
    if (!(kind === "circle")) return false;
  }
  {
    const radius = object["radius"];
    if (radius === undefined) return false;
    if (!(typeof radius === "number" && Number.isFinite(radius))) return false;
    if (!(radius > 0)) return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Circle. */
export function assertCircle(value: unknown): asserts value is Circle {
  if (!isCircle(value)) throw refusal("Circle", explain(value, explainCircle));
}

/** The value with the type Circle, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateCircle(value: unknown, maxErrors?: number): Validation<Circle> {
  return isCircle(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainCircle, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Circle, and is true where that is as much as is wanted. */
export function explainCircle(value: unknown, site: Site): boolean {
  site.schema = "kinds.schema.json#/$defs/Form/oneOf/0";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const kind = object["kind"];
      mustOwn(object);
      if (kind === undefined) {
        if (failMissing("kind", site, null, "/required")) return true;
      } else {
        if (!(kind === "circle") && failConst(kind, site, null, "/properties/kind/const", "circle")) return true;
      }
    }
    {
      const radius = object["radius"];
      if (radius === undefined) {
        if (failMissing("radius", site, null, "/required")) return true;
      } else {
        if (!(typeof radius === "number" && Number.isFinite(radius))) {
          if (failType(radius, site, null, "/properties/radius/type", "number")) return true;
        } else {
          if (!(radius > 0) && fail(site, null, "/properties/radius/exclusiveMinimum", "must be greater than 0", { limit: 0 })) return true;
        }
      }
    }
  }
  return false;
}

/** Circle as a Standard Schema. */
export const CircleSchema: StandardSchema<Circle> = /* @__PURE__ */ standardSchema(validateCircle, schemaDocument, "/$defs/Form/oneOf/0");

/** Whether a value is of the type Square. */
export function isSquare(value: unknown): value is Square {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const kind = object["kind"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isSquare(own(value));
    if (kind === undefined) return false;
    if (!(kind === "square")) return false;
  }
  {
    const side = object["side"];
    if (side === undefined) return false;
    if (!(typeof side === "number" && Number.isFinite(side))) return false;
    if (!(multipleOf(side, 0.5))) return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Square. */
export function assertSquare(value: unknown): asserts value is Square {
  if (!isSquare(value)) throw refusal("Square", explain(value, explainSquare));
}

/** The value with the type Square, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateSquare(value: unknown, maxErrors?: number): Validation<Square> {
  return isSquare(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainSquare, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Square, and is true where that is as much as is wanted. */
export function explainSquare(value: unknown, site: Site): boolean {
  site.schema = "kinds.schema.json#/$defs/Form/oneOf/1";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const kind = object["kind"];
      mustOwn(object);
      if (kind === undefined) {
        if (failMissing("kind", site, null, "/required")) return true;
      } else {
        if (!(kind === "square") && failConst(kind, site, null, "/properties/kind/const", "square")) return true;
      }
    }
    {
      const side = object["side"];
      if (side === undefined) {
        if (failMissing("side", site, null, "/required")) return true;
      } else {
        if (!(typeof side === "number" && Number.isFinite(side))) {
          if (failType(side, site, null, "/properties/side/type", "number")) return true;
        } else {
          if (!(multipleOf(side, 0.5)) && fail(site, null, "/properties/side/multipleOf", "must be a multiple of 0.5", { multipleOf: 0.5 })) return true;
        }
      }
    }
  }
  return false;
}

/** Square as a Standard Schema. */
export const SquareSchema: StandardSchema<Square> = /* @__PURE__ */ standardSchema(validateSquare, schemaDocument, "/$defs/Form/oneOf/1");

/** Whether a value is of the type Target. */
export function isTarget(value: unknown): value is Target {
  if (!(typeof value === "string" || ((typeof value === "number" && Number.isInteger(value)) && value >= 1) || accepts13(value))) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Target. */
export function assertTarget(value: unknown): asserts value is Target {
  if (!isTarget(value)) throw refusal("Target", explain(value, explainTarget));
}

/** The value with the type Target, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateTarget(value: unknown, maxErrors?: number): Validation<Target> {
  return isTarget(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainTarget, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Target, and is true where that is as much as is wanted. */
export function explainTarget(value: unknown, site: Site): boolean {
  site.schema = "kinds.schema.json#/$defs/Target";
  if (!(typeof value === "string" || ((typeof value === "number" && Number.isInteger(value)) && value >= 1) || accepts13(value)) && failBranches(site, null, "/anyOf", "must match one of the alternatives", value, 3, (branch, value: unknown) => {
    switch (branch) {
      case 0: {
        if (typeof value !== "string" && failType(value, site, null, "/anyOf/0/type", "string")) return true;
        break;
      }
      case 1: {
        if (!(typeof value === "number" && Number.isInteger(value))) {
          if (failType(value, site, null, "/anyOf/1/type", "integer")) return true;
        } else {
          if (!(value >= 1) && fail(site, null, "/anyOf/1/minimum", "must be at least 1", { limit: 1 })) return true;
        }
        break;
      }
      case 2: {
        if (!Array.isArray(value)) {
          if (failType(value, site, null, "/anyOf/2/type", "array")) return true;
        } else {
          for (let index = 0; index < value.length; index++) {
            const item = value[index] as unknown;
            if (typeof item !== "string" && failType(item, site, "/" + index, "/anyOf/2/items/type", "string")) return true;
          }
        }
        break;
      }
    }
    return false;
  })) return true;
  return false;
}

/** Target as a Standard Schema. */
export const TargetSchema: StandardSchema<Target> = /* @__PURE__ */ standardSchema(validateTarget, schemaDocument, "/$defs/Target");

/** Whether a value is of the type Position. */
export function isPosition(value: unknown): value is Position {
  if (!Array.isArray(value)) return false;
  if (!(value.length >= 2)) return false;
  if (value.length > 0) {
    const item = value[0] as unknown;
    if (!(typeof item === "number" && Number.isFinite(item))) return false;
  }
  if (value.length > 1) {
    const item2 = value[1] as unknown;
    if (!(typeof item2 === "number" && Number.isFinite(item2))) return false;
  }
  if (!(value.length <= 2)) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Position. */
export function assertPosition(value: unknown): asserts value is Position {
  if (!isPosition(value)) throw refusal("Position", explain(value, explainPosition));
}

/** The value with the type Position, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validatePosition(value: unknown, maxErrors?: number): Validation<Position> {
  return isPosition(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainPosition, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Position, and is true where that is as much as is wanted. */
export function explainPosition(value: unknown, site: Site): boolean {
  site.schema = "kinds.schema.json#/$defs/Position";
  if (!Array.isArray(value)) {
    if (failType(value, site, null, "/type", "array")) return true;
  } else {
    if (!(value.length >= 2) && fail(site, null, "/minItems", "must have at least 2 items", { limit: 2 })) return true;
    if (value.length > 0) {
      const item = value[0] as unknown;
      if (!(typeof item === "number" && Number.isFinite(item)) && failType(item, site, "/0", "/prefixItems/0/type", "number")) return true;
    }
    if (value.length > 1) {
      const item2 = value[1] as unknown;
      if (!(typeof item2 === "number" && Number.isFinite(item2)) && failType(item2, site, "/1", "/prefixItems/1/type", "number")) return true;
    }
    if (!(value.length <= 2) && fail(site, null, "/items", "must have at most 2 items", { limit: 2 })) return true;
  }
  return false;
}

/** Position as a Standard Schema. */
export const PositionSchema: StandardSchema<Position> = /* @__PURE__ */ standardSchema(validatePosition, schemaDocument, "/$defs/Position");

/** Whether a value is of the type Prices. */
export function isPrices(value: unknown): value is Prices {
  if (!objectLike(value)) return false;
  const object = value as { readonly [key: string]: unknown };
  if (!hasAnyMember(object)) return false;
  for (const key in object) {
    const member = object[key];
    if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key)) {
      if (!constant3.test(key)) return false;
      if (!(typeof member === "number" && Number.isFinite(member))) return false;
      if (!(member >= 0)) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Prices. */
export function assertPrices(value: unknown): asserts value is Prices {
  if (!isPrices(value)) throw refusal("Prices", explain(value, explainPrices));
}

/** The value with the type Prices, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validatePrices(value: unknown, maxErrors?: number): Validation<Prices> {
  return isPrices(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainPrices, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Prices, and is true where that is as much as is wanted. */
export function explainPrices(value: unknown, site: Site): boolean {
  site.schema = "kinds.schema.json#/$defs/Prices";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    if (!hasAnyMember(object) && fail(site, null, "/minProperties", "must have at least 1 member", { limit: 1 })) return true;
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key)) {
        if (!constant3.test(key) && failPattern(site, token(key), "/propertyNames/pattern", "^[A-Z]{3}$")) return true;
        if (!(typeof member === "number" && Number.isFinite(member))) {
          if (failType(member, site, token(key), "/additionalProperties/type", "number")) return true;
        } else {
          if (!(member >= 0) && fail(site, token(key), "/additionalProperties/minimum", "must be at least 0", { limit: 0 })) return true;
        }
      }
    }
  }
  return false;
}

/** Prices as a Standard Schema. */
export const PricesSchema: StandardSchema<Prices> = /* @__PURE__ */ standardSchema(validatePrices, schemaDocument, "/$defs/Prices");

/** Whether a value is of the type Tags. */
export function isTags(value: unknown): value is Tags {
  if (!Array.isArray(value)) return false;
  if (!areUnique(value)) return false;
  if (!(value.length <= 5)) return false;
  for (let index = 0; index < value.length; index++) {
    const item = value[index] as unknown;
    if (typeof item !== "string") return false;
    if (item === "") return false;
  }
  const count = countMatches(value, (item2: unknown) => (item2 === "all"), 1);
  if (!(count >= 1)) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Tags. */
export function assertTags(value: unknown): asserts value is Tags {
  if (!isTags(value)) throw refusal("Tags", explain(value, explainTags));
}

/** The value with the type Tags, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateTags(value: unknown, maxErrors?: number): Validation<Tags> {
  return isTags(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainTags, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Tags, and is true where that is as much as is wanted. */
export function explainTags(value: unknown, site: Site): boolean {
  site.schema = "kinds.schema.json#/$defs/Tags";
  if (!Array.isArray(value)) {
    if (failType(value, site, null, "/type", "array")) return true;
  } else {
    if (!areUnique(value) && fail(site, null, "/uniqueItems", "must not contain duplicate items")) return true;
    if (!(value.length <= 5) && fail(site, null, "/maxItems", "must have at most 5 items", { limit: 5 })) return true;
    for (let index = 0; index < value.length; index++) {
      const item = value[index] as unknown;
      if (typeof item !== "string") {
        if (failType(item, site, "/" + index, "/items/type", "string")) return true;
      } else {
        if (item === "" && fail(site, "/" + index, "/items/minLength", "must have at least 1 character", { limit: 1 })) return true;
      }
    }
    const count = countMatches(value, (item2: unknown) => (item2 === "all"), 1);
    if (!(count >= 1) && fail(site, null, "/contains", "must have at least 1 item that \"contains\" accepts", { minContains: 1 })) return true;
  }
  return false;
}

/** Tags as a Standard Schema. */
export const TagsSchema: StandardSchema<Tags> = /* @__PURE__ */ standardSchema(validateTags, schemaDocument, "/$defs/Tags");

/** Whether a value is of the type Tree. */
export function isTree(value: unknown): value is Tree {
  try {
    return checkTree(value, undefined);
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isTree` from within a guard: throws where the stack runs out. */
export function checkTree(value: unknown, memo: Memo | undefined): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const value2 = object["value"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && checkTree(own(value), memo);
    if (value2 === undefined) return false;
    if (typeof value2 !== "string") return false;
  }
  {
    const children = object["children"];
    if (children !== undefined) {
      if (!Array.isArray(children)) return false;
      for (let index = 0; index < children.length; index++) {
        const item = children[index] as unknown;
        if (!(tooEarly(memo) ? checkTree(item, memo) : ask(memo, checkTree, item))) return false;
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Tree. */
export function assertTree(value: unknown): asserts value is Tree {
  if (!isTree(value)) throw refusal("Tree", explain(value, explainTree));
}

/** The value with the type Tree, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateTree(value: unknown, maxErrors?: number): Validation<Tree> {
  return isTree(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainTree, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Tree, and is true where that is as much as is wanted. */
export function explainTree(value: unknown, site: Site): boolean {
  site.schema = "kinds.schema.json#/$defs/Tree";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const value2 = object["value"];
      mustOwn(object);
      if (value2 === undefined) {
        if (failMissing("value", site, null, "/required")) return true;
      } else {
        if (typeof value2 !== "string" && failType(value2, site, null, "/properties/value/type", "string")) return true;
      }
    }
    {
      const children = object["children"];
      if (children !== undefined) {
        if (!Array.isArray(children)) {
          if (failType(children, site, null, "/properties/children/type", "array")) return true;
        } else {
          for (let index = 0; index < children.length; index++) {
            const item = children[index] as unknown;
            if (finds(explainTree, item, site) && lift(site, "/children/" + index, "/properties/children/items/$ref")) return true;
          }
        }
      }
    }
  }
  return false;
}

/** Tree as a Standard Schema. */
export const TreeSchema: StandardSchema<Tree> = /* @__PURE__ */ standardSchema(validateTree, schemaDocument, "/$defs/Tree");

/** Whether a value is of the type Account. */
export function isAccount(value: unknown): value is Account {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const id = object["id"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isAccount(own(value));
    if (id === undefined) return false;
    if (typeof id !== "string") return false;
  }
  {
    const password = object["password"];
    if (password === undefined) return false;
    if (typeof password !== "string") return false;
    if (!(password.length >= 15 || (password.length >= 8 && codePointCount(password) >= 8))) return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Account. */
export function assertAccount(value: unknown): asserts value is Account {
  if (!isAccount(value)) throw refusal("Account", explain(value, explainAccount));
}

/** The value with the type Account, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateAccount(value: unknown, maxErrors?: number): Validation<Account> {
  return isAccount(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainAccount, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Account, and is true where that is as much as is wanted. */
export function explainAccount(value: unknown, site: Site): boolean {
  site.schema = "kinds.schema.json#/$defs/Account";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const id = object["id"];
      mustOwn(object);
      if (id === undefined) {
        if (failMissing("id", site, null, "/required")) return true;
      } else {
        if (typeof id !== "string" && failType(id, site, null, "/properties/id/type", "string")) return true;
      }
    }
    {
      const password = object["password"];
      if (password === undefined) {
        if (failMissing("password", site, null, "/required")) return true;
      } else {
        if (typeof password !== "string") {
          if (failType(password, site, null, "/properties/password/type", "string")) return true;
        } else {
          if (!(password.length >= 15 || (password.length >= 8 && codePointCount(password) >= 8)) && fail(site, null, "/properties/password/minLength", "must have at least 8 characters", { limit: 8 })) return true;
        }
      }
    }
  }
  return false;
}

/** Account as a Standard Schema. */
export const AccountSchema: StandardSchema<Account> = /* @__PURE__ */ standardSchema(validateAccount, schemaDocument, "/$defs/Account");

/** Whether a value is of the type Former. */
export function isFormer(value: unknown): value is Former {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const name = object["name"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isFormer(own(value));
  if (name !== undefined && typeof name !== "string") return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Former. */
export function assertFormer(value: unknown): asserts value is Former {
  if (!isFormer(value)) throw refusal("Former", explain(value, explainFormer));
}

/** The value with the type Former, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateFormer(value: unknown, maxErrors?: number): Validation<Former> {
  return isFormer(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainFormer, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Former, and is true where that is as much as is wanted. */
export function explainFormer(value: unknown, site: Site): boolean {
  site.schema = "kinds.schema.json#/$defs/Former";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    const name = object["name"];
    mustOwn(object);
    if (name !== undefined && typeof name !== "string" && failType(name, site, null, "/properties/name/type", "string")) return true;
  }
  return false;
}

/** Former as a Standard Schema. */
export const FormerSchema: StandardSchema<Former> = /* @__PURE__ */ standardSchema(validateFormer, schemaDocument, "/$defs/Former");

/** Whether a value is of the type Range. */
export function isRange(value: unknown): value is Range {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const from2 = object["from"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isRange(own(value));
  if (from2 !== undefined && !(typeof from2 === "number" && Number.isInteger(from2))) return false;
  {
    const to = object["to"];
    if (to !== undefined && !(typeof to === "number" && Number.isInteger(to))) return false;
    {
      const unit = object["unit"];
      if (unit !== undefined && !(unit === "s" || unit === "m")) return false;
    }
    {
      const note = object["note"];
      if (note !== undefined && typeof note !== "string") return false;
    }
    if (to !== undefined && from2 === undefined) return false;
  }
  if (!(!accepts14(object))) return false;
  if (accepts15(object)) {
    const to2 = object["to"];
    if (to2 !== undefined && typeof to2 === "number" && !(to2 <= 60)) return false;
  } else {
    const note2 = object["note"];
    if (note2 === undefined) return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Range. */
export function assertRange(value: unknown): asserts value is Range {
  if (!isRange(value)) throw refusal("Range", explain(value, explainRange));
}

/** The value with the type Range, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateRange(value: unknown, maxErrors?: number): Validation<Range> {
  return isRange(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainRange, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Range, and is true where that is as much as is wanted. */
export function explainRange(value: unknown, site: Site): boolean {
  site.schema = "kinds.schema.json#/$defs/Range";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    const from2 = object["from"];
    mustOwn(object);
    if (from2 !== undefined && !(typeof from2 === "number" && Number.isInteger(from2)) && failType(from2, site, null, "/properties/from/type", "integer")) return true;
    {
      const to = object["to"];
      if (to !== undefined && !(typeof to === "number" && Number.isInteger(to)) && failType(to, site, null, "/properties/to/type", "integer")) return true;
      {
        const unit = object["unit"];
        if (unit !== undefined && !(unit === "s" || unit === "m") && failEnum(unit, site, null, "/properties/unit/enum", constant4)) return true;
      }
      {
        const note = object["note"];
        if (note !== undefined && typeof note !== "string" && failType(note, site, null, "/properties/note/type", "string")) return true;
      }
      if (to !== undefined && from2 === undefined && failMissing("from", site, null, "/dependentRequired", "must have \"from\" when \"to\" is present", { property: "to" })) return true;
    }
    if (!(!accepts14(object)) && fail(site, null, "/not", "must not match the schema")) return true;
    if (accepts15(object)) {
      const to2 = object["to"];
      if (to2 !== undefined && typeof to2 === "number" && !(to2 <= 60) && fail(site, "/to", "/then/properties/to/maximum", "must be at most 60", { limit: 60 })) return true;
    } else {
      const note2 = object["note"];
      if (note2 === undefined && failMissing("note", site, null, "/else/required")) return true;
    }
  }
  return false;
}

/** Range as a Standard Schema. */
export const RangeSchema: StandardSchema<Range> = /* @__PURE__ */ standardSchema(validateRange, schemaDocument, "/$defs/Range");

/** Whether a value is of the type Code. */
export function isCode(value: unknown): value is Code {
  if (typeof value !== "string") return false;
  if (!constant5.test(value)) return false;
  if (!(value.length <= 12 || (value.length <= 24 && codePointCount(value) <= 12))) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Code. */
export function assertCode(value: unknown): asserts value is Code {
  if (!isCode(value)) throw refusal("Code", explain(value, explainCode));
}

/** The value with the type Code, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateCode(value: unknown, maxErrors?: number): Validation<Code> {
  return isCode(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainCode, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Code, and is true where that is as much as is wanted. */
export function explainCode(value: unknown, site: Site): boolean {
  site.schema = "kinds.schema.json#/$defs/Code";
  if (typeof value !== "string") {
    if (failType(value, site, null, "/type", "string")) return true;
  } else {
    if (!constant5.test(value) && failPattern(site, null, "/pattern", "^[A-Z]{2}-\\d+$")) return true;
    if (!(value.length <= 12 || (value.length <= 24 && codePointCount(value) <= 12)) && fail(site, null, "/maxLength", "must have at most 12 characters", { limit: 12 })) return true;
  }
  return false;
}

/** Code as a Standard Schema. */
export const CodeSchema: StandardSchema<Code> = /* @__PURE__ */ standardSchema(validateCode, schemaDocument, "/$defs/Code");

/** Whether a value is of the type Nothing. */
export function isNothing(_value: unknown): _value is Nothing {
  return false;
}

/** Throws a TypeError with `errors` where a value is not of the type Nothing. */
export function assertNothing(value: unknown): asserts value is Nothing {
  if (!isNothing(value)) throw refusal("Nothing", explain(value, explainNothing));
}

/** The value with the type Nothing, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateNothing(value: unknown, maxErrors?: number): Validation<Nothing> {
  return isNothing(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainNothing, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Nothing, and is true where that is as much as is wanted. */
export function explainNothing(_value: unknown, site: Site): boolean {
  site.schema = "kinds.schema.json#/$defs/Nothing";
  if (fail(site, null, "/not", "must not match the schema")) return true;
  return false;
}

/** Nothing as a Standard Schema. */
export const NothingSchema: StandardSchema<Nothing> = /* @__PURE__ */ standardSchema(validateNothing, schemaDocument, "/$defs/Nothing");

/** Whether a value is of the type Anything. */
export function isAnything(_value: unknown): _value is Anything {
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Anything. */
export function assertAnything(value: unknown): asserts value is Anything {
  if (!isAnything(value)) throw refusal("Anything", explain(value, explainAnything));
}

/** The value with the type Anything, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateAnything(value: unknown, maxErrors?: number): Validation<Anything> {
  return isAnything(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainAnything, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Anything, and is true where that is as much as is wanted. */
export function explainAnything(_value: unknown, _site: Site): boolean {
  return false;
}

/** Anything as a Standard Schema. */
export const AnythingSchema: StandardSchema<Anything> = /* @__PURE__ */ standardSchema(validateAnything, schemaDocument, "/$defs/Anything");

/** Whether a value is of the type Version. */
export function isVersion(value: unknown): value is Version {
  if (value !== 2) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Version. */
export function assertVersion(value: unknown): asserts value is Version {
  if (!isVersion(value)) throw refusal("Version", explain(value, explainVersion));
}

/** The value with the type Version, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateVersion(value: unknown, maxErrors?: number): Validation<Version> {
  return isVersion(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainVersion, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Version, and is true where that is as much as is wanted. */
export function explainVersion(value: unknown, site: Site): boolean {
  site.schema = "kinds.schema.json#/$defs/Version";
  if (value !== 2 && failConst(value, site, null, "/const", 2)) return true;
  return false;
}

/** Version as a Standard Schema. */
export const VersionSchema: StandardSchema<Version> = /* @__PURE__ */ standardSchema(validateVersion, schemaDocument, "/$defs/Version");

/** Whether a value is of the type Moment. */
export function isMoment(value: unknown): value is Moment {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const at = object["at"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isMoment(own(value));
    if (at === undefined) return false;
    if (typeof at !== "string") return false;
  }
  {
    const big = object["big"];
    if (big !== undefined && !(typeof big === "number" && Number.isInteger(big))) return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Moment. */
export function assertMoment(value: unknown): asserts value is Moment {
  if (!isMoment(value)) throw refusal("Moment", explain(value, explainMoment));
}

/** The value with the type Moment, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateMoment(value: unknown, maxErrors?: number): Validation<Moment> {
  return isMoment(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainMoment, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Moment, and is true where that is as much as is wanted. */
export function explainMoment(value: unknown, site: Site): boolean {
  site.schema = "kinds.schema.json#/$defs/Moment";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const at = object["at"];
      mustOwn(object);
      if (at === undefined) {
        if (failMissing("at", site, null, "/required")) return true;
      } else {
        if (typeof at !== "string" && failType(at, site, null, "/properties/at/type", "string")) return true;
      }
    }
    {
      const big = object["big"];
      if (big !== undefined && !(typeof big === "number" && Number.isInteger(big)) && failType(big, site, null, "/properties/big/type", "integer")) return true;
    }
  }
  return false;
}

/** Moment as a Standard Schema. */
export const MomentSchema: StandardSchema<Moment> = /* @__PURE__ */ standardSchema(validateMoment, schemaDocument, "/$defs/Moment");

/** Whether a value is of the type MomentWire. */
export function isMomentWire(value: unknown): value is MomentWire {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const at = object["At"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isMomentWire(own(value));
    if (at === undefined) return false;
    if (typeof at !== "string") return false;
  }
  {
    const bIG = object["BIG"];
    if (bIG !== undefined && !(typeof bIG === "number" && Number.isInteger(bIG))) return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type MomentWire. */
export function assertMomentWire(value: unknown): asserts value is MomentWire {
  if (!isMomentWire(value)) throw refusal("MomentWire", explain(value, explainMomentWire));
}

/** The value with the type MomentWire, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateMomentWire(value: unknown, maxErrors?: number): Validation<MomentWire> {
  return isMomentWire(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainMomentWire, maxErrors) };
}

/** Reports everything that keeps a value from being of the type MomentWire, and is true where that is as much as is wanted. */
export function explainMomentWire(value: unknown, site: Site): boolean {
  site.schema = "kinds.schema.json#/$defs/Moment";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const at = object["At"];
      mustOwn(object);
      if (at === undefined) {
        if (failMissing("At", site, null, "/required")) return true;
      } else {
        if (typeof at !== "string" && failType(at, site, "/At", "/properties/at/type", "string")) return true;
      }
    }
    {
      const bIG = object["BIG"];
      if (bIG !== undefined && !(typeof bIG === "number" && Number.isInteger(bIG)) && failType(bIG, site, "/BIG", "/properties/big/type", "integer")) return true;
    }
  }
  return false;
}

/** MomentWire as a Standard Schema. */
export const MomentWireSchema: StandardSchema<MomentWire> = /* @__PURE__ */ standardSchema(validateMomentWire);
