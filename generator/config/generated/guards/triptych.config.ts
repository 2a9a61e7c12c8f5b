/** @noformat */
// Generated from schema/triptych.config.schema.json by `npm run generate:config`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Compatibility, FormatModule, TriptychConfig } from "../types/triptych.config.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { areUnique } from "./runtime/are-unique.js";
import { failBranches } from "./runtime/branches.js";
import { fail, failMissing, failWith } from "./runtime/fail.js";
import { hasPrototype, keyCount, objectLike } from "./runtime/members.js";
import { own } from "./runtime/own.js";
import { refer } from "./runtime/refer.js";
import { token, within } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/triptych.config.js";

const constant = /* @__PURE__ */ new RegExp("^https?://", "u");

const constant2 = /* @__PURE__ */ new RegExp("^[\\p{ID_Start}$_][\\p{ID_Continue}$]*$", "u");

const constant3 = /* @__PURE__ */ new RegExp("^\\p{Lu}[\\p{L}\\p{Nd}]{0,99}$", "u");

function accepts(member: unknown): boolean {
  const value2: unknown = member;
  if (!(typeof value2 === "object" && value2 !== null)) return false;
  const object = value2 as { readonly [key: string]: unknown };
  const module = object["module"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && accepts(own(member));
  if (module === undefined) return false;
  if (typeof module !== "string") return false;
  if (module === "") return false;
  const export2 = object["export"];
  if (export2 === undefined) return false;
  if (typeof export2 !== "string") return false;
  if (!constant2.test(export2)) return false;
  if (!(keyCount(object) === 2)) {
    for (const key in object) {
      const member2 = object[key];
      if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "module" || key === "export")) return false;
    }
  }
  return true;
}

function accepts2(compatibility: unknown): boolean {
  const value2: unknown = compatibility;
  if (!((value2 as unknown) === "backward" || (value2 as unknown) === "forward" || (value2 as unknown) === "full" || (value2 as unknown) === "none")) return false;
  return true;
}

function accepts3(compatibility: unknown): boolean {
  if (!objectLike(compatibility)) return false;
  const object = compatibility as { readonly [key: string]: unknown };
  for (const key in object) {
    const member = object[key];
    if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(member === "backward" || member === "forward" || member === "full" || member === "none")) return false;
  }
  return true;
}

