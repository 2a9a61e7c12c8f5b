/** @noformat */
// Generated from pets.yaml by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Cat, Dog, FailureResponse, ListPetsSortParameter, Pet, PostPetsRequest } from "../types/pets.js";
import type { Memo } from "./runtime/memo.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failTagged } from "./runtime/branches.js";
import { codePointCount } from "./runtime/code-point-count.js";
import { fail, failEnum, failMissing, failType, failWith } from "./runtime/fail.js";
import { hasPrototype, objectLike } from "./runtime/members.js";
import { ask, tooDeep, tooEarly } from "./runtime/memo.js";
import { mustOwn, own } from "./runtime/own.js";
import { refer } from "./runtime/refer.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { checkOwner, explainOwner } from "./owner.js";
import { schemaDocument } from "./schemas/pets.js";

const constant: readonly unknown[] = ["dog"];

const constant2: readonly (readonly unknown[] | undefined)[] = [["cat"], ["dog"]];

const constant3: readonly unknown[] = ["cat"];

const constant4: readonly unknown[] = ["calm", "wild"];

const constant5: readonly unknown[] = ["name", "age"];

function accepts(value: unknown): boolean {
  const value2: unknown = value;
  if (!(typeof value2 === "object" && value2 !== null)) return false;
  const object = value2 as { readonly [key: string]: unknown };
  {
    const kind = object["kind"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && accepts(own(value));
    if (kind === undefined) return false;
    if (!(kind === "dog")) return false;
  }
  {
    const tag = object["tag"];
    if (tag !== undefined && typeof tag === "string" && !(tag.length >= 3 || (tag.length >= 2 && codePointCount(tag) >= 2))) return false;
  }
  return true;
}

/** Whether a value is of the type Pet. */
export function isPet(value: unknown): value is Pet {
  try {
    return checkPet(value, undefined);
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isPet` from within a guard: throws where the stack runs out. */
export function checkPet(value: unknown, memo: Memo | undefined): boolean {
  if (!((tooEarly(memo) ? checkCat(value as unknown, memo) : ask(memo, checkCat, value as unknown)) || accepts(value))) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Pet. */
export function assertPet(value: unknown): asserts value is Pet {
  if (!isPet(value)) throw refusal("Pet", explain(value, explainPet));
}

/** The value with the type Pet, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validatePet(value: unknown, maxErrors?: number): Validation<Pet> {
  return isPet(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainPet, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Pet, and is true where that is as much as is wanted. */
export function explainPet(value: unknown, site: Site): boolean {
  const memo = site;
  site.schema = "pets.yaml#/components/schemas/Pet";
  if (!((tooEarly(memo) ? checkCat(value as unknown, memo) : ask(memo, checkCat, value as unknown)) || accepts(value)) && failTagged({ member: "kind", tags: constant2 }, site, null, "/oneOf", "must match exactly one of the alternatives", value, 2, (branch, value: unknown) => {
    switch (branch) {
      case 0: {
        if (refer(explainCat, value, site, null, "/oneOf/0/$ref")) return true;
        break;
      }
      case 1: {
        if (refer(explainDog, value, site, null, "/oneOf/1/$ref")) return true;
        break;
      }
    }
    return false;
  })) return true;
  return false;
}

/** Pet as a Standard Schema. */
export const PetSchema: StandardSchema<Pet> = /* @__PURE__ */ standardSchema(validatePet, schemaDocument, "/components/schemas/Pet");

/** Whether a value is of the type Cat. */
export function isCat(value: unknown): value is Cat {
  try {
    return checkCat(value, undefined);
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isCat` from within a guard: throws where the stack runs out. */
export function checkCat(value: unknown, memo: Memo | undefined): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const kind = object["kind"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && checkCat(own(value), memo);
    if (kind === undefined) return false;
    if (!(kind === "cat")) return false;
  }
  {
    const name = object["name"];
    if (name !== undefined && !(typeof name === "string" || name === null)) return false;
  }
  {
    const age = object["age"];
    if (age !== undefined) {
      if (!(typeof age === "number" && Number.isFinite(age))) return false;
      if (!(age > 0)) return false;
    }
  }
  {
    const mood = object["mood"];
    if (mood !== undefined) {
      if (!(mood === "calm" || mood === "wild")) return false;
    }
  }
  {
    const owner = object["owner"];
    if (owner !== undefined && !(tooEarly(memo) ? checkOwner(owner, memo) : ask(memo, checkOwner, owner))) return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Cat. */
export function assertCat(value: unknown): asserts value is Cat {
  if (!isCat(value)) throw refusal("Cat", explain(value, explainCat));
}

/** The value with the type Cat, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateCat(value: unknown, maxErrors?: number): Validation<Cat> {
  return isCat(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainCat, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Cat, and is true where that is as much as is wanted. */
export function explainCat(value: unknown, site: Site): boolean {
  site.schema = "pets.yaml#/components/schemas/Cat";
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
        if (typeof kind !== "string") {
          if (failType(kind, site, null, "/properties/kind/type", "string")) return true;
        } else {
          if (!(kind === "cat") && failEnum(kind, site, null, "/properties/kind/enum", constant3)) return true;
        }
      }
    }
    {
      const name = object["name"];
      if (name !== undefined && !(typeof name === "string" || name === null) && failWith(name, site, null, "/properties/name/type", "must be a string or null", { type: ["string", "null"] })) return true;
    }
    {
      const age = object["age"];
      if (age !== undefined) {
        if (!(typeof age === "number" && Number.isFinite(age))) {
          if (failType(age, site, null, "/properties/age/type", "number")) return true;
        } else {
          if (!(age > 0) && fail(site, null, "/properties/age/exclusiveMinimum", "must be greater than 0", { limit: 0 })) return true;
        }
      }
    }
    {
      const mood = object["mood"];
      if (mood !== undefined) {
        if (!(typeof mood === "string" || mood === null)) {
          if (failWith(mood, site, null, "/properties/mood/type", "must be a string or null", { type: ["string", "null"] })) return true;
        } else {
          if (!(mood === "calm" || mood === "wild") && failEnum(mood, site, null, "/properties/mood/enum", constant4)) return true;
        }
      }
    }
    {
      const owner = object["owner"];
      if (owner !== undefined && refer(explainOwner, owner, site, null, "/properties/owner/$ref")) return true;
    }
  }
  return false;
}

/** Cat as a Standard Schema. */
export const CatSchema: StandardSchema<Cat> = /* @__PURE__ */ standardSchema(validateCat, schemaDocument, "/components/schemas/Cat");

/** Whether a value is of the type Dog. */
export function isDog(value: unknown): value is Dog {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const kind = object["kind"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isDog(own(value));
    if (kind === undefined) return false;
    if (!(kind === "dog")) return false;
  }
  {
    const tag = object["tag"];
    if (tag !== undefined && typeof tag === "string" && !(tag.length >= 3 || (tag.length >= 2 && codePointCount(tag) >= 2))) return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Dog. */
export function assertDog(value: unknown): asserts value is Dog {
  if (!isDog(value)) throw refusal("Dog", explain(value, explainDog));
}

/** The value with the type Dog, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateDog(value: unknown, maxErrors?: number): Validation<Dog> {
  return isDog(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainDog, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Dog, and is true where that is as much as is wanted. */
export function explainDog(value: unknown, site: Site): boolean {
  site.schema = "pets.yaml#/components/schemas/Dog";
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
        if (typeof kind !== "string") {
          if (failType(kind, site, null, "/properties/kind/type", "string")) return true;
        } else {
          if (!(kind === "dog") && failEnum(kind, site, null, "/properties/kind/enum", constant)) return true;
        }
      }
    }
    {
      const tag = object["tag"];
      if (tag !== undefined && typeof tag === "string" && !(tag.length >= 3 || (tag.length >= 2 && codePointCount(tag) >= 2)) && fail(site, null, "/properties/tag/minLength", "must have at least 2 characters", { limit: 2 })) return true;
    }
  }
  return false;
}

