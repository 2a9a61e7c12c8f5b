// Generated from account.schema.json by `triptych generate`. Do not edit.

import type { Account, AccountInput, AccountOutput, Stamp } from "../types/account.js";
import type { Memo } from "./runtime/memo.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { codePointCount } from "./runtime/code-point-count.js";
import { fail, failMissing, failWith } from "./runtime/fail.js";
import { hasPrototype, keyCount, objectLike } from "./runtime/members.js";
import { ask, tooDeep, tooEarly } from "./runtime/memo.js";
import { own } from "./runtime/own.js";
import { refer } from "./runtime/refer.js";
import { token, within } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { explainAddress, isAddress } from "./address.js";
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
  if (Object.getPrototypeOf(object) !== Object.prototype && hasPrototype(object)) return !Array.isArray(object) && checkAccount(own(value), memo);
  if (id === undefined) return false;
  if (typeof id !== "string") return false;
  const name = object["name"];
  if (name === undefined) return false;
  if (typeof name !== "string") return false;
  const password = object["password"];
  if (password === undefined) return false;
  if (typeof password !== "string") return false;
  if (!(password.length >= 15 || (password.length >= 8 && codePointCount(password) >= 8))) return false;
  const created = object["created"];
  if (created === undefined) return false;
  if (!(typeof created === "number" && Number.isInteger(created))) return false;
  const address = object["address"];
  if (address !== undefined && !isAddress(address)) return false;
  const team = object["team"];
  if (team !== undefined && !(tooEarly(memo) ? checkTeam(team, memo) : ask(memo, checkTeam, team))) return false;
  if (team !== undefined && id === undefined) return false;
  if (!(keyCount(object) === 4 + Number(address !== undefined) + Number(team !== undefined))) {
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "id" || key === "name" || key === "password" || key === "created" || key === "address" || key === "team")) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Account. */
export function assertAccount(value: unknown): asserts value is Account {
  if (!isAccount(value)) throw refusal("Account", explain(value, explainAccount));
}

/** The value with the type Account, or what is wrong with it: at most `most` errors, a hundred if not said. */
export function validateAccount(value: unknown, most?: number): Validation<Account> {
  return isAccount(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainAccount, most) };
}

/** Reports everything that keeps a value from being of the type Account. */
export function explainAccount(value: unknown, from: Site): void {
  const site = within(from, "account.schema.json#");
  if (!objectLike(value)) {
    failWith(value, site, "", "/type", "must be an object");
  } else {
    const object = value as { readonly [key: string]: unknown };
    const id = object["id"];
    if (id === undefined) {
      failMissing("id", site, "", "/required", "must have the member \"id\"");
    } else {
      if (typeof id !== "string") failWith(id, site, "/id", "/properties/id/type", "must be a string");
    }
    const name = object["name"];
    if (name === undefined) {
      failMissing("name", site, "", "/required", "must have the member \"name\"");
    } else {
      if (typeof name !== "string") failWith(name, site, "/name", "/properties/name/type", "must be a string");
    }
    const password = object["password"];
    if (password === undefined) {
      failMissing("password", site, "", "/required", "must have the member \"password\"");
    } else {
      if (typeof password !== "string") {
        failWith(password, site, "/password", "/properties/password/type", "must be a string");
      } else {
        if (!(password.length >= 15 || (password.length >= 8 && codePointCount(password) >= 8))) fail(site, "/password", "/properties/password/minLength", "must have at least 8 characters");
      }
    }
    const created = object["created"];
    if (created === undefined) {
      failMissing("created", site, "", "/required", "must have the member \"created\"");
    } else {
      refer(explainStamp, created, site, "/created", "/properties/created/$ref");
    }
    const address = object["address"];
    if (address !== undefined) {
      refer(explainAddress, address, site, "/address", "/properties/address/$ref");
    }
    const team = object["team"];
    if (team !== undefined) {
      refer(explainTeam, team, site, "/team", "/properties/team/$ref");
    }
    if (team !== undefined && id === undefined) failMissing("id", site, "", "/dependentRequired", "must have \"id\" when \"team\" is present");
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key)) {
        if (!(key === "id" || key === "name" || key === "password" || key === "created" || key === "address" || key === "team")) fail(site, token(key), "/additionalProperties", "is not allowed");
      }
    }
  }
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
  const object5 = value as { readonly [key: string]: unknown };
  const id2 = object5["id"];
  if (Object.getPrototypeOf(object5) !== Object.prototype && hasPrototype(object5)) return !Array.isArray(object5) && checkAccountInput(own(value), memo);
  if (id2 !== undefined) return false;
  const name2 = object5["name"];
  if (name2 === undefined) return false;
  if (typeof name2 !== "string") return false;
  const password2 = object5["password"];
  if (password2 === undefined) return false;
  if (typeof password2 !== "string") return false;
  if (!(password2.length >= 15 || (password2.length >= 8 && codePointCount(password2) >= 8))) return false;
  const created2 = object5["created"];
  if (created2 !== undefined) return false;
  const address2 = object5["address"];
  if (address2 !== undefined && !isAddress(address2)) return false;
  const team2 = object5["team"];
  if (team2 !== undefined && !(tooEarly(memo) ? checkTeamInput(team2, memo) : ask(memo, checkTeamInput, team2))) return false;
  if (!(keyCount(object5) === 2 + Number(id2 !== undefined) + Number(created2 !== undefined) + Number(address2 !== undefined) + Number(team2 !== undefined))) {
    for (const key2 in object5) {
      const member2 = object5[key2];
      if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object5, key2) && !(key2 === "id" || key2 === "name" || key2 === "password" || key2 === "created" || key2 === "address" || key2 === "team")) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type AccountInput. */
