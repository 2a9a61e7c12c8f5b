/** @noformat */
// Generated from team.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Team, TeamInput, TeamOutput } from "../types/team.js";
import type { Memo } from "./runtime/memo.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { fail, failMissing, failType } from "./runtime/fail.js";
import { hasPrototype, objectLike } from "./runtime/members.js";
import { ask, tooDeep, tooEarly } from "./runtime/memo.js";
import { mustOwn, own } from "./runtime/own.js";
import { finds, lift, refer } from "./runtime/refer.js";
import { token, uriFragment } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { checkAccount, checkAccountInput, checkAccountOutput, explainAccount, explainAccountInput, explainAccountOutput } from "./account.js";
import { schemaDocument } from "./schemas/team.js";

function accepts(object: { readonly [key: string]: unknown }): boolean {
  const size = object["size"];
  if (size === undefined) return false;
  return true;
}

function accepts2(object: { readonly [key: string]: unknown }): boolean {
  const size = object["size"];
  if (size === undefined) return false;
  return true;
}

function accepts3(object: { readonly [key: string]: unknown }): boolean {
  const size = object["size"];
  if (size === undefined) return false;
  return true;
}

/** Whether a value is of the type Team. */
export function isTeam(value: unknown): value is Team {
  try {
    return checkTeam(value, undefined);
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isTeam` from within a guard: throws where the stack runs out. */
export function checkTeam(value: unknown, memo: Memo | undefined): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const lead = object["lead"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && checkTeam(own(value), memo);
    if (lead !== undefined && !(tooEarly(memo) ? checkAccount(lead, memo) : ask(memo, checkAccount, lead))) return false;
  }
  {
    const members = object["members"];
    if (members !== undefined) {
      if (!Array.isArray(members)) return false;
      for (let index = 0; index < members.length; index++) {
        const item = members[index] as unknown;
        if (!(tooEarly(memo) ? checkAccount(item, memo) : ask(memo, checkAccount, item))) return false;
      }
    }
  }
  for (const key in object) {
    const member = object[key];
    if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && key.startsWith("secret-") && typeof member !== "string") return false;
  }
  {
    const size = object["size"];
    if (size !== undefined && !(typeof size === "number" && Number.isInteger(size))) return false;
  }
  {
    const size2 = object["size"];
    if (size2 === undefined) return false;
  }
  if (accepts(object)) {
    const lead2 = object["lead"];
    if (lead2 === undefined) return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Team. */
export function assertTeam(value: unknown): asserts value is Team {
  if (!isTeam(value)) throw refusal("Team", explain(value, explainTeam));
}

/** The value with the type Team, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateTeam(value: unknown, maxErrors?: number): Validation<Team> {
  return isTeam(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainTeam, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Team, and is true where that is as much as is wanted. */
export function explainTeam(value: unknown, site: Site): boolean {
  site.schema = (keyword) => "team.schema.json#" + uriFragment(keyword);
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const lead = object["lead"];
      mustOwn(object);
      if (lead !== undefined && refer(explainAccount, lead, site, null, "/properties/lead/$ref")) return true;
    }
    {
      const members = object["members"];
      if (members !== undefined) {
        if (!Array.isArray(members)) {
          if (failType(members, site, null, "/properties/members/type", "array")) return true;
        } else {
          for (let index = 0; index < members.length; index++) {
            const item = members[index] as unknown;
            if (finds(explainAccount, item, site) && lift(site, "/members/" + index, "/properties/members/items/$ref")) return true;
          }
        }
      }
    }
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && key.startsWith("secret-") && typeof member !== "string" && failType(member, site, token(key), "/patternProperties/^secret-/type", "string")) return true;
    }
    {
      const size = object["size"];
      if (size !== undefined && !(typeof size === "number" && Number.isInteger(size)) && failType(size, site, "/size", "/allOf/0/properties/size/type", "integer")) return true;
    }
    {
      const size2 = object["size"];
      if (size2 === undefined && failMissing("size", site, null, "/allOf/1/required")) return true;
    }
    if (accepts(object)) {
      const lead2 = object["lead"];
      if (lead2 === undefined && failMissing("lead", site, "", "/allOf/1/then/required")) return true;
    }
  }
  return false;
}

/** Team as a Standard Schema. */
export const TeamSchema: StandardSchema<Team> = /* @__PURE__ */ standardSchema(validateTeam, schemaDocument);

/** Whether a value is of the type TeamInput. */
export function isTeamInput(value: unknown): value is TeamInput {
  try {
    return checkTeamInput(value, undefined);
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isTeamInput` from within a guard: throws where the stack runs out. */
export function checkTeamInput(value: unknown, memo: Memo | undefined): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const lead = object["lead"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && checkTeamInput(own(value), memo);
    if (lead !== undefined && !(tooEarly(memo) ? checkAccountInput(lead, memo) : ask(memo, checkAccountInput, lead))) return false;
  }
  {
    const members = object["members"];
    if (members !== undefined) {
      if (!Array.isArray(members)) return false;
      for (let index = 0; index < members.length; index++) {
        const item = members[index] as unknown;
        if (!(tooEarly(memo) ? checkAccountInput(item, memo) : ask(memo, checkAccountInput, item))) return false;
      }
    }
  }
  for (const key in object) {
    const member = object[key];
    if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && key.startsWith("secret-") && typeof member !== "string") return false;
  }
  {
    const size = object["size"];
    if (size !== undefined) return false;
  }
  if (accepts2(object)) {
    const lead2 = object["lead"];
    if (lead2 === undefined) return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type TeamInput. */
export function assertTeamInput(value: unknown): asserts value is TeamInput {
  if (!isTeamInput(value)) throw refusal("TeamInput", explain(value, explainTeamInput));
}

/** The value with the type TeamInput, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateTeamInput(value: unknown, maxErrors?: number): Validation<TeamInput> {
  return isTeamInput(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainTeamInput, maxErrors) };
}

/** Reports everything that keeps a value from being of the type TeamInput, and is true where that is as much as is wanted. */
export function explainTeamInput(value: unknown, site: Site): boolean {
  site.schema = (keyword) => "team.schema.json#" + uriFragment(keyword);
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const lead = object["lead"];
      mustOwn(object);
      if (lead !== undefined && refer(explainAccountInput, lead, site, null, "/properties/lead/$ref")) return true;
    }
    {
      const members = object["members"];
      if (members !== undefined) {
        if (!Array.isArray(members)) {
          if (failType(members, site, null, "/properties/members/type", "array")) return true;
        } else {
          for (let index = 0; index < members.length; index++) {
            const item = members[index] as unknown;
            if (finds(explainAccountInput, item, site) && lift(site, "/members/" + index, "/properties/members/items/$ref")) return true;
          }
        }
      }
    }
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && key.startsWith("secret-") && typeof member !== "string" && failType(member, site, token(key), "/patternProperties/^secret-/type", "string")) return true;
    }
    {
      const size = object["size"];
      if (size !== undefined && fail(site, "/size", "/allOf/0/properties/size", "is not allowed", undefined, "properties")) return true;
    }
    if (accepts2(object)) {
      const lead2 = object["lead"];
      if (lead2 === undefined && failMissing("lead", site, "", "/allOf/1/then/required")) return true;
    }
  }
  return false;
}

