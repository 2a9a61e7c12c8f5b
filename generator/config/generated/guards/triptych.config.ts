/** @noformat */
// Generated from schema/triptych.config.schema.json by `npm run generate:config`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Compatibility, FormatModule, PackageOutputs, TriptychConfig } from "../types/triptych.config.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { areUnique } from "./runtime/are-unique.js";
import { failBranches } from "./runtime/branches.js";
import { fail, failConst, failEnum, failMissing, failPattern, failType, failWith } from "./runtime/fail.js";
import { hasPrototype, keyCount, objectLike } from "./runtime/members.js";
import { mustOwn, own } from "./runtime/own.js";
import { finds, lift, refer } from "./runtime/refer.js";
import { token } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/triptych.config.js";

const constant: readonly unknown[] = ["types", "guards", "codecs", "docs"];

const constant2: readonly unknown[] = ["python", "typescript", "json"];

const constant3: readonly unknown[] = ["reference", "full"];

const constant4: readonly unknown[] = ["markdown", "text"];

const constant5 = /* @__PURE__ */ new RegExp("^https?://", "u");

const constant6: readonly unknown[] = ["none", "vitepress", "docusaurus", "starlight"];

const constant7: readonly unknown[] = ["assert", "annotate"];

const constant8 = /* @__PURE__ */ new RegExp("^[\\p{ID_Start}$_][\\p{ID_Continue}$]*$", "u");

const constant9: readonly unknown[] = ["error", "warn", "ignore"];

const constant10: readonly unknown[] = ["ts", "js"];

const constant11: readonly unknown[] = ["esm", "cjs"];

const constant12: readonly unknown[] = ["auto", "js", "ts", "none"];

const constant13: readonly unknown[] = ["all", "none"];

const constant14: readonly unknown[] = ["2020-12", "2019-09", "draft-07", "draft-06", "draft-04", "openapi-3.0"];

const constant15: readonly unknown[] = ["named", "unknown"];

const constant16: readonly unknown[] = ["interface", "union"];

const constant17: readonly unknown[] = ["union", "const", "both"];

const constant18: readonly unknown[] = ["all", "branches", "none"];

const constant19: readonly unknown[] = ["all", "components"];

const constant20 = /* @__PURE__ */ new RegExp("^\\p{Lu}[\\p{L}\\p{Nd}]{0,99}$", "u");

const constant21 = /* @__PURE__ */ new RegExp("^[^*]+\\*[^*]*$", "u");

const constant22 = /* @__PURE__ */ new RegExp("^[^*]*\\*[^*]*$", "u");

const constant23: readonly unknown[] = ["backward", "forward", "full", "none"];

const constant24: readonly unknown[] = ["as-is", "camelCase", "PascalCase", "snake_case", "kebab-case"];

const constant25: readonly unknown[] = ["exact", "fold"];

const constant26: readonly unknown[] = ["keep", "absent", "zero"];

const constant27: readonly unknown[] = ["keep", "drop", "error"];

const constant28: readonly unknown[] = ["ignore", "decode"];

const constant29: readonly unknown[] = ["model"];

const constant30: readonly unknown[] = ["pretty", "json", "github", "sarif"];

function accepts(member: unknown): boolean {
  const value2: unknown = member;
  if (!(typeof value2 === "object" && value2 !== null)) return false;
  const object = value2 as { readonly [key: string]: unknown };
  {
    const module = object["module"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && accepts(own(member));
    if (module === undefined) return false;
    if (typeof module !== "string") return false;
    if (module === "") return false;
  }
  {
    const export2 = object["export"];
    if (export2 === undefined) return false;
    if (typeof export2 !== "string") return false;
    if (!constant8.test(export2)) return false;
  }
  if (!(keyCount(object) === 2)) {
    for (const key in object) {
      const member2 = object[key];
      if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "module" || key === "export")) return false;
    }
  }
  return true;
}

function accepts2(member: unknown): boolean {
  const value2: unknown = member;
  if (!(typeof value2 === "object" && value2 !== null)) return false;
  const object = value2 as { readonly [key: string]: unknown };
  {
    const package2 = object["package"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && accepts2(own(member));
    if (package2 === undefined) return false;
    if (typeof package2 !== "string") return false;
    if (package2 === "") return false;
  }
  const schemas = object["schemas"];
  if (schemas !== undefined) {
    if (typeof schemas !== "string") return false;
    if (schemas === "") return false;
  }
  const output = object["output"];
  if (output !== undefined) {
    if (typeof output !== "string") return false;
    if (output === "") return false;
  }
  const import2 = object["import"];
  if (import2 !== undefined) {
    if (typeof import2 !== "string") return false;
    if (!constant21.test(import2)) return false;
  }
  const docs = object["docs"];
  if (docs !== undefined) {
    if (typeof docs !== "string") return false;
    if (!constant22.test(docs)) return false;
  }
  {
    const names = object["names"];
    if (names !== undefined) {
      if (!objectLike(names)) return false;
      const object2 = names as { readonly [key: string]: unknown };
      for (const key in object2) {
        const member2 = object2[key];
        if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object2, key)) {
          if (typeof member2 !== "string") return false;
          if (!constant20.test(member2)) return false;
        }
      }
    }
    if (!(keyCount(object) === 1 + Number(schemas !== undefined) + Number(output !== undefined) + Number(import2 !== undefined) + Number(docs !== undefined) + Number(names !== undefined))) {
      for (const key2 in object) {
        const member3 = object[key2];
        if (member3 !== undefined && Object.prototype.hasOwnProperty.call(object, key2) && !(key2 === "package" || key2 === "schemas" || key2 === "output" || key2 === "import" || key2 === "docs" || key2 === "names")) return false;
      }
    }
  }
  return true;
}