export function assertAccountInput(value: unknown): asserts value is AccountInput {
  if (!isAccountInput(value)) throw refusal("AccountInput", explain(value, explainAccountInput));
}

/** The value with the type AccountInput, or what is wrong with it: at most `most` errors, a hundred if not said. */
export function validateAccountInput(value: unknown, most?: number): Validation<AccountInput> {
  return isAccountInput(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainAccountInput, most) };
}

/** Reports everything that keeps a value from being of the type AccountInput. */
export function explainAccountInput(value: unknown, from: Site): void {
  const site = within(from, "account.schema.json#");
  if (!objectLike(value)) {
    failWith(value, site, "", "/type", "must be an object");
  } else {
    const object5 = value as { readonly [key: string]: unknown };
    const id2 = object5["id"];
    if (id2 !== undefined) fail(site, "/id", "/properties/id", "is not allowed", "properties");
    const name2 = object5["name"];
    if (name2 === undefined) {
      failMissing("name", site, "", "/required", "must have the member \"name\"");
    } else {
      if (typeof name2 !== "string") failWith(name2, site, "/name", "/properties/name/type", "must be a string");
    }
    const password2 = object5["password"];
    if (password2 === undefined) {
      failMissing("password", site, "", "/required", "must have the member \"password\"");
    } else {
      if (typeof password2 !== "string") {
        failWith(password2, site, "/password", "/properties/password/type", "must be a string");
      } else {
        if (!(password2.length >= 15 || (password2.length >= 8 && codePointCount(password2) >= 8))) fail(site, "/password", "/properties/password/minLength", "must have at least 8 characters");
      }
    }
    const created2 = object5["created"];
    if (created2 !== undefined) fail(site, "/created", "/properties/created", "is not allowed", "properties");
    const address2 = object5["address"];
    if (address2 !== undefined) {
      refer(explainAddress, address2, site, "/address", "/properties/address/$ref");
    }
    const team2 = object5["team"];
    if (team2 !== undefined) {
      refer(explainTeamInput, team2, site, "/team", "/properties/team/$ref");
    }
    for (const key2 in object5) {
      const member2 = object5[key2];
      if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object5, key2)) {
        if (!(key2 === "id" || key2 === "name" || key2 === "password" || key2 === "created" || key2 === "address" || key2 === "team")) fail(site, token(key2), "/additionalProperties", "is not allowed");
      }
    }
  }
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
  const object8 = value as { readonly [key: string]: unknown };
  const id3 = object8["id"];
  if (Object.getPrototypeOf(object8) !== Object.prototype && hasPrototype(object8)) return !Array.isArray(object8) && checkAccountOutput(own(value), memo);
  if (id3 === undefined) return false;
  if (typeof id3 !== "string") return false;
  const name3 = object8["name"];
  if (name3 === undefined) return false;
  if (typeof name3 !== "string") return false;
  const password3 = object8["password"];
  if (password3 !== undefined) return false;
  const created3 = object8["created"];
  if (created3 === undefined) return false;
  if (!(typeof created3 === "number" && Number.isInteger(created3))) return false;
  const address3 = object8["address"];
  if (address3 !== undefined && !isAddress(address3)) return false;
  const team3 = object8["team"];
  if (team3 !== undefined && !(tooEarly(memo) ? checkTeamOutput(team3, memo) : ask(memo, checkTeamOutput, team3))) return false;
  if (team3 !== undefined && id3 === undefined) return false;
  if (!(keyCount(object8) === 3 + Number(password3 !== undefined) + Number(address3 !== undefined) + Number(team3 !== undefined))) {
    for (const key3 in object8) {
      const member3 = object8[key3];
      if (member3 !== undefined && Object.prototype.hasOwnProperty.call(object8, key3) && !(key3 === "id" || key3 === "name" || key3 === "password" || key3 === "created" || key3 === "address" || key3 === "team")) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type AccountOutput. */
export function assertAccountOutput(value: unknown): asserts value is AccountOutput {
  if (!isAccountOutput(value)) throw refusal("AccountOutput", explain(value, explainAccountOutput));
}

/** The value with the type AccountOutput, or what is wrong with it: at most `most` errors, a hundred if not said. */
export function validateAccountOutput(value: unknown, most?: number): Validation<AccountOutput> {
  return isAccountOutput(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainAccountOutput, most) };
}

/** Reports everything that keeps a value from being of the type AccountOutput. */
export function explainAccountOutput(value: unknown, from: Site): void {
  const site = within(from, "account.schema.json#");
  if (!objectLike(value)) {
    failWith(value, site, "", "/type", "must be an object");
  } else {
    const object8 = value as { readonly [key: string]: unknown };
    const id3 = object8["id"];
    if (id3 === undefined) {
      failMissing("id", site, "", "/required", "must have the member \"id\"");
    } else {
      if (typeof id3 !== "string") failWith(id3, site, "/id", "/properties/id/type", "must be a string");
    }
    const name3 = object8["name"];
    if (name3 === undefined) {
      failMissing("name", site, "", "/required", "must have the member \"name\"");
    } else {
      if (typeof name3 !== "string") failWith(name3, site, "/name", "/properties/name/type", "must be a string");
    }
    const password3 = object8["password"];
    if (password3 !== undefined) fail(site, "/password", "/properties/password", "is not allowed", "properties");
    const created3 = object8["created"];
    if (created3 === undefined) {
      failMissing("created", site, "", "/required", "must have the member \"created\"");
    } else {
      refer(explainStamp, created3, site, "/created", "/properties/created/$ref");
    }
    const address3 = object8["address"];
    if (address3 !== undefined) {
      refer(explainAddress, address3, site, "/address", "/properties/address/$ref");
    }
    const team3 = object8["team"];
    if (team3 !== undefined) {
      refer(explainTeamOutput, team3, site, "/team", "/properties/team/$ref");
    }
    if (team3 !== undefined && id3 === undefined) failMissing("id", site, "", "/dependentRequired", "must have \"id\" when \"team\" is present");
    for (const key3 in object8) {
      const member3 = object8[key3];
      if (member3 !== undefined && Object.prototype.hasOwnProperty.call(object8, key3)) {
        if (!(key3 === "id" || key3 === "name" || key3 === "password" || key3 === "created" || key3 === "address" || key3 === "team")) fail(site, token(key3), "/additionalProperties", "is not allowed");
      }
    }
  }
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

/** The value with the type Stamp, or what is wrong with it: at most `most` errors, a hundred if not said. */
export function validateStamp(value: unknown, most?: number): Validation<Stamp> {
  return isStamp(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainStamp, most) };
}

/** Reports everything that keeps a value from being of the type Stamp. */
export function explainStamp(value: unknown, from: Site): void {
  const site = within(from, "account.schema.json#/$defs/Stamp");
  if (!(typeof value === "number" && Number.isInteger(value))) failWith(value, site, "", "/type", "must be an integer");
}

/** Stamp as a Standard Schema. */
export const StampSchema: StandardSchema<Stamp> = /* @__PURE__ */ standardSchema(validateStamp, schemaDocument, "/$defs/Stamp");