/** TeamInput as a Standard Schema. */
export const TeamInputSchema: StandardSchema<TeamInput> = /* @__PURE__ */ standardSchema(validateTeamInput);

/** Whether a value is of the type TeamOutput. */
export function isTeamOutput(value: unknown): value is TeamOutput {
  try {
    return checkTeamOutput(value, undefined);
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isTeamOutput` from within a guard: throws where the stack runs out. */
export function checkTeamOutput(value: unknown, memo: Memo | undefined): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const lead = object["lead"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && checkTeamOutput(own(value), memo);
    if (lead !== undefined && !(tooEarly(memo) ? checkAccountOutput(lead, memo) : ask(memo, checkAccountOutput, lead))) return false;
  }
  {
    const members = object["members"];
    if (members !== undefined) {
      if (!Array.isArray(members)) return false;
      for (let index = 0; index < members.length; index++) {
        const item = members[index] as unknown;
        if (!(tooEarly(memo) ? checkAccountOutput(item, memo) : ask(memo, checkAccountOutput, item))) return false;
      }
    }
  }
  for (const key in object) {
    const member = object[key];
    if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && key.startsWith("secret-")) return false;
  }
  {
    const size = object["size"];
    if (size !== undefined && !(typeof size === "number" && Number.isInteger(size))) return false;
  }
  {
    const size2 = object["size"];
    if (size2 === undefined) return false;
  }
  if (accepts3(object)) {
    const lead2 = object["lead"];
    if (lead2 === undefined) return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type TeamOutput. */
export function assertTeamOutput(value: unknown): asserts value is TeamOutput {
  if (!isTeamOutput(value)) throw refusal("TeamOutput", explain(value, explainTeamOutput));
}

/** The value with the type TeamOutput, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateTeamOutput(value: unknown, maxErrors?: number): Validation<TeamOutput> {
  return isTeamOutput(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainTeamOutput, maxErrors) };
}

/** Reports everything that keeps a value from being of the type TeamOutput, and is true where that is as much as is wanted. */
export function explainTeamOutput(value: unknown, site: Site): boolean {
  site.schema = (keyword) => "team.schema.json#" + uriFragment(keyword);
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const lead = object["lead"];
      mustOwn(object);
      if (lead !== undefined && refer(explainAccountOutput, lead, site, null, "/properties/lead/$ref")) return true;
    }
    {
      const members = object["members"];
      if (members !== undefined) {
        if (!Array.isArray(members)) {
          if (failType(members, site, null, "/properties/members/type", "array")) return true;
        } else {
          for (let index = 0; index < members.length; index++) {
            const item = members[index] as unknown;
            if (finds(explainAccountOutput, item, site) && lift(site, "/members/" + index, "/properties/members/items/$ref")) return true;
          }
        }
      }
    }
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && key.startsWith("secret-") && fail(site, token(key), "/patternProperties/^secret-", "is not allowed", undefined, "patternProperties")) return true;
    }
    {
      const size = object["size"];
      if (size !== undefined && !(typeof size === "number" && Number.isInteger(size)) && failType(size, site, "/size", "/allOf/0/properties/size/type", "integer")) return true;
    }
    {
      const size2 = object["size"];
      if (size2 === undefined && failMissing("size", site, null, "/allOf/1/required")) return true;
    }
    if (accepts3(object)) {
      const lead2 = object["lead"];
      if (lead2 === undefined && failMissing("lead", site, "", "/allOf/1/then/required")) return true;
    }
  }
  return false;
}

/** TeamOutput as a Standard Schema. */
export const TeamOutputSchema: StandardSchema<TeamOutput> = /* @__PURE__ */ standardSchema(validateTeamOutput);