/** Whether a value is of the type TriptychConfig. */
export function isTriptychConfig(value: unknown): value is TriptychConfig {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const schema = object["$schema"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isTriptychConfig(own(value));
  if (schema !== undefined && typeof schema !== "string") return false;
  const input = object["input"];
  if (input !== undefined) {
    if (!(typeof input === "string" || Array.isArray(input))) return false;
    if (typeof input === "string" && input === "") return false;
    if (Array.isArray(input)) {
      if (!(input.length >= 1)) return false;
      if (!areUnique(input)) return false;
      for (let index = 0; index < input.length; index++) {
        const item = input[index] as unknown;
        if (typeof item !== "string") return false;
        if (item === "") return false;
      }
    }
  }
  const include = object["include"];
  if (include !== undefined) {
    if (!Array.isArray(include)) return false;
    if (!areUnique(include)) return false;
    for (let index2 = 0; index2 < include.length; index2++) {
      const item2 = include[index2] as unknown;
      if (typeof item2 !== "string") return false;
      if (item2 === "") return false;
    }
  }
  const exclude = object["exclude"];
  if (exclude !== undefined) {
    if (!Array.isArray(exclude)) return false;
    if (!areUnique(exclude)) return false;
    for (let index3 = 0; index3 < exclude.length; index3++) {
      const item3 = exclude[index3] as unknown;
      if (typeof item3 !== "string") return false;
      if (item3 === "") return false;
    }
  }
  const output = object["output"];
  if (output !== undefined) {
    if (typeof output !== "string") return false;
    if (output === "") return false;
  }
  const check = object["check"];
  if (check !== undefined && typeof check !== "boolean") return false;
  const keepGoing = object["keepGoing"];
  if (keepGoing !== undefined && typeof keepGoing !== "boolean") return false;
  const targets = object["targets"];
  if (targets !== undefined) {
    if (!Array.isArray(targets)) return false;
    if (!(targets.length >= 1)) return false;
    if (!areUnique(targets)) return false;
    for (let index4 = 0; index4 < targets.length; index4++) {
      const item4 = targets[index4] as unknown;
      if (!(item4 === "types" || item4 === "guards" || item4 === "codecs" || item4 === "docs")) return false;
    }
  }
  const notations = object["notations"];
  if (notations !== undefined) {
    if (!Array.isArray(notations)) return false;
    if (!(notations.length >= 1)) return false;
    if (!areUnique(notations)) return false;
    for (let index5 = 0; index5 < notations.length; index5++) {
      const item5 = notations[index5] as unknown;
      if (!(item5 === "python" || item5 === "typescript" || item5 === "json")) return false;
    }
  }
  const layout = object["layout"];
  if (layout !== undefined && !(layout === "reference" || layout === "full")) return false;
  const descriptions = object["descriptions"];
  if (descriptions !== undefined && !(descriptions === "markdown" || descriptions === "text")) return false;
  const repository = object["repository"];
  if (repository !== undefined) {
    if (typeof repository !== "string") return false;
    if (!constant.test(repository)) return false;
  }
  const frontMatter = object["frontMatter"];
  if (frontMatter !== undefined && !(frontMatter === "none" || frontMatter === "vitepress" || frontMatter === "docusaurus" || frontMatter === "starlight")) return false;
  const inject = object["inject"];
  if (inject !== undefined) {
    if (!Array.isArray(inject)) return false;
    if (!areUnique(inject)) return false;
    for (let index6 = 0; index6 < inject.length; index6++) {
      const item6 = inject[index6] as unknown;
      if (typeof item6 !== "string") return false;
      if (item6 === "") return false;
    }
  }
  const injectFolder = object["injectFolder"];
  if (injectFolder !== undefined) {
    if (typeof injectFolder !== "string") return false;
    if (injectFolder === "") return false;
  }
  const formats = object["formats"];
  if (formats !== undefined && !(formats === "assert" || formats === "annotate")) return false;
  const customFormats = object["customFormats"];
  if (customFormats !== undefined) {
    if (!objectLike(customFormats)) return false;
    const object2 = customFormats as { readonly [key: string]: unknown };
    for (const key in object2) {
      const member = object2[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key)) {
        if (key === "") return false;
        if (!(typeof member === "string" || accepts(member))) return false;
      }
    }
  }
  const unknownKeywords = object["unknownKeywords"];
  if (unknownKeywords !== undefined && !(unknownKeywords === "error" || unknownKeywords === "warn" || unknownKeywords === "ignore")) return false;
  const knownKeywords = object["knownKeywords"];
  if (knownKeywords !== undefined) {
    if (!Array.isArray(knownKeywords)) return false;
    if (!areUnique(knownKeywords)) return false;
    for (let index7 = 0; index7 < knownKeywords.length; index7++) {
      const item7 = knownKeywords[index7] as unknown;
      if (typeof item7 !== "string") return false;
      if (item7 === "") return false;
    }
  }
  const impliedTypes = object["impliedTypes"];
  if (impliedTypes !== undefined && typeof impliedTypes !== "boolean") return false;
  const readWriteVariants = object["readWriteVariants"];
  if (readWriteVariants !== undefined && typeof readWriteVariants !== "boolean") return false;
  const language = object["language"];
  if (language !== undefined && !(language === "ts" || language === "js")) return false;
  const module = object["module"];
  if (module !== undefined && !(module === "esm" || module === "cjs")) return false;
  const importExtension = object["importExtension"];
  if (importExtension !== undefined && !(importExtension === "auto" || importExtension === "js" || importExtension === "ts" || importExtension === "none")) return false;
  const index8 = object["index"];
  if (index8 !== undefined && !(index8 === "all" || index8 === "none")) return false;
  const banner = object["banner"];
  if (banner !== undefined) {
    if (!Array.isArray(banner)) return false;
    for (let index9 = 0; index9 < banner.length; index9++) {
      const item8 = banner[index9] as unknown;
      if (typeof item8 !== "string") return false;
      if (item8 === "") return false;
    }
  }
  const dialect = object["dialect"];
  if (dialect !== undefined && !(dialect === "2020-12" || dialect === "2019-09" || dialect === "draft-07" || dialect === "draft-06" || dialect === "draft-04" || dialect === "openapi-3.0")) return false;
  const dialects = object["dialects"];
  if (dialects !== undefined) {
    if (!objectLike(dialects)) return false;
    const object3 = dialects as { readonly [key: string]: unknown };
    for (const key2 in object3) {
      const member2 = object3[key2];
      if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object3, key2) && !(member2 === "2020-12" || member2 === "2019-09" || member2 === "draft-07" || member2 === "draft-06" || member2 === "draft-04" || member2 === "openapi-3.0")) return false;
    }
  }
  const extraMembers = object["extraMembers"];
  if (extraMembers !== undefined && !(extraMembers === "named" || extraMembers === "unknown")) return false;
  const conditions = object["conditions"];
  if (conditions !== undefined && !(conditions === "interface" || conditions === "union")) return false;
  const enums = object["enums"];
  if (enums !== undefined && !(enums === "union" || enums === "const" || enums === "both")) return false;
  const tsType = object["tsType"];
  if (tsType !== undefined && typeof tsType !== "boolean") return false;
  const namedInline = object["namedInline"];
  if (namedInline !== undefined && !(namedInline === "all" || namedInline === "branches" || namedInline === "none")) return false;
  const names = object["names"];
  if (names !== undefined) {
    if (!objectLike(names)) return false;
    const object4 = names as { readonly [key: string]: unknown };
    for (const key3 in object4) {
      const member3 = object4[key3];
      if (member3 !== undefined && Object.prototype.hasOwnProperty.call(object4, key3)) {
        if (typeof member3 !== "string") return false;
        if (!constant3.test(member3)) return false;
      }
    }
  }
  const report = object["report"];
  if (report !== undefined && typeof report !== "boolean") return false;
  const strict = object["strict"];
  if (strict !== undefined && typeof strict !== "boolean") return false;
  const allowOutside = object["allowOutside"];
  if (allowOutside !== undefined && typeof allowOutside !== "boolean") return false;
  const allowNetwork = object["allowNetwork"];
  if (allowNetwork !== undefined && typeof allowNetwork !== "boolean") return false;
  const compatibility = object["compatibility"];
  if (compatibility !== undefined && !(accepts2(compatibility) || accepts3(compatibility))) return false;
  const wireNames = object["wireNames"];
  if (wireNames !== undefined && !(wireNames === "as-is" || wireNames === "camelCase" || wireNames === "PascalCase" || wireNames === "snake_case" || wireNames === "kebab-case")) return false;
  const wireMatch = object["wireMatch"];
  if (wireMatch !== undefined && !(wireMatch === "exact" || wireMatch === "fold")) return false;
  const wireNull = object["wireNull"];
  if (wireNull !== undefined && !(wireNull === "keep" || wireNull === "absent" || wireNull === "zero")) return false;
  const wireUnknown = object["wireUnknown"];
  if (wireUnknown !== undefined && !(wireUnknown === "keep" || wireUnknown === "drop" || wireUnknown === "error")) return false;
  const defaults = object["defaults"];
  if (defaults !== undefined && !(defaults === "ignore" || defaults === "decode")) return false;
  const values = object["values"];
  if (values !== undefined) {
    if (!(typeof values === "object" && values !== null)) return false;
    const object5 = values as { readonly [key: string]: unknown };
    const dateTime = object5["date-time"];
    if ((object5["constructor"] !== Object || Object.getPrototypeOf(object5) !== Object.prototype) && hasPrototype(object5)) return !Array.isArray(object5) && isTriptychConfig(own(value));
    if (dateTime !== undefined && dateTime !== "Date") return false;
    const date = object5["date"];
    if (date !== undefined && date !== "Temporal.PlainDate") return false;
    const int64 = object5["int64"];
    if (int64 !== undefined && int64 !== "bigint") return false;
    const base64 = object5["base64"];
    if (base64 !== undefined && base64 !== "Uint8Array") return false;
    if (!(keyCount(object5) === Number(dateTime !== undefined) + Number(date !== undefined) + Number(int64 !== undefined) + Number(base64 !== undefined))) {
      for (const key4 in object5) {
        const member4 = object5[key4];
        if (member4 !== undefined && Object.prototype.hasOwnProperty.call(object5, key4) && !(key4 === "date-time" || key4 === "date" || key4 === "int64" || key4 === "base64")) return false;
      }
    }
  }
  const command = object["command"];
  if (command !== undefined) {
    if (typeof command !== "string") return false;
    if (command === "") return false;
  }
  const source = object["source"];
  if (source !== undefined && typeof source !== "string") return false;
  const dump = object["dump"];
  if (dump !== undefined && dump !== "model") return false;
  const format = object["format"];
  if (format !== undefined && !(format === "pretty" || format === "json" || format === "github" || format === "sarif")) return false;
  const namesOnly = object["namesOnly"];
  if (namesOnly !== undefined && typeof namesOnly !== "boolean") return false;
  const json = object["json"];
  if (json !== undefined && typeof json !== "boolean") return false;
  const silent = object["silent"];
  if (silent !== undefined && typeof silent !== "boolean") return false;
  const verbose = object["verbose"];
  if (verbose !== undefined && typeof verbose !== "boolean") return false;
  if (!(keyCount(object) === Number(schema !== undefined) + Number(input !== undefined) + Number(include !== undefined) + Number(exclude !== undefined) + Number(output !== undefined) + Number(check !== undefined) + Number(keepGoing !== undefined) + Number(targets !== undefined) + Number(notations !== undefined) + Number(layout !== undefined) + Number(descriptions !== undefined) + Number(repository !== undefined) + Number(frontMatter !== undefined) + Number(inject !== undefined) + Number(injectFolder !== undefined) + Number(formats !== undefined) + Number(customFormats !== undefined) + Number(unknownKeywords !== undefined) + Number(knownKeywords !== undefined) + Number(impliedTypes !== undefined) + Number(readWriteVariants !== undefined) + Number(language !== undefined) + Number(module !== undefined) + Number(importExtension !== undefined) + Number(index8 !== undefined) + Number(banner !== undefined) + Number(dialect !== undefined) + Number(dialects !== undefined) + Number(extraMembers !== undefined) + Number(conditions !== undefined) + Number(enums !== undefined) + Number(tsType !== undefined) + Number(namedInline !== undefined) + Number(names !== undefined) + Number(report !== undefined) + Number(strict !== undefined) + Number(allowOutside !== undefined) + Number(allowNetwork !== undefined) + Number(compatibility !== undefined) + Number(wireNames !== undefined) + Number(wireMatch !== undefined) + Number(wireNull !== undefined) + Number(wireUnknown !== undefined) + Number(defaults !== undefined) + Number(values !== undefined) + Number(command !== undefined) + Number(source !== undefined) + Number(dump !== undefined) + Number(format !== undefined) + Number(namesOnly !== undefined) + Number(json !== undefined) + Number(silent !== undefined) + Number(verbose !== undefined))) {
    for (const key5 in object) {
      const member5 = object[key5];
      if (member5 !== undefined && Object.prototype.hasOwnProperty.call(object, key5)) {
        switch (key5.length) {
          case 4:
          switch (key5) {
            case "dump":
            case "json": {
              continue;
            }
          }
          break;
          case 5:
          switch (key5) {
            case "input":
            case "check":
            case "index":
            case "enums":
            case "names": {
              continue;
            }
          }
          break;
          case 6:
          switch (key5) {
            case "output":
            case "layout":
            case "inject":
            case "module":
            case "banner":
            case "tsType":
            case "report":
            case "strict":
            case "values":
            case "source":
            case "format":
            case "silent": {
              continue;
            }
          }
          break;
          case 7:
          switch (key5) {
            case "$schema":
            case "include":
            case "exclude":
            case "targets":
            case "formats":
            case "dialect":
            case "command":
            case "verbose": {
              continue;
            }
          }
          break;
          case 8:
          switch (key5) {
            case "language":
            case "dialects":
            case "wireNull":
            case "defaults": {
              continue;
            }
          }
          break;
          case 9:
          switch (key5) {
            case "keepGoing":
            case "notations":
            case "wireNames":
            case "wireMatch":
            case "namesOnly": {
              continue;
            }
          }
          break;
          case 10:
          switch (key5) {
            case "repository":
            case "conditions": {
              continue;
            }
          }
          break;
          case 11:
          switch (key5) {
            case "frontMatter":
            case "namedInline":
            case "wireUnknown": {
              continue;
            }
          }
          break;
          case 12:
          switch (key5) {
            case "descriptions":
            case "injectFolder":
            case "impliedTypes":
            case "extraMembers":
            case "allowOutside":
            case "allowNetwork": {
              continue;
            }
          }
          break;
          case 13:
          switch (key5) {
            case "customFormats":
            case "knownKeywords":
            case "compatibility": {
              continue;
            }
          }
          break;
          case 15:
          switch (key5) {
            case "unknownKeywords":
            case "importExtension": {
              continue;
            }
          }
          break;
          case 17:
          switch (key5) {
            case "readWriteVariants": {
              continue;
            }
          }
          break;
        }
        return false;
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type TriptychConfig. */
export function assertTriptychConfig(value: unknown): asserts value is TriptychConfig {
  if (!isTriptychConfig(value)) throw refusal("TriptychConfig", explain(value, explainTriptychConfig));
}

/** The value with the type TriptychConfig, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateTriptychConfig(value: unknown, maxErrors?: number): Validation<TriptychConfig> {
  return isTriptychConfig(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainTriptychConfig, maxErrors) };
}

/** Reports everything that keeps a value from being of the type TriptychConfig. */
export function explainTriptychConfig(value: unknown, from: Site): void {
  const site = within(from, "triptych.config.schema.json#");
  if (!objectLike(value)) {
    failWith(value, site, "", "/type", "must be an object");
  } else {
    const object = value as { readonly [key: string]: unknown };
    const schema = object["$schema"];
    if (schema !== undefined) {
      if (typeof schema !== "string") failWith(schema, site, "/$schema", "/properties/$schema/type", "must be a string");
    }
    const input = object["input"];
    if (input !== undefined) {
      if (!(typeof input === "string" || Array.isArray(input))) {
        failWith(input, site, "/input", "/properties/input/type", "must be a string or an array");
      } else {
        if (typeof input === "string" && input === "") fail(site, "/input", "/properties/input/minLength", "must have at least 1 character");
        if (Array.isArray(input)) {
          if (!(input.length >= 1)) fail(site, "/input", "/properties/input/minItems", "must have at least 1 item");
          if (!areUnique(input)) fail(site, "/input", "/properties/input/uniqueItems", "must not contain duplicate items");
          for (let index = 0; index < input.length; index++) {
            const item = input[index] as unknown;
            if (typeof item !== "string") {
              failWith(item, site, "/input/" + index, "/properties/input/items/type", "must be a string");
            } else {
              if (item === "") fail(site, "/input/" + index, "/properties/input/items/minLength", "must have at least 1 character");
            }
          }
        }
      }
    }
    const include = object["include"];
    if (include !== undefined) {
      if (!Array.isArray(include)) {
        failWith(include, site, "/include", "/properties/include/type", "must be an array");
      } else {
        if (!areUnique(include)) fail(site, "/include", "/properties/include/uniqueItems", "must not contain duplicate items");
        for (let index2 = 0; index2 < include.length; index2++) {
          const item2 = include[index2] as unknown;
          if (typeof item2 !== "string") {
            failWith(item2, site, "/include/" + index2, "/properties/include/items/type", "must be a string");
          } else {
            if (item2 === "") fail(site, "/include/" + index2, "/properties/include/items/minLength", "must have at least 1 character");
          }
        }
      }
    }
    const exclude = object["exclude"];
    if (exclude !== undefined) {
      if (!Array.isArray(exclude)) {
        failWith(exclude, site, "/exclude", "/properties/exclude/type", "must be an array");
      } else {
        if (!areUnique(exclude)) fail(site, "/exclude", "/properties/exclude/uniqueItems", "must not contain duplicate items");
        for (let index3 = 0; index3 < exclude.length; index3++) {
          const item3 = exclude[index3] as unknown;
          if (typeof item3 !== "string") {
            failWith(item3, site, "/exclude/" + index3, "/properties/exclude/items/type", "must be a string");
          } else {
            if (item3 === "") fail(site, "/exclude/" + index3, "/properties/exclude/items/minLength", "must have at least 1 character");
          }
        }
      }
    }
    const output = object["output"];
    if (output !== undefined) {
      if (typeof output !== "string") {
        failWith(output, site, "/output", "/properties/output/type", "must be a string");
      } else {
        if (output === "") fail(site, "/output", "/properties/output/minLength", "must have at least 1 character");
      }
    }
    const check = object["check"];
    if (check !== undefined) {
      if (typeof check !== "boolean") failWith(check, site, "/check", "/properties/check/type", "must be a boolean");
    }
    const keepGoing = object["keepGoing"];
    if (keepGoing !== undefined) {
      if (typeof keepGoing !== "boolean") failWith(keepGoing, site, "/keepGoing", "/properties/keepGoing/type", "must be a boolean");
    }
    const targets = object["targets"];
    if (targets !== undefined) {
      if (!Array.isArray(targets)) {
        failWith(targets, site, "/targets", "/properties/targets/type", "must be an array");
      } else {
        if (!(targets.length >= 1)) fail(site, "/targets", "/properties/targets/minItems", "must have at least 1 item");
        if (!areUnique(targets)) fail(site, "/targets", "/properties/targets/uniqueItems", "must not contain duplicate items");
        for (let index4 = 0; index4 < targets.length; index4++) {
          const item4 = targets[index4] as unknown;
          if (!(item4 === "types" || item4 === "guards" || item4 === "codecs" || item4 === "docs")) failWith(item4, site, "/targets/" + index4, "/properties/targets/items/enum", "must be one of \"types\", \"guards\", \"codecs\", \"docs\"");
        }
      }
    }
    const notations = object["notations"];
    if (notations !== undefined) {
      if (!Array.isArray(notations)) {
        failWith(notations, site, "/notations", "/properties/notations/type", "must be an array");
      } else {
        if (!(notations.length >= 1)) fail(site, "/notations", "/properties/notations/minItems", "must have at least 1 item");
        if (!areUnique(notations)) fail(site, "/notations", "/properties/notations/uniqueItems", "must not contain duplicate items");
        for (let index5 = 0; index5 < notations.length; index5++) {
          const item5 = notations[index5] as unknown;
          if (!(item5 === "python" || item5 === "typescript" || item5 === "json")) failWith(item5, site, "/notations/" + index5, "/properties/notations/items/enum", "must be one of \"python\", \"typescript\", \"json\"");
        }
      }
    }
    const layout = object["layout"];
    if (layout !== undefined && !(layout === "reference" || layout === "full")) failWith(layout, site, "/layout", "/properties/layout/enum", "must be one of \"reference\", \"full\"");
    const descriptions = object["descriptions"];
    if (descriptions !== undefined && !(descriptions === "markdown" || descriptions === "text")) failWith(descriptions, site, "/descriptions", "/properties/descriptions/enum", "must be one of \"markdown\", \"text\"");
    const repository = object["repository"];
    if (repository !== undefined) {
      if (typeof repository !== "string") {
        failWith(repository, site, "/repository", "/properties/repository/type", "must be a string");
      } else {
        if (!constant.test(repository)) fail(site, "/repository", "/properties/repository/pattern", "must match the pattern ^https?://");
      }
    }
    const frontMatter = object["frontMatter"];
    if (frontMatter !== undefined && !(frontMatter === "none" || frontMatter === "vitepress" || frontMatter === "docusaurus" || frontMatter === "starlight")) failWith(frontMatter, site, "/frontMatter", "/properties/frontMatter/enum", "must be one of \"none\", \"vitepress\", \"docusaurus\", \"starlight\"");
    const inject = object["inject"];
    if (inject !== undefined) {
      if (!Array.isArray(inject)) {
        failWith(inject, site, "/inject", "/properties/inject/type", "must be an array");
      } else {
        if (!areUnique(inject)) fail(site, "/inject", "/properties/inject/uniqueItems", "must not contain duplicate items");
        for (let index6 = 0; index6 < inject.length; index6++) {
          const item6 = inject[index6] as unknown;
          if (typeof item6 !== "string") {
            failWith(item6, site, "/inject/" + index6, "/properties/inject/items/type", "must be a string");
          } else {
            if (item6 === "") fail(site, "/inject/" + index6, "/properties/inject/items/minLength", "must have at least 1 character");
          }
        }
      }
    }
    const injectFolder = object["injectFolder"];
    if (injectFolder !== undefined) {
      if (typeof injectFolder !== "string") {
        failWith(injectFolder, site, "/injectFolder", "/properties/injectFolder/type", "must be a string");
      } else {
        if (injectFolder === "") fail(site, "/injectFolder", "/properties/injectFolder/minLength", "must have at least 1 character");
      }
    }
    const formats = object["formats"];
    if (formats !== undefined && !(formats === "assert" || formats === "annotate")) failWith(formats, site, "/formats", "/properties/formats/enum", "must be one of \"assert\", \"annotate\"");
    const customFormats = object["customFormats"];
    if (customFormats !== undefined) {
      if (!objectLike(customFormats)) {
        failWith(customFormats, site, "/customFormats", "/properties/customFormats/type", "must be an object");
      } else {
        const object2 = customFormats as { readonly [key: string]: unknown };
        for (const key in object2) {
          const member = object2[key];
          if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key)) {
            if (key === "") fail(site, "/customFormats" + token(key), "/properties/customFormats/propertyNames/minLength", "must have at least 1 character");
            if (!(typeof member === "string" || accepts(member))) {
              failBranches(site, "/customFormats" + token(key), "/properties/customFormats/additionalProperties/anyOf", "must match one of the alternatives", member, [(site, member: unknown) => {
                if (typeof member !== "string") failWith(member, site, "/customFormats" + token(key), "/properties/customFormats/additionalProperties/anyOf/0/type", "must be a string");
              }, (site, member: unknown) => {
                refer(explainFormatModule, member, site, "/customFormats" + token(key), "/properties/customFormats/additionalProperties/anyOf/1/$ref");
              }]);
            }
          }
        }
      }
    }
    const unknownKeywords = object["unknownKeywords"];
    if (unknownKeywords !== undefined && !(unknownKeywords === "error" || unknownKeywords === "warn" || unknownKeywords === "ignore")) failWith(unknownKeywords, site, "/unknownKeywords", "/properties/unknownKeywords/enum", "must be one of \"error\", \"warn\", \"ignore\"");
    const knownKeywords = object["knownKeywords"];
    if (knownKeywords !== undefined) {
      if (!Array.isArray(knownKeywords)) {
        failWith(knownKeywords, site, "/knownKeywords", "/properties/knownKeywords/type", "must be an array");
      } else {
        if (!areUnique(knownKeywords)) fail(site, "/knownKeywords", "/properties/knownKeywords/uniqueItems", "must not contain duplicate items");
        for (let index7 = 0; index7 < knownKeywords.length; index7++) {
          const item7 = knownKeywords[index7] as unknown;
          if (typeof item7 !== "string") {
            failWith(item7, site, "/knownKeywords/" + index7, "/properties/knownKeywords/items/type", "must be a string");
          } else {
            if (item7 === "") fail(site, "/knownKeywords/" + index7, "/properties/knownKeywords/items/minLength", "must have at least 1 character");
          }
        }
      }
    }
    const impliedTypes = object["impliedTypes"];
    if (impliedTypes !== undefined) {
      if (typeof impliedTypes !== "boolean") failWith(impliedTypes, site, "/impliedTypes", "/properties/impliedTypes/type", "must be a boolean");
    }
    const readWriteVariants = object["readWriteVariants"];
    if (readWriteVariants !== undefined) {
      if (typeof readWriteVariants !== "boolean") failWith(readWriteVariants, site, "/readWriteVariants", "/properties/readWriteVariants/type", "must be a boolean");
    }
    const language = object["language"];
    if (language !== undefined && !(language === "ts" || language === "js")) failWith(language, site, "/language", "/properties/language/enum", "must be one of \"ts\", \"js\"");
    const module = object["module"];
    if (module !== undefined && !(module === "esm" || module === "cjs")) failWith(module, site, "/module", "/properties/module/enum", "must be one of \"esm\", \"cjs\"");
    const importExtension = object["importExtension"];
    if (importExtension !== undefined && !(importExtension === "auto" || importExtension === "js" || importExtension === "ts" || importExtension === "none")) failWith(importExtension, site, "/importExtension", "/properties/importExtension/enum", "must be one of \"auto\", \"js\", \"ts\", \"none\"");
    const index8 = object["index"];
    if (index8 !== undefined && !(index8 === "all" || index8 === "none")) failWith(index8, site, "/index", "/properties/index/enum", "must be one of \"all\", \"none\"");
    const banner = object["banner"];
    if (banner !== undefined) {
      if (!Array.isArray(banner)) {
        failWith(banner, site, "/banner", "/properties/banner/type", "must be an array");
      } else {
        for (let index9 = 0; index9 < banner.length; index9++) {
          const item8 = banner[index9] as unknown;
          if (typeof item8 !== "string") {
            failWith(item8, site, "/banner/" + index9, "/properties/banner/items/type", "must be a string");
          } else {
            if (item8 === "") fail(site, "/banner/" + index9, "/properties/banner/items/minLength", "must have at least 1 character");
          }
        }
      }
    }
    const dialect = object["dialect"];
    if (dialect !== undefined && !(dialect === "2020-12" || dialect === "2019-09" || dialect === "draft-07" || dialect === "draft-06" || dialect === "draft-04" || dialect === "openapi-3.0")) failWith(dialect, site, "/dialect", "/properties/dialect/enum", "must be one of \"2020-12\", \"2019-09\", \"draft-07\", \"draft-06\", \"draft-04\", \"openapi-3.0\"");
    const dialects = object["dialects"];
    if (dialects !== undefined) {
      if (!objectLike(dialects)) {
        failWith(dialects, site, "/dialects", "/properties/dialects/type", "must be an object");
      } else {
        const object3 = dialects as { readonly [key: string]: unknown };
        for (const key2 in object3) {
          const member2 = object3[key2];
          if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object3, key2) && !(member2 === "2020-12" || member2 === "2019-09" || member2 === "draft-07" || member2 === "draft-06" || member2 === "draft-04" || member2 === "openapi-3.0")) failWith(member2, site, "/dialects" + token(key2), "/properties/dialects/additionalProperties/enum", "must be one of \"2020-12\", \"2019-09\", \"draft-07\", \"draft-06\", \"draft-04\", \"openapi-3.0\"");
        }
      }
    }
    const extraMembers = object["extraMembers"];
    if (extraMembers !== undefined && !(extraMembers === "named" || extraMembers === "unknown")) failWith(extraMembers, site, "/extraMembers", "/properties/extraMembers/enum", "must be one of \"named\", \"unknown\"");
    const conditions = object["conditions"];
    if (conditions !== undefined && !(conditions === "interface" || conditions === "union")) failWith(conditions, site, "/conditions", "/properties/conditions/enum", "must be one of \"interface\", \"union\"");
    const enums = object["enums"];
    if (enums !== undefined && !(enums === "union" || enums === "const" || enums === "both")) failWith(enums, site, "/enums", "/properties/enums/enum", "must be one of \"union\", \"const\", \"both\"");
    const tsType = object["tsType"];
    if (tsType !== undefined) {
      if (typeof tsType !== "boolean") failWith(tsType, site, "/tsType", "/properties/tsType/type", "must be a boolean");
    }
    const namedInline = object["namedInline"];
    if (namedInline !== undefined && !(namedInline === "all" || namedInline === "branches" || namedInline === "none")) failWith(namedInline, site, "/namedInline", "/properties/namedInline/enum", "must be one of \"all\", \"branches\", \"none\"");
    const names = object["names"];
    if (names !== undefined) {
      if (!objectLike(names)) {
        failWith(names, site, "/names", "/properties/names/type", "must be an object");
      } else {
        const object4 = names as { readonly [key: string]: unknown };
        for (const key3 in object4) {
          const member3 = object4[key3];
          if (member3 !== undefined && Object.prototype.hasOwnProperty.call(object4, key3)) {
            if (typeof member3 !== "string") {
              failWith(member3, site, "/names" + token(key3), "/properties/names/additionalProperties/type", "must be a string");
            } else {
              if (!constant3.test(member3)) fail(site, "/names" + token(key3), "/properties/names/additionalProperties/pattern", "must match the pattern ^\\p{Lu}[\\p{L}\\p{Nd}]{0,99}$");
            }
          }
        }
      }
    }
    const report = object["report"];
    if (report !== undefined) {
      if (typeof report !== "boolean") failWith(report, site, "/report", "/properties/report/type", "must be a boolean");
    }
    const strict = object["strict"];
    if (strict !== undefined) {
      if (typeof strict !== "boolean") failWith(strict, site, "/strict", "/properties/strict/type", "must be a boolean");
    }
    const allowOutside = object["allowOutside"];
    if (allowOutside !== undefined) {
      if (typeof allowOutside !== "boolean") failWith(allowOutside, site, "/allowOutside", "/properties/allowOutside/type", "must be a boolean");
    }
    const allowNetwork = object["allowNetwork"];
    if (allowNetwork !== undefined) {
      if (typeof allowNetwork !== "boolean") failWith(allowNetwork, site, "/allowNetwork", "/properties/allowNetwork/type", "must be a boolean");
    }
    const compatibility = object["compatibility"];
    if (compatibility !== undefined) {
      if (!(accepts2(compatibility) || accepts3(compatibility))) {
        failBranches(site, "/compatibility", "/properties/compatibility/anyOf", "must match one of the alternatives", compatibility, [(site, compatibility: unknown) => {
          refer(explainCompatibility, compatibility, site, "/compatibility", "/properties/compatibility/anyOf/0/$ref");
        }, (site, compatibility: unknown) => {
          if (!objectLike(compatibility)) {
            failWith(compatibility, site, "/compatibility", "/properties/compatibility/anyOf/1/type", "must be an object");
          } else {
            const object5 = compatibility as { readonly [key: string]: unknown };
            for (const key4 in object5) {
              const member4 = object5[key4];
              if (member4 !== undefined && Object.prototype.hasOwnProperty.call(object5, key4)) {
                refer(explainCompatibility, member4, site, "/compatibility" + token(key4), "/properties/compatibility/anyOf/1/additionalProperties/$ref");
              }
            }
          }
        }]);
      }
    }
    const wireNames = object["wireNames"];
    if (wireNames !== undefined && !(wireNames === "as-is" || wireNames === "camelCase" || wireNames === "PascalCase" || wireNames === "snake_case" || wireNames === "kebab-case")) failWith(wireNames, site, "/wireNames", "/properties/wireNames/enum", "must be one of \"as-is\", \"camelCase\", \"PascalCase\", \"snake_case\", \"kebab-case\"");
    const wireMatch = object["wireMatch"];
    if (wireMatch !== undefined && !(wireMatch === "exact" || wireMatch === "fold")) failWith(wireMatch, site, "/wireMatch", "/properties/wireMatch/enum", "must be one of \"exact\", \"fold\"");
    const wireNull = object["wireNull"];
    if (wireNull !== undefined && !(wireNull === "keep" || wireNull === "absent" || wireNull === "zero")) failWith(wireNull, site, "/wireNull", "/properties/wireNull/enum", "must be one of \"keep\", \"absent\", \"zero\"");
    const wireUnknown = object["wireUnknown"];
    if (wireUnknown !== undefined && !(wireUnknown === "keep" || wireUnknown === "drop" || wireUnknown === "error")) failWith(wireUnknown, site, "/wireUnknown", "/properties/wireUnknown/enum", "must be one of \"keep\", \"drop\", \"error\"");
    const defaults = object["defaults"];
    if (defaults !== undefined && !(defaults === "ignore" || defaults === "decode")) failWith(defaults, site, "/defaults", "/properties/defaults/enum", "must be one of \"ignore\", \"decode\"");
    const values = object["values"];
    if (values !== undefined) {
      if (!objectLike(values)) {
        failWith(values, site, "/values", "/properties/values/type", "must be an object");
      } else {
        const object6 = values as { readonly [key: string]: unknown };
        const dateTime = object6["date-time"];
        if (dateTime !== undefined && dateTime !== "Date") failWith(dateTime, site, "/values/date-time", "/properties/values/properties/date-time/const", "must be \"Date\"");
        const date = object6["date"];
        if (date !== undefined && date !== "Temporal.PlainDate") failWith(date, site, "/values/date", "/properties/values/properties/date/const", "must be \"Temporal.PlainDate\"");
        const int64 = object6["int64"];
        if (int64 !== undefined && int64 !== "bigint") failWith(int64, site, "/values/int64", "/properties/values/properties/int64/const", "must be \"bigint\"");
        const base64 = object6["base64"];
        if (base64 !== undefined && base64 !== "Uint8Array") failWith(base64, site, "/values/base64", "/properties/values/properties/base64/const", "must be \"Uint8Array\"");
        for (const key5 in object6) {
          const member5 = object6[key5];
          if (member5 !== undefined && Object.prototype.hasOwnProperty.call(object6, key5)) {
            if (!(key5 === "date-time" || key5 === "date" || key5 === "int64" || key5 === "base64")) fail(site, "/values" + token(key5), "/properties/values/additionalProperties", "is not allowed");
          }
        }
      }
    }
    const command = object["command"];
    if (command !== undefined) {
      if (typeof command !== "string") {
        failWith(command, site, "/command", "/properties/command/type", "must be a string");
      } else {
        if (command === "") fail(site, "/command", "/properties/command/minLength", "must have at least 1 character");
      }
    }
    const source = object["source"];
    if (source !== undefined) {
      if (typeof source !== "string") failWith(source, site, "/source", "/properties/source/type", "must be a string");
    }
    const dump = object["dump"];
    if (dump !== undefined && dump !== "model") failWith(dump, site, "/dump", "/properties/dump/enum", "must be one of \"model\"");
    const format = object["format"];
    if (format !== undefined && !(format === "pretty" || format === "json" || format === "github" || format === "sarif")) failWith(format, site, "/format", "/properties/format/enum", "must be one of \"pretty\", \"json\", \"github\", \"sarif\"");
    const namesOnly = object["namesOnly"];
    if (namesOnly !== undefined) {
      if (typeof namesOnly !== "boolean") failWith(namesOnly, site, "/namesOnly", "/properties/namesOnly/type", "must be a boolean");
    }
    const json = object["json"];
    if (json !== undefined) {
      if (typeof json !== "boolean") failWith(json, site, "/json", "/properties/json/type", "must be a boolean");
    }
    const silent = object["silent"];
    if (silent !== undefined) {
      if (typeof silent !== "boolean") failWith(silent, site, "/silent", "/properties/silent/type", "must be a boolean");
    }
    const verbose = object["verbose"];
    if (verbose !== undefined) {
      if (typeof verbose !== "boolean") failWith(verbose, site, "/verbose", "/properties/verbose/type", "must be a boolean");
    }
    for (const key6 in object) {
      const member6 = object[key6];
      if (member6 !== undefined && Object.prototype.hasOwnProperty.call(object, key6)) {
        switch (key6.length) {
          case 4:
          switch (key6) {
            case "dump":
            case "json": {
              continue;
            }
          }
          break;
          case 5:
          switch (key6) {
            case "input":
            case "check":
            case "index":
            case "enums":
            case "names": {
              continue;
            }
          }
          break;
          case 6:
          switch (key6) {
            case "output":
            case "layout":
            case "inject":
            case "module":
            case "banner":
            case "tsType":
            case "report":
            case "strict":
            case "values":
            case "source":
            case "format":
            case "silent": {
              continue;
            }
          }
          break;
          case 7:
          switch (key6) {
            case "$schema":
            case "include":
            case "exclude":
            case "targets":
            case "formats":
            case "dialect":
            case "command":
            case "verbose": {
              continue;
            }
          }
          break;
          case 8:
          switch (key6) {
            case "language":
            case "dialects":
            case "wireNull":
            case "defaults": {
              continue;
            }
          }
          break;
          case 9:
          switch (key6) {
            case "keepGoing":
            case "notations":
            case "wireNames":
            case "wireMatch":
            case "namesOnly": {
              continue;
            }
          }
          break;
          case 10:
          switch (key6) {
            case "repository":
            case "conditions": {
              continue;
            }
          }
          break;
          case 11:
          switch (key6) {
            case "frontMatter":
            case "namedInline":
            case "wireUnknown": {
              continue;
            }
          }
          break;
          case 12:
          switch (key6) {
            case "descriptions":
            case "injectFolder":
            case "impliedTypes":
            case "extraMembers":
            case "allowOutside":
            case "allowNetwork": {
              continue;
            }
          }
          break;
          case 13:
          switch (key6) {
            case "customFormats":
            case "knownKeywords":
            case "compatibility": {
              continue;
            }
          }
          break;
          case 15:
          switch (key6) {
            case "unknownKeywords":
            case "importExtension": {
              continue;
            }
          }
          break;
          case 17:
          switch (key6) {
            case "readWriteVariants": {
              continue;
            }
          }
          break;
        }
        fail(site, token(key6), "/additionalProperties", "is not allowed");
      }
    }
  }
}

