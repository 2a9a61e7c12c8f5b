/** @noformat */
// Generated from account.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Account, AccountInput, AccountOutput, Stamp } from "../types/account.js";
import type { Memo } from "./runtime/memo.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { codePointCount } from "./runtime/code-point-count.js";
import { fail, failMissing, failType } from "./runtime/fail.js";
import { hasPrototype, keyCount, objectLike } from "./runtime/members.js";
import { ask, tooDeep, tooEarly } from "./runtime/memo.js";
import { mustOwn, own } from "./runtime/own.js";
import { refer } from "./runtime/refer.js";
import { token } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { explainAddress } from "./address.js";
import { checkTeam, checkTeamInput, checkTeamOutput, explainTeam, explainTeamInput, explainTeamOutput } from "./team.js";
import { schemaDocument } from "./schemas/account.js";

/** Whether a value is of the type Account. */
export function isAccount(value: unknown): value is Account {
  try {
    return checkAccount(value, undefined);
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isAccount` from within a guard: throws where the stack runs out. */
export function checkAccount(value: unknown, memo: Memo | undefined): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const id = object["id"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && checkAccount(own(value), memo);
  if (id === undefined) return false;
  if (typeof id !== "string") return false;
  {
    const name = object["name"];
    if (name === undefined) return false;
    if (typeof name !== "string") return false;
  }
  {
    const password = object["password"];
    if (password === undefined) return false;
    if (typeof password !== "string") return false;
    if (!(password.length >= 15 || (password.length >= 8 && codePointCount(password) >= 8))) return false;
  }
  {
    const created = object["created"];
    if (created === undefined) return false;
    if (!(typeof created === "number" && Number.isInteger(created))) return false;
  }
  const address = object["address"];
  if (address !== undefined) {
    if (!(typeof address === "object" && address !== null)) return false;
    const object2 = address as { readonly [key: string]: unknown };
    const city = object2["city"];
    if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && checkAccount(own(value), memo);
    if (city !== undefined && typeof city !== "string") return false;
  }
  {
    const team = object["team"];
    if (team !== undefined && !(tooEarly(memo) ? checkTeam(team, memo) : ask(memo, checkTeam, team))) return false;
    if (team !== undefined && id === undefined) return false;
    if (!(keyCount(object) === 4 + Number(address !== undefined) + Number(team !== undefined))) {
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "id" || key === "name" || key === "password" || key === "created" || key === "address" || key === "team")) return false;
      }
    }
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
  site.schema = "account.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    const id = object["id"];
    mustOwn(object);
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "id" || key === "name" || key === "password" || key === "created" || key === "address" || key === "team") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
    }
    if (id === undefined) {
      if (failMissing("id", site, null, "/required")) return true;
    } else {
      if (typeof id !== "string" && failType(id, site, null, "/properties/id/type", "string")) return true;
    }
    {
      const name = object["name"];
      if (name === undefined) {
        if (failMissing("name", site, null, "/required")) return true;
      } else {
        if (typeof name !== "string" && failType(name, site, null, "/properties/name/type", "string")) return true;
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
    {
      const created = object["created"];
      if (created === undefined) {
        if (failMissing("created", site, null, "/required")) return true;
      } else {
        if (refer(explainStamp, created, site, null, "/properties/created/$ref")) return true;
      }
    }
    {
      const address = object["address"];
      if (address !== undefined && refer(explainAddress, address, site, null, "/properties/address/$ref")) return true;
    }
    {
      const team = object["team"];
      if (team !== undefined && refer(explainTeam, team, site, null, "/properties/team/$ref")) return true;
      if (team !== undefined && id === undefined && failMissing("id", site, null, "/dependentRequired", "must have \"id\" when \"team\" is present", { property: "team" })) return true;
    }
  }
  return false;
}

/** Account as a Standard Schema. */
export const AccountSchema: StandardSchema<Account> = /* @__PURE__ */ standardSchema(validateAccount, schemaDocument);

/** Whether a value is of the type AccountInput. */
export function isAccountInput(value: unknown): value is AccountInput {
  try {
    return checkAccountInput(value, undefined);
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isAccountInput` from within a guard: throws where the stack runs out. */
export function checkAccountInput(value: unknown, memo: Memo | undefined): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const id = object["id"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && checkAccountInput(own(value), memo);
  if (id !== undefined) return false;
  {
    const name = object["name"];
    if (name === undefined) return false;
    if (typeof name !== "string") return false;
  }
  {
    const password = object["password"];
    if (password === undefined) return false;
    if (typeof password !== "string") return false;
    if (!(password.length >= 15 || (password.length >= 8 && codePointCount(password) >= 8))) return false;
  }
  const created = object["created"];
  if (created !== undefined) return false;
  const address = object["address"];
  if (address !== undefined) {
    if (!(typeof address === "object" && address !== null)) return false;
    const object2 = address as { readonly [key: string]: unknown };
    const city = object2["city"];
    if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && checkAccountInput(own(value), memo);
    if (city !== undefined && typeof city !== "string") return false;
  }
  {
    const team = object["team"];
    if (team !== undefined && !(tooEarly(memo) ? checkTeamInput(team, memo) : ask(memo, checkTeamInput, team))) return false;
    if (!(keyCount(object) === 2 + Number(id !== undefined) + Number(created !== undefined) + Number(address !== undefined) + Number(team !== undefined))) {
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "id" || key === "name" || key === "password" || key === "created" || key === "address" || key === "team")) return false;
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type AccountInput. */
export function assertAccountInput(value: unknown): asserts value is AccountInput {
  if (!isAccountInput(value)) throw refusal("AccountInput", explain(value, explainAccountInput));
}

/** The value with the type AccountInput, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateAccountInput(value: unknown, maxErrors?: number): Validation<AccountInput> {
  return isAccountInput(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainAccountInput, maxErrors) };
}

/** Reports everything that keeps a value from being of the type AccountInput, and is true where that is as much as is wanted. */
export function explainAccountInput(value: unknown, site: Site): boolean {
  site.schema = "account.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const id = object["id"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "id" || key === "name" || key === "password" || key === "created" || key === "address" || key === "team") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
      }
      if (id !== undefined && fail(site, "/id", "/properties/id", "is not allowed", undefined, "properties")) return true;
    }
    {
      const name = object["name"];
      if (name === undefined) {
        if (failMissing("name", site, null, "/required")) return true;
      } else {
        if (typeof name !== "string" && failType(name, site, null, "/properties/name/type", "string")) return true;
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
    {
      const created = object["created"];
      if (created !== undefined && fail(site, "/created", "/properties/created", "is not allowed", undefined, "properties")) return true;
    }
    {
      const address = object["address"];
      if (address !== undefined && refer(explainAddress, address, site, null, "/properties/address/$ref")) return true;
    }
    {
      const team = object["team"];
      if (team !== undefined && refer(explainTeamInput, team, site, null, "/properties/team/$ref")) return true;
    }
  }
  return false;
}

/** AccountInput as a Standard Schema. */
export const AccountInputSchema: StandardSchema<AccountInput> = /* @__PURE__ */ standardSchema(validateAccountInput);

/** Whether a value is of the type AccountOutput. */
export function isAccountOutput(value: unknown): value is AccountOutput {
  try {
    return checkAccountOutput(value, undefined);
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isAccountOutput` from within a guard: throws where the stack runs out. */
export function checkAccountOutput(value: unknown, memo: Memo | undefined): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const id = object["id"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && checkAccountOutput(own(value), memo);
  if (id === undefined) return false;
  if (typeof id !== "string") return false;
  {
    const name = object["name"];
    if (name === undefined) return false;
    if (typeof name !== "string") return false;
  }
  const password = object["password"];
  if (password !== undefined) return false;
  {
    const created = object["created"];
    if (created === undefined) return false;
    if (!(typeof created === "number" && Number.isInteger(created))) return false;
  }
  const address = object["address"];
  if (address !== undefined) {
    if (!(typeof address === "object" && address !== null)) return false;
    const object2 = address as { readonly [key: string]: unknown };
    const city = object2["city"];
    if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && checkAccountOutput(own(value), memo);
    if (city !== undefined && typeof city !== "string") return false;
  }
  {
    const team = object["team"];
    if (team !== undefined && !(tooEarly(memo) ? checkTeamOutput(team, memo) : ask(memo, checkTeamOutput, team))) return false;
    if (team !== undefined && id === undefined) return false;
    if (!(keyCount(object) === 3 + Number(password !== undefined) + Number(address !== undefined) + Number(team !== undefined))) {
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "id" || key === "name" || key === "password" || key === "created" || key === "address" || key === "team")) return false;
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type AccountOutput. */
export function assertAccountOutput(value: unknown): asserts value is AccountOutput {
  if (!isAccountOutput(value)) throw refusal("AccountOutput", explain(value, explainAccountOutput));
}

/** The value with the type AccountOutput, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateAccountOutput(value: unknown, maxErrors?: number): Validation<AccountOutput> {
  return isAccountOutput(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainAccountOutput, maxErrors) };
}

/** Reports everything that keeps a value from being of the type AccountOutput, and is true where that is as much as is wanted. */
export function explainAccountOutput(value: unknown, site: Site): boolean {
  site.schema = "account.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    const id = object["id"];
    mustOwn(object);
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "id" || key === "name" || key === "password" || key === "created" || key === "address" || key === "team") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
    }
    if (id === undefined) {
      if (failMissing("id", site, null, "/required")) return true;
    } else {
      if (typeof id !== "string" && failType(id, site, null, "/properties/id/type", "string")) return true;
    }
    {
      const name = object["name"];
      if (name === undefined) {
        if (failMissing("name", site, null, "/required")) return true;
      } else {
        if (typeof name !== "string" && failType(name, site, null, "/properties/name/type", "string")) return true;
      }
    }
    {
      const password = object["password"];
      if (password !== undefined && fail(site, "/password", "/properties/password", "is not allowed", undefined, "properties")) return true;
    }
    {
      const created = object["created"];
      if (created === undefined) {
        if (failMissing("created", site, null, "/required")) return true;
      } else {
        if (refer(explainStamp, created, site, null, "/properties/created/$ref")) return true;
      }
    }
    {
      const address = object["address"];
      if (address !== undefined && refer(explainAddress, address, site, null, "/properties/address/$ref")) return true;
    }
    {
      const team = object["team"];
      if (team !== undefined && refer(explainTeamOutput, team, site, null, "/properties/team/$ref")) return true;
      if (team !== undefined && id === undefined && failMissing("id", site, null, "/dependentRequired", "must have \"id\" when \"team\" is present", { property: "team" })) return true;
    }
  }
  return false;
}

/** AccountOutput as a Standard Schema. */
export const AccountOutputSchema: StandardSchema<AccountOutput> = /* @__PURE__ */ standardSchema(validateAccountOutput);

/** Whether a value is of the type Stamp. */
export function isStamp(value: unknown): value is Stamp {
  if (!(typeof value === "number" && Number.isInteger(value))) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Stamp. */
export function assertStamp(value: unknown): asserts value is Stamp {
  if (!isStamp(value)) throw refusal("Stamp", explain(value, explainStamp));
}

/** The value with the type Stamp, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateStamp(value: unknown, maxErrors?: number): Validation<Stamp> {
  return isStamp(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainStamp, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Stamp, and is true where that is as much as is wanted. */
export function explainStamp(value: unknown, site: Site): boolean {
  site.schema = "account.schema.json#/$defs/Stamp";
  if (!(typeof value === "number" && Number.isInteger(value)) && failType(value, site, null, "/type", "integer")) return true;
  return false;
}

/** Stamp as a Standard Schema. */
export const StampSchema: StandardSchema<Stamp> = /* @__PURE__ */ standardSchema(validateStamp, schemaDocument, "/$defs/Stamp");
