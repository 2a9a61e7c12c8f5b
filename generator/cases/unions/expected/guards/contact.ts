/** @noformat */
// Generated from contact.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Contact } from "../types/contact.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failBranches } from "./runtime/branches.js";
import { fail, failMissing, failPattern, failType, failWith } from "./runtime/fail.js";
import { hasPrototype, objectLike } from "./runtime/members.js";
import { mustOwn, own } from "./runtime/own.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/contact.js";

const constant = /* @__PURE__ */ new RegExp("^[0-9]{5}$", "u");

function accepts(object: { readonly [key: string]: unknown }): boolean {
  const mail = object["mail"];
  if (mail === undefined) return false;
  return true;
}

function accepts2(object: { readonly [key: string]: unknown }): boolean {
  {
    const book = object["book"];
    if (book !== undefined) {
      if (!(typeof book === "object" && book !== null)) return false;
      const object2 = book as { readonly [key: string]: unknown };
      const page = object2["page"];
      if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && accepts2(own(object));
      if (page !== undefined && !(typeof page === "number" && Number.isInteger(page))) return false;
    }
  }
  {
    const phone = object["phone"];
    if (phone === undefined) return false;
  }
  return true;
}

function accepts3(object: { readonly [key: string]: unknown }): boolean {
  const fax = object["fax"];
  if (fax === undefined) return false;
  return true;
}

function accepts4(object: { readonly [key: string]: unknown }): boolean {
  const country = object["country"];
  if (country === undefined) return false;
  if (!(country === "DE")) return false;
  return true;
}

/** Whether a value is of the type Contact. */
export function isContact(value: unknown): value is Contact {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const mail = object["mail"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isContact(own(value));
    if (mail !== undefined && typeof mail !== "string") return false;
  }
  {
    const phone = object["phone"];
    if (phone !== undefined && !(typeof phone === "string" || phone === null)) return false;
  }
  const country = object["country"];
  if (country !== undefined && typeof country !== "string") return false;
  {
    const zip = object["zip"];
    if (zip !== undefined && country === undefined) return false;
  }
  if (!(accepts(object) || accepts2(object))) return false;
  if (!(!accepts3(object))) return false;
  if (accepts4(object)) {
    const zip2 = object["zip"];
    if (zip2 !== undefined) {
      if (typeof zip2 !== "string") return false;
      if (!constant.test(zip2)) return false;
    }
  } else {
    const zip3 = object["zip"];
    if (zip3 !== undefined && !(typeof zip3 === "string" || (typeof zip3 === "number" && Number.isInteger(zip3)))) return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Contact. */
export function assertContact(value: unknown): asserts value is Contact {
  if (!isContact(value)) throw refusal("Contact", explain(value, explainContact));
}

/** The value with the type Contact, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateContact(value: unknown, maxErrors?: number): Validation<Contact> {
  return isContact(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainContact, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Contact, and is true where that is as much as is wanted. */
export function explainContact(value: unknown, site: Site): boolean {
  site.schema = "contact.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const mail = object["mail"];
      mustOwn(object);
      if (mail !== undefined && typeof mail !== "string" && failType(mail, site, null, "/properties/mail/type", "string")) return true;
    }
    {
      const phone = object["phone"];
      if (phone !== undefined && !(typeof phone === "string" || phone === null) && failWith(phone, site, null, "/properties/phone/type", "must be a string or null", { type: ["string", "null"] })) return true;
    }
    const country = object["country"];
    if (country !== undefined && typeof country !== "string" && failType(country, site, null, "/properties/country/type", "string")) return true;
    {
      const zip = object["zip"];
      if (zip !== undefined && country === undefined && failMissing("country", site, null, "/dependentRequired", "must have \"country\" when \"zip\" is present", { property: "zip" })) return true;
    }
    if (!(accepts(object) || accepts2(object)) && failBranches(site, null, "/anyOf", "must match one of the alternatives", object, 2, (branch, object: { readonly [key: string]: unknown }) => {
      switch (branch) {
        case 0: {
          const mail2 = object["mail"];
          if (mail2 === undefined && failMissing("mail", site, null, "/anyOf/0/required")) return true;
          break;
        }
        case 1: {
          {
            const book = object["book"];
            if (book !== undefined) {
              if (!objectLike(book)) {
                if (failType(book, site, "/book", "/anyOf/1/properties/book/type", "object")) return true;
              } else {
                const object2 = book as { readonly [key: string]: unknown };
                const page = object2["page"];
                mustOwn(object2);
                if (page !== undefined && !(typeof page === "number" && Number.isInteger(page)) && failType(page, site, "/book/page", "/anyOf/1/properties/book/properties/page/type", "integer")) return true;
              }
            }
          }
          {
            const phone2 = object["phone"];
            if (phone2 === undefined && failMissing("phone", site, null, "/anyOf/1/required")) return true;
          }
          break;
        }
      }
      return false;
    })) return true;
    if (!(!accepts3(object)) && fail(site, null, "/not", "must not match the schema")) return true;
    if (accepts4(object)) {
      const zip2 = object["zip"];
      if (zip2 !== undefined) {
        if (typeof zip2 !== "string") {
          if (failType(zip2, site, "/zip", "/then/properties/zip/type", "string")) return true;
        } else {
          if (!constant.test(zip2) && failPattern(site, "/zip", "/then/properties/zip/pattern", "^[0-9]{5}$")) return true;
        }
      }
    } else {
      const zip3 = object["zip"];
      if (zip3 !== undefined && !(typeof zip3 === "string" || (typeof zip3 === "number" && Number.isInteger(zip3))) && failWith(zip3, site, "/zip", "/else/properties/zip/type", "must be a string or an integer", { type: ["string", "integer"] })) return true;
    }
  }
  return false;
}

/** Contact as a Standard Schema. */
export const ContactSchema: StandardSchema<Contact> = /* @__PURE__ */ standardSchema(validateContact, schemaDocument);