/** TriptychConfig as a Standard Schema. */
export const TriptychConfigSchema: StandardSchema<TriptychConfig> = /* @__PURE__ */ standardSchema(validateTriptychConfig, schemaDocument);

/** Whether a value is of the type FormatModule. */
export function isFormatModule(value: unknown): value is FormatModule {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const module = object["module"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isFormatModule(own(value));
  if (module === undefined) return false;
  if (typeof module !== "string") return false;
  if (module === "") return false;
  const export2 = object["export"];
  if (export2 === undefined) return false;
  if (typeof export2 !== "string") return false;
  if (!constant2.test(export2)) return false;
  if (!(keyCount(object) === 2)) {
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "module" || key === "export")) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type FormatModule. */
export function assertFormatModule(value: unknown): asserts value is FormatModule {
  if (!isFormatModule(value)) throw refusal("FormatModule", explain(value, explainFormatModule));
}

/** The value with the type FormatModule, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateFormatModule(value: unknown, maxErrors?: number): Validation<FormatModule> {
  return isFormatModule(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainFormatModule, maxErrors) };
}

/** Reports everything that keeps a value from being of the type FormatModule. */
export function explainFormatModule(value: unknown, from: Site): void {
  const site = within(from, "triptych.config.schema.json#/$defs/formatModule");
  if (!objectLike(value)) {
    failWith(value, site, "", "/type", "must be an object");
  } else {
    const object = value as { readonly [key: string]: unknown };
    const module = object["module"];
    if (module === undefined) {
      failMissing("module", site, "", "/required", "must have the member \"module\"");
    } else {
      if (typeof module !== "string") {
        failWith(module, site, "/module", "/properties/module/type", "must be a string");
      } else {
        if (module === "") fail(site, "/module", "/properties/module/minLength", "must have at least 1 character");
      }
    }
    const export2 = object["export"];
    if (export2 === undefined) {
      failMissing("export", site, "", "/required", "must have the member \"export\"");
    } else {
      if (typeof export2 !== "string") {
        failWith(export2, site, "/export", "/properties/export/type", "must be a string");
      } else {
        if (!constant2.test(export2)) fail(site, "/export", "/properties/export/pattern", "must match the pattern ^[\\p{ID_Start}$_][\\p{ID_Continue}$]*$");
      }
    }
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key)) {
        if (!(key === "module" || key === "export")) fail(site, token(key), "/additionalProperties", "is not allowed");
      }
    }
  }
}