function accepts3(compatibility: unknown): boolean {
  const value2: unknown = compatibility;
  if (!((value2 as unknown) === "backward" || (value2 as unknown) === "forward" || (value2 as unknown) === "full" || (value2 as unknown) === "none")) return false;
  return true;
}

function accepts4(compatibility: unknown): boolean {
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
    if (!constant5.test(repository)) return false;
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
  const messages2 = object["messages"];
  if (messages2 !== undefined) {
    if (typeof messages2 !== "string") return false;
    if (messages2 === "") return false;
  }
  const maxDepth = object["maxDepth"];
  if (maxDepth !== undefined) {
    if (!(typeof maxDepth === "number" && Number.isInteger(maxDepth))) return false;
    if (!(maxDepth >= 1)) return false;
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
  const openapiSchemas = object["openapiSchemas"];
  if (openapiSchemas !== undefined && !(openapiSchemas === "all" || openapiSchemas === "components")) return false;
  const names = object["names"];
  if (names !== undefined) {
    if (!objectLike(names)) return false;
    const object4 = names as { readonly [key: string]: unknown };
    for (const key3 in object4) {
      const member3 = object4[key3];
      if (member3 !== undefined && Object.prototype.hasOwnProperty.call(object4, key3)) {
        if (typeof member3 !== "string") return false;
        if (!constant20.test(member3)) return false;
      }
    }
  }
  const packages = object["packages"];
  if (packages !== undefined) {
    if (!objectLike(packages)) return false;
    const object5 = packages as { readonly [key: string]: unknown };
    for (const key4 in object5) {
      const member4 = object5[key4];
      if (member4 !== undefined && Object.prototype.hasOwnProperty.call(object5, key4)) {
        if (key4 === "") return false;
        if (!((typeof member4 === "string" && member4 !== "") || accepts2(member4))) return false;
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
  const cacheSize = object["cacheSize"];
  if (cacheSize !== undefined) {
    if (!(typeof cacheSize === "number" && Number.isInteger(cacheSize))) return false;
    if (!(cacheSize >= 0)) return false;
  }
  const compatibility = object["compatibility"];
  if (compatibility !== undefined && !(accepts3(compatibility) || accepts4(compatibility))) return false;
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
    const object6 = values as { readonly [key: string]: unknown };
    const dateTime = object6["date-time"];
    if ((object6["constructor"] !== Object || Object.getPrototypeOf(object6) !== Object.prototype) && hasPrototype(object6)) return !Array.isArray(object6) && isTriptychConfig(own(value));
    if (dateTime !== undefined && !(dateTime === "Date")) return false;
    const date = object6["date"];
    if (date !== undefined && !(date === "Temporal.PlainDate")) return false;
    const int64 = object6["int64"];
    if (int64 !== undefined && !(int64 === "bigint")) return false;
    const base64 = object6["base64"];
    if (base64 !== undefined && !(base64 === "Uint8Array")) return false;
    if (!(keyCount(object6) === Number(dateTime !== undefined) + Number(date !== undefined) + Number(int64 !== undefined) + Number(base64 !== undefined))) {
      for (const key5 in object6) {
        const member5 = object6[key5];
        if (member5 !== undefined && Object.prototype.hasOwnProperty.call(object6, key5) && !(key5 === "date-time" || key5 === "date" || key5 === "int64" || key5 === "base64")) return false;
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
  if (dump !== undefined && !(dump === "model")) return false;
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
  if (!(keyCount(object) === Number(schema !== undefined) + Number(input !== undefined) + Number(include !== undefined) + Number(exclude !== undefined) + Number(output !== undefined) + Number(check !== undefined) + Number(keepGoing !== undefined) + Number(targets !== undefined) + Number(notations !== undefined) + Number(layout !== undefined) + Number(descriptions !== undefined) + Number(repository !== undefined) + Number(frontMatter !== undefined) + Number(inject !== undefined) + Number(injectFolder !== undefined) + Number(formats !== undefined) + Number(customFormats !== undefined) + Number(messages2 !== undefined) + Number(maxDepth !== undefined) + Number(unknownKeywords !== undefined) + Number(knownKeywords !== undefined) + Number(impliedTypes !== undefined) + Number(readWriteVariants !== undefined) + Number(language !== undefined) + Number(module !== undefined) + Number(importExtension !== undefined) + Number(index8 !== undefined) + Number(banner !== undefined) + Number(dialect !== undefined) + Number(dialects !== undefined) + Number(extraMembers !== undefined) + Number(conditions !== undefined) + Number(enums !== undefined) + Number(tsType !== undefined) + Number(namedInline !== undefined) + Number(openapiSchemas !== undefined) + Number(names !== undefined) + Number(packages !== undefined) + Number(report !== undefined) + Number(strict !== undefined) + Number(allowOutside !== undefined) + Number(allowNetwork !== undefined) + Number(cacheSize !== undefined) + Number(compatibility !== undefined) + Number(wireNames !== undefined) + Number(wireMatch !== undefined) + Number(wireNull !== undefined) + Number(wireUnknown !== undefined) + Number(defaults !== undefined) + Number(values !== undefined) + Number(command !== undefined) + Number(source !== undefined) + Number(dump !== undefined) + Number(format !== undefined) + Number(namesOnly !== undefined) + Number(json !== undefined) + Number(silent !== undefined) + Number(verbose !== undefined))) {
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
            case "messages":
            case "maxDepth":
            case "language":
            case "dialects":
            case "packages":
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
            case "cacheSize":
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
          case 14:
          switch (key6) {
            case "openapiSchemas": {
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

/** Reports everything that keeps a value from being of the type TriptychConfig, and is true where that is as much as is wanted. */
export function explainTriptychConfig(value: unknown, site: Site): boolean {
  site.schema = "triptych.config.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const schema = object["$schema"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key)) {
          switch (key.length) {
            case 4:
            switch (key) {
              case "dump":
              case "json": {
                continue;
              }
            }
            break;
            case 5:
            switch (key) {
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
            switch (key) {
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
            switch (key) {
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
            switch (key) {
              case "messages":
              case "maxDepth":
              case "language":
              case "dialects":
              case "packages":
              case "wireNull":
              case "defaults": {
                continue;
              }
            }
            break;
            case 9:
            switch (key) {
              case "keepGoing":
              case "notations":
              case "cacheSize":
              case "wireNames":
              case "wireMatch":
              case "namesOnly": {
                continue;
              }
            }
            break;
            case 10:
            switch (key) {
              case "repository":
              case "conditions": {
                continue;
              }
            }
            break;
            case 11:
            switch (key) {
              case "frontMatter":
              case "namedInline":
              case "wireUnknown": {
                continue;
              }
            }
            break;
            case 12:
            switch (key) {
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
            switch (key) {
              case "customFormats":
              case "knownKeywords":
              case "compatibility": {
                continue;
              }
            }
            break;
            case 14:
            switch (key) {
              case "openapiSchemas": {
                continue;
              }
            }
            break;
            case 15:
            switch (key) {
              case "unknownKeywords":
              case "importExtension": {
                continue;
              }
            }
            break;
            case 17:
            switch (key) {
              case "readWriteVariants": {
                continue;
              }
            }
            break;
          }
          if (fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
        }
      }
      if (schema !== undefined && typeof schema !== "string" && failType(schema, site, null, "/properties/$schema/type", "string")) return true;
    }
    {
      const input = object["input"];
      if (input !== undefined) {
        if (!(typeof input === "string" || Array.isArray(input))) {
          if (failWith(input, site, null, "/properties/input/type", "must be a string or an array", { type: ["string", "array"] })) return true;
        } else {
          if (typeof input === "string" && input === "" && fail(site, null, "/properties/input/minLength", "must have at least 1 character", { limit: 1 })) return true;
          if (Array.isArray(input)) {
            if (!(input.length >= 1) && fail(site, null, "/properties/input/minItems", "must have at least 1 item", { limit: 1 })) return true;
            if (!areUnique(input) && fail(site, null, "/properties/input/uniqueItems", "must not contain duplicate items")) return true;
            for (let index = 0; index < input.length; index++) {
              const item = input[index] as unknown;
              if (typeof item !== "string") {
                if (failType(item, site, "/input/" + index, "/properties/input/items/type", "string")) return true;
              } else {
                if (item === "" && fail(site, "/input/" + index, "/properties/input/items/minLength", "must have at least 1 character", { limit: 1 })) return true;
              }
            }
          }
        }
      }
    }
    {
      const include = object["include"];
      if (include !== undefined) {
        if (!Array.isArray(include)) {
          if (failType(include, site, null, "/properties/include/type", "array")) return true;
        } else {
          if (!areUnique(include) && fail(site, null, "/properties/include/uniqueItems", "must not contain duplicate items")) return true;
          for (let index2 = 0; index2 < include.length; index2++) {
            const item2 = include[index2] as unknown;
            if (typeof item2 !== "string") {
              if (failType(item2, site, "/include/" + index2, "/properties/include/items/type", "string")) return true;
            } else {
              if (item2 === "" && fail(site, "/include/" + index2, "/properties/include/items/minLength", "must have at least 1 character", { limit: 1 })) return true;
            }
          }
        }
      }
    }
    {
      const exclude = object["exclude"];
      if (exclude !== undefined) {
        if (!Array.isArray(exclude)) {
          if (failType(exclude, site, null, "/properties/exclude/type", "array")) return true;
        } else {
          if (!areUnique(exclude) && fail(site, null, "/properties/exclude/uniqueItems", "must not contain duplicate items")) return true;
          for (let index3 = 0; index3 < exclude.length; index3++) {
            const item3 = exclude[index3] as unknown;
            if (typeof item3 !== "string") {
              if (failType(item3, site, "/exclude/" + index3, "/properties/exclude/items/type", "string")) return true;
            } else {
              if (item3 === "" && fail(site, "/exclude/" + index3, "/properties/exclude/items/minLength", "must have at least 1 character", { limit: 1 })) return true;
            }
          }
        }
      }
    }
    {
      const output = object["output"];
      if (output !== undefined) {
        if (typeof output !== "string") {
          if (failType(output, site, null, "/properties/output/type", "string")) return true;
        } else {
          if (output === "" && fail(site, null, "/properties/output/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const check = object["check"];
      if (check !== undefined && typeof check !== "boolean" && failType(check, site, null, "/properties/check/type", "boolean")) return true;
    }
    {
      const keepGoing = object["keepGoing"];
      if (keepGoing !== undefined && typeof keepGoing !== "boolean" && failType(keepGoing, site, null, "/properties/keepGoing/type", "boolean")) return true;
    }
    {
      const targets = object["targets"];
      if (targets !== undefined) {
        if (!Array.isArray(targets)) {
          if (failType(targets, site, null, "/properties/targets/type", "array")) return true;
        } else {
          if (!(targets.length >= 1) && fail(site, null, "/properties/targets/minItems", "must have at least 1 item", { limit: 1 })) return true;
          if (!areUnique(targets) && fail(site, null, "/properties/targets/uniqueItems", "must not contain duplicate items")) return true;
          for (let index4 = 0; index4 < targets.length; index4++) {
            const item4 = targets[index4] as unknown;
            if (!(item4 === "types" || item4 === "guards" || item4 === "codecs" || item4 === "docs") && failEnum(item4, site, "/targets/" + index4, "/properties/targets/items/enum", constant)) return true;
          }
        }
      }
    }
    {
      const notations = object["notations"];
      if (notations !== undefined) {
        if (!Array.isArray(notations)) {
          if (failType(notations, site, null, "/properties/notations/type", "array")) return true;
        } else {
          if (!(notations.length >= 1) && fail(site, null, "/properties/notations/minItems", "must have at least 1 item", { limit: 1 })) return true;
          if (!areUnique(notations) && fail(site, null, "/properties/notations/uniqueItems", "must not contain duplicate items")) return true;
          for (let index5 = 0; index5 < notations.length; index5++) {
            const item5 = notations[index5] as unknown;
            if (!(item5 === "python" || item5 === "typescript" || item5 === "json") && failEnum(item5, site, "/notations/" + index5, "/properties/notations/items/enum", constant2)) return true;
          }
        }
      }
    }
    {
      const layout = object["layout"];
      if (layout !== undefined && !(layout === "reference" || layout === "full") && failEnum(layout, site, null, "/properties/layout/enum", constant3)) return true;
    }
    {
      const descriptions = object["descriptions"];
      if (descriptions !== undefined && !(descriptions === "markdown" || descriptions === "text") && failEnum(descriptions, site, null, "/properties/descriptions/enum", constant4)) return true;
    }
    {
      const repository = object["repository"];
      if (repository !== undefined) {
        if (typeof repository !== "string") {
          if (failType(repository, site, null, "/properties/repository/type", "string")) return true;
        } else {
          if (!constant5.test(repository) && failPattern(site, null, "/properties/repository/pattern", "^https?://")) return true;
        }
      }
    }
    {
      const frontMatter = object["frontMatter"];
      if (frontMatter !== undefined && !(frontMatter === "none" || frontMatter === "vitepress" || frontMatter === "docusaurus" || frontMatter === "starlight") && failEnum(frontMatter, site, null, "/properties/frontMatter/enum", constant6)) return true;
    }
    {
      const inject = object["inject"];
      if (inject !== undefined) {
        if (!Array.isArray(inject)) {
          if (failType(inject, site, null, "/properties/inject/type", "array")) return true;
        } else {
          if (!areUnique(inject) && fail(site, null, "/properties/inject/uniqueItems", "must not contain duplicate items")) return true;
          for (let index6 = 0; index6 < inject.length; index6++) {
            const item6 = inject[index6] as unknown;
            if (typeof item6 !== "string") {
              if (failType(item6, site, "/inject/" + index6, "/properties/inject/items/type", "string")) return true;
            } else {
              if (item6 === "" && fail(site, "/inject/" + index6, "/properties/inject/items/minLength", "must have at least 1 character", { limit: 1 })) return true;
            }
          }
        }
      }
    }
    {
      const injectFolder = object["injectFolder"];
      if (injectFolder !== undefined) {
        if (typeof injectFolder !== "string") {
          if (failType(injectFolder, site, null, "/properties/injectFolder/type", "string")) return true;
        } else {
          if (injectFolder === "" && fail(site, null, "/properties/injectFolder/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const formats = object["formats"];
      if (formats !== undefined && !(formats === "assert" || formats === "annotate") && failEnum(formats, site, null, "/properties/formats/enum", constant7)) return true;
    }
    {
      const customFormats = object["customFormats"];
      if (customFormats !== undefined) {
        if (!objectLike(customFormats)) {
          if (failType(customFormats, site, null, "/properties/customFormats/type", "object")) return true;
        } else {
          const object2 = customFormats as { readonly [key: string]: unknown };
          for (const key2 in object2) {
            const member2 = object2[key2];
            if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object2, key2)) {
              if (key2 === "" && fail(site, "/customFormats" + token(key2), "/properties/customFormats/propertyNames/minLength", "must have at least 1 character", { limit: 1 })) return true;
              if (!(typeof member2 === "string" || accepts(member2)) && failBranches(site, "/customFormats" + token(key2), "/properties/customFormats/additionalProperties/anyOf", "must match one of the alternatives", member2, 2, (branch, member2: unknown) => {
                switch (branch) {
                  case 0: {
                    if (typeof member2 !== "string" && failType(member2, site, "/customFormats" + token(key2), "/properties/customFormats/additionalProperties/anyOf/0/type", "string")) return true;
                    break;
                  }
                  case 1: {
                    if (finds(explainFormatModule, member2, site) && lift(site, "/customFormats" + token(key2), "/properties/customFormats/additionalProperties/anyOf/1/$ref")) return true;
                    break;
                  }
                }
                return false;
              })) return true;
            }
          }
        }
      }
    }
    {
      const messages2 = object["messages"];
      if (messages2 !== undefined) {
        if (typeof messages2 !== "string") {
          if (failType(messages2, site, null, "/properties/messages/type", "string")) return true;
        } else {
          if (messages2 === "" && fail(site, null, "/properties/messages/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const maxDepth = object["maxDepth"];
      if (maxDepth !== undefined) {
        if (!(typeof maxDepth === "number" && Number.isInteger(maxDepth))) {
          if (failType(maxDepth, site, null, "/properties/maxDepth/type", "integer")) return true;
        } else {
          if (!(maxDepth >= 1) && fail(site, null, "/properties/maxDepth/minimum", "must be at least 1", { limit: 1 })) return true;
        }
      }
    }
    {
      const unknownKeywords = object["unknownKeywords"];
      if (unknownKeywords !== undefined && !(unknownKeywords === "error" || unknownKeywords === "warn" || unknownKeywords === "ignore") && failEnum(unknownKeywords, site, null, "/properties/unknownKeywords/enum", constant9)) return true;
    }
    {
      const knownKeywords = object["knownKeywords"];
      if (knownKeywords !== undefined) {
        if (!Array.isArray(knownKeywords)) {
          if (failType(knownKeywords, site, null, "/properties/knownKeywords/type", "array")) return true;
        } else {
          if (!areUnique(knownKeywords) && fail(site, null, "/properties/knownKeywords/uniqueItems", "must not contain duplicate items")) return true;
          for (let index7 = 0; index7 < knownKeywords.length; index7++) {
            const item7 = knownKeywords[index7] as unknown;
            if (typeof item7 !== "string") {
              if (failType(item7, site, "/knownKeywords/" + index7, "/properties/knownKeywords/items/type", "string")) return true;
            } else {
              if (item7 === "" && fail(site, "/knownKeywords/" + index7, "/properties/knownKeywords/items/minLength", "must have at least 1 character", { limit: 1 })) return true;
            }
          }
        }
      }
    }
    {
      const impliedTypes = object["impliedTypes"];
      if (impliedTypes !== undefined && typeof impliedTypes !== "boolean" && failType(impliedTypes, site, null, "/properties/impliedTypes/type", "boolean")) return true;
    }
    {
      const readWriteVariants = object["readWriteVariants"];
      if (readWriteVariants !== undefined && typeof readWriteVariants !== "boolean" && failType(readWriteVariants, site, null, "/properties/readWriteVariants/type", "boolean")) return true;
    }
    {
      const language = object["language"];
      if (language !== undefined && !(language === "ts" || language === "js") && failEnum(language, site, null, "/properties/language/enum", constant10)) return true;
    }
    {
      const module = object["module"];
      if (module !== undefined && !(module === "esm" || module === "cjs") && failEnum(module, site, null, "/properties/module/enum", constant11)) return true;
    }
    {
      const importExtension = object["importExtension"];
      if (importExtension !== undefined && !(importExtension === "auto" || importExtension === "js" || importExtension === "ts" || importExtension === "none") && failEnum(importExtension, site, null, "/properties/importExtension/enum", constant12)) return true;
    }
    {
      const index8 = object["index"];
      if (index8 !== undefined && !(index8 === "all" || index8 === "none") && failEnum(index8, site, null, "/properties/index/enum", constant13)) return true;
    }
    {
      const banner = object["banner"];
      if (banner !== undefined) {
        if (!Array.isArray(banner)) {
          if (failType(banner, site, null, "/properties/banner/type", "array")) return true;
        } else {
          for (let index9 = 0; index9 < banner.length; index9++) {
            const item8 = banner[index9] as unknown;
            if (typeof item8 !== "string") {
              if (failType(item8, site, "/banner/" + index9, "/properties/banner/items/type", "string")) return true;
            } else {
              if (item8 === "" && fail(site, "/banner/" + index9, "/properties/banner/items/minLength", "must have at least 1 character", { limit: 1 })) return true;
            }
          }
        }
      }
    }
    {
      const dialect = object["dialect"];
      if (dialect !== undefined && !(dialect === "2020-12" || dialect === "2019-09" || dialect === "draft-07" || dialect === "draft-06" || dialect === "draft-04" || dialect === "openapi-3.0") && failEnum(dialect, site, null, "/properties/dialect/enum", constant14)) return true;
    }
    {
      const dialects = object["dialects"];
      if (dialects !== undefined) {
        if (!objectLike(dialects)) {
          if (failType(dialects, site, null, "/properties/dialects/type", "object")) return true;
        } else {
          const object3 = dialects as { readonly [key: string]: unknown };
          for (const key3 in object3) {
            const member3 = object3[key3];
            if (member3 !== undefined && Object.prototype.hasOwnProperty.call(object3, key3) && !(member3 === "2020-12" || member3 === "2019-09" || member3 === "draft-07" || member3 === "draft-06" || member3 === "draft-04" || member3 === "openapi-3.0") && failEnum(member3, site, "/dialects" + token(key3), "/properties/dialects/additionalProperties/enum", constant14)) return true;
          }
        }
      }
    }
    {
      const extraMembers = object["extraMembers"];
      if (extraMembers !== undefined && !(extraMembers === "named" || extraMembers === "unknown") && failEnum(extraMembers, site, null, "/properties/extraMembers/enum", constant15)) return true;
    }
    {
      const conditions = object["conditions"];
      if (conditions !== undefined && !(conditions === "interface" || conditions === "union") && failEnum(conditions, site, null, "/properties/conditions/enum", constant16)) return true;
    }
    {
      const enums = object["enums"];
      if (enums !== undefined && !(enums === "union" || enums === "const" || enums === "both") && failEnum(enums, site, null, "/properties/enums/enum", constant17)) return true;
    }
    {
      const tsType = object["tsType"];
      if (tsType !== undefined && typeof tsType !== "boolean" && failType(tsType, site, null, "/properties/tsType/type", "boolean")) return true;
    }
    {
      const namedInline = object["namedInline"];
      if (namedInline !== undefined && !(namedInline === "all" || namedInline === "branches" || namedInline === "none") && failEnum(namedInline, site, null, "/properties/namedInline/enum", constant18)) return true;
    }
    {
      const openapiSchemas = object["openapiSchemas"];
      if (openapiSchemas !== undefined && !(openapiSchemas === "all" || openapiSchemas === "components") && failEnum(openapiSchemas, site, null, "/properties/openapiSchemas/enum", constant19)) return true;
    }
    {
      const names = object["names"];
      if (names !== undefined) {
        if (!objectLike(names)) {
          if (failType(names, site, null, "/properties/names/type", "object")) return true;
        } else {
          const object4 = names as { readonly [key: string]: unknown };
          for (const key4 in object4) {
            const member4 = object4[key4];
            if (member4 !== undefined && Object.prototype.hasOwnProperty.call(object4, key4)) {
              if (typeof member4 !== "string") {
                if (failType(member4, site, "/names" + token(key4), "/properties/names/additionalProperties/type", "string")) return true;
              } else {
                if (!constant20.test(member4) && failPattern(site, "/names" + token(key4), "/properties/names/additionalProperties/pattern", "^\\p{Lu}[\\p{L}\\p{Nd}]{0,99}$")) return true;
              }
            }
          }
        }
      }
    }
    {
      const packages = object["packages"];
      if (packages !== undefined) {
        if (!objectLike(packages)) {
          if (failType(packages, site, null, "/properties/packages/type", "object")) return true;
        } else {
          const object5 = packages as { readonly [key: string]: unknown };
          for (const key5 in object5) {
            const member5 = object5[key5];
            if (member5 !== undefined && Object.prototype.hasOwnProperty.call(object5, key5)) {
              if (key5 === "" && fail(site, "/packages" + token(key5), "/properties/packages/propertyNames/minLength", "must have at least 1 character", { limit: 1 })) return true;
              if (!((typeof member5 === "string" && member5 !== "") || accepts2(member5)) && failBranches(site, "/packages" + token(key5), "/properties/packages/additionalProperties/anyOf", "must match one of the alternatives", member5, 2, (branch, member5: unknown) => {
                switch (branch) {
                  case 0: {
                    if (typeof member5 !== "string") {
                      if (failType(member5, site, "/packages" + token(key5), "/properties/packages/additionalProperties/anyOf/0/type", "string")) return true;
                    } else {
                      if (member5 === "" && fail(site, "/packages" + token(key5), "/properties/packages/additionalProperties/anyOf/0/minLength", "must have at least 1 character", { limit: 1 })) return true;
                    }
                    break;
                  }
                  case 1: {
                    if (finds(explainPackageOutputs, member5, site) && lift(site, "/packages" + token(key5), "/properties/packages/additionalProperties/anyOf/1/$ref")) return true;
                    break;
                  }
                }
                return false;
              })) return true;
            }
          }
        }
      }
    }
    {
      const report = object["report"];
      if (report !== undefined && typeof report !== "boolean" && failType(report, site, null, "/properties/report/type", "boolean")) return true;
    }
    {
      const strict = object["strict"];
      if (strict !== undefined && typeof strict !== "boolean" && failType(strict, site, null, "/properties/strict/type", "boolean")) return true;
    }
    {
      const allowOutside = object["allowOutside"];
      if (allowOutside !== undefined && typeof allowOutside !== "boolean" && failType(allowOutside, site, null, "/properties/allowOutside/type", "boolean")) return true;
    }
    {
      const allowNetwork = object["allowNetwork"];
      if (allowNetwork !== undefined && typeof allowNetwork !== "boolean" && failType(allowNetwork, site, null, "/properties/allowNetwork/type", "boolean")) return true;
    }
    {
      const cacheSize = object["cacheSize"];
      if (cacheSize !== undefined) {
        if (!(typeof cacheSize === "number" && Number.isInteger(cacheSize))) {
          if (failType(cacheSize, site, null, "/properties/cacheSize/type", "integer")) return true;
        } else {
          if (!(cacheSize >= 0) && fail(site, null, "/properties/cacheSize/minimum", "must be at least 0", { limit: 0 })) return true;
        }
      }
    }
    {
      const compatibility = object["compatibility"];
      if (compatibility !== undefined && !(accepts3(compatibility) || accepts4(compatibility)) && failBranches(site, null, "/properties/compatibility/anyOf", "must match one of the alternatives", compatibility, 2, (branch, compatibility: unknown) => {
        switch (branch) {
          case 0: {
            if (refer(explainCompatibility, compatibility, site, "/compatibility", "/properties/compatibility/anyOf/0/$ref")) return true;
            break;
          }
          case 1: {
            if (!objectLike(compatibility)) {
              if (failType(compatibility, site, "/compatibility", "/properties/compatibility/anyOf/1/type", "object")) return true;
            } else {
              const object6 = compatibility as { readonly [key: string]: unknown };
              for (const key6 in object6) {
                const member6 = object6[key6];
                if (member6 !== undefined && Object.prototype.hasOwnProperty.call(object6, key6) && finds(explainCompatibility, member6, site) && lift(site, "/compatibility" + token(key6), "/properties/compatibility/anyOf/1/additionalProperties/$ref")) return true;
              }
            }
            break;
          }
        }
        return false;
      })) return true;
    }
    {
      const wireNames = object["wireNames"];
      if (wireNames !== undefined && !(wireNames === "as-is" || wireNames === "camelCase" || wireNames === "PascalCase" || wireNames === "snake_case" || wireNames === "kebab-case") && failEnum(wireNames, site, null, "/properties/wireNames/enum", constant24)) return true;
    }
    {
      const wireMatch = object["wireMatch"];
      if (wireMatch !== undefined && !(wireMatch === "exact" || wireMatch === "fold") && failEnum(wireMatch, site, null, "/properties/wireMatch/enum", constant25)) return true;
    }
    {
      const wireNull = object["wireNull"];
      if (wireNull !== undefined && !(wireNull === "keep" || wireNull === "absent" || wireNull === "zero") && failEnum(wireNull, site, null, "/properties/wireNull/enum", constant26)) return true;
    }
    {
      const wireUnknown = object["wireUnknown"];
      if (wireUnknown !== undefined && !(wireUnknown === "keep" || wireUnknown === "drop" || wireUnknown === "error") && failEnum(wireUnknown, site, null, "/properties/wireUnknown/enum", constant27)) return true;
    }
    {
      const defaults = object["defaults"];
      if (defaults !== undefined && !(defaults === "ignore" || defaults === "decode") && failEnum(defaults, site, null, "/properties/defaults/enum", constant28)) return true;
    }
    {
      const values = object["values"];
      if (values !== undefined) {
        if (!objectLike(values)) {
          if (failType(values, site, null, "/properties/values/type", "object")) return true;
        } else {
          const object7 = values as { readonly [key: string]: unknown };
          {
            const dateTime = object7["date-time"];
            mustOwn(object7);
            for (const key7 in object7) {
              const member7 = object7[key7];
              if (member7 !== undefined && Object.prototype.hasOwnProperty.call(object7, key7) && !(key7 === "date-time" || key7 === "date" || key7 === "int64" || key7 === "base64") && fail(site, "/values" + token(key7), "/properties/values/additionalProperties", "is not allowed", { additionalProperty: key7 })) return true;
            }
            if (dateTime !== undefined && !(dateTime === "Date") && failConst(dateTime, site, "/values/date-time", "/properties/values/properties/date-time/const", "Date")) return true;
          }
          {
            const date = object7["date"];
            if (date !== undefined && !(date === "Temporal.PlainDate") && failConst(date, site, "/values/date", "/properties/values/properties/date/const", "Temporal.PlainDate")) return true;
          }
          {
            const int64 = object7["int64"];
            if (int64 !== undefined && !(int64 === "bigint") && failConst(int64, site, "/values/int64", "/properties/values/properties/int64/const", "bigint")) return true;
          }
          {
            const base64 = object7["base64"];
            if (base64 !== undefined && !(base64 === "Uint8Array") && failConst(base64, site, "/values/base64", "/properties/values/properties/base64/const", "Uint8Array")) return true;
          }
        }
      }
    }
    {
      const command = object["command"];
      if (command !== undefined) {
        if (typeof command !== "string") {
          if (failType(command, site, null, "/properties/command/type", "string")) return true;
        } else {
          if (command === "" && fail(site, null, "/properties/command/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const source = object["source"];
      if (source !== undefined && typeof source !== "string" && failType(source, site, null, "/properties/source/type", "string")) return true;
    }
    {
      const dump = object["dump"];
      if (dump !== undefined && !(dump === "model") && failEnum(dump, site, null, "/properties/dump/enum", constant29)) return true;
    }
    {
      const format = object["format"];
      if (format !== undefined && !(format === "pretty" || format === "json" || format === "github" || format === "sarif") && failEnum(format, site, null, "/properties/format/enum", constant30)) return true;
    }
    {
      const namesOnly = object["namesOnly"];
      if (namesOnly !== undefined && typeof namesOnly !== "boolean" && failType(namesOnly, site, null, "/properties/namesOnly/type", "boolean")) return true;
    }
    {
      const json = object["json"];
      if (json !== undefined && typeof json !== "boolean" && failType(json, site, null, "/properties/json/type", "boolean")) return true;
    }
    {
      const silent = object["silent"];
      if (silent !== undefined && typeof silent !== "boolean" && failType(silent, site, null, "/properties/silent/type", "boolean")) return true;
    }
    {
      const verbose = object["verbose"];
      if (verbose !== undefined && typeof verbose !== "boolean" && failType(verbose, site, null, "/properties/verbose/type", "boolean")) return true;
    }
  }
  return false;
}

/** TriptychConfig as a Standard Schema. */
export const TriptychConfigSchema: StandardSchema<TriptychConfig> = /* @__PURE__ */ standardSchema(validateTriptychConfig, schemaDocument);

/** Whether a value is of the type FormatModule. */
export function isFormatModule(value: unknown): value is FormatModule {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const module = object["module"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isFormatModule(own(value));
    if (module === undefined) return false;
    if (typeof module !== "string") return false;
    if (module === "") return false;
  }
  {
    const export2 = object["export"];
    if (export2 === undefined) return false;
    if (typeof export2 !== "string") return false;
    if (!constant8.test(export2)) return false;
  }
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

/** Reports everything that keeps a value from being of the type FormatModule, and is true where that is as much as is wanted. */
export function explainFormatModule(value: unknown, site: Site): boolean {
  site.schema = "triptych.config.schema.json#/$defs/formatModule";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const module = object["module"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "module" || key === "export") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
      }
      if (module === undefined) {
        if (failMissing("module", site, null, "/required")) return true;
      } else {
        if (typeof module !== "string") {
          if (failType(module, site, null, "/properties/module/type", "string")) return true;
        } else {
          if (module === "" && fail(site, null, "/properties/module/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const export2 = object["export"];
      if (export2 === undefined) {
        if (failMissing("export", site, null, "/required")) return true;
      } else {
        if (typeof export2 !== "string") {
          if (failType(export2, site, null, "/properties/export/type", "string")) return true;
        } else {
          if (!constant8.test(export2) && failPattern(site, null, "/properties/export/pattern", "^[\\p{ID_Start}$_][\\p{ID_Continue}$]*$")) return true;
        }
      }
    }
  }
  return false;
}

/** FormatModule as a Standard Schema. */
export const FormatModuleSchema: StandardSchema<FormatModule> = /* @__PURE__ */ standardSchema(validateFormatModule, schemaDocument, "/$defs/formatModule");

/** Whether a value is of the type PackageOutputs. */
export function isPackageOutputs(value: unknown): value is PackageOutputs {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const package2 = object["package"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isPackageOutputs(own(value));
    if (package2 === undefined) return false;
    if (typeof package2 !== "string") return false;
    if (package2 === "") return false;
  }
  const schemas = object["schemas"];
  if (schemas !== undefined) {
    if (typeof schemas !== "string") return false;
    if (schemas === "") return false;
  }
  const output = object["output"];
  if (output !== undefined) {
    if (typeof output !== "string") return false;
    if (output === "") return false;
  }
  const import2 = object["import"];
  if (import2 !== undefined) {
    if (typeof import2 !== "string") return false;
    if (!constant21.test(import2)) return false;
  }
  const docs = object["docs"];
  if (docs !== undefined) {
    if (typeof docs !== "string") return false;
    if (!constant22.test(docs)) return false;
  }
  {
    const names = object["names"];
    if (names !== undefined) {
      if (!objectLike(names)) return false;
      const object2 = names as { readonly [key: string]: unknown };
      for (const key in object2) {
        const member = object2[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key)) {
          if (typeof member !== "string") return false;
          if (!constant20.test(member)) return false;
        }
      }
    }
    if (!(keyCount(object) === 1 + Number(schemas !== undefined) + Number(output !== undefined) + Number(import2 !== undefined) + Number(docs !== undefined) + Number(names !== undefined))) {
      for (const key2 in object) {
        const member2 = object[key2];
        if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object, key2) && !(key2 === "package" || key2 === "schemas" || key2 === "output" || key2 === "import" || key2 === "docs" || key2 === "names")) return false;
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type PackageOutputs. */
export function assertPackageOutputs(value: unknown): asserts value is PackageOutputs {
  if (!isPackageOutputs(value)) throw refusal("PackageOutputs", explain(value, explainPackageOutputs));
}

/** The value with the type PackageOutputs, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validatePackageOutputs(value: unknown, maxErrors?: number): Validation<PackageOutputs> {
  return isPackageOutputs(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainPackageOutputs, maxErrors) };
}

/** Reports everything that keeps a value from being of the type PackageOutputs, and is true where that is as much as is wanted. */
export function explainPackageOutputs(value: unknown, site: Site): boolean {
  site.schema = "triptych.config.schema.json#/$defs/packageOutputs";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const package2 = object["package"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "package" || key === "schemas" || key === "output" || key === "import" || key === "docs" || key === "names") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
      }
      if (package2 === undefined) {
        if (failMissing("package", site, null, "/required")) return true;
      } else {
        if (typeof package2 !== "string") {
          if (failType(package2, site, null, "/properties/package/type", "string")) return true;
        } else {
          if (package2 === "" && fail(site, null, "/properties/package/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const schemas = object["schemas"];
      if (schemas !== undefined) {
        if (typeof schemas !== "string") {
          if (failType(schemas, site, null, "/properties/schemas/type", "string")) return true;
        } else {
          if (schemas === "" && fail(site, null, "/properties/schemas/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const output = object["output"];
      if (output !== undefined) {
        if (typeof output !== "string") {
          if (failType(output, site, null, "/properties/output/type", "string")) return true;
        } else {
          if (output === "" && fail(site, null, "/properties/output/minLength", "must have at least 1 character", { limit: 1 })) return true;
        }
      }
    }
    {
      const import2 = object["import"];
      if (import2 !== undefined) {
        if (typeof import2 !== "string") {
          if (failType(import2, site, null, "/properties/import/type", "string")) return true;
        } else {
          if (!constant21.test(import2) && failPattern(site, null, "/properties/import/pattern", "^[^*]+\\*[^*]*$")) return true;
        }
      }
    }
    {
      const docs = object["docs"];
      if (docs !== undefined) {
        if (typeof docs !== "string") {
          if (failType(docs, site, null, "/properties/docs/type", "string")) return true;
        } else {
          if (!constant22.test(docs) && failPattern(site, null, "/properties/docs/pattern", "^[^*]*\\*[^*]*$")) return true;
        }
      }
    }
    {
      const names = object["names"];
      if (names !== undefined) {
        if (!objectLike(names)) {
          if (failType(names, site, null, "/properties/names/type", "object")) return true;
        } else {
          const object2 = names as { readonly [key: string]: unknown };
          for (const key2 in object2) {
            const member2 = object2[key2];
            if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object2, key2)) {
              if (typeof member2 !== "string") {
                if (failType(member2, site, "/names" + token(key2), "/properties/names/additionalProperties/type", "string")) return true;
              } else {
                if (!constant20.test(member2) && failPattern(site, "/names" + token(key2), "/properties/names/additionalProperties/pattern", "^\\p{Lu}[\\p{L}\\p{Nd}]{0,99}$")) return true;
              }
            }
          }
        }
      }
    }
  }
  return false;
}

/** PackageOutputs as a Standard Schema. */
export const PackageOutputsSchema: StandardSchema<PackageOutputs> = /* @__PURE__ */ standardSchema(validatePackageOutputs, schemaDocument, "/$defs/packageOutputs");

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

/** Reports everything that keeps a value from being of the type Compatibility, and is true where that is as much as is wanted. */
export function explainCompatibility(value: unknown, site: Site): boolean {
  site.schema = "triptych.config.schema.json#/$defs/compatibility";
  if (!(value === "backward" || value === "forward" || value === "full" || value === "none") && failEnum(value, site, null, "/enum", constant23)) return true;
  return false;
}

/** Compatibility as a Standard Schema. */
export const CompatibilitySchema: StandardSchema<Compatibility> = /* @__PURE__ */ standardSchema(validateCompatibility, schemaDocument, "/$defs/compatibility");