/** Dog as a Standard Schema. */
export const DogSchema: StandardSchema<Dog> = /* @__PURE__ */ standardSchema(validateDog, schemaDocument, "/components/schemas/Dog");

/** Whether a value is of the type ListPetsSortParameter. */
export function isListPetsSortParameter(value: unknown): value is ListPetsSortParameter {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item = value[index] as unknown;
    if (!(item === "name" || item === "age")) return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type ListPetsSortParameter. */
export function assertListPetsSortParameter(value: unknown): asserts value is ListPetsSortParameter {
  if (!isListPetsSortParameter(value)) throw refusal("ListPetsSortParameter", explain(value, explainListPetsSortParameter));
}

/** The value with the type ListPetsSortParameter, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateListPetsSortParameter(value: unknown, maxErrors?: number): Validation<ListPetsSortParameter> {
  return isListPetsSortParameter(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainListPetsSortParameter, maxErrors) };
}

/** Reports everything that keeps a value from being of the type ListPetsSortParameter, and is true where that is as much as is wanted. */
export function explainListPetsSortParameter(value: unknown, site: Site): boolean {
  site.schema = "pets.yaml#/paths/~1pets/get/parameters/0/schema";
  if (!Array.isArray(value)) {
    if (failType(value, site, null, "/type", "array")) return true;
  } else {
    for (let index = 0; index < value.length; index++) {
      const item = value[index] as unknown;
      if (!(item === "name" || item === "age") && failEnum(item, site, "/" + index, "/items/enum", constant5)) return true;
    }
  }
  return false;
}

/** ListPetsSortParameter as a Standard Schema. */
export const ListPetsSortParameterSchema: StandardSchema<ListPetsSortParameter> = /* @__PURE__ */ standardSchema(validateListPetsSortParameter, schemaDocument, "/paths/~1pets/get/parameters/0/schema");

/** Whether a value is of the type PostPetsRequest. */
export function isPostPetsRequest(value: unknown): value is PostPetsRequest {
  try {
    return checkPostPetsRequest(value, undefined);
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isPostPetsRequest` from within a guard: throws where the stack runs out. */
export function checkPostPetsRequest(value: unknown, memo: Memo | undefined): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const pet = object["pet"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && checkPostPetsRequest(own(value), memo);
  if (pet === undefined) return false;
  if (!(tooEarly(memo) ? checkPet(pet, memo) : ask(memo, checkPet, pet))) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type PostPetsRequest. */
export function assertPostPetsRequest(value: unknown): asserts value is PostPetsRequest {
  if (!isPostPetsRequest(value)) throw refusal("PostPetsRequest", explain(value, explainPostPetsRequest));
}

/** The value with the type PostPetsRequest, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validatePostPetsRequest(value: unknown, maxErrors?: number): Validation<PostPetsRequest> {
  return isPostPetsRequest(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainPostPetsRequest, maxErrors) };
}

/** Reports everything that keeps a value from being of the type PostPetsRequest, and is true where that is as much as is wanted. */
export function explainPostPetsRequest(value: unknown, site: Site): boolean {
  site.schema = "pets.yaml#/paths/~1pets/post/requestBody/content/application~1json/schema";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    const pet = object["pet"];
    mustOwn(object);
    if (pet === undefined) {
      if (failMissing("pet", site, null, "/required")) return true;
    } else {
      if (refer(explainPet, pet, site, null, "/properties/pet/$ref")) return true;
    }
  }
  return false;
}

/** PostPetsRequest as a Standard Schema. */
export const PostPetsRequestSchema: StandardSchema<PostPetsRequest> = /* @__PURE__ */ standardSchema(validatePostPetsRequest, schemaDocument, "/paths/~1pets/post/requestBody/content/application~1json/schema");

/** Whether a value is of the type FailureResponse. */
export function isFailureResponse(value: unknown): value is FailureResponse {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const code = object["code"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isFailureResponse(own(value));
  if (code === undefined) return false;
  if (!((typeof code === "number" && Number.isInteger(code)) || code === null)) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type FailureResponse. */
export function assertFailureResponse(value: unknown): asserts value is FailureResponse {
  if (!isFailureResponse(value)) throw refusal("FailureResponse", explain(value, explainFailureResponse));
}

/** The value with the type FailureResponse, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateFailureResponse(value: unknown, maxErrors?: number): Validation<FailureResponse> {
  return isFailureResponse(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainFailureResponse, maxErrors) };
}

/** Reports everything that keeps a value from being of the type FailureResponse, and is true where that is as much as is wanted. */
export function explainFailureResponse(value: unknown, site: Site): boolean {
  site.schema = "pets.yaml#/components/responses/Failure/content/application~1json/schema";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    const code = object["code"];
    mustOwn(object);
    if (code === undefined) {
      if (failMissing("code", site, null, "/required")) return true;
    } else {
      if (!((typeof code === "number" && Number.isInteger(code)) || code === null) && failWith(code, site, null, "/properties/code/type", "must be an integer or null", { type: ["integer", "null"] })) return true;
    }
  }
  return false;
}

/** FailureResponse as a Standard Schema. */
export const FailureResponseSchema: StandardSchema<FailureResponse> = /* @__PURE__ */ standardSchema(validateFailureResponse, schemaDocument, "/components/responses/Failure/content/application~1json/schema");