/** FormatModule as a Standard Schema. */
export const FormatModuleSchema: StandardSchema<FormatModule> = /* @__PURE__ */ standardSchema(validateFormatModule, schemaDocument, "/$defs/formatModule");

/** Whether a value is of the type Compatibility. */
export function isCompatibility(value: unknown): value is Compatibility {
  if (!(value === "backward" || value === "forward" || value === "full" || value === "none")) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Compatibility. */
export function assertCompatibility(value: unknown): asserts value is Compatibility {
  if (!isCompatibility(value)) throw refusal("Compatibility", explain(value, explainCompatibility));
}

/** The value with the type Compatibility, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateCompatibility(value: unknown, maxErrors?: number): Validation<Compatibility> {
  return isCompatibility(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainCompatibility, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Compatibility. */
export function explainCompatibility(value: unknown, from: Site): void {
  const site = within(from, "triptych.config.schema.json#/$defs/compatibility");
  if (!(value === "backward" || value === "forward" || value === "full" || value === "none")) failWith(value, site, "", "/enum", "must be one of \"backward\", \"forward\", \"full\", \"none\"");
}

/** Compatibility as a Standard Schema. */
export const CompatibilitySchema: StandardSchema<Compatibility> = /* @__PURE__ */ standardSchema(validateCompatibility, schemaDocument, "/$defs/compatibility");
