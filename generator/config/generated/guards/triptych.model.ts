/** @noformat */
// Generated from schema/triptych.model.schema.json by `npm run generate:config`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { ConversionId, Dialect, ModelChoice, ModelConversion, ModelDeclaration, ModelInner, ModelLocation, ModelMember, ModelModule, ModelParts, ModelPlaces, ModelShape, ModelVia, TriptychModel, ValueFormat, Zero } from "../types/triptych.model.js";
import type { Memo } from "./runtime/memo.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { fail, failConst, failEnum, failMissing, failType } from "./runtime/fail.js";
import { hasPrototype, keyCount, objectLike } from "./runtime/members.js";
import { ask, tooDeep, tooEarly } from "./runtime/memo.js";
import { mustOwn, own } from "./runtime/own.js";
import { finds, lift, refer } from "./runtime/refer.js";
import { token } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/triptych.model.js";

const constant: readonly unknown[] = ["2020-12", "2019-09", "draft-07", "draft-06", "draft-04", "openapi-3.0"];

const constant2: readonly unknown[] = ["type", "implied", "guard", "codec", "docs", "reading"];

const constant3: readonly unknown[] = ["date-time", "date", "int64", "base64"];

const constant4: readonly unknown[] = ["object", "array", "string", "number", "integer", "boolean", "null"];

const constant5: readonly unknown[] = ["", 0, false, "{}", "[]"];

const constant6: readonly unknown[] = ["exact", "fold"];

const constant7: readonly unknown[] = ["keep", "drop", "error"];

const constant8: readonly unknown[] = ["exact", "fold", "fold-trim"];

/** Whether a value is of the type TriptychModel. */
export function isTriptychModel(value: unknown): value is TriptychModel {
  try {
    return checkTriptychModel(value, undefined);
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isTriptychModel` from within a guard: throws where the stack runs out. */
export function checkTriptychModel(value: unknown, memo: Memo | undefined): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const modules = object["modules"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && checkTriptychModel(own(value), memo);
    if (modules === undefined) return false;
    if (!Array.isArray(modules)) return false;
    for (let index = 0; index < modules.length; index++) {
      const item = modules[index] as unknown;
      if (!(typeof item === "object" && item !== null)) return false;
      const object2 = item as { readonly [key: string]: unknown };
      {
        const name = object2["name"];
        if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && checkTriptychModel(own(value), memo);
        if (name === undefined) return false;
        if (typeof name !== "string") return false;
      }
      {
        const document = object2["document"];
        if (document === undefined) return false;
        if (typeof document !== "string") return false;
      }
      {
        const json = object2["json"];
        if (json === undefined) return false;
      }
      {
        const dialect = object2["dialect"];
        if (dialect === undefined) return false;
        if (!(dialect === "2020-12" || dialect === "2019-09" || dialect === "draft-07" || dialect === "draft-06" || dialect === "draft-04" || dialect === "openapi-3.0")) return false;
      }
      const vocabulary = object2["vocabulary"];
      if (vocabulary !== undefined) {
        if (!(typeof vocabulary === "object" && vocabulary !== null)) return false;
        const object3 = vocabulary as { readonly [key: string]: unknown };
        {
          const leftOut = object3["leftOut"];
          if ((object3["constructor"] !== Object || Object.getPrototypeOf(object3) !== Object.prototype) && hasPrototype(object3)) return !Array.isArray(object3) && checkTriptychModel(own(value), memo);
          if (leftOut === undefined) return false;
          if (!Array.isArray(leftOut)) return false;
          for (let index2 = 0; index2 < leftOut.length; index2++) {
            const item2 = leftOut[index2] as unknown;
            if (typeof item2 !== "string") return false;
          }
        }
        {
          const assertsFormat = object3["assertsFormat"];
          if (assertsFormat === undefined) return false;
          if (typeof assertsFormat !== "boolean") return false;
        }
        if (!(keyCount(object3) === 2)) {
          for (const key in object3) {
            const member = object3[key];
            if (member !== undefined && Object.prototype.hasOwnProperty.call(object3, key) && !(key === "leftOut" || key === "assertsFormat")) return false;
          }
        }
      }
      {
        const declarations = object2["declarations"];
        if (declarations === undefined) return false;
        if (!Array.isArray(declarations)) return false;
        for (let index3 = 0; index3 < declarations.length; index3++) {
          const item3 = declarations[index3] as unknown;
          if (typeof item3 !== "string") return false;
        }
      }
      {
        const parts = object2["parts"];
        if (parts !== undefined) {
          if (!Array.isArray(parts)) return false;
          for (let index4 = 0; index4 < parts.length; index4++) {
            const item4 = parts[index4] as unknown;
            if (typeof item4 !== "string") return false;
          }
        }
        if (!(keyCount(object2) === 5 + Number(vocabulary !== undefined) + Number(parts !== undefined))) {
          for (const key2 in object2) {
            const member2 = object2[key2];
            if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object2, key2) && !(key2 === "name" || key2 === "document" || key2 === "json" || key2 === "dialect" || key2 === "vocabulary" || key2 === "declarations" || key2 === "parts")) return false;
          }
        }
      }
    }
  }
  {
    const declarations2 = object["declarations"];
    if (declarations2 === undefined) return false;
    if (!objectLike(declarations2)) return false;
    const object4 = declarations2 as { readonly [key: string]: unknown };
    for (const key3 in object4) {
      const member3 = object4[key3];
      if (member3 !== undefined && Object.prototype.hasOwnProperty.call(object4, key3)) {
        if (!(typeof member3 === "object" && member3 !== null)) return false;
        const object5 = member3 as { readonly [key: string]: unknown };
        {
          const id = object5["id"];
          if ((object5["constructor"] !== Object || Object.getPrototypeOf(object5) !== Object.prototype) && hasPrototype(object5)) return !Array.isArray(object5) && checkTriptychModel(own(value), memo);
          if (id === undefined) return false;
          if (typeof id !== "string") return false;
        }
        {
          const uri = object5["uri"];
          if (uri === undefined) return false;
          if (typeof uri !== "string") return false;
        }
        {
          const at = object5["at"];
          if (at === undefined) return false;
          if (!(typeof at === "object" && at !== null)) return false;
          const object6 = at as { readonly [key: string]: unknown };
          {
            const document2 = object6["document"];
            if ((object6["constructor"] !== Object || Object.getPrototypeOf(object6) !== Object.prototype) && hasPrototype(object6)) return !Array.isArray(object6) && checkTriptychModel(own(value), memo);
            if (document2 === undefined) return false;
            if (typeof document2 !== "string") return false;
          }
          {
            const pointer = object6["pointer"];
            if (pointer === undefined) return false;
            if (typeof pointer !== "string") return false;
          }
          if (!(keyCount(object6) === 2)) {
            for (const key4 in object6) {
              const member4 = object6[key4];
              if (member4 !== undefined && Object.prototype.hasOwnProperty.call(object6, key4) && !(key4 === "document" || key4 === "pointer")) return false;
            }
          }
        }
        {
          const name2 = object5["name"];
          if (name2 === undefined) return false;
          if (typeof name2 !== "string") return false;
        }
        {
          const module = object5["module"];
          if (module === undefined) return false;
          if (typeof module !== "string") return false;
        }
        {
          const shape = object5["shape"];
          if (shape === undefined) return false;
          if (!(tooEarly(memo) ? checkModelShape(shape, memo) : ask(memo, checkModelShape, shape))) return false;
        }
        {
          const uses = object5["uses"];
          if (uses === undefined) return false;
          if (!Array.isArray(uses)) return false;
          for (let index5 = 0; index5 < uses.length; index5++) {
            const item5 = uses[index5] as unknown;
            if (typeof item5 !== "string") return false;
          }
        }
        {
          const usedBy = object5["usedBy"];
          if (usedBy === undefined) return false;
          if (!Array.isArray(usedBy)) return false;
          for (let index6 = 0; index6 < usedBy.length; index6++) {
            const item6 = usedBy[index6] as unknown;
            if (typeof item6 !== "string") return false;
          }
        }
        {
          const recursive = object5["recursive"];
          if (recursive === undefined) return false;
          if (typeof recursive !== "boolean") return false;
        }
        {
          const variant = object5["variant"];
          if (variant !== undefined) {
            if (!(typeof variant === "object" && variant !== null)) return false;
            const object7 = variant as { readonly [key: string]: unknown };
            {
              const of2 = object7["of"];
              if ((object7["constructor"] !== Object || Object.getPrototypeOf(object7) !== Object.prototype) && hasPrototype(object7)) return !Array.isArray(object7) && checkTriptychModel(own(value), memo);
              if (of2 === undefined) return false;
              if (typeof of2 !== "string") return false;
            }
            {
              const says = object7["says"];
              if (says === undefined) return false;
              if (typeof says !== "string") return false;
            }
            const hasNoPage = object7["hasNoPage"];
            if (hasNoPage !== undefined && hasNoPage !== true) return false;
            {
              const hasNoGuard = object7["hasNoGuard"];
              if (hasNoGuard !== undefined && hasNoGuard !== true) return false;
              if (!(keyCount(object7) === 2 + Number(hasNoPage !== undefined) + Number(hasNoGuard !== undefined))) {
                for (const key5 in object7) {
                  const member5 = object7[key5];
                  if (member5 !== undefined && Object.prototype.hasOwnProperty.call(object7, key5) && !(key5 === "of" || key5 === "says" || key5 === "hasNoPage" || key5 === "hasNoGuard")) return false;
                }
              }
            }
          }
          if (!(keyCount(object5) === 9 + Number(variant !== undefined))) {
            for (const key6 in object5) {
              const member6 = object5[key6];
              if (member6 !== undefined && Object.prototype.hasOwnProperty.call(object5, key6)) {
                switch (key6.length) {
                  case 2:
                  switch (key6) {
                    case "id":
                    case "at": {
                      continue;
                    }
                  }
                  break;
                  case 3:
                  switch (key6) {
                    case "uri": {
                      continue;
                    }
                  }
                  break;
                  case 4:
                  switch (key6) {
                    case "name":
                    case "uses": {
                      continue;
                    }
                  }
                  break;
                  case 5:
                  switch (key6) {
                    case "shape": {
                      continue;
                    }
                  }
                  break;
                  case 6:
                  switch (key6) {
                    case "module":
                    case "usedBy": {
                      continue;
                    }
                  }
                  break;
                  case 7:
                  switch (key6) {
                    case "variant": {
                      continue;
                    }
                  }
                  break;
                  case 9:
                  switch (key6) {
                    case "recursive": {
                      continue;
                    }
                  }
                  break;
                }
                return false;
              }
            }
          }
        }
      }
    }
  }
  {
    const keywordUses = object["keywordUses"];
    if (keywordUses === undefined) return false;
    if (!Array.isArray(keywordUses)) return false;
    for (let index7 = 0; index7 < keywordUses.length; index7++) {
      const item7 = keywordUses[index7] as unknown;
      if (!(typeof item7 === "object" && item7 !== null)) return false;
      const object8 = item7 as { readonly [key: string]: unknown };
      {
        const at2 = object8["at"];
        if ((object8["constructor"] !== Object || Object.getPrototypeOf(object8) !== Object.prototype) && hasPrototype(object8)) return !Array.isArray(object8) && checkTriptychModel(own(value), memo);
        if (at2 === undefined) return false;
        if (!(typeof at2 === "object" && at2 !== null)) return false;
        const object9 = at2 as { readonly [key: string]: unknown };
        {
          const document3 = object9["document"];
          if ((object9["constructor"] !== Object || Object.getPrototypeOf(object9) !== Object.prototype) && hasPrototype(object9)) return !Array.isArray(object9) && checkTriptychModel(own(value), memo);
          if (document3 === undefined) return false;
          if (typeof document3 !== "string") return false;
        }
        {
          const pointer2 = object9["pointer"];
          if (pointer2 === undefined) return false;
          if (typeof pointer2 !== "string") return false;
        }
        if (!(keyCount(object9) === 2)) {
          for (const key7 in object9) {
            const member7 = object9[key7];
            if (member7 !== undefined && Object.prototype.hasOwnProperty.call(object9, key7) && !(key7 === "document" || key7 === "pointer")) return false;
          }
        }
      }
      {
        const where = object8["where"];
        if (where === undefined) return false;
        if (!(where === "type" || where === "implied" || where === "guard" || where === "codec" || where === "docs" || where === "reading")) return false;
      }
      const with2 = object8["with"];
      if (with2 !== undefined) {
        if (!(typeof with2 === "object" && with2 !== null)) return false;
        const object10 = with2 as { readonly [key: string]: unknown };
        {
          const document4 = object10["document"];
          if ((object10["constructor"] !== Object || Object.getPrototypeOf(object10) !== Object.prototype) && hasPrototype(object10)) return !Array.isArray(object10) && checkTriptychModel(own(value), memo);
          if (document4 === undefined) return false;
          if (typeof document4 !== "string") return false;
        }
        {
          const pointer3 = object10["pointer"];
          if (pointer3 === undefined) return false;
          if (typeof pointer3 !== "string") return false;
        }
        if (!(keyCount(object10) === 2)) {
          for (const key8 in object10) {
            const member8 = object10[key8];
            if (member8 !== undefined && Object.prototype.hasOwnProperty.call(object10, key8) && !(key8 === "document" || key8 === "pointer")) return false;
          }
        }
      }
      {
        const unchecked = object8["unchecked"];
        if (unchecked !== undefined && unchecked !== true) return false;
        if (!(keyCount(object8) === 2 + Number(with2 !== undefined) + Number(unchecked !== undefined))) {
          for (const key9 in object8) {
            const member9 = object8[key9];
            if (member9 !== undefined && Object.prototype.hasOwnProperty.call(object8, key9) && !(key9 === "at" || key9 === "where" || key9 === "with" || key9 === "unchecked")) return false;
          }
        }
      }
    }
  }
  const wire = object["wire"];
  if (wire !== undefined) {
    if (!(typeof wire === "object" && wire !== null)) return false;
    const object11 = wire as { readonly [key: string]: unknown };
    {
      const conversions = object11["conversions"];
      if ((object11["constructor"] !== Object || Object.getPrototypeOf(object11) !== Object.prototype) && hasPrototype(object11)) return !Array.isArray(object11) && checkTriptychModel(own(value), memo);
      if (conversions === undefined) return false;
      if (!Array.isArray(conversions)) return false;
      for (let index8 = 0; index8 < conversions.length; index8++) {
        const item8 = conversions[index8] as unknown;
        if (!(typeof item8 === "object" && item8 !== null)) return false;
        const object12 = item8 as { readonly [key: string]: unknown };
        {
          const at3 = object12["at"];
          if ((object12["constructor"] !== Object || Object.getPrototypeOf(object12) !== Object.prototype) && hasPrototype(object12)) return !Array.isArray(object12) && checkTriptychModel(own(value), memo);
          if (at3 === undefined) return false;
          if (!(typeof at3 === "object" && at3 !== null)) return false;
          const object13 = at3 as { readonly [key: string]: unknown };
          {
            const document5 = object13["document"];
            if ((object13["constructor"] !== Object || Object.getPrototypeOf(object13) !== Object.prototype) && hasPrototype(object13)) return !Array.isArray(object13) && checkTriptychModel(own(value), memo);
            if (document5 === undefined) return false;
            if (typeof document5 !== "string") return false;
          }
          {
            const pointer4 = object13["pointer"];
            if (pointer4 === undefined) return false;
            if (typeof pointer4 !== "string") return false;
          }
          if (!(keyCount(object13) === 2)) {
            for (const key10 in object13) {
              const member10 = object13[key10];
              if (member10 !== undefined && Object.prototype.hasOwnProperty.call(object13, key10) && !(key10 === "document" || key10 === "pointer")) return false;
            }
          }
        }
        {
          const uri2 = object12["uri"];
          if (uri2 === undefined) return false;
          if (typeof uri2 !== "string") return false;
        }
        {
          const choices = object12["choices"];
          if (choices === undefined) return false;
          if (!Array.isArray(choices)) return false;
          for (let index9 = 0; index9 < choices.length; index9++) {
            const item9 = choices[index9] as unknown;
            if (!(tooEarly(memo) ? checkModelChoice(item9, memo) : ask(memo, checkModelChoice, item9))) return false;
          }
        }
        {
          const discriminator = object12["discriminator"];
          if (discriminator !== undefined) {
            if (!(typeof discriminator === "object" && discriminator !== null)) return false;
            const object14 = discriminator as { readonly [key: string]: unknown };
            {
              const name3 = object14["name"];
              if ((object14["constructor"] !== Object || Object.getPrototypeOf(object14) !== Object.prototype) && hasPrototype(object14)) return !Array.isArray(object14) && checkTriptychModel(own(value), memo);
              if (name3 === undefined) return false;
              if (typeof name3 !== "string") return false;
            }
            {
              const wireName = object14["wireName"];
              if (wireName === undefined) return false;
              if (typeof wireName !== "string") return false;
            }
            {
              const words = object14["words"];
              if (words === undefined) return false;
              if (!Array.isArray(words)) return false;
              for (let index10 = 0; index10 < words.length; index10++) {
                const item10 = words[index10] as unknown;
                if (!Array.isArray(item10)) return false;
                for (let index11 = 0; index11 < item10.length; index11++) {
                  const item11 = item10[index11] as unknown;
                  if (typeof item11 !== "string") return false;
                }
              }
            }
            if (!(keyCount(object14) === 3)) {
              for (const key11 in object14) {
                const member11 = object14[key11];
                if (member11 !== undefined && Object.prototype.hasOwnProperty.call(object14, key11) && !(key11 === "name" || key11 === "wireName" || key11 === "words")) return false;
              }
            }
          }
          if (!(keyCount(object12) === 3 + Number(discriminator !== undefined))) {
            for (const key12 in object12) {
              const member12 = object12[key12];
              if (member12 !== undefined && Object.prototype.hasOwnProperty.call(object12, key12) && !(key12 === "at" || key12 === "uri" || key12 === "choices" || key12 === "discriminator")) return false;
            }
          }
        }
      }
    }
    {
      const codecs = object11["codecs"];
      if (codecs === undefined) return false;
      if (!objectLike(codecs)) return false;
      const object15 = codecs as { readonly [key: string]: unknown };
      for (const key13 in object15) {
        const member13 = object15[key13];
        if (member13 !== undefined && Object.prototype.hasOwnProperty.call(object15, key13)) {
          if (!(typeof member13 === "object" && member13 !== null)) return false;
          const object16 = member13 as { readonly [key: string]: unknown };
          {
            const conversion = object16["conversion"];
            if ((object16["constructor"] !== Object || Object.getPrototypeOf(object16) !== Object.prototype) && hasPrototype(object16)) return !Array.isArray(object16) && checkTriptychModel(own(value), memo);
            if (conversion === undefined) return false;
            if (!(typeof conversion === "number" && Number.isInteger(conversion))) return false;
            if (!(conversion >= 0)) return false;
          }
          {
            const wire2 = object16["wire"];
            if (wire2 === undefined) return false;
            if (typeof wire2 !== "string") return false;
          }
          if (!(keyCount(object16) === 2)) {
            for (const key14 in object16) {
              const member14 = object16[key14];
              if (member14 !== undefined && Object.prototype.hasOwnProperty.call(object16, key14) && !(key14 === "conversion" || key14 === "wire")) return false;
            }
          }
        }
      }
    }
    if (!(keyCount(object11) === 2)) {
      for (const key15 in object11) {
        const member15 = object11[key15];
        if (member15 !== undefined && Object.prototype.hasOwnProperty.call(object11, key15) && !(key15 === "conversions" || key15 === "codecs")) return false;
      }
    }
  }
  {
    const typed = object["typed"];
    if (typed !== undefined) {
      if (!(typeof typed === "object" && typed !== null)) return false;
      const object17 = typed as { readonly [key: string]: unknown };
      {
        const conversions2 = object17["conversions"];
        if ((object17["constructor"] !== Object || Object.getPrototypeOf(object17) !== Object.prototype) && hasPrototype(object17)) return !Array.isArray(object17) && checkTriptychModel(own(value), memo);
        if (conversions2 === undefined) return false;
        if (!Array.isArray(conversions2)) return false;
        for (let index12 = 0; index12 < conversions2.length; index12++) {
          const item12 = conversions2[index12] as unknown;
          if (!(typeof item12 === "object" && item12 !== null)) return false;
          const object18 = item12 as { readonly [key: string]: unknown };
          {
            const at4 = object18["at"];
            if ((object18["constructor"] !== Object || Object.getPrototypeOf(object18) !== Object.prototype) && hasPrototype(object18)) return !Array.isArray(object18) && checkTriptychModel(own(value), memo);
            if (at4 === undefined) return false;
            if (!(typeof at4 === "object" && at4 !== null)) return false;
            const object19 = at4 as { readonly [key: string]: unknown };
            {
              const document6 = object19["document"];
              if ((object19["constructor"] !== Object || Object.getPrototypeOf(object19) !== Object.prototype) && hasPrototype(object19)) return !Array.isArray(object19) && checkTriptychModel(own(value), memo);
              if (document6 === undefined) return false;
              if (typeof document6 !== "string") return false;
            }
            {
              const pointer5 = object19["pointer"];
              if (pointer5 === undefined) return false;
              if (typeof pointer5 !== "string") return false;
            }
            if (!(keyCount(object19) === 2)) {
              for (const key16 in object19) {
                const member16 = object19[key16];
                if (member16 !== undefined && Object.prototype.hasOwnProperty.call(object19, key16) && !(key16 === "document" || key16 === "pointer")) return false;
              }
            }
          }
          {
            const uri3 = object18["uri"];
            if (uri3 === undefined) return false;
            if (typeof uri3 !== "string") return false;
          }
          {
            const choices2 = object18["choices"];
            if (choices2 === undefined) return false;
            if (!Array.isArray(choices2)) return false;
            for (let index13 = 0; index13 < choices2.length; index13++) {
              const item13 = choices2[index13] as unknown;
              if (!(tooEarly(memo) ? checkModelChoice(item13, memo) : ask(memo, checkModelChoice, item13))) return false;
            }
          }
          {
            const discriminator2 = object18["discriminator"];
            if (discriminator2 !== undefined) {
              if (!(typeof discriminator2 === "object" && discriminator2 !== null)) return false;
              const object20 = discriminator2 as { readonly [key: string]: unknown };
              {
                const name4 = object20["name"];
                if ((object20["constructor"] !== Object || Object.getPrototypeOf(object20) !== Object.prototype) && hasPrototype(object20)) return !Array.isArray(object20) && checkTriptychModel(own(value), memo);
                if (name4 === undefined) return false;
                if (typeof name4 !== "string") return false;
              }
              {
                const wireName2 = object20["wireName"];
                if (wireName2 === undefined) return false;
                if (typeof wireName2 !== "string") return false;
              }
              {
                const words2 = object20["words"];
                if (words2 === undefined) return false;
                if (!Array.isArray(words2)) return false;
                for (let index14 = 0; index14 < words2.length; index14++) {
                  const item14 = words2[index14] as unknown;
                  if (!Array.isArray(item14)) return false;
                  for (let index15 = 0; index15 < item14.length; index15++) {
                    const item15 = item14[index15] as unknown;
                    if (typeof item15 !== "string") return false;
                  }
                }
              }
              if (!(keyCount(object20) === 3)) {
                for (const key17 in object20) {
                  const member17 = object20[key17];
                  if (member17 !== undefined && Object.prototype.hasOwnProperty.call(object20, key17) && !(key17 === "name" || key17 === "wireName" || key17 === "words")) return false;
                }
              }
            }
            if (!(keyCount(object18) === 3 + Number(discriminator2 !== undefined))) {
              for (const key18 in object18) {
                const member18 = object18[key18];
                if (member18 !== undefined && Object.prototype.hasOwnProperty.call(object18, key18) && !(key18 === "at" || key18 === "uri" || key18 === "choices" || key18 === "discriminator")) return false;
              }
            }
          }
        }
      }
      {
        const forms = object17["forms"];
        if (forms === undefined) return false;
        if (!objectLike(forms)) return false;
        const object21 = forms as { readonly [key: string]: unknown };
        for (const key19 in object21) {
          const member19 = object21[key19];
          if (member19 !== undefined && Object.prototype.hasOwnProperty.call(object21, key19)) {
            if (!(typeof member19 === "object" && member19 !== null)) return false;
            const object22 = member19 as { readonly [key: string]: unknown };
            {
              const conversion2 = object22["conversion"];
              if ((object22["constructor"] !== Object || Object.getPrototypeOf(object22) !== Object.prototype) && hasPrototype(object22)) return !Array.isArray(object22) && checkTriptychModel(own(value), memo);
              if (conversion2 === undefined) return false;
              if (!(typeof conversion2 === "number" && Number.isInteger(conversion2))) return false;
              if (!(conversion2 >= 0)) return false;
            }
            {
              const value2 = object22["value"];
              if (value2 === undefined) return false;
              if (typeof value2 !== "string") return false;
            }
            if (!(keyCount(object22) === 2)) {
              for (const key20 in object22) {
                const member20 = object22[key20];
                if (member20 !== undefined && Object.prototype.hasOwnProperty.call(object22, key20) && !(key20 === "conversion" || key20 === "value")) return false;
              }
            }
          }
        }
      }
      if (!(keyCount(object17) === 2)) {
        for (const key21 in object17) {
          const member21 = object17[key21];
          if (member21 !== undefined && Object.prototype.hasOwnProperty.call(object17, key21) && !(key21 === "conversions" || key21 === "forms")) return false;
        }
      }
    }
    if (!(keyCount(object) === 3 + Number(wire !== undefined) + Number(typed !== undefined))) {
      for (const key22 in object) {
        const member22 = object[key22];
        if (member22 !== undefined && Object.prototype.hasOwnProperty.call(object, key22) && !(key22 === "modules" || key22 === "declarations" || key22 === "keywordUses" || key22 === "wire" || key22 === "typed")) return false;
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type TriptychModel. */
export function assertTriptychModel(value: unknown): asserts value is TriptychModel {
  if (!isTriptychModel(value)) throw refusal("TriptychModel", explain(value, explainTriptychModel));
}

/** The value with the type TriptychModel, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateTriptychModel(value: unknown, maxErrors?: number): Validation<TriptychModel> {
  return isTriptychModel(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainTriptychModel, maxErrors) };
}

/** Reports everything that keeps a value from being of the type TriptychModel, and is true where that is as much as is wanted. */
export function explainTriptychModel(value: unknown, site: Site): boolean {
  site.schema = "triptych.model.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const modules = object["modules"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "modules" || key === "declarations" || key === "keywordUses" || key === "wire" || key === "typed") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
      }
      if (modules === undefined) {
        if (failMissing("modules", site, null, "/required")) return true;
      } else {
        if (!Array.isArray(modules)) {
          if (failType(modules, site, null, "/properties/modules/type", "array")) return true;
        } else {
          for (let index = 0; index < modules.length; index++) {
            const item = modules[index] as unknown;
            if (finds(explainModelModule, item, site) && lift(site, "/modules/" + index, "/properties/modules/items/$ref")) return true;
          }
        }
      }
    }
    {
      const declarations = object["declarations"];
      if (declarations === undefined) {
        if (failMissing("declarations", site, null, "/required")) return true;
      } else {
        if (!objectLike(declarations)) {
          if (failType(declarations, site, null, "/properties/declarations/type", "object")) return true;
        } else {
          const object2 = declarations as { readonly [key: string]: unknown };
          for (const key2 in object2) {
            const member2 = object2[key2];
            if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object2, key2) && finds(explainModelDeclaration, member2, site) && lift(site, "/declarations" + token(key2), "/properties/declarations/additionalProperties/$ref")) return true;
          }
        }
      }
    }
    {
      const keywordUses = object["keywordUses"];
      if (keywordUses === undefined) {
        if (failMissing("keywordUses", site, null, "/required")) return true;
      } else {
        if (!Array.isArray(keywordUses)) {
          if (failType(keywordUses, site, null, "/properties/keywordUses/type", "array")) return true;
        } else {
          for (let index2 = 0; index2 < keywordUses.length; index2++) {
            const item2 = keywordUses[index2] as unknown;
            if (!objectLike(item2)) {
              if (failType(item2, site, "/keywordUses/" + index2, "/properties/keywordUses/items/type", "object")) return true;
            } else {
              const object3 = item2 as { readonly [key: string]: unknown };
              {
                const at = object3["at"];
                mustOwn(object3);
                for (const key3 in object3) {
                  const member3 = object3[key3];
                  if (member3 !== undefined && Object.prototype.hasOwnProperty.call(object3, key3) && !(key3 === "at" || key3 === "where" || key3 === "with" || key3 === "unchecked") && fail(site, "/keywordUses/" + index2 + token(key3), "/properties/keywordUses/items/additionalProperties", "is not allowed", { additionalProperty: key3 })) return true;
                }
                if (at === undefined) {
                  if (failMissing("at", site, "/keywordUses/" + index2, "/properties/keywordUses/items/required")) return true;
                } else {
                  if (finds(explainModelLocation, at, site) && lift(site, "/keywordUses/" + index2 + "/at", "/properties/keywordUses/items/properties/at/$ref")) return true;
                }
              }
              {
                const where = object3["where"];
                if (where === undefined) {
                  if (failMissing("where", site, "/keywordUses/" + index2, "/properties/keywordUses/items/required")) return true;
                } else {
                  if (!(where === "type" || where === "implied" || where === "guard" || where === "codec" || where === "docs" || where === "reading") && failEnum(where, site, "/keywordUses/" + index2 + "/where", "/properties/keywordUses/items/properties/where/enum", constant2)) return true;
                }
              }
              {
                const with2 = object3["with"];
                if (with2 !== undefined && finds(explainModelLocation, with2, site) && lift(site, "/keywordUses/" + index2 + "/with", "/properties/keywordUses/items/properties/with/$ref")) return true;
              }
              {
                const unchecked = object3["unchecked"];
                if (unchecked !== undefined && unchecked !== true && failConst(unchecked, site, "/keywordUses/" + index2 + "/unchecked", "/properties/keywordUses/items/properties/unchecked/const", true)) return true;
              }
            }
          }
        }
      }
    }
    {
      const wire = object["wire"];
      if (wire !== undefined) {
        if (!objectLike(wire)) {
          if (failType(wire, site, null, "/properties/wire/type", "object")) return true;
        } else {
          const object4 = wire as { readonly [key: string]: unknown };
          {
            const conversions = object4["conversions"];
            mustOwn(object4);
            for (const key4 in object4) {
              const member4 = object4[key4];
              if (member4 !== undefined && Object.prototype.hasOwnProperty.call(object4, key4) && !(key4 === "conversions" || key4 === "codecs") && fail(site, "/wire" + token(key4), "/properties/wire/additionalProperties", "is not allowed", { additionalProperty: key4 })) return true;
            }
            if (conversions === undefined) {
              if (failMissing("conversions", site, null, "/properties/wire/required")) return true;
            } else {
              if (!Array.isArray(conversions)) {
                if (failType(conversions, site, "/wire/conversions", "/properties/wire/properties/conversions/type", "array")) return true;
              } else {
                for (let index3 = 0; index3 < conversions.length; index3++) {
                  const item3 = conversions[index3] as unknown;
                  if (finds(explainModelConversion, item3, site) && lift(site, "/wire/conversions/" + index3, "/properties/wire/properties/conversions/items/$ref")) return true;
                }
              }
            }
          }
          {
            const codecs = object4["codecs"];
            if (codecs === undefined) {
              if (failMissing("codecs", site, null, "/properties/wire/required")) return true;
            } else {
              if (!objectLike(codecs)) {
                if (failType(codecs, site, "/wire/codecs", "/properties/wire/properties/codecs/type", "object")) return true;
              } else {
                const object5 = codecs as { readonly [key: string]: unknown };
                for (const key5 in object5) {
                  const member5 = object5[key5];
                  if (member5 !== undefined && Object.prototype.hasOwnProperty.call(object5, key5)) {
                    if (!objectLike(member5)) {
                      if (failType(member5, site, "/wire/codecs" + token(key5), "/properties/wire/properties/codecs/additionalProperties/type", "object")) return true;
                    } else {
                      const object6 = member5 as { readonly [key: string]: unknown };
                      {
                        const conversion = object6["conversion"];
                        mustOwn(object6);
                        for (const key6 in object6) {
                          const member6 = object6[key6];
                          if (member6 !== undefined && Object.prototype.hasOwnProperty.call(object6, key6) && !(key6 === "conversion" || key6 === "wire") && fail(site, "/wire/codecs" + token(key5) + token(key6), "/properties/wire/properties/codecs/additionalProperties/additionalProperties", "is not allowed", { additionalProperty: key6 })) return true;
                        }
                        if (conversion === undefined) {
                          if (failMissing("conversion", site, "/wire/codecs" + token(key5), "/properties/wire/properties/codecs/additionalProperties/required")) return true;
                        } else {
                          if (finds(explainConversionId, conversion, site) && lift(site, "/wire/codecs" + token(key5) + "/conversion", "/properties/wire/properties/codecs/additionalProperties/properties/conversion/$ref")) return true;
                        }
                      }
                      {
                        const wire2 = object6["wire"];
                        if (wire2 === undefined) {
                          if (failMissing("wire", site, "/wire/codecs" + token(key5), "/properties/wire/properties/codecs/additionalProperties/required")) return true;
                        } else {
                          if (typeof wire2 !== "string" && failType(wire2, site, "/wire/codecs" + token(key5) + "/wire", "/properties/wire/properties/codecs/additionalProperties/properties/wire/type", "string")) return true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    {
      const typed = object["typed"];
      if (typed !== undefined) {
        if (!objectLike(typed)) {
          if (failType(typed, site, null, "/properties/typed/type", "object")) return true;
        } else {
          const object7 = typed as { readonly [key: string]: unknown };
          {
            const conversions2 = object7["conversions"];
            mustOwn(object7);
            for (const key7 in object7) {
              const member7 = object7[key7];
              if (member7 !== undefined && Object.prototype.hasOwnProperty.call(object7, key7) && !(key7 === "conversions" || key7 === "forms") && fail(site, "/typed" + token(key7), "/properties/typed/additionalProperties", "is not allowed", { additionalProperty: key7 })) return true;
            }
            if (conversions2 === undefined) {
              if (failMissing("conversions", site, null, "/properties/typed/required")) return true;
            } else {
              if (!Array.isArray(conversions2)) {
                if (failType(conversions2, site, "/typed/conversions", "/properties/typed/properties/conversions/type", "array")) return true;
              } else {
                for (let index4 = 0; index4 < conversions2.length; index4++) {
                  const item4 = conversions2[index4] as unknown;
                  if (finds(explainModelConversion, item4, site) && lift(site, "/typed/conversions/" + index4, "/properties/typed/properties/conversions/items/$ref")) return true;
                }
              }
            }
          }
          {
            const forms = object7["forms"];
            if (forms === undefined) {
              if (failMissing("forms", site, null, "/properties/typed/required")) return true;
            } else {
              if (!objectLike(forms)) {
                if (failType(forms, site, "/typed/forms", "/properties/typed/properties/forms/type", "object")) return true;
              } else {
                const object8 = forms as { readonly [key: string]: unknown };
                for (const key8 in object8) {
                  const member8 = object8[key8];
                  if (member8 !== undefined && Object.prototype.hasOwnProperty.call(object8, key8)) {
                    if (!objectLike(member8)) {
                      if (failType(member8, site, "/typed/forms" + token(key8), "/properties/typed/properties/forms/additionalProperties/type", "object")) return true;
                    } else {
                      const object9 = member8 as { readonly [key: string]: unknown };
                      {
                        const conversion2 = object9["conversion"];
                        mustOwn(object9);
                        for (const key9 in object9) {
                          const member9 = object9[key9];
                          if (member9 !== undefined && Object.prototype.hasOwnProperty.call(object9, key9) && !(key9 === "conversion" || key9 === "value") && fail(site, "/typed/forms" + token(key8) + token(key9), "/properties/typed/properties/forms/additionalProperties/additionalProperties", "is not allowed", { additionalProperty: key9 })) return true;
                        }
                        if (conversion2 === undefined) {
                          if (failMissing("conversion", site, "/typed/forms" + token(key8), "/properties/typed/properties/forms/additionalProperties/required")) return true;
                        } else {
                          if (finds(explainConversionId, conversion2, site) && lift(site, "/typed/forms" + token(key8) + "/conversion", "/properties/typed/properties/forms/additionalProperties/properties/conversion/$ref")) return true;
                        }
                      }
                      {
                        const value2 = object9["value"];
                        if (value2 === undefined) {
                          if (failMissing("value", site, "/typed/forms" + token(key8), "/properties/typed/properties/forms/additionalProperties/required")) return true;
                        } else {
                          if (typeof value2 !== "string" && failType(value2, site, "/typed/forms" + token(key8) + "/value", "/properties/typed/properties/forms/additionalProperties/properties/value/type", "string")) return true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  return false;
}

/** TriptychModel as a Standard Schema. */
export const TriptychModelSchema: StandardSchema<TriptychModel> = /* @__PURE__ */ standardSchema(validateTriptychModel, schemaDocument);

/** Whether a value is of the type ValueFormat. */
export function isValueFormat(value: unknown): value is ValueFormat {
  if (!(value === "date-time" || value === "date" || value === "int64" || value === "base64")) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type ValueFormat. */
export function assertValueFormat(value: unknown): asserts value is ValueFormat {
  if (!isValueFormat(value)) throw refusal("ValueFormat", explain(value, explainValueFormat));
}

/** The value with the type ValueFormat, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateValueFormat(value: unknown, maxErrors?: number): Validation<ValueFormat> {
  return isValueFormat(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainValueFormat, maxErrors) };
}

/** Reports everything that keeps a value from being of the type ValueFormat, and is true where that is as much as is wanted. */
export function explainValueFormat(value: unknown, site: Site): boolean {
  site.schema = "triptych.model.schema.json#/$defs/valueFormat";
  if (!(value === "date-time" || value === "date" || value === "int64" || value === "base64") && failEnum(value, site, null, "/enum", constant3)) return true;
  return false;
}

/** ValueFormat as a Standard Schema. */
export const ValueFormatSchema: StandardSchema<ValueFormat> = /* @__PURE__ */ standardSchema(validateValueFormat, schemaDocument, "/$defs/valueFormat");

/** Whether a value is of the type ModelLocation. */
export function isModelLocation(value: unknown): value is ModelLocation {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const document = object["document"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isModelLocation(own(value));
    if (document === undefined) return false;
    if (typeof document !== "string") return false;
  }
  {
    const pointer = object["pointer"];
    if (pointer === undefined) return false;
    if (typeof pointer !== "string") return false;
  }
  if (!(keyCount(object) === 2)) {
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "document" || key === "pointer")) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type ModelLocation. */
export function assertModelLocation(value: unknown): asserts value is ModelLocation {
  if (!isModelLocation(value)) throw refusal("ModelLocation", explain(value, explainModelLocation));
}

/** The value with the type ModelLocation, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateModelLocation(value: unknown, maxErrors?: number): Validation<ModelLocation> {
  return isModelLocation(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainModelLocation, maxErrors) };
}

/** Reports everything that keeps a value from being of the type ModelLocation, and is true where that is as much as is wanted. */
export function explainModelLocation(value: unknown, site: Site): boolean {
  site.schema = "triptych.model.schema.json#/$defs/location";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const document = object["document"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "document" || key === "pointer") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
      }
      if (document === undefined) {
        if (failMissing("document", site, null, "/required")) return true;
      } else {
        if (typeof document !== "string" && failType(document, site, null, "/properties/document/type", "string")) return true;
      }
    }
    {
      const pointer = object["pointer"];
      if (pointer === undefined) {
        if (failMissing("pointer", site, null, "/required")) return true;
      } else {
        if (typeof pointer !== "string" && failType(pointer, site, null, "/properties/pointer/type", "string")) return true;
      }
    }
  }
  return false;
}

/** ModelLocation as a Standard Schema. */
export const ModelLocationSchema: StandardSchema<ModelLocation> = /* @__PURE__ */ standardSchema(validateModelLocation, schemaDocument, "/$defs/location");

/** Whether a value is of the type ModelPlaces. */
export function isModelPlaces(value: unknown): value is ModelPlaces {
  if (!objectLike(value)) return false;
  const object = value as { readonly [key: string]: unknown };
  for (const key in object) {
    const member = object[key];
    if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && typeof member !== "string") return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type ModelPlaces. */
export function assertModelPlaces(value: unknown): asserts value is ModelPlaces {
  if (!isModelPlaces(value)) throw refusal("ModelPlaces", explain(value, explainModelPlaces));
}

/** The value with the type ModelPlaces, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateModelPlaces(value: unknown, maxErrors?: number): Validation<ModelPlaces> {
  return isModelPlaces(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainModelPlaces, maxErrors) };
}

/** Reports everything that keeps a value from being of the type ModelPlaces, and is true where that is as much as is wanted. */
export function explainModelPlaces(value: unknown, site: Site): boolean {
  site.schema = "triptych.model.schema.json#/$defs/places";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && typeof member !== "string" && failType(member, site, token(key), "/additionalProperties/type", "string")) return true;
    }
  }
  return false;
}

/** ModelPlaces as a Standard Schema. */
export const ModelPlacesSchema: StandardSchema<ModelPlaces> = /* @__PURE__ */ standardSchema(validateModelPlaces, schemaDocument, "/$defs/places");

/** Whether a value is of the type Dialect. */
export function isDialect(value: unknown): value is Dialect {
  if (!(value === "2020-12" || value === "2019-09" || value === "draft-07" || value === "draft-06" || value === "draft-04" || value === "openapi-3.0")) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Dialect. */
export function assertDialect(value: unknown): asserts value is Dialect {
  if (!isDialect(value)) throw refusal("Dialect", explain(value, explainDialect));
}

/** The value with the type Dialect, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateDialect(value: unknown, maxErrors?: number): Validation<Dialect> {
  return isDialect(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainDialect, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Dialect, and is true where that is as much as is wanted. */
export function explainDialect(value: unknown, site: Site): boolean {
  site.schema = "triptych.model.schema.json#/$defs/dialect";
  if (!(value === "2020-12" || value === "2019-09" || value === "draft-07" || value === "draft-06" || value === "draft-04" || value === "openapi-3.0") && failEnum(value, site, null, "/enum", constant)) return true;
  return false;
}

/** Dialect as a Standard Schema. */
export const DialectSchema: StandardSchema<Dialect> = /* @__PURE__ */ standardSchema(validateDialect, schemaDocument, "/$defs/dialect");

/** Whether a value is of the type ModelModule. */
export function isModelModule(value: unknown): value is ModelModule {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const name = object["name"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isModelModule(own(value));
    if (name === undefined) return false;
    if (typeof name !== "string") return false;
  }
  {
    const document = object["document"];
    if (document === undefined) return false;
    if (typeof document !== "string") return false;
  }
  {
    const json = object["json"];
    if (json === undefined) return false;
  }
  {
    const dialect = object["dialect"];
    if (dialect === undefined) return false;
    if (!(dialect === "2020-12" || dialect === "2019-09" || dialect === "draft-07" || dialect === "draft-06" || dialect === "draft-04" || dialect === "openapi-3.0")) return false;
  }
  const vocabulary = object["vocabulary"];
  if (vocabulary !== undefined) {
    if (!(typeof vocabulary === "object" && vocabulary !== null)) return false;
    const object2 = vocabulary as { readonly [key: string]: unknown };
    {
      const leftOut = object2["leftOut"];
      if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && isModelModule(own(value));
      if (leftOut === undefined) return false;
      if (!Array.isArray(leftOut)) return false;
      for (let index = 0; index < leftOut.length; index++) {
        const item = leftOut[index] as unknown;
        if (typeof item !== "string") return false;
      }
    }
    {
      const assertsFormat = object2["assertsFormat"];
      if (assertsFormat === undefined) return false;
      if (typeof assertsFormat !== "boolean") return false;
    }
    if (!(keyCount(object2) === 2)) {
      for (const key in object2) {
        const member = object2[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key) && !(key === "leftOut" || key === "assertsFormat")) return false;
      }
    }
  }
  {
    const declarations = object["declarations"];
    if (declarations === undefined) return false;
    if (!Array.isArray(declarations)) return false;
    for (let index2 = 0; index2 < declarations.length; index2++) {
      const item2 = declarations[index2] as unknown;
      if (typeof item2 !== "string") return false;
    }
  }
  {
    const parts = object["parts"];
    if (parts !== undefined) {
      if (!Array.isArray(parts)) return false;
      for (let index3 = 0; index3 < parts.length; index3++) {
        const item3 = parts[index3] as unknown;
        if (typeof item3 !== "string") return false;
      }
    }
    if (!(keyCount(object) === 5 + Number(vocabulary !== undefined) + Number(parts !== undefined))) {
      for (const key2 in object) {
        const member2 = object[key2];
        if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object, key2) && !(key2 === "name" || key2 === "document" || key2 === "json" || key2 === "dialect" || key2 === "vocabulary" || key2 === "declarations" || key2 === "parts")) return false;
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type ModelModule. */
export function assertModelModule(value: unknown): asserts value is ModelModule {
  if (!isModelModule(value)) throw refusal("ModelModule", explain(value, explainModelModule));
}

/** The value with the type ModelModule, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateModelModule(value: unknown, maxErrors?: number): Validation<ModelModule> {
  return isModelModule(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainModelModule, maxErrors) };
}

/** Reports everything that keeps a value from being of the type ModelModule, and is true where that is as much as is wanted. */
export function explainModelModule(value: unknown, site: Site): boolean {
  site.schema = "triptych.model.schema.json#/$defs/module";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const name = object["name"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "name" || key === "document" || key === "json" || key === "dialect" || key === "vocabulary" || key === "declarations" || key === "parts") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
      }
      if (name === undefined) {
        if (failMissing("name", site, null, "/required")) return true;
      } else {
        if (typeof name !== "string" && failType(name, site, null, "/properties/name/type", "string")) return true;
      }
    }
    {
      const document = object["document"];
      if (document === undefined) {
        if (failMissing("document", site, null, "/required")) return true;
      } else {
        if (typeof document !== "string" && failType(document, site, null, "/properties/document/type", "string")) return true;
      }
    }
    {
      const json = object["json"];
      if (json === undefined && failMissing("json", site, null, "/required")) return true;
    }
    {
      const dialect = object["dialect"];
      if (dialect === undefined) {
        if (failMissing("dialect", site, null, "/required")) return true;
      } else {
        if (refer(explainDialect, dialect, site, null, "/properties/dialect/$ref")) return true;
      }
    }
    {
      const vocabulary = object["vocabulary"];
      if (vocabulary !== undefined) {
        if (!objectLike(vocabulary)) {
          if (failType(vocabulary, site, null, "/properties/vocabulary/type", "object")) return true;
        } else {
          const object2 = vocabulary as { readonly [key: string]: unknown };
          {
            const leftOut = object2["leftOut"];
            mustOwn(object2);
            for (const key2 in object2) {
              const member2 = object2[key2];
              if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object2, key2) && !(key2 === "leftOut" || key2 === "assertsFormat") && fail(site, "/vocabulary" + token(key2), "/properties/vocabulary/additionalProperties", "is not allowed", { additionalProperty: key2 })) return true;
            }
            if (leftOut === undefined) {
              if (failMissing("leftOut", site, null, "/properties/vocabulary/required")) return true;
            } else {
              if (!Array.isArray(leftOut)) {
                if (failType(leftOut, site, "/vocabulary/leftOut", "/properties/vocabulary/properties/leftOut/type", "array")) return true;
              } else {
                for (let index = 0; index < leftOut.length; index++) {
                  const item = leftOut[index] as unknown;
                  if (typeof item !== "string" && failType(item, site, "/vocabulary/leftOut/" + index, "/properties/vocabulary/properties/leftOut/items/type", "string")) return true;
                }
              }
            }
          }
          {
            const assertsFormat = object2["assertsFormat"];
            if (assertsFormat === undefined) {
              if (failMissing("assertsFormat", site, null, "/properties/vocabulary/required")) return true;
            } else {
              if (typeof assertsFormat !== "boolean" && failType(assertsFormat, site, "/vocabulary/assertsFormat", "/properties/vocabulary/properties/assertsFormat/type", "boolean")) return true;
            }
          }
        }
      }
    }
    {
      const declarations = object["declarations"];
      if (declarations === undefined) {
        if (failMissing("declarations", site, null, "/required")) return true;
      } else {
        if (!Array.isArray(declarations)) {
          if (failType(declarations, site, null, "/properties/declarations/type", "array")) return true;
        } else {
          for (let index2 = 0; index2 < declarations.length; index2++) {
            const item2 = declarations[index2] as unknown;
            if (typeof item2 !== "string" && failType(item2, site, "/declarations/" + index2, "/properties/declarations/items/type", "string")) return true;
          }
        }
      }
    }
    {
      const parts = object["parts"];
      if (parts !== undefined) {
        if (!Array.isArray(parts)) {
          if (failType(parts, site, null, "/properties/parts/type", "array")) return true;
        } else {
          for (let index3 = 0; index3 < parts.length; index3++) {
            const item3 = parts[index3] as unknown;
            if (typeof item3 !== "string" && failType(item3, site, "/parts/" + index3, "/properties/parts/items/type", "string")) return true;
          }
        }
      }
    }
  }
  return false;
}

/** ModelModule as a Standard Schema. */
export const ModelModuleSchema: StandardSchema<ModelModule> = /* @__PURE__ */ standardSchema(validateModelModule, schemaDocument, "/$defs/module");

/** Whether a value is of the type ModelDeclaration. */
export function isModelDeclaration(value: unknown): value is ModelDeclaration {
  try {
    return checkModelDeclaration(value, undefined);
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isModelDeclaration` from within a guard: throws where the stack runs out. */
export function checkModelDeclaration(value: unknown, memo: Memo | undefined): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const id = object["id"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && checkModelDeclaration(own(value), memo);
    if (id === undefined) return false;
    if (typeof id !== "string") return false;
  }
  {
    const uri = object["uri"];
    if (uri === undefined) return false;
    if (typeof uri !== "string") return false;
  }
  {
    const at = object["at"];
    if (at === undefined) return false;
    if (!(typeof at === "object" && at !== null)) return false;
    const object2 = at as { readonly [key: string]: unknown };
    {
      const document = object2["document"];
      if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && checkModelDeclaration(own(value), memo);
      if (document === undefined) return false;
      if (typeof document !== "string") return false;
    }
    {
      const pointer = object2["pointer"];
      if (pointer === undefined) return false;
      if (typeof pointer !== "string") return false;
    }
    if (!(keyCount(object2) === 2)) {
      for (const key in object2) {
        const member = object2[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key) && !(key === "document" || key === "pointer")) return false;
      }
    }
  }
  {
    const name = object["name"];
    if (name === undefined) return false;
    if (typeof name !== "string") return false;
  }
  {
    const module = object["module"];
    if (module === undefined) return false;
    if (typeof module !== "string") return false;
  }
  {
    const shape = object["shape"];
    if (shape === undefined) return false;
    if (!(tooEarly(memo) ? checkModelShape(shape, memo) : ask(memo, checkModelShape, shape))) return false;
  }
  {
    const uses = object["uses"];
    if (uses === undefined) return false;
    if (!Array.isArray(uses)) return false;
    for (let index = 0; index < uses.length; index++) {
      const item = uses[index] as unknown;
      if (typeof item !== "string") return false;
    }
  }
  {
    const usedBy = object["usedBy"];
    if (usedBy === undefined) return false;
    if (!Array.isArray(usedBy)) return false;
    for (let index2 = 0; index2 < usedBy.length; index2++) {
      const item2 = usedBy[index2] as unknown;
      if (typeof item2 !== "string") return false;
    }
  }
  {
    const recursive = object["recursive"];
    if (recursive === undefined) return false;
    if (typeof recursive !== "boolean") return false;
  }
  {
    const variant = object["variant"];
    if (variant !== undefined) {
      if (!(typeof variant === "object" && variant !== null)) return false;
      const object3 = variant as { readonly [key: string]: unknown };
      {
        const of2 = object3["of"];
        if ((object3["constructor"] !== Object || Object.getPrototypeOf(object3) !== Object.prototype) && hasPrototype(object3)) return !Array.isArray(object3) && checkModelDeclaration(own(value), memo);
        if (of2 === undefined) return false;
        if (typeof of2 !== "string") return false;
      }
      {
        const says = object3["says"];
        if (says === undefined) return false;
        if (typeof says !== "string") return false;
      }
      const hasNoPage = object3["hasNoPage"];
      if (hasNoPage !== undefined && hasNoPage !== true) return false;
      {
        const hasNoGuard = object3["hasNoGuard"];
        if (hasNoGuard !== undefined && hasNoGuard !== true) return false;
        if (!(keyCount(object3) === 2 + Number(hasNoPage !== undefined) + Number(hasNoGuard !== undefined))) {
          for (const key2 in object3) {
            const member2 = object3[key2];
            if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object3, key2) && !(key2 === "of" || key2 === "says" || key2 === "hasNoPage" || key2 === "hasNoGuard")) return false;
          }
        }
      }
    }
    if (!(keyCount(object) === 9 + Number(variant !== undefined))) {
      for (const key3 in object) {
        const member3 = object[key3];
        if (member3 !== undefined && Object.prototype.hasOwnProperty.call(object, key3)) {
          switch (key3.length) {
            case 2:
            switch (key3) {
              case "id":
              case "at": {
                continue;
              }
            }
            break;
            case 3:
            switch (key3) {
              case "uri": {
                continue;
              }
            }
            break;
            case 4:
            switch (key3) {
              case "name":
              case "uses": {
                continue;
              }
            }
            break;
            case 5:
            switch (key3) {
              case "shape": {
                continue;
              }
            }
            break;
            case 6:
            switch (key3) {
              case "module":
              case "usedBy": {
                continue;
              }
            }
            break;
            case 7:
            switch (key3) {
              case "variant": {
                continue;
              }
            }
            break;
            case 9:
            switch (key3) {
              case "recursive": {
                continue;
              }
            }
            break;
          }
          return false;
        }
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type ModelDeclaration. */
export function assertModelDeclaration(value: unknown): asserts value is ModelDeclaration {
  if (!isModelDeclaration(value)) throw refusal("ModelDeclaration", explain(value, explainModelDeclaration));
}

/** The value with the type ModelDeclaration, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateModelDeclaration(value: unknown, maxErrors?: number): Validation<ModelDeclaration> {
  return isModelDeclaration(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainModelDeclaration, maxErrors) };
}

/** Reports everything that keeps a value from being of the type ModelDeclaration, and is true where that is as much as is wanted. */
export function explainModelDeclaration(value: unknown, site: Site): boolean {
  site.schema = "triptych.model.schema.json#/$defs/declaration";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const id = object["id"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key)) {
          switch (key.length) {
            case 2:
            switch (key) {
              case "id":
              case "at": {
                continue;
              }
            }
            break;
            case 3:
            switch (key) {
              case "uri": {
                continue;
              }
            }
            break;
            case 4:
            switch (key) {
              case "name":
              case "uses": {
                continue;
              }
            }
            break;
            case 5:
            switch (key) {
              case "shape": {
                continue;
              }
            }
            break;
            case 6:
            switch (key) {
              case "module":
              case "usedBy": {
                continue;
              }
            }
            break;
            case 7:
            switch (key) {
              case "variant": {
                continue;
              }
            }
            break;
            case 9:
            switch (key) {
              case "recursive": {
                continue;
              }
            }
            break;
          }
          if (fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
        }
      }
      if (id === undefined) {
        if (failMissing("id", site, null, "/required")) return true;
      } else {
        if (typeof id !== "string" && failType(id, site, null, "/properties/id/type", "string")) return true;
      }
    }
    {
      const uri = object["uri"];
      if (uri === undefined) {
        if (failMissing("uri", site, null, "/required")) return true;
      } else {
        if (typeof uri !== "string" && failType(uri, site, null, "/properties/uri/type", "string")) return true;
      }
    }
    {
      const at = object["at"];
      if (at === undefined) {
        if (failMissing("at", site, null, "/required")) return true;
      } else {
        if (refer(explainModelLocation, at, site, null, "/properties/at/$ref")) return true;
      }
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
      const module = object["module"];
      if (module === undefined) {
        if (failMissing("module", site, null, "/required")) return true;
      } else {
        if (typeof module !== "string" && failType(module, site, null, "/properties/module/type", "string")) return true;
      }
    }
    {
      const shape = object["shape"];
      if (shape === undefined) {
        if (failMissing("shape", site, null, "/required")) return true;
      } else {
        if (refer(explainModelShape, shape, site, null, "/properties/shape/$ref")) return true;
      }
    }
    {
      const uses = object["uses"];
      if (uses === undefined) {
        if (failMissing("uses", site, null, "/required")) return true;
      } else {
        if (!Array.isArray(uses)) {
          if (failType(uses, site, null, "/properties/uses/type", "array")) return true;
        } else {
          for (let index = 0; index < uses.length; index++) {
            const item = uses[index] as unknown;
            if (typeof item !== "string" && failType(item, site, "/uses/" + index, "/properties/uses/items/type", "string")) return true;
          }
        }
      }
    }
    {
      const usedBy = object["usedBy"];
      if (usedBy === undefined) {
        if (failMissing("usedBy", site, null, "/required")) return true;
      } else {
        if (!Array.isArray(usedBy)) {
          if (failType(usedBy, site, null, "/properties/usedBy/type", "array")) return true;
        } else {
          for (let index2 = 0; index2 < usedBy.length; index2++) {
            const item2 = usedBy[index2] as unknown;
            if (typeof item2 !== "string" && failType(item2, site, "/usedBy/" + index2, "/properties/usedBy/items/type", "string")) return true;
          }
        }
      }
    }
    {
      const recursive = object["recursive"];
      if (recursive === undefined) {
        if (failMissing("recursive", site, null, "/required")) return true;
      } else {
        if (typeof recursive !== "boolean" && failType(recursive, site, null, "/properties/recursive/type", "boolean")) return true;
      }
    }
    {
      const variant = object["variant"];
      if (variant !== undefined) {
        if (!objectLike(variant)) {
          if (failType(variant, site, null, "/properties/variant/type", "object")) return true;
        } else {
          const object2 = variant as { readonly [key: string]: unknown };
          {
            const of2 = object2["of"];
            mustOwn(object2);
            for (const key2 in object2) {
              const member2 = object2[key2];
              if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object2, key2) && !(key2 === "of" || key2 === "says" || key2 === "hasNoPage" || key2 === "hasNoGuard") && fail(site, "/variant" + token(key2), "/properties/variant/additionalProperties", "is not allowed", { additionalProperty: key2 })) return true;
            }
            if (of2 === undefined) {
              if (failMissing("of", site, null, "/properties/variant/required")) return true;
            } else {
              if (typeof of2 !== "string" && failType(of2, site, "/variant/of", "/properties/variant/properties/of/type", "string")) return true;
            }
          }
          {
            const says = object2["says"];
            if (says === undefined) {
              if (failMissing("says", site, null, "/properties/variant/required")) return true;
            } else {
              if (typeof says !== "string" && failType(says, site, "/variant/says", "/properties/variant/properties/says/type", "string")) return true;
            }
          }
          {
            const hasNoPage = object2["hasNoPage"];
            if (hasNoPage !== undefined && hasNoPage !== true && failConst(hasNoPage, site, "/variant/hasNoPage", "/properties/variant/properties/hasNoPage/const", true)) return true;
          }
          {
            const hasNoGuard = object2["hasNoGuard"];
            if (hasNoGuard !== undefined && hasNoGuard !== true && failConst(hasNoGuard, site, "/variant/hasNoGuard", "/properties/variant/properties/hasNoGuard/const", true)) return true;
          }
        }
      }
    }
  }
  return false;
}

/** ModelDeclaration as a Standard Schema. */
export const ModelDeclarationSchema: StandardSchema<ModelDeclaration> = /* @__PURE__ */ standardSchema(validateModelDeclaration, schemaDocument, "/$defs/declaration");

/** Whether a value is of the type ModelShape. */
export function isModelShape(value: unknown): value is ModelShape {
  try {
    return checkModelShape(value, undefined);
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isModelShape` from within a guard: throws where the stack runs out. */
export function checkModelShape(value: unknown, memo: Memo | undefined): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const at = object["at"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && checkModelShape(own(value), memo);
    if (at === undefined) return false;
    if (!(typeof at === "object" && at !== null)) return false;
    const object2 = at as { readonly [key: string]: unknown };
    {
      const document = object2["document"];
      if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && checkModelShape(own(value), memo);
      if (document === undefined) return false;
      if (typeof document !== "string") return false;
    }
    {
      const pointer = object2["pointer"];
      if (pointer === undefined) return false;
      if (typeof pointer !== "string") return false;
    }
    if (!(keyCount(object2) === 2)) {
      for (const key in object2) {
        const member = object2[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key) && !(key === "document" || key === "pointer")) return false;
      }
    }
  }
  {
    const parts = object["parts"];
    if (parts === undefined) return false;
    if (!(tooEarly(memo) ? checkModelParts(parts, memo) : ask(memo, checkModelParts, parts))) return false;
  }
  {
    const notes = object["notes"];
    if (notes === undefined) return false;
    if (!objectLike(notes)) return false;
  }
  {
    const refuses = object["refuses"];
    if (refuses !== undefined && typeof refuses !== "string") return false;
    if (!(keyCount(object) === 3 + Number(refuses !== undefined))) {
      for (const key2 in object) {
        const member2 = object[key2];
        if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object, key2) && !(key2 === "at" || key2 === "parts" || key2 === "notes" || key2 === "refuses")) return false;
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type ModelShape. */
export function assertModelShape(value: unknown): asserts value is ModelShape {
  if (!isModelShape(value)) throw refusal("ModelShape", explain(value, explainModelShape));
}

/** The value with the type ModelShape, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateModelShape(value: unknown, maxErrors?: number): Validation<ModelShape> {
  return isModelShape(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainModelShape, maxErrors) };
}

/** Reports everything that keeps a value from being of the type ModelShape, and is true where that is as much as is wanted. */
export function explainModelShape(value: unknown, site: Site): boolean {
  site.schema = "triptych.model.schema.json#/$defs/shape";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const at = object["at"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "at" || key === "parts" || key === "notes" || key === "refuses") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
      }
      if (at === undefined) {
        if (failMissing("at", site, null, "/required")) return true;
      } else {
        if (refer(explainModelLocation, at, site, null, "/properties/at/$ref")) return true;
      }
    }
    {
      const parts = object["parts"];
      if (parts === undefined) {
        if (failMissing("parts", site, null, "/required")) return true;
      } else {
        if (refer(explainModelParts, parts, site, null, "/properties/parts/$ref")) return true;
      }
    }
    {
      const notes = object["notes"];
      if (notes === undefined) {
        if (failMissing("notes", site, null, "/required")) return true;
      } else {
        if (!objectLike(notes) && failType(notes, site, null, "/properties/notes/type", "object")) return true;
      }
    }
    {
      const refuses = object["refuses"];
      if (refuses !== undefined && typeof refuses !== "string" && failType(refuses, site, null, "/properties/refuses/type", "string")) return true;
    }
  }
  return false;
}

/** ModelShape as a Standard Schema. */
export const ModelShapeSchema: StandardSchema<ModelShape> = /* @__PURE__ */ standardSchema(validateModelShape, schemaDocument, "/$defs/shape");

/** Whether a value is of the type ModelParts. */
export function isModelParts(value: unknown): value is ModelParts {
  try {
    return checkModelParts(value, undefined);
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isModelParts` from within a guard: throws where the stack runs out. */
export function checkModelParts(value: unknown, memo: Memo | undefined): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const never = object["never"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && checkModelParts(own(value), memo);
  if (never !== undefined && never !== true) return false;
  const types = object["types"];
  if (types !== undefined) {
    if (!(typeof types === "object" && types !== null)) return false;
    const object2 = types as { readonly [key: string]: unknown };
    {
      const types2 = object2["types"];
      if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && checkModelParts(own(value), memo);
      if (types2 === undefined) return false;
      if (!Array.isArray(types2)) return false;
      for (let index = 0; index < types2.length; index++) {
        const item = types2[index] as unknown;
        if (!(item === "object" || item === "array" || item === "string" || item === "number" || item === "integer" || item === "boolean" || item === "null")) return false;
      }
    }
    {
      const typed = object2["typed"];
      if (typed !== undefined && !(typed === "date-time" || typed === "date" || typed === "int64" || typed === "base64")) return false;
      {
        const at = object2["at"];
        if (at === undefined) return false;
        if (!objectLike(at)) return false;
        const object3 = at as { readonly [key: string]: unknown };
        for (const key in object3) {
          const member = object3[key];
          if (member !== undefined && Object.prototype.hasOwnProperty.call(object3, key) && typeof member !== "string") return false;
        }
      }
      if (!(keyCount(object2) === 2 + Number(typed !== undefined))) {
        for (const key2 in object2) {
          const member2 = object2[key2];
          if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object2, key2) && !(key2 === "types" || key2 === "typed" || key2 === "at")) return false;
        }
      }
    }
  }
  const values = object["values"];
  if (values !== undefined) {
    if (!(typeof values === "object" && values !== null)) return false;
    const object4 = values as { readonly [key: string]: unknown };
    const enum2 = object4["enum"];
    if ((object4["constructor"] !== Object || Object.getPrototypeOf(object4) !== Object.prototype) && hasPrototype(object4)) return !Array.isArray(object4) && checkModelParts(own(value), memo);
    if (enum2 !== undefined && !Array.isArray(enum2)) return false;
    {
      const const2 = object4["const"];
      if (const2 !== undefined) {
        if (!(typeof const2 === "object" && const2 !== null)) return false;
        const object5 = const2 as { readonly [key: string]: unknown };
        const value2 = object5["value"];
        if ((object5["constructor"] !== Object || Object.getPrototypeOf(object5) !== Object.prototype) && hasPrototype(object5)) return !Array.isArray(object5) && checkModelParts(own(value), memo);
        if (value2 === undefined) return false;
        if (!(keyCount(object5) === 1)) {
          for (const key3 in object5) {
            const member3 = object5[key3];
            if (member3 !== undefined && Object.prototype.hasOwnProperty.call(object5, key3) && !(key3 === "value")) return false;
          }
        }
      }
      {
        const at2 = object4["at"];
        if (at2 === undefined) return false;
        if (!objectLike(at2)) return false;
        const object6 = at2 as { readonly [key: string]: unknown };
        for (const key4 in object6) {
          const member4 = object6[key4];
          if (member4 !== undefined && Object.prototype.hasOwnProperty.call(object6, key4) && typeof member4 !== "string") return false;
        }
      }
      if (!(keyCount(object4) === 1 + Number(enum2 !== undefined) + Number(const2 !== undefined))) {
        for (const key5 in object4) {
          const member5 = object4[key5];
          if (member5 !== undefined && Object.prototype.hasOwnProperty.call(object4, key5) && !(key5 === "enum" || key5 === "const" || key5 === "at")) return false;
        }
      }
    }
  }
  const reference = object["reference"];
  if (reference !== undefined) {
    if (!(typeof reference === "object" && reference !== null)) return false;
    const object7 = reference as { readonly [key: string]: unknown };
    const ref = object7["$ref"];
    if ((object7["constructor"] !== Object || Object.getPrototypeOf(object7) !== Object.prototype) && hasPrototype(object7)) return !Array.isArray(object7) && checkModelParts(own(value), memo);
    if (ref !== undefined) {
      if (!(typeof ref === "object" && ref !== null)) return false;
      const object8 = ref as { readonly [key: string]: unknown };
      {
        const target = object8["target"];
        if ((object8["constructor"] !== Object || Object.getPrototypeOf(object8) !== Object.prototype) && hasPrototype(object8)) return !Array.isArray(object8) && checkModelParts(own(value), memo);
        if (target === undefined) return false;
        if (typeof target !== "string") return false;
      }
      {
        const nested = object8["nested"];
        if (nested !== undefined && nested !== true) return false;
        if (!(keyCount(object8) === 1 + Number(nested !== undefined))) {
          for (const key6 in object8) {
            const member6 = object8[key6];
            if (member6 !== undefined && Object.prototype.hasOwnProperty.call(object8, key6) && !(key6 === "target" || key6 === "nested")) return false;
          }
        }
      }
    }
    {
      const dynamicRef = object7["$dynamicRef"];
      if (dynamicRef !== undefined) {
        if (!(typeof dynamicRef === "object" && dynamicRef !== null)) return false;
        const object9 = dynamicRef as { readonly [key: string]: unknown };
        {
          const target2 = object9["target"];
          if ((object9["constructor"] !== Object || Object.getPrototypeOf(object9) !== Object.prototype) && hasPrototype(object9)) return !Array.isArray(object9) && checkModelParts(own(value), memo);
          if (target2 === undefined) return false;
          if (typeof target2 !== "string") return false;
        }
        {
          const anchor = object9["anchor"];
          if (anchor !== undefined && typeof anchor !== "string") return false;
          if (!(keyCount(object9) === 1 + Number(anchor !== undefined))) {
            for (const key7 in object9) {
              const member7 = object9[key7];
              if (member7 !== undefined && Object.prototype.hasOwnProperty.call(object9, key7) && !(key7 === "target" || key7 === "anchor")) return false;
            }
          }
        }
      }
      {
        const at3 = object7["at"];
        if (at3 === undefined) return false;
        if (!objectLike(at3)) return false;
        const object10 = at3 as { readonly [key: string]: unknown };
        for (const key8 in object10) {
          const member8 = object10[key8];
          if (member8 !== undefined && Object.prototype.hasOwnProperty.call(object10, key8) && typeof member8 !== "string") return false;
        }
      }
      if (!(keyCount(object7) === 1 + Number(ref !== undefined) + Number(dynamicRef !== undefined))) {
        for (const key9 in object7) {
          const member9 = object7[key9];
          if (member9 !== undefined && Object.prototype.hasOwnProperty.call(object7, key9) && !(key9 === "$ref" || key9 === "$dynamicRef" || key9 === "at")) return false;
        }
      }
    }
  }
  const members = object["members"];
  if (members !== undefined) {
    if (!(typeof members === "object" && members !== null)) return false;
    const object11 = members as { readonly [key: string]: unknown };
    const properties = object11["properties"];
    if ((object11["constructor"] !== Object || Object.getPrototypeOf(object11) !== Object.prototype) && hasPrototype(object11)) return !Array.isArray(object11) && checkModelParts(own(value), memo);
    if (properties !== undefined) {
      if (!Array.isArray(properties)) return false;
      for (let index2 = 0; index2 < properties.length; index2++) {
        const item2 = properties[index2] as unknown;
        if (!(tooEarly(memo) ? checkModelMember(item2, memo) : ask(memo, checkModelMember, item2))) return false;
      }
    }
    const required = object11["required"];
    if (required !== undefined) {
      if (!Array.isArray(required)) return false;
      for (let index3 = 0; index3 < required.length; index3++) {
        const item3 = required[index3] as unknown;
        if (typeof item3 !== "string") return false;
      }
    }
    const patternProperties = object11["patternProperties"];
    if (patternProperties !== undefined) {
      if (!Array.isArray(patternProperties)) return false;
      for (let index4 = 0; index4 < patternProperties.length; index4++) {
        const item4 = patternProperties[index4] as unknown;
        if (!(typeof item4 === "object" && item4 !== null)) return false;
        const object12 = item4 as { readonly [key: string]: unknown };
        {
          const pattern = object12["pattern"];
          if ((object12["constructor"] !== Object || Object.getPrototypeOf(object12) !== Object.prototype) && hasPrototype(object12)) return !Array.isArray(object12) && checkModelParts(own(value), memo);
          if (pattern === undefined) return false;
          if (typeof pattern !== "string") return false;
        }
        {
          const shape = object12["shape"];
          if (shape === undefined) return false;
          if (!(tooEarly(memo) ? checkModelShape(shape, memo) : ask(memo, checkModelShape, shape))) return false;
        }
        if (!(keyCount(object12) === 2)) {
          for (const key10 in object12) {
            const member10 = object12[key10];
            if (member10 !== undefined && Object.prototype.hasOwnProperty.call(object12, key10) && !(key10 === "pattern" || key10 === "shape")) return false;
          }
        }
      }
    }
    {
      const additionalProperties = object11["additionalProperties"];
      if (additionalProperties !== undefined && !(tooEarly(memo) ? checkModelShape(additionalProperties, memo) : ask(memo, checkModelShape, additionalProperties))) return false;
      {
        const at4 = object11["at"];
        if (at4 === undefined) return false;
        if (!objectLike(at4)) return false;
        const object13 = at4 as { readonly [key: string]: unknown };
        for (const key11 in object13) {
          const member11 = object13[key11];
          if (member11 !== undefined && Object.prototype.hasOwnProperty.call(object13, key11) && typeof member11 !== "string") return false;
        }
      }
      if (!(keyCount(object11) === 1 + Number(properties !== undefined) + Number(required !== undefined) + Number(patternProperties !== undefined) + Number(additionalProperties !== undefined))) {
        for (const key12 in object11) {
          const member12 = object11[key12];
          if (member12 !== undefined && Object.prototype.hasOwnProperty.call(object11, key12) && !(key12 === "properties" || key12 === "required" || key12 === "patternProperties" || key12 === "additionalProperties" || key12 === "at")) return false;
        }
      }
    }
  }
  const dependents = object["dependents"];
  if (dependents !== undefined) {
    if (!(typeof dependents === "object" && dependents !== null)) return false;
    const object14 = dependents as { readonly [key: string]: unknown };
    const dependentRequired = object14["dependentRequired"];
    if ((object14["constructor"] !== Object || Object.getPrototypeOf(object14) !== Object.prototype) && hasPrototype(object14)) return !Array.isArray(object14) && checkModelParts(own(value), memo);
    if (dependentRequired !== undefined) {
      if (!Array.isArray(dependentRequired)) return false;
      for (let index5 = 0; index5 < dependentRequired.length; index5++) {
        const item5 = dependentRequired[index5] as unknown;
        if (!(typeof item5 === "object" && item5 !== null)) return false;
        const object15 = item5 as { readonly [key: string]: unknown };
        {
          const name = object15["name"];
          if ((object15["constructor"] !== Object || Object.getPrototypeOf(object15) !== Object.prototype) && hasPrototype(object15)) return !Array.isArray(object15) && checkModelParts(own(value), memo);
          if (name === undefined) return false;
          if (typeof name !== "string") return false;
        }
        {
          const required2 = object15["required"];
          if (required2 === undefined) return false;
          if (!Array.isArray(required2)) return false;
          for (let index6 = 0; index6 < required2.length; index6++) {
            const item6 = required2[index6] as unknown;
            if (typeof item6 !== "string") return false;
          }
        }
        if (!(keyCount(object15) === 2)) {
          for (const key13 in object15) {
            const member13 = object15[key13];
            if (member13 !== undefined && Object.prototype.hasOwnProperty.call(object15, key13) && !(key13 === "name" || key13 === "required")) return false;
          }
        }
      }
    }
    {
      const dependentSchemas = object14["dependentSchemas"];
      if (dependentSchemas !== undefined) {
        if (!Array.isArray(dependentSchemas)) return false;
        for (let index7 = 0; index7 < dependentSchemas.length; index7++) {
          const item7 = dependentSchemas[index7] as unknown;
          if (!(tooEarly(memo) ? checkModelMember(item7, memo) : ask(memo, checkModelMember, item7))) return false;
        }
      }
      {
        const at5 = object14["at"];
        if (at5 === undefined) return false;
        if (!objectLike(at5)) return false;
        const object16 = at5 as { readonly [key: string]: unknown };
        for (const key14 in object16) {
          const member14 = object16[key14];
          if (member14 !== undefined && Object.prototype.hasOwnProperty.call(object16, key14) && typeof member14 !== "string") return false;
        }
      }
      if (!(keyCount(object14) === 1 + Number(dependentRequired !== undefined) + Number(dependentSchemas !== undefined))) {
        for (const key15 in object14) {
          const member15 = object14[key15];
          if (member15 !== undefined && Object.prototype.hasOwnProperty.call(object14, key15) && !(key15 === "dependentRequired" || key15 === "dependentSchemas" || key15 === "at")) return false;
        }
      }
    }
  }
  const propertyNames = object["propertyNames"];
  if (propertyNames !== undefined) {
    if (!(typeof propertyNames === "object" && propertyNames !== null)) return false;
    const object17 = propertyNames as { readonly [key: string]: unknown };
    {
      const propertyNames2 = object17["propertyNames"];
      if ((object17["constructor"] !== Object || Object.getPrototypeOf(object17) !== Object.prototype) && hasPrototype(object17)) return !Array.isArray(object17) && checkModelParts(own(value), memo);
      if (propertyNames2 === undefined) return false;
      if (!(tooEarly(memo) ? checkModelShape(propertyNames2, memo) : ask(memo, checkModelShape, propertyNames2))) return false;
    }
    {
      const at6 = object17["at"];
      if (at6 === undefined) return false;
      if (!objectLike(at6)) return false;
      const object18 = at6 as { readonly [key: string]: unknown };
      for (const key16 in object18) {
        const member16 = object18[key16];
        if (member16 !== undefined && Object.prototype.hasOwnProperty.call(object18, key16) && typeof member16 !== "string") return false;
      }
    }
    if (!(keyCount(object17) === 2)) {
      for (const key17 in object17) {
        const member17 = object17[key17];
        if (member17 !== undefined && Object.prototype.hasOwnProperty.call(object17, key17) && !(key17 === "propertyNames" || key17 === "at")) return false;
      }
    }
  }
  const items = object["items"];
  if (items !== undefined) {
    if (!(typeof items === "object" && items !== null)) return false;
    const object19 = items as { readonly [key: string]: unknown };
    const prefixItems = object19["prefixItems"];
    if ((object19["constructor"] !== Object || Object.getPrototypeOf(object19) !== Object.prototype) && hasPrototype(object19)) return !Array.isArray(object19) && checkModelParts(own(value), memo);
    if (prefixItems !== undefined) {
      if (!Array.isArray(prefixItems)) return false;
      for (let index8 = 0; index8 < prefixItems.length; index8++) {
        const item8 = prefixItems[index8] as unknown;
        if (!(tooEarly(memo) ? checkModelShape(item8, memo) : ask(memo, checkModelShape, item8))) return false;
      }
    }
    {
      const items2 = object19["items"];
      if (items2 !== undefined && !(tooEarly(memo) ? checkModelShape(items2, memo) : ask(memo, checkModelShape, items2))) return false;
      {
        const at7 = object19["at"];
        if (at7 === undefined) return false;
        if (!objectLike(at7)) return false;
        const object20 = at7 as { readonly [key: string]: unknown };
        for (const key18 in object20) {
          const member18 = object20[key18];
          if (member18 !== undefined && Object.prototype.hasOwnProperty.call(object20, key18) && typeof member18 !== "string") return false;
        }
      }
      if (!(keyCount(object19) === 1 + Number(prefixItems !== undefined) + Number(items2 !== undefined))) {
        for (const key19 in object19) {
          const member19 = object19[key19];
          if (member19 !== undefined && Object.prototype.hasOwnProperty.call(object19, key19) && !(key19 === "prefixItems" || key19 === "items" || key19 === "at")) return false;
        }
      }
    }
  }
  const contains = object["contains"];
  if (contains !== undefined) {
    if (!(typeof contains === "object" && contains !== null)) return false;
    const object21 = contains as { readonly [key: string]: unknown };
    const contains2 = object21["contains"];
    if ((object21["constructor"] !== Object || Object.getPrototypeOf(object21) !== Object.prototype) && hasPrototype(object21)) return !Array.isArray(object21) && checkModelParts(own(value), memo);
    if (contains2 !== undefined && !(tooEarly(memo) ? checkModelShape(contains2, memo) : ask(memo, checkModelShape, contains2))) return false;
    const minContains = object21["minContains"];
    if (minContains !== undefined && !(typeof minContains === "number" && Number.isFinite(minContains))) return false;
    const maxContains = object21["maxContains"];
    if (maxContains !== undefined && !(typeof maxContains === "number" && Number.isFinite(maxContains))) return false;
    {
      const evaluates = object21["evaluates"];
      if (evaluates !== undefined && evaluates !== false) return false;
      {
        const at8 = object21["at"];
        if (at8 === undefined) return false;
        if (!objectLike(at8)) return false;
        const object22 = at8 as { readonly [key: string]: unknown };
        for (const key20 in object22) {
          const member20 = object22[key20];
          if (member20 !== undefined && Object.prototype.hasOwnProperty.call(object22, key20) && typeof member20 !== "string") return false;
        }
      }
      if (!(keyCount(object21) === 1 + Number(contains2 !== undefined) + Number(minContains !== undefined) + Number(maxContains !== undefined) + Number(evaluates !== undefined))) {
        for (const key21 in object21) {
          const member21 = object21[key21];
          if (member21 !== undefined && Object.prototype.hasOwnProperty.call(object21, key21) && !(key21 === "contains" || key21 === "minContains" || key21 === "maxContains" || key21 === "evaluates" || key21 === "at")) return false;
        }
      }
    }
  }
  const unevaluated = object["unevaluated"];
  if (unevaluated !== undefined) {
    if (!(typeof unevaluated === "object" && unevaluated !== null)) return false;
    const object23 = unevaluated as { readonly [key: string]: unknown };
    const unevaluatedProperties = object23["unevaluatedProperties"];
    if ((object23["constructor"] !== Object || Object.getPrototypeOf(object23) !== Object.prototype) && hasPrototype(object23)) return !Array.isArray(object23) && checkModelParts(own(value), memo);
    if (unevaluatedProperties !== undefined && !(tooEarly(memo) ? checkModelShape(unevaluatedProperties, memo) : ask(memo, checkModelShape, unevaluatedProperties))) return false;
    {
      const unevaluatedItems = object23["unevaluatedItems"];
      if (unevaluatedItems !== undefined && !(tooEarly(memo) ? checkModelShape(unevaluatedItems, memo) : ask(memo, checkModelShape, unevaluatedItems))) return false;
      {
        const at9 = object23["at"];
        if (at9 === undefined) return false;
        if (!objectLike(at9)) return false;
        const object24 = at9 as { readonly [key: string]: unknown };
        for (const key22 in object24) {
          const member22 = object24[key22];
          if (member22 !== undefined && Object.prototype.hasOwnProperty.call(object24, key22) && typeof member22 !== "string") return false;
        }
      }
      if (!(keyCount(object23) === 1 + Number(unevaluatedProperties !== undefined) + Number(unevaluatedItems !== undefined))) {
        for (const key23 in object23) {
          const member23 = object23[key23];
          if (member23 !== undefined && Object.prototype.hasOwnProperty.call(object23, key23) && !(key23 === "unevaluatedProperties" || key23 === "unevaluatedItems" || key23 === "at")) return false;
        }
      }
    }
  }
  const allOf = object["allOf"];
  if (allOf !== undefined) {
    if (!(typeof allOf === "object" && allOf !== null)) return false;
    const object25 = allOf as { readonly [key: string]: unknown };
    {
      const allOf2 = object25["allOf"];
      if ((object25["constructor"] !== Object || Object.getPrototypeOf(object25) !== Object.prototype) && hasPrototype(object25)) return !Array.isArray(object25) && checkModelParts(own(value), memo);
      if (allOf2 === undefined) return false;
      if (!Array.isArray(allOf2)) return false;
      for (let index9 = 0; index9 < allOf2.length; index9++) {
        const item9 = allOf2[index9] as unknown;
        if (!(tooEarly(memo) ? checkModelShape(item9, memo) : ask(memo, checkModelShape, item9))) return false;
      }
    }
    {
      const at10 = object25["at"];
      if (at10 === undefined) return false;
      if (!objectLike(at10)) return false;
      const object26 = at10 as { readonly [key: string]: unknown };
      for (const key24 in object26) {
        const member24 = object26[key24];
        if (member24 !== undefined && Object.prototype.hasOwnProperty.call(object26, key24) && typeof member24 !== "string") return false;
      }
    }
    if (!(keyCount(object25) === 2)) {
      for (const key25 in object25) {
        const member25 = object25[key25];
        if (member25 !== undefined && Object.prototype.hasOwnProperty.call(object25, key25) && !(key25 === "allOf" || key25 === "at")) return false;
      }
    }
  }
  const anyOf = object["anyOf"];
  if (anyOf !== undefined) {
    if (!(typeof anyOf === "object" && anyOf !== null)) return false;
    const object27 = anyOf as { readonly [key: string]: unknown };
    {
      const anyOf2 = object27["anyOf"];
      if ((object27["constructor"] !== Object || Object.getPrototypeOf(object27) !== Object.prototype) && hasPrototype(object27)) return !Array.isArray(object27) && checkModelParts(own(value), memo);
      if (anyOf2 === undefined) return false;
      if (!Array.isArray(anyOf2)) return false;
      for (let index10 = 0; index10 < anyOf2.length; index10++) {
        const item10 = anyOf2[index10] as unknown;
        if (!(tooEarly(memo) ? checkModelShape(item10, memo) : ask(memo, checkModelShape, item10))) return false;
      }
    }
    {
      const at11 = object27["at"];
      if (at11 === undefined) return false;
      if (!objectLike(at11)) return false;
      const object28 = at11 as { readonly [key: string]: unknown };
      for (const key26 in object28) {
        const member26 = object28[key26];
        if (member26 !== undefined && Object.prototype.hasOwnProperty.call(object28, key26) && typeof member26 !== "string") return false;
      }
    }
    if (!(keyCount(object27) === 2)) {
      for (const key27 in object27) {
        const member27 = object27[key27];
        if (member27 !== undefined && Object.prototype.hasOwnProperty.call(object27, key27) && !(key27 === "anyOf" || key27 === "at")) return false;
      }
    }
  }
  const oneOf = object["oneOf"];
  if (oneOf !== undefined) {
    if (!(typeof oneOf === "object" && oneOf !== null)) return false;
    const object29 = oneOf as { readonly [key: string]: unknown };
    {
      const oneOf2 = object29["oneOf"];
      if ((object29["constructor"] !== Object || Object.getPrototypeOf(object29) !== Object.prototype) && hasPrototype(object29)) return !Array.isArray(object29) && checkModelParts(own(value), memo);
      if (oneOf2 === undefined) return false;
      if (!Array.isArray(oneOf2)) return false;
      for (let index11 = 0; index11 < oneOf2.length; index11++) {
        const item11 = oneOf2[index11] as unknown;
        if (!(tooEarly(memo) ? checkModelShape(item11, memo) : ask(memo, checkModelShape, item11))) return false;
      }
    }
    {
      const at12 = object29["at"];
      if (at12 === undefined) return false;
      if (!objectLike(at12)) return false;
      const object30 = at12 as { readonly [key: string]: unknown };
      for (const key28 in object30) {
        const member28 = object30[key28];
        if (member28 !== undefined && Object.prototype.hasOwnProperty.call(object30, key28) && typeof member28 !== "string") return false;
      }
    }
    if (!(keyCount(object29) === 2)) {
      for (const key29 in object29) {
        const member29 = object29[key29];
        if (member29 !== undefined && Object.prototype.hasOwnProperty.call(object29, key29) && !(key29 === "oneOf" || key29 === "at")) return false;
      }
    }
  }
  const not = object["not"];
  if (not !== undefined) {
    if (!(typeof not === "object" && not !== null)) return false;
    const object31 = not as { readonly [key: string]: unknown };
    {
      const not2 = object31["not"];
      if ((object31["constructor"] !== Object || Object.getPrototypeOf(object31) !== Object.prototype) && hasPrototype(object31)) return !Array.isArray(object31) && checkModelParts(own(value), memo);
      if (not2 === undefined) return false;
      if (!(tooEarly(memo) ? checkModelShape(not2, memo) : ask(memo, checkModelShape, not2))) return false;
    }
    {
      const at13 = object31["at"];
      if (at13 === undefined) return false;
      if (!objectLike(at13)) return false;
      const object32 = at13 as { readonly [key: string]: unknown };
      for (const key30 in object32) {
        const member30 = object32[key30];
        if (member30 !== undefined && Object.prototype.hasOwnProperty.call(object32, key30) && typeof member30 !== "string") return false;
      }
    }
    if (!(keyCount(object31) === 2)) {
      for (const key31 in object31) {
        const member31 = object31[key31];
        if (member31 !== undefined && Object.prototype.hasOwnProperty.call(object31, key31) && !(key31 === "not" || key31 === "at")) return false;
      }
    }
  }
  const condition = object["condition"];
  if (condition !== undefined) {
    if (!(typeof condition === "object" && condition !== null)) return false;
    const object33 = condition as { readonly [key: string]: unknown };
    const if2 = object33["if"];
    if ((object33["constructor"] !== Object || Object.getPrototypeOf(object33) !== Object.prototype) && hasPrototype(object33)) return !Array.isArray(object33) && checkModelParts(own(value), memo);
    if (if2 !== undefined && !(tooEarly(memo) ? checkModelShape(if2, memo) : ask(memo, checkModelShape, if2))) return false;
    const then = object33["then"];
    if (then !== undefined && !(tooEarly(memo) ? checkModelShape(then, memo) : ask(memo, checkModelShape, then))) return false;
    {
      const else2 = object33["else"];
      if (else2 !== undefined && !(tooEarly(memo) ? checkModelShape(else2, memo) : ask(memo, checkModelShape, else2))) return false;
      {
        const at14 = object33["at"];
        if (at14 === undefined) return false;
        if (!objectLike(at14)) return false;
        const object34 = at14 as { readonly [key: string]: unknown };
        for (const key32 in object34) {
          const member32 = object34[key32];
          if (member32 !== undefined && Object.prototype.hasOwnProperty.call(object34, key32) && typeof member32 !== "string") return false;
        }
      }
      if (!(keyCount(object33) === 1 + Number(if2 !== undefined) + Number(then !== undefined) + Number(else2 !== undefined))) {
        for (const key33 in object33) {
          const member33 = object33[key33];
          if (member33 !== undefined && Object.prototype.hasOwnProperty.call(object33, key33) && !(key33 === "if" || key33 === "then" || key33 === "else" || key33 === "at")) return false;
        }
      }
    }
  }
  const rules = object["rules"];
  if (rules !== undefined) {
    if (!Array.isArray(rules)) return false;
    for (let index12 = 0; index12 < rules.length; index12++) {
      const item12 = rules[index12] as unknown;
      if (!(typeof item12 === "object" && item12 !== null)) return false;
      const object35 = item12 as { readonly [key: string]: unknown };
      {
        const keyword = object35["keyword"];
        if ((object35["constructor"] !== Object || Object.getPrototypeOf(object35) !== Object.prototype) && hasPrototype(object35)) return !Array.isArray(object35) && checkModelParts(own(value), memo);
        if (keyword === undefined) return false;
        if (typeof keyword !== "string") return false;
      }
      {
        const value3 = object35["value"];
        if (value3 === undefined) return false;
      }
      {
        const at15 = object35["at"];
        if (at15 === undefined) return false;
        if (typeof at15 !== "string") return false;
      }
      const asserted = object35["asserted"];
      if (asserted !== undefined && asserted !== true) return false;
      {
        const custom = object35["custom"];
        if (custom !== undefined) {
          if (!(typeof custom === "object" && custom !== null)) return false;
          const object36 = custom as { readonly [key: string]: unknown };
          const pattern2 = object36["pattern"];
          if ((object36["constructor"] !== Object || Object.getPrototypeOf(object36) !== Object.prototype) && hasPrototype(object36)) return !Array.isArray(object36) && checkModelParts(own(value), memo);
          if (pattern2 !== undefined && typeof pattern2 !== "string") return false;
          const check = object36["check"];
          if (check !== undefined && typeof check !== "string") return false;
          const module = object36["module"];
          if (module !== undefined && typeof module !== "string") return false;
          const export2 = object36["export"];
          if (export2 !== undefined && typeof export2 !== "string") return false;
          if (!(keyCount(object36) === Number(pattern2 !== undefined) + Number(check !== undefined) + Number(module !== undefined) + Number(export2 !== undefined))) {
            for (const key34 in object36) {
              const member34 = object36[key34];
              if (member34 !== undefined && Object.prototype.hasOwnProperty.call(object36, key34) && !(key34 === "pattern" || key34 === "check" || key34 === "module" || key34 === "export")) return false;
            }
          }
        }
        if (!(keyCount(object35) === 3 + Number(asserted !== undefined) + Number(custom !== undefined))) {
          for (const key35 in object35) {
            const member35 = object35[key35];
            if (member35 !== undefined && Object.prototype.hasOwnProperty.call(object35, key35) && !(key35 === "keyword" || key35 === "value" || key35 === "at" || key35 === "asserted" || key35 === "custom")) return false;
          }
        }
      }
    }
  }
  if (!(keyCount(object) === Number(never !== undefined) + Number(types !== undefined) + Number(values !== undefined) + Number(reference !== undefined) + Number(members !== undefined) + Number(dependents !== undefined) + Number(propertyNames !== undefined) + Number(items !== undefined) + Number(contains !== undefined) + Number(unevaluated !== undefined) + Number(allOf !== undefined) + Number(anyOf !== undefined) + Number(oneOf !== undefined) + Number(not !== undefined) + Number(condition !== undefined) + Number(rules !== undefined))) {
    for (const key36 in object) {
      const member36 = object[key36];
      if (member36 !== undefined && Object.prototype.hasOwnProperty.call(object, key36)) {
        switch (key36.length) {
          case 3:
          switch (key36) {
            case "not": {
              continue;
            }
          }
          break;
          case 5:
          switch (key36) {
            case "never":
            case "types":
            case "items":
            case "allOf":
            case "anyOf":
            case "oneOf":
            case "rules": {
              continue;
            }
          }
          break;
          case 6:
          switch (key36) {
            case "values": {
              continue;
            }
          }
          break;
          case 7:
          switch (key36) {
            case "members": {
              continue;
            }
          }
          break;
          case 8:
          switch (key36) {
            case "contains": {
              continue;
            }
          }
          break;
          case 9:
          switch (key36) {
            case "reference":
            case "condition": {
              continue;
            }
          }
          break;
          case 10:
          switch (key36) {
            case "dependents": {
              continue;
            }
          }
          break;
          case 11:
          switch (key36) {
            case "unevaluated": {
              continue;
            }
          }
          break;
          case 13:
          switch (key36) {
            case "propertyNames": {
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

/** Throws a TypeError with `errors` where a value is not of the type ModelParts. */
export function assertModelParts(value: unknown): asserts value is ModelParts {
  if (!isModelParts(value)) throw refusal("ModelParts", explain(value, explainModelParts));
}

/** The value with the type ModelParts, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateModelParts(value: unknown, maxErrors?: number): Validation<ModelParts> {
  return isModelParts(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainModelParts, maxErrors) };
}

/** Reports everything that keeps a value from being of the type ModelParts, and is true where that is as much as is wanted. */
export function explainModelParts(value: unknown, site: Site): boolean {
  site.schema = "triptych.model.schema.json#/$defs/parts";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const never = object["never"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key)) {
          switch (key.length) {
            case 3:
            switch (key) {
              case "not": {
                continue;
              }
            }
            break;
            case 5:
            switch (key) {
              case "never":
              case "types":
              case "items":
              case "allOf":
              case "anyOf":
              case "oneOf":
              case "rules": {
                continue;
              }
            }
            break;
            case 6:
            switch (key) {
              case "values": {
                continue;
              }
            }
            break;
            case 7:
            switch (key) {
              case "members": {
                continue;
              }
            }
            break;
            case 8:
            switch (key) {
              case "contains": {
                continue;
              }
            }
            break;
            case 9:
            switch (key) {
              case "reference":
              case "condition": {
                continue;
              }
            }
            break;
            case 10:
            switch (key) {
              case "dependents": {
                continue;
              }
            }
            break;
            case 11:
            switch (key) {
              case "unevaluated": {
                continue;
              }
            }
            break;
            case 13:
            switch (key) {
              case "propertyNames": {
                continue;
              }
            }
            break;
          }
          if (fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
        }
      }
      if (never !== undefined && never !== true && failConst(never, site, null, "/properties/never/const", true)) return true;
    }
    {
      const types = object["types"];
      if (types !== undefined) {
        if (!objectLike(types)) {
          if (failType(types, site, null, "/properties/types/type", "object")) return true;
        } else {
          const object2 = types as { readonly [key: string]: unknown };
          {
            const types2 = object2["types"];
            mustOwn(object2);
            for (const key2 in object2) {
              const member2 = object2[key2];
              if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object2, key2) && !(key2 === "types" || key2 === "typed" || key2 === "at") && fail(site, "/types" + token(key2), "/properties/types/additionalProperties", "is not allowed", { additionalProperty: key2 })) return true;
            }
            if (types2 === undefined) {
              if (failMissing("types", site, null, "/properties/types/required")) return true;
            } else {
              if (!Array.isArray(types2)) {
                if (failType(types2, site, "/types/types", "/properties/types/properties/types/type", "array")) return true;
              } else {
                for (let index = 0; index < types2.length; index++) {
                  const item = types2[index] as unknown;
                  if (!(item === "object" || item === "array" || item === "string" || item === "number" || item === "integer" || item === "boolean" || item === "null") && failEnum(item, site, "/types/types/" + index, "/properties/types/properties/types/items/enum", constant4)) return true;
                }
              }
            }
          }
          {
            const typed = object2["typed"];
            if (typed !== undefined && refer(explainValueFormat, typed, site, "/types/typed", "/properties/types/properties/typed/$ref")) return true;
          }
          {
            const at = object2["at"];
            if (at === undefined) {
              if (failMissing("at", site, null, "/properties/types/required")) return true;
            } else {
              if (refer(explainModelPlaces, at, site, "/types/at", "/properties/types/properties/at/$ref")) return true;
            }
          }
        }
      }
    }
    {
      const values = object["values"];
      if (values !== undefined) {
        if (!objectLike(values)) {
          if (failType(values, site, null, "/properties/values/type", "object")) return true;
        } else {
          const object3 = values as { readonly [key: string]: unknown };
          {
            const enum2 = object3["enum"];
            mustOwn(object3);
            for (const key3 in object3) {
              const member3 = object3[key3];
              if (member3 !== undefined && Object.prototype.hasOwnProperty.call(object3, key3) && !(key3 === "enum" || key3 === "const" || key3 === "at") && fail(site, "/values" + token(key3), "/properties/values/additionalProperties", "is not allowed", { additionalProperty: key3 })) return true;
            }
            if (enum2 !== undefined && !Array.isArray(enum2) && failType(enum2, site, "/values/enum", "/properties/values/properties/enum/type", "array")) return true;
          }
          {
            const const2 = object3["const"];
            if (const2 !== undefined) {
              if (!objectLike(const2)) {
                if (failType(const2, site, "/values/const", "/properties/values/properties/const/type", "object")) return true;
              } else {
                const object4 = const2 as { readonly [key: string]: unknown };
                const value2 = object4["value"];
                mustOwn(object4);
                for (const key4 in object4) {
                  const member4 = object4[key4];
                  if (member4 !== undefined && Object.prototype.hasOwnProperty.call(object4, key4) && !(key4 === "value") && fail(site, "/values/const" + token(key4), "/properties/values/properties/const/additionalProperties", "is not allowed", { additionalProperty: key4 })) return true;
                }
                if (value2 === undefined && failMissing("value", site, "/values/const", "/properties/values/properties/const/required")) return true;
              }
            }
          }
          {
            const at2 = object3["at"];
            if (at2 === undefined) {
              if (failMissing("at", site, null, "/properties/values/required")) return true;
            } else {
              if (refer(explainModelPlaces, at2, site, "/values/at", "/properties/values/properties/at/$ref")) return true;
            }
          }
        }
      }
    }
    {
      const reference = object["reference"];
      if (reference !== undefined) {
        if (!objectLike(reference)) {
          if (failType(reference, site, null, "/properties/reference/type", "object")) return true;
        } else {
          const object5 = reference as { readonly [key: string]: unknown };
          {
            const ref = object5["$ref"];
            mustOwn(object5);
            for (const key5 in object5) {
              const member5 = object5[key5];
              if (member5 !== undefined && Object.prototype.hasOwnProperty.call(object5, key5) && !(key5 === "$ref" || key5 === "$dynamicRef" || key5 === "at") && fail(site, "/reference" + token(key5), "/properties/reference/additionalProperties", "is not allowed", { additionalProperty: key5 })) return true;
            }
            if (ref !== undefined) {
              if (!objectLike(ref)) {
                if (failType(ref, site, "/reference/$ref", "/properties/reference/properties/$ref/type", "object")) return true;
              } else {
                const object6 = ref as { readonly [key: string]: unknown };
                {
                  const target = object6["target"];
                  mustOwn(object6);
                  for (const key6 in object6) {
                    const member6 = object6[key6];
                    if (member6 !== undefined && Object.prototype.hasOwnProperty.call(object6, key6) && !(key6 === "target" || key6 === "nested") && fail(site, "/reference/$ref" + token(key6), "/properties/reference/properties/$ref/additionalProperties", "is not allowed", { additionalProperty: key6 })) return true;
                  }
                  if (target === undefined) {
                    if (failMissing("target", site, "/reference/$ref", "/properties/reference/properties/$ref/required")) return true;
                  } else {
                    if (typeof target !== "string" && failType(target, site, "/reference/$ref/target", "/properties/reference/properties/$ref/properties/target/type", "string")) return true;
                  }
                }
                {
                  const nested = object6["nested"];
                  if (nested !== undefined && nested !== true && failConst(nested, site, "/reference/$ref/nested", "/properties/reference/properties/$ref/properties/nested/const", true)) return true;
                }
              }
            }
          }
          {
            const dynamicRef = object5["$dynamicRef"];
            if (dynamicRef !== undefined) {
              if (!objectLike(dynamicRef)) {
                if (failType(dynamicRef, site, "/reference/$dynamicRef", "/properties/reference/properties/$dynamicRef/type", "object")) return true;
              } else {
                const object7 = dynamicRef as { readonly [key: string]: unknown };
                {
                  const target2 = object7["target"];
                  mustOwn(object7);
                  for (const key7 in object7) {
                    const member7 = object7[key7];
                    if (member7 !== undefined && Object.prototype.hasOwnProperty.call(object7, key7) && !(key7 === "target" || key7 === "anchor") && fail(site, "/reference/$dynamicRef" + token(key7), "/properties/reference/properties/$dynamicRef/additionalProperties", "is not allowed", { additionalProperty: key7 })) return true;
                  }
                  if (target2 === undefined) {
                    if (failMissing("target", site, "/reference/$dynamicRef", "/properties/reference/properties/$dynamicRef/required")) return true;
                  } else {
                    if (typeof target2 !== "string" && failType(target2, site, "/reference/$dynamicRef/target", "/properties/reference/properties/$dynamicRef/properties/target/type", "string")) return true;
                  }
                }
                {
                  const anchor = object7["anchor"];
                  if (anchor !== undefined && typeof anchor !== "string" && failType(anchor, site, "/reference/$dynamicRef/anchor", "/properties/reference/properties/$dynamicRef/properties/anchor/type", "string")) return true;
                }
              }
            }
          }
          {
            const at3 = object5["at"];
            if (at3 === undefined) {
              if (failMissing("at", site, null, "/properties/reference/required")) return true;
            } else {
              if (refer(explainModelPlaces, at3, site, "/reference/at", "/properties/reference/properties/at/$ref")) return true;
            }
          }
        }
      }
    }
    {
      const members = object["members"];
      if (members !== undefined) {
        if (!objectLike(members)) {
          if (failType(members, site, null, "/properties/members/type", "object")) return true;
        } else {
          const object8 = members as { readonly [key: string]: unknown };
          {
            const properties = object8["properties"];
            mustOwn(object8);
            for (const key8 in object8) {
              const member8 = object8[key8];
              if (member8 !== undefined && Object.prototype.hasOwnProperty.call(object8, key8) && !(key8 === "properties" || key8 === "required" || key8 === "patternProperties" || key8 === "additionalProperties" || key8 === "at") && fail(site, "/members" + token(key8), "/properties/members/additionalProperties", "is not allowed", { additionalProperty: key8 })) return true;
            }
            if (properties !== undefined) {
              if (!Array.isArray(properties)) {
                if (failType(properties, site, "/members/properties", "/properties/members/properties/properties/type", "array")) return true;
              } else {
                for (let index2 = 0; index2 < properties.length; index2++) {
                  const item2 = properties[index2] as unknown;
                  if (finds(explainModelMember, item2, site) && lift(site, "/members/properties/" + index2, "/properties/members/properties/properties/items/$ref")) return true;
                }
              }
            }
          }
          {
            const required = object8["required"];
            if (required !== undefined) {
              if (!Array.isArray(required)) {
                if (failType(required, site, "/members/required", "/properties/members/properties/required/type", "array")) return true;
              } else {
                for (let index3 = 0; index3 < required.length; index3++) {
                  const item3 = required[index3] as unknown;
                  if (typeof item3 !== "string" && failType(item3, site, "/members/required/" + index3, "/properties/members/properties/required/items/type", "string")) return true;
                }
              }
            }
          }
          {
            const patternProperties = object8["patternProperties"];
            if (patternProperties !== undefined) {
              if (!Array.isArray(patternProperties)) {
                if (failType(patternProperties, site, "/members/patternProperties", "/properties/members/properties/patternProperties/type", "array")) return true;
              } else {
                for (let index4 = 0; index4 < patternProperties.length; index4++) {
                  const item4 = patternProperties[index4] as unknown;
                  if (!objectLike(item4)) {
                    if (failType(item4, site, "/members/patternProperties/" + index4, "/properties/members/properties/patternProperties/items/type", "object")) return true;
                  } else {
                    const object9 = item4 as { readonly [key: string]: unknown };
                    {
                      const pattern = object9["pattern"];
                      mustOwn(object9);
                      for (const key9 in object9) {
                        const member9 = object9[key9];
                        if (member9 !== undefined && Object.prototype.hasOwnProperty.call(object9, key9) && !(key9 === "pattern" || key9 === "shape") && fail(site, "/members/patternProperties/" + index4 + token(key9), "/properties/members/properties/patternProperties/items/additionalProperties", "is not allowed", { additionalProperty: key9 })) return true;
                      }
                      if (pattern === undefined) {
                        if (failMissing("pattern", site, "/members/patternProperties/" + index4, "/properties/members/properties/patternProperties/items/required")) return true;
                      } else {
                        if (typeof pattern !== "string" && failType(pattern, site, "/members/patternProperties/" + index4 + "/pattern", "/properties/members/properties/patternProperties/items/properties/pattern/type", "string")) return true;
                      }
                    }
                    {
                      const shape = object9["shape"];
                      if (shape === undefined) {
                        if (failMissing("shape", site, "/members/patternProperties/" + index4, "/properties/members/properties/patternProperties/items/required")) return true;
                      } else {
                        if (finds(explainModelShape, shape, site) && lift(site, "/members/patternProperties/" + index4 + "/shape", "/properties/members/properties/patternProperties/items/properties/shape/$ref")) return true;
                      }
                    }
                  }
                }
              }
            }
          }
          {
            const additionalProperties = object8["additionalProperties"];
            if (additionalProperties !== undefined && refer(explainModelShape, additionalProperties, site, "/members/additionalProperties", "/properties/members/properties/additionalProperties/$ref")) return true;
          }
          {
            const at4 = object8["at"];
            if (at4 === undefined) {
              if (failMissing("at", site, null, "/properties/members/required")) return true;
            } else {
              if (refer(explainModelPlaces, at4, site, "/members/at", "/properties/members/properties/at/$ref")) return true;
            }
          }
        }
      }
    }
    {
      const dependents = object["dependents"];
      if (dependents !== undefined) {
        if (!objectLike(dependents)) {
          if (failType(dependents, site, null, "/properties/dependents/type", "object")) return true;
        } else {
          const object10 = dependents as { readonly [key: string]: unknown };
          {
            const dependentRequired = object10["dependentRequired"];
            mustOwn(object10);
            for (const key10 in object10) {
              const member10 = object10[key10];
              if (member10 !== undefined && Object.prototype.hasOwnProperty.call(object10, key10) && !(key10 === "dependentRequired" || key10 === "dependentSchemas" || key10 === "at") && fail(site, "/dependents" + token(key10), "/properties/dependents/additionalProperties", "is not allowed", { additionalProperty: key10 })) return true;
            }
            if (dependentRequired !== undefined) {
              if (!Array.isArray(dependentRequired)) {
                if (failType(dependentRequired, site, "/dependents/dependentRequired", "/properties/dependents/properties/dependentRequired/type", "array")) return true;
              } else {
                for (let index5 = 0; index5 < dependentRequired.length; index5++) {
                  const item5 = dependentRequired[index5] as unknown;
                  if (!objectLike(item5)) {
                    if (failType(item5, site, "/dependents/dependentRequired/" + index5, "/properties/dependents/properties/dependentRequired/items/type", "object")) return true;
                  } else {
                    const object11 = item5 as { readonly [key: string]: unknown };
                    {
                      const name = object11["name"];
                      mustOwn(object11);
                      for (const key11 in object11) {
                        const member11 = object11[key11];
                        if (member11 !== undefined && Object.prototype.hasOwnProperty.call(object11, key11) && !(key11 === "name" || key11 === "required") && fail(site, "/dependents/dependentRequired/" + index5 + token(key11), "/properties/dependents/properties/dependentRequired/items/additionalProperties", "is not allowed", { additionalProperty: key11 })) return true;
                      }
                      if (name === undefined) {
                        if (failMissing("name", site, "/dependents/dependentRequired/" + index5, "/properties/dependents/properties/dependentRequired/items/required")) return true;
                      } else {
                        if (typeof name !== "string" && failType(name, site, "/dependents/dependentRequired/" + index5 + "/name", "/properties/dependents/properties/dependentRequired/items/properties/name/type", "string")) return true;
                      }
                    }
                    {
                      const required2 = object11["required"];
                      if (required2 === undefined) {
                        if (failMissing("required", site, "/dependents/dependentRequired/" + index5, "/properties/dependents/properties/dependentRequired/items/required")) return true;
                      } else {
                        if (!Array.isArray(required2)) {
                          if (failType(required2, site, "/dependents/dependentRequired/" + index5 + "/required", "/properties/dependents/properties/dependentRequired/items/properties/required/type", "array")) return true;
                        } else {
                          for (let index6 = 0; index6 < required2.length; index6++) {
                            const item6 = required2[index6] as unknown;
                            if (typeof item6 !== "string" && failType(item6, site, "/dependents/dependentRequired/" + index5 + "/required/" + index6, "/properties/dependents/properties/dependentRequired/items/properties/required/items/type", "string")) return true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
          {
            const dependentSchemas = object10["dependentSchemas"];
            if (dependentSchemas !== undefined) {
              if (!Array.isArray(dependentSchemas)) {
                if (failType(dependentSchemas, site, "/dependents/dependentSchemas", "/properties/dependents/properties/dependentSchemas/type", "array")) return true;
              } else {
                for (let index7 = 0; index7 < dependentSchemas.length; index7++) {
                  const item7 = dependentSchemas[index7] as unknown;
                  if (finds(explainModelMember, item7, site) && lift(site, "/dependents/dependentSchemas/" + index7, "/properties/dependents/properties/dependentSchemas/items/$ref")) return true;
                }
              }
            }
          }
          {
            const at5 = object10["at"];
            if (at5 === undefined) {
              if (failMissing("at", site, null, "/properties/dependents/required")) return true;
            } else {
              if (refer(explainModelPlaces, at5, site, "/dependents/at", "/properties/dependents/properties/at/$ref")) return true;
            }
          }
        }
      }
    }
    {
      const propertyNames = object["propertyNames"];
      if (propertyNames !== undefined) {
        if (!objectLike(propertyNames)) {
          if (failType(propertyNames, site, null, "/properties/propertyNames/type", "object")) return true;
        } else {
          const object12 = propertyNames as { readonly [key: string]: unknown };
          {
            const propertyNames2 = object12["propertyNames"];
            mustOwn(object12);
            for (const key12 in object12) {
              const member12 = object12[key12];
              if (member12 !== undefined && Object.prototype.hasOwnProperty.call(object12, key12) && !(key12 === "propertyNames" || key12 === "at") && fail(site, "/propertyNames" + token(key12), "/properties/propertyNames/additionalProperties", "is not allowed", { additionalProperty: key12 })) return true;
            }
            if (propertyNames2 === undefined) {
              if (failMissing("propertyNames", site, null, "/properties/propertyNames/required")) return true;
            } else {
              if (refer(explainModelShape, propertyNames2, site, "/propertyNames/propertyNames", "/properties/propertyNames/properties/propertyNames/$ref")) return true;
            }
          }
          {
            const at6 = object12["at"];
            if (at6 === undefined) {
              if (failMissing("at", site, null, "/properties/propertyNames/required")) return true;
            } else {
              if (refer(explainModelPlaces, at6, site, "/propertyNames/at", "/properties/propertyNames/properties/at/$ref")) return true;
            }
          }
        }
      }
    }
    {
      const items = object["items"];
      if (items !== undefined) {
        if (!objectLike(items)) {
          if (failType(items, site, null, "/properties/items/type", "object")) return true;
        } else {
          const object13 = items as { readonly [key: string]: unknown };
          {
            const prefixItems = object13["prefixItems"];
            mustOwn(object13);
            for (const key13 in object13) {
              const member13 = object13[key13];
              if (member13 !== undefined && Object.prototype.hasOwnProperty.call(object13, key13) && !(key13 === "prefixItems" || key13 === "items" || key13 === "at") && fail(site, "/items" + token(key13), "/properties/items/additionalProperties", "is not allowed", { additionalProperty: key13 })) return true;
            }
            if (prefixItems !== undefined) {
              if (!Array.isArray(prefixItems)) {
                if (failType(prefixItems, site, "/items/prefixItems", "/properties/items/properties/prefixItems/type", "array")) return true;
              } else {
                for (let index8 = 0; index8 < prefixItems.length; index8++) {
                  const item8 = prefixItems[index8] as unknown;
                  if (finds(explainModelShape, item8, site) && lift(site, "/items/prefixItems/" + index8, "/properties/items/properties/prefixItems/items/$ref")) return true;
                }
              }
            }
          }
          {
            const items2 = object13["items"];
            if (items2 !== undefined && refer(explainModelShape, items2, site, "/items/items", "/properties/items/properties/items/$ref")) return true;
          }
          {
            const at7 = object13["at"];
            if (at7 === undefined) {
              if (failMissing("at", site, null, "/properties/items/required")) return true;
            } else {
              if (refer(explainModelPlaces, at7, site, "/items/at", "/properties/items/properties/at/$ref")) return true;
            }
          }
        }
      }
    }
    {
      const contains = object["contains"];
      if (contains !== undefined) {
        if (!objectLike(contains)) {
          if (failType(contains, site, null, "/properties/contains/type", "object")) return true;
        } else {
          const object14 = contains as { readonly [key: string]: unknown };
          {
            const contains2 = object14["contains"];
            mustOwn(object14);
            for (const key14 in object14) {
              const member14 = object14[key14];
              if (member14 !== undefined && Object.prototype.hasOwnProperty.call(object14, key14) && !(key14 === "contains" || key14 === "minContains" || key14 === "maxContains" || key14 === "evaluates" || key14 === "at") && fail(site, "/contains" + token(key14), "/properties/contains/additionalProperties", "is not allowed", { additionalProperty: key14 })) return true;
            }
            if (contains2 !== undefined && refer(explainModelShape, contains2, site, "/contains/contains", "/properties/contains/properties/contains/$ref")) return true;
          }
          {
            const minContains = object14["minContains"];
            if (minContains !== undefined && !(typeof minContains === "number" && Number.isFinite(minContains)) && failType(minContains, site, "/contains/minContains", "/properties/contains/properties/minContains/type", "number")) return true;
          }
          {
            const maxContains = object14["maxContains"];
            if (maxContains !== undefined && !(typeof maxContains === "number" && Number.isFinite(maxContains)) && failType(maxContains, site, "/contains/maxContains", "/properties/contains/properties/maxContains/type", "number")) return true;
          }
          {
            const evaluates = object14["evaluates"];
            if (evaluates !== undefined && evaluates !== false && failConst(evaluates, site, "/contains/evaluates", "/properties/contains/properties/evaluates/const", false)) return true;
          }
          {
            const at8 = object14["at"];
            if (at8 === undefined) {
              if (failMissing("at", site, null, "/properties/contains/required")) return true;
            } else {
              if (refer(explainModelPlaces, at8, site, "/contains/at", "/properties/contains/properties/at/$ref")) return true;
            }
          }
        }
      }
    }
    {
      const unevaluated = object["unevaluated"];
      if (unevaluated !== undefined) {
        if (!objectLike(unevaluated)) {
          if (failType(unevaluated, site, null, "/properties/unevaluated/type", "object")) return true;
        } else {
          const object15 = unevaluated as { readonly [key: string]: unknown };
          {
            const unevaluatedProperties = object15["unevaluatedProperties"];
            mustOwn(object15);
            for (const key15 in object15) {
              const member15 = object15[key15];
              if (member15 !== undefined && Object.prototype.hasOwnProperty.call(object15, key15) && !(key15 === "unevaluatedProperties" || key15 === "unevaluatedItems" || key15 === "at") && fail(site, "/unevaluated" + token(key15), "/properties/unevaluated/additionalProperties", "is not allowed", { additionalProperty: key15 })) return true;
            }
            if (unevaluatedProperties !== undefined && refer(explainModelShape, unevaluatedProperties, site, "/unevaluated/unevaluatedProperties", "/properties/unevaluated/properties/unevaluatedProperties/$ref")) return true;
          }
          {
            const unevaluatedItems = object15["unevaluatedItems"];
            if (unevaluatedItems !== undefined && refer(explainModelShape, unevaluatedItems, site, "/unevaluated/unevaluatedItems", "/properties/unevaluated/properties/unevaluatedItems/$ref")) return true;
          }
          {
            const at9 = object15["at"];
            if (at9 === undefined) {
              if (failMissing("at", site, null, "/properties/unevaluated/required")) return true;
            } else {
              if (refer(explainModelPlaces, at9, site, "/unevaluated/at", "/properties/unevaluated/properties/at/$ref")) return true;
            }
          }
        }
      }
    }
    {
      const allOf = object["allOf"];
      if (allOf !== undefined) {
        if (!objectLike(allOf)) {
          if (failType(allOf, site, null, "/properties/allOf/type", "object")) return true;
        } else {
          const object16 = allOf as { readonly [key: string]: unknown };
          {
            const allOf2 = object16["allOf"];
            mustOwn(object16);
            for (const key16 in object16) {
              const member16 = object16[key16];
              if (member16 !== undefined && Object.prototype.hasOwnProperty.call(object16, key16) && !(key16 === "allOf" || key16 === "at") && fail(site, "/allOf" + token(key16), "/properties/allOf/additionalProperties", "is not allowed", { additionalProperty: key16 })) return true;
            }
            if (allOf2 === undefined) {
              if (failMissing("allOf", site, null, "/properties/allOf/required")) return true;
            } else {
              if (!Array.isArray(allOf2)) {
                if (failType(allOf2, site, "/allOf/allOf", "/properties/allOf/properties/allOf/type", "array")) return true;
              } else {
                for (let index9 = 0; index9 < allOf2.length; index9++) {
                  const item9 = allOf2[index9] as unknown;
                  if (finds(explainModelShape, item9, site) && lift(site, "/allOf/allOf/" + index9, "/properties/allOf/properties/allOf/items/$ref")) return true;
                }
              }
            }
          }
          {
            const at10 = object16["at"];
            if (at10 === undefined) {
              if (failMissing("at", site, null, "/properties/allOf/required")) return true;
            } else {
              if (refer(explainModelPlaces, at10, site, "/allOf/at", "/properties/allOf/properties/at/$ref")) return true;
            }
          }
        }
      }
    }
    {
      const anyOf = object["anyOf"];
      if (anyOf !== undefined) {
        if (!objectLike(anyOf)) {
          if (failType(anyOf, site, null, "/properties/anyOf/type", "object")) return true;
        } else {
          const object17 = anyOf as { readonly [key: string]: unknown };
          {
            const anyOf2 = object17["anyOf"];
            mustOwn(object17);
            for (const key17 in object17) {
              const member17 = object17[key17];
              if (member17 !== undefined && Object.prototype.hasOwnProperty.call(object17, key17) && !(key17 === "anyOf" || key17 === "at") && fail(site, "/anyOf" + token(key17), "/properties/anyOf/additionalProperties", "is not allowed", { additionalProperty: key17 })) return true;
            }
            if (anyOf2 === undefined) {
              if (failMissing("anyOf", site, null, "/properties/anyOf/required")) return true;
            } else {
              if (!Array.isArray(anyOf2)) {
                if (failType(anyOf2, site, "/anyOf/anyOf", "/properties/anyOf/properties/anyOf/type", "array")) return true;
              } else {
                for (let index10 = 0; index10 < anyOf2.length; index10++) {
                  const item10 = anyOf2[index10] as unknown;
                  if (finds(explainModelShape, item10, site) && lift(site, "/anyOf/anyOf/" + index10, "/properties/anyOf/properties/anyOf/items/$ref")) return true;
                }
              }
            }
          }
          {
            const at11 = object17["at"];
            if (at11 === undefined) {
              if (failMissing("at", site, null, "/properties/anyOf/required")) return true;
            } else {
              if (refer(explainModelPlaces, at11, site, "/anyOf/at", "/properties/anyOf/properties/at/$ref")) return true;
            }
          }
        }
      }
    }
    {
      const oneOf = object["oneOf"];
      if (oneOf !== undefined) {
        if (!objectLike(oneOf)) {
          if (failType(oneOf, site, null, "/properties/oneOf/type", "object")) return true;
        } else {
          const object18 = oneOf as { readonly [key: string]: unknown };
          {
            const oneOf2 = object18["oneOf"];
            mustOwn(object18);
            for (const key18 in object18) {
              const member18 = object18[key18];
              if (member18 !== undefined && Object.prototype.hasOwnProperty.call(object18, key18) && !(key18 === "oneOf" || key18 === "at") && fail(site, "/oneOf" + token(key18), "/properties/oneOf/additionalProperties", "is not allowed", { additionalProperty: key18 })) return true;
            }
            if (oneOf2 === undefined) {
              if (failMissing("oneOf", site, null, "/properties/oneOf/required")) return true;
            } else {
              if (!Array.isArray(oneOf2)) {
                if (failType(oneOf2, site, "/oneOf/oneOf", "/properties/oneOf/properties/oneOf/type", "array")) return true;
              } else {
                for (let index11 = 0; index11 < oneOf2.length; index11++) {
                  const item11 = oneOf2[index11] as unknown;
                  if (finds(explainModelShape, item11, site) && lift(site, "/oneOf/oneOf/" + index11, "/properties/oneOf/properties/oneOf/items/$ref")) return true;
                }
              }
            }
          }
          {
            const at12 = object18["at"];
            if (at12 === undefined) {
              if (failMissing("at", site, null, "/properties/oneOf/required")) return true;
            } else {
              if (refer(explainModelPlaces, at12, site, "/oneOf/at", "/properties/oneOf/properties/at/$ref")) return true;
            }
          }
        }
      }
    }
    {
      const not = object["not"];
      if (not !== undefined) {
        if (!objectLike(not)) {
          if (failType(not, site, null, "/properties/not/type", "object")) return true;
        } else {
          const object19 = not as { readonly [key: string]: unknown };
          {
            const not2 = object19["not"];
            mustOwn(object19);
            for (const key19 in object19) {
              const member19 = object19[key19];
              if (member19 !== undefined && Object.prototype.hasOwnProperty.call(object19, key19) && !(key19 === "not" || key19 === "at") && fail(site, "/not" + token(key19), "/properties/not/additionalProperties", "is not allowed", { additionalProperty: key19 })) return true;
            }
            if (not2 === undefined) {
              if (failMissing("not", site, null, "/properties/not/required")) return true;
            } else {
              if (refer(explainModelShape, not2, site, "/not/not", "/properties/not/properties/not/$ref")) return true;
            }
          }
          {
            const at13 = object19["at"];
            if (at13 === undefined) {
              if (failMissing("at", site, null, "/properties/not/required")) return true;
            } else {
              if (refer(explainModelPlaces, at13, site, "/not/at", "/properties/not/properties/at/$ref")) return true;
            }
          }
        }
      }
    }
    {
      const condition = object["condition"];
      if (condition !== undefined) {
        if (!objectLike(condition)) {
          if (failType(condition, site, null, "/properties/condition/type", "object")) return true;
        } else {
          const object20 = condition as { readonly [key: string]: unknown };
          {
            const if2 = object20["if"];
            mustOwn(object20);
            for (const key20 in object20) {
              const member20 = object20[key20];
              if (member20 !== undefined && Object.prototype.hasOwnProperty.call(object20, key20) && !(key20 === "if" || key20 === "then" || key20 === "else" || key20 === "at") && fail(site, "/condition" + token(key20), "/properties/condition/additionalProperties", "is not allowed", { additionalProperty: key20 })) return true;
            }
            if (if2 !== undefined && refer(explainModelShape, if2, site, "/condition/if", "/properties/condition/properties/if/$ref")) return true;
          }
          {
            const then = object20["then"];
            if (then !== undefined && refer(explainModelShape, then, site, "/condition/then", "/properties/condition/properties/then/$ref")) return true;
          }
          {
            const else2 = object20["else"];
            if (else2 !== undefined && refer(explainModelShape, else2, site, "/condition/else", "/properties/condition/properties/else/$ref")) return true;
          }
          {
            const at14 = object20["at"];
            if (at14 === undefined) {
              if (failMissing("at", site, null, "/properties/condition/required")) return true;
            } else {
              if (refer(explainModelPlaces, at14, site, "/condition/at", "/properties/condition/properties/at/$ref")) return true;
            }
          }
        }
      }
    }
    {
      const rules = object["rules"];
      if (rules !== undefined) {
        if (!Array.isArray(rules)) {
          if (failType(rules, site, null, "/properties/rules/type", "array")) return true;
        } else {
          for (let index12 = 0; index12 < rules.length; index12++) {
            const item12 = rules[index12] as unknown;
            if (!objectLike(item12)) {
              if (failType(item12, site, "/rules/" + index12, "/properties/rules/items/type", "object")) return true;
            } else {
              const object21 = item12 as { readonly [key: string]: unknown };
              {
                const keyword = object21["keyword"];
                mustOwn(object21);
                for (const key21 in object21) {
                  const member21 = object21[key21];
                  if (member21 !== undefined && Object.prototype.hasOwnProperty.call(object21, key21) && !(key21 === "keyword" || key21 === "value" || key21 === "at" || key21 === "asserted" || key21 === "custom") && fail(site, "/rules/" + index12 + token(key21), "/properties/rules/items/additionalProperties", "is not allowed", { additionalProperty: key21 })) return true;
                }
                if (keyword === undefined) {
                  if (failMissing("keyword", site, "/rules/" + index12, "/properties/rules/items/required")) return true;
                } else {
                  if (typeof keyword !== "string" && failType(keyword, site, "/rules/" + index12 + "/keyword", "/properties/rules/items/properties/keyword/type", "string")) return true;
                }
              }
              {
                const value3 = object21["value"];
                if (value3 === undefined && failMissing("value", site, "/rules/" + index12, "/properties/rules/items/required")) return true;
              }
              {
                const at15 = object21["at"];
                if (at15 === undefined) {
                  if (failMissing("at", site, "/rules/" + index12, "/properties/rules/items/required")) return true;
                } else {
                  if (typeof at15 !== "string" && failType(at15, site, "/rules/" + index12 + "/at", "/properties/rules/items/properties/at/type", "string")) return true;
                }
              }
              {
                const asserted = object21["asserted"];
                if (asserted !== undefined && asserted !== true && failConst(asserted, site, "/rules/" + index12 + "/asserted", "/properties/rules/items/properties/asserted/const", true)) return true;
              }
              {
                const custom = object21["custom"];
                if (custom !== undefined) {
                  if (!objectLike(custom)) {
                    if (failType(custom, site, "/rules/" + index12 + "/custom", "/properties/rules/items/properties/custom/type", "object")) return true;
                  } else {
                    const object22 = custom as { readonly [key: string]: unknown };
                    {
                      const pattern2 = object22["pattern"];
                      mustOwn(object22);
                      for (const key22 in object22) {
                        const member22 = object22[key22];
                        if (member22 !== undefined && Object.prototype.hasOwnProperty.call(object22, key22) && !(key22 === "pattern" || key22 === "check" || key22 === "module" || key22 === "export") && fail(site, "/rules/" + index12 + "/custom" + token(key22), "/properties/rules/items/properties/custom/additionalProperties", "is not allowed", { additionalProperty: key22 })) return true;
                      }
                      if (pattern2 !== undefined && typeof pattern2 !== "string" && failType(pattern2, site, "/rules/" + index12 + "/custom/pattern", "/properties/rules/items/properties/custom/properties/pattern/type", "string")) return true;
                    }
                    {
                      const check = object22["check"];
                      if (check !== undefined && typeof check !== "string" && failType(check, site, "/rules/" + index12 + "/custom/check", "/properties/rules/items/properties/custom/properties/check/type", "string")) return true;
                    }
                    {
                      const module = object22["module"];
                      if (module !== undefined && typeof module !== "string" && failType(module, site, "/rules/" + index12 + "/custom/module", "/properties/rules/items/properties/custom/properties/module/type", "string")) return true;
                    }
                    {
                      const export2 = object22["export"];
                      if (export2 !== undefined && typeof export2 !== "string" && failType(export2, site, "/rules/" + index12 + "/custom/export", "/properties/rules/items/properties/custom/properties/export/type", "string")) return true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  return false;
}

/** ModelParts as a Standard Schema. */
export const ModelPartsSchema: StandardSchema<ModelParts> = /* @__PURE__ */ standardSchema(validateModelParts, schemaDocument, "/$defs/parts");

/** Whether a value is of the type ModelMember. */
export function isModelMember(value: unknown): value is ModelMember {
  try {
    return checkModelMember(value, undefined);
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isModelMember` from within a guard: throws where the stack runs out. */
export function checkModelMember(value: unknown, memo: Memo | undefined): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const name = object["name"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && checkModelMember(own(value), memo);
    if (name === undefined) return false;
    if (typeof name !== "string") return false;
  }
  {
    const shape = object["shape"];
    if (shape === undefined) return false;
    if (!(tooEarly(memo) ? checkModelShape(shape, memo) : ask(memo, checkModelShape, shape))) return false;
  }
  if (!(keyCount(object) === 2)) {
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "name" || key === "shape")) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type ModelMember. */
export function assertModelMember(value: unknown): asserts value is ModelMember {
  if (!isModelMember(value)) throw refusal("ModelMember", explain(value, explainModelMember));
}

/** The value with the type ModelMember, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateModelMember(value: unknown, maxErrors?: number): Validation<ModelMember> {
  return isModelMember(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainModelMember, maxErrors) };
}

/** Reports everything that keeps a value from being of the type ModelMember, and is true where that is as much as is wanted. */
export function explainModelMember(value: unknown, site: Site): boolean {
  site.schema = "triptych.model.schema.json#/$defs/member";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const name = object["name"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "name" || key === "shape") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
      }
      if (name === undefined) {
        if (failMissing("name", site, null, "/required")) return true;
      } else {
        if (typeof name !== "string" && failType(name, site, null, "/properties/name/type", "string")) return true;
      }
    }
    {
      const shape = object["shape"];
      if (shape === undefined) {
        if (failMissing("shape", site, null, "/required")) return true;
      } else {
        if (refer(explainModelShape, shape, site, null, "/properties/shape/$ref")) return true;
      }
    }
  }
  return false;
}

/** ModelMember as a Standard Schema. */
export const ModelMemberSchema: StandardSchema<ModelMember> = /* @__PURE__ */ standardSchema(validateModelMember, schemaDocument, "/$defs/member");

/** Whether a value is of the type ConversionId. */
export function isConversionId(value: unknown): value is ConversionId {
  if (!(typeof value === "number" && Number.isInteger(value))) return false;
  if (!(value >= 0)) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type ConversionId. */
export function assertConversionId(value: unknown): asserts value is ConversionId {
  if (!isConversionId(value)) throw refusal("ConversionId", explain(value, explainConversionId));
}

/** The value with the type ConversionId, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateConversionId(value: unknown, maxErrors?: number): Validation<ConversionId> {
  return isConversionId(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainConversionId, maxErrors) };
}

/** Reports everything that keeps a value from being of the type ConversionId, and is true where that is as much as is wanted. */
export function explainConversionId(value: unknown, site: Site): boolean {
  site.schema = "triptych.model.schema.json#/$defs/conversionId";
  if (!(typeof value === "number" && Number.isInteger(value))) {
    if (failType(value, site, null, "/type", "integer")) return true;
  } else {
    if (!(value >= 0) && fail(site, null, "/minimum", "must be at least 0", { limit: 0 })) return true;
  }
  return false;
}

/** ConversionId as a Standard Schema. */
export const ConversionIdSchema: StandardSchema<ConversionId> = /* @__PURE__ */ standardSchema(validateConversionId, schemaDocument, "/$defs/conversionId");

/** Whether a value is of the type ModelVia. */
export function isModelVia(value: unknown): value is ModelVia {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const keywords = object["keywords"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isModelVia(own(value));
    if (keywords === undefined) return false;
    if (typeof keywords !== "string") return false;
  }
  {
    const uri = object["uri"];
    if (uri === undefined) return false;
    if (typeof uri !== "string") return false;
  }
  if (!(keyCount(object) === 2)) {
    for (const key in object) {
      const member = object[key];
      if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "keywords" || key === "uri")) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type ModelVia. */
export function assertModelVia(value: unknown): asserts value is ModelVia {
  if (!isModelVia(value)) throw refusal("ModelVia", explain(value, explainModelVia));
}

/** The value with the type ModelVia, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateModelVia(value: unknown, maxErrors?: number): Validation<ModelVia> {
  return isModelVia(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainModelVia, maxErrors) };
}

/** Reports everything that keeps a value from being of the type ModelVia, and is true where that is as much as is wanted. */
export function explainModelVia(value: unknown, site: Site): boolean {
  site.schema = "triptych.model.schema.json#/$defs/via";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const keywords = object["keywords"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "keywords" || key === "uri") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
      }
      if (keywords === undefined) {
        if (failMissing("keywords", site, null, "/required")) return true;
      } else {
        if (typeof keywords !== "string" && failType(keywords, site, null, "/properties/keywords/type", "string")) return true;
      }
    }
    {
      const uri = object["uri"];
      if (uri === undefined) {
        if (failMissing("uri", site, null, "/required")) return true;
      } else {
        if (typeof uri !== "string" && failType(uri, site, null, "/properties/uri/type", "string")) return true;
      }
    }
  }
  return false;
}

/** ModelVia as a Standard Schema. */
export const ModelViaSchema: StandardSchema<ModelVia> = /* @__PURE__ */ standardSchema(validateModelVia, schemaDocument, "/$defs/via");

/** Whether a value is of the type ModelInner. */
export function isModelInner(value: unknown): value is ModelInner {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const conversion = object["conversion"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isModelInner(own(value));
  if (conversion !== undefined) {
    if (!(typeof conversion === "number" && Number.isInteger(conversion))) return false;
    if (!(conversion >= 0)) return false;
  }
  const via = object["via"];
  if (via !== undefined) {
    if (!(typeof via === "object" && via !== null)) return false;
    const object2 = via as { readonly [key: string]: unknown };
    {
      const keywords = object2["keywords"];
      if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && isModelInner(own(value));
      if (keywords === undefined) return false;
      if (typeof keywords !== "string") return false;
    }
    {
      const uri = object2["uri"];
      if (uri === undefined) return false;
      if (typeof uri !== "string") return false;
    }
    if (!(keyCount(object2) === 2)) {
      for (const key in object2) {
        const member = object2[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key) && !(key === "keywords" || key === "uri")) return false;
      }
    }
  }
  const zero = object["zero"];
  if (zero !== undefined && !(zero === "" || zero === 0 || zero === false || zero === "{}" || zero === "[]")) return false;
  if (!(keyCount(object) === Number(conversion !== undefined) + Number(via !== undefined) + Number(zero !== undefined))) {
    for (const key2 in object) {
      const member2 = object[key2];
      if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object, key2) && !(key2 === "conversion" || key2 === "via" || key2 === "zero")) return false;
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type ModelInner. */
export function assertModelInner(value: unknown): asserts value is ModelInner {
  if (!isModelInner(value)) throw refusal("ModelInner", explain(value, explainModelInner));
}

/** The value with the type ModelInner, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateModelInner(value: unknown, maxErrors?: number): Validation<ModelInner> {
  return isModelInner(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainModelInner, maxErrors) };
}

/** Reports everything that keeps a value from being of the type ModelInner, and is true where that is as much as is wanted. */
export function explainModelInner(value: unknown, site: Site): boolean {
  site.schema = "triptych.model.schema.json#/$defs/inner";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const conversion = object["conversion"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "conversion" || key === "via" || key === "zero") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
      }
      if (conversion !== undefined && refer(explainConversionId, conversion, site, null, "/properties/conversion/$ref")) return true;
    }
    {
      const via = object["via"];
      if (via !== undefined && refer(explainModelVia, via, site, null, "/properties/via/$ref")) return true;
    }
    {
      const zero = object["zero"];
      if (zero !== undefined && refer(explainZero, zero, site, null, "/properties/zero/$ref")) return true;
    }
  }
  return false;
}

/** ModelInner as a Standard Schema. */
export const ModelInnerSchema: StandardSchema<ModelInner> = /* @__PURE__ */ standardSchema(validateModelInner, schemaDocument, "/$defs/inner");

/** Whether a value is of the type Zero. */
export function isZero(value: unknown): value is Zero {
  if (!(value === "" || value === 0 || value === false || value === "{}" || value === "[]")) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Zero. */
export function assertZero(value: unknown): asserts value is Zero {
  if (!isZero(value)) throw refusal("Zero", explain(value, explainZero));
}

/** The value with the type Zero, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateZero(value: unknown, maxErrors?: number): Validation<Zero> {
  return isZero(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainZero, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Zero, and is true where that is as much as is wanted. */
export function explainZero(value: unknown, site: Site): boolean {
  site.schema = "triptych.model.schema.json#/$defs/zero";
  if (!(value === "" || value === 0 || value === false || value === "{}" || value === "[]") && failEnum(value, site, null, "/enum", constant5)) return true;
  return false;
}

/** Zero as a Standard Schema. */
export const ZeroSchema: StandardSchema<Zero> = /* @__PURE__ */ standardSchema(validateZero, schemaDocument, "/$defs/zero");

/** Whether a value is of the type ModelConversion. */
export function isModelConversion(value: unknown): value is ModelConversion {
  try {
    return checkModelConversion(value, undefined);
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isModelConversion` from within a guard: throws where the stack runs out. */
export function checkModelConversion(value: unknown, memo: Memo | undefined): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const at = object["at"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && checkModelConversion(own(value), memo);
    if (at === undefined) return false;
    if (!(typeof at === "object" && at !== null)) return false;
    const object2 = at as { readonly [key: string]: unknown };
    {
      const document = object2["document"];
      if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && checkModelConversion(own(value), memo);
      if (document === undefined) return false;
      if (typeof document !== "string") return false;
    }
    {
      const pointer = object2["pointer"];
      if (pointer === undefined) return false;
      if (typeof pointer !== "string") return false;
    }
    if (!(keyCount(object2) === 2)) {
      for (const key in object2) {
        const member = object2[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key) && !(key === "document" || key === "pointer")) return false;
      }
    }
  }
  {
    const uri = object["uri"];
    if (uri === undefined) return false;
    if (typeof uri !== "string") return false;
  }
  {
    const choices = object["choices"];
    if (choices === undefined) return false;
    if (!Array.isArray(choices)) return false;
    for (let index = 0; index < choices.length; index++) {
      const item = choices[index] as unknown;
      if (!(tooEarly(memo) ? checkModelChoice(item, memo) : ask(memo, checkModelChoice, item))) return false;
    }
  }
  {
    const discriminator = object["discriminator"];
    if (discriminator !== undefined) {
      if (!(typeof discriminator === "object" && discriminator !== null)) return false;
      const object3 = discriminator as { readonly [key: string]: unknown };
      {
        const name = object3["name"];
        if ((object3["constructor"] !== Object || Object.getPrototypeOf(object3) !== Object.prototype) && hasPrototype(object3)) return !Array.isArray(object3) && checkModelConversion(own(value), memo);
        if (name === undefined) return false;
        if (typeof name !== "string") return false;
      }
      {
        const wireName = object3["wireName"];
        if (wireName === undefined) return false;
        if (typeof wireName !== "string") return false;
      }
      {
        const words = object3["words"];
        if (words === undefined) return false;
        if (!Array.isArray(words)) return false;
        for (let index2 = 0; index2 < words.length; index2++) {
          const item2 = words[index2] as unknown;
          if (!Array.isArray(item2)) return false;
          for (let index3 = 0; index3 < item2.length; index3++) {
            const item3 = item2[index3] as unknown;
            if (typeof item3 !== "string") return false;
          }
        }
      }
      if (!(keyCount(object3) === 3)) {
        for (const key2 in object3) {
          const member2 = object3[key2];
          if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object3, key2) && !(key2 === "name" || key2 === "wireName" || key2 === "words")) return false;
        }
      }
    }
    if (!(keyCount(object) === 3 + Number(discriminator !== undefined))) {
      for (const key3 in object) {
        const member3 = object[key3];
        if (member3 !== undefined && Object.prototype.hasOwnProperty.call(object, key3) && !(key3 === "at" || key3 === "uri" || key3 === "choices" || key3 === "discriminator")) return false;
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type ModelConversion. */
export function assertModelConversion(value: unknown): asserts value is ModelConversion {
  if (!isModelConversion(value)) throw refusal("ModelConversion", explain(value, explainModelConversion));
}

/** The value with the type ModelConversion, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateModelConversion(value: unknown, maxErrors?: number): Validation<ModelConversion> {
  return isModelConversion(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainModelConversion, maxErrors) };
}

/** Reports everything that keeps a value from being of the type ModelConversion, and is true where that is as much as is wanted. */
export function explainModelConversion(value: unknown, site: Site): boolean {
  site.schema = "triptych.model.schema.json#/$defs/conversion";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const at = object["at"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "at" || key === "uri" || key === "choices" || key === "discriminator") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
      }
      if (at === undefined) {
        if (failMissing("at", site, null, "/required")) return true;
      } else {
        if (refer(explainModelLocation, at, site, null, "/properties/at/$ref")) return true;
      }
    }
    {
      const uri = object["uri"];
      if (uri === undefined) {
        if (failMissing("uri", site, null, "/required")) return true;
      } else {
        if (typeof uri !== "string" && failType(uri, site, null, "/properties/uri/type", "string")) return true;
      }
    }
    {
      const choices = object["choices"];
      if (choices === undefined) {
        if (failMissing("choices", site, null, "/required")) return true;
      } else {
        if (!Array.isArray(choices)) {
          if (failType(choices, site, null, "/properties/choices/type", "array")) return true;
        } else {
          for (let index = 0; index < choices.length; index++) {
            const item = choices[index] as unknown;
            if (finds(explainModelChoice, item, site) && lift(site, "/choices/" + index, "/properties/choices/items/$ref")) return true;
          }
        }
      }
    }
    {
      const discriminator = object["discriminator"];
      if (discriminator !== undefined) {
        if (!objectLike(discriminator)) {
          if (failType(discriminator, site, null, "/properties/discriminator/type", "object")) return true;
        } else {
          const object2 = discriminator as { readonly [key: string]: unknown };
          {
            const name = object2["name"];
            mustOwn(object2);
            for (const key2 in object2) {
              const member2 = object2[key2];
              if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object2, key2) && !(key2 === "name" || key2 === "wireName" || key2 === "words") && fail(site, "/discriminator" + token(key2), "/properties/discriminator/additionalProperties", "is not allowed", { additionalProperty: key2 })) return true;
            }
            if (name === undefined) {
              if (failMissing("name", site, null, "/properties/discriminator/required")) return true;
            } else {
              if (typeof name !== "string" && failType(name, site, "/discriminator/name", "/properties/discriminator/properties/name/type", "string")) return true;
            }
          }
          {
            const wireName = object2["wireName"];
            if (wireName === undefined) {
              if (failMissing("wireName", site, null, "/properties/discriminator/required")) return true;
            } else {
              if (typeof wireName !== "string" && failType(wireName, site, "/discriminator/wireName", "/properties/discriminator/properties/wireName/type", "string")) return true;
            }
          }
          {
            const words = object2["words"];
            if (words === undefined) {
              if (failMissing("words", site, null, "/properties/discriminator/required")) return true;
            } else {
              if (!Array.isArray(words)) {
                if (failType(words, site, "/discriminator/words", "/properties/discriminator/properties/words/type", "array")) return true;
              } else {
                for (let index2 = 0; index2 < words.length; index2++) {
                  const item2 = words[index2] as unknown;
                  if (!Array.isArray(item2)) {
                    if (failType(item2, site, "/discriminator/words/" + index2, "/properties/discriminator/properties/words/items/type", "array")) return true;
                  } else {
                    for (let index3 = 0; index3 < item2.length; index3++) {
                      const item3 = item2[index3] as unknown;
                      if (typeof item3 !== "string" && failType(item3, site, "/discriminator/words/" + index2 + "/" + index3, "/properties/discriminator/properties/words/items/items/type", "string")) return true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  return false;
}

/** ModelConversion as a Standard Schema. */
export const ModelConversionSchema: StandardSchema<ModelConversion> = /* @__PURE__ */ standardSchema(validateModelConversion, schemaDocument, "/$defs/conversion");

/** Whether a value is of the type ModelChoice. */
export function isModelChoice(value: unknown): value is ModelChoice {
  try {
    return checkModelChoice(value, undefined);
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isModelChoice` from within a guard: throws where the stack runs out. */
export function checkModelChoice(value: unknown, memo: Memo | undefined): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const accepts = object["accepts"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && checkModelChoice(own(value), memo);
    if (accepts === undefined) return false;
    if (!Array.isArray(accepts)) return false;
    for (let index = 0; index < accepts.length; index++) {
      const item = accepts[index] as unknown;
      if (typeof item !== "string") return false;
    }
  }
  const members = object["members"];
  if (members !== undefined) {
    if (!(typeof members === "object" && members !== null)) return false;
    const object2 = members as { readonly [key: string]: unknown };
    {
      const members2 = object2["members"];
      if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && checkModelChoice(own(value), memo);
      if (members2 === undefined) return false;
      if (!Array.isArray(members2)) return false;
      for (let index2 = 0; index2 < members2.length; index2++) {
        const item2 = members2[index2] as unknown;
        if (!(typeof item2 === "object" && item2 !== null)) return false;
        const object3 = item2 as { readonly [key: string]: unknown };
        {
          const name = object3["name"];
          if ((object3["constructor"] !== Object || Object.getPrototypeOf(object3) !== Object.prototype) && hasPrototype(object3)) return !Array.isArray(object3) && checkModelChoice(own(value), memo);
          if (name === undefined) return false;
          if (typeof name !== "string") return false;
        }
        {
          const wireName = object3["wireName"];
          if (wireName === undefined) return false;
          if (typeof wireName !== "string") return false;
        }
        {
          const aliases = object3["aliases"];
          if (aliases === undefined) return false;
          if (!Array.isArray(aliases)) return false;
          for (let index3 = 0; index3 < aliases.length; index3++) {
            const item3 = aliases[index3] as unknown;
            if (typeof item3 !== "string") return false;
          }
        }
        const conversion = object3["conversion"];
        if (conversion !== undefined) {
          if (!(typeof conversion === "number" && Number.isInteger(conversion))) return false;
          if (!(conversion >= 0)) return false;
        }
        const at = object3["at"];
        if (at !== undefined) {
          if (!(typeof at === "object" && at !== null)) return false;
          const object4 = at as { readonly [key: string]: unknown };
          {
            const keywords = object4["keywords"];
            if ((object4["constructor"] !== Object || Object.getPrototypeOf(object4) !== Object.prototype) && hasPrototype(object4)) return !Array.isArray(object4) && checkModelChoice(own(value), memo);
            if (keywords === undefined) return false;
            if (typeof keywords !== "string") return false;
          }
          {
            const uri = object4["uri"];
            if (uri === undefined) return false;
            if (typeof uri !== "string") return false;
          }
          if (!(keyCount(object4) === 2)) {
            for (const key in object4) {
              const member = object4[key];
              if (member !== undefined && Object.prototype.hasOwnProperty.call(object4, key) && !(key === "keywords" || key === "uri")) return false;
            }
          }
        }
        const via = object3["via"];
        if (via !== undefined) {
          if (!(typeof via === "object" && via !== null)) return false;
          const object5 = via as { readonly [key: string]: unknown };
          {
            const keywords2 = object5["keywords"];
            if ((object5["constructor"] !== Object || Object.getPrototypeOf(object5) !== Object.prototype) && hasPrototype(object5)) return !Array.isArray(object5) && checkModelChoice(own(value), memo);
            if (keywords2 === undefined) return false;
            if (typeof keywords2 !== "string") return false;
          }
          {
            const uri2 = object5["uri"];
            if (uri2 === undefined) return false;
            if (typeof uri2 !== "string") return false;
          }
          if (!(keyCount(object5) === 2)) {
            for (const key2 in object5) {
              const member2 = object5[key2];
              if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object5, key2) && !(key2 === "keywords" || key2 === "uri")) return false;
            }
          }
        }
        {
          const nullIsAbsent = object3["nullIsAbsent"];
          if (nullIsAbsent === undefined) return false;
          if (typeof nullIsAbsent !== "boolean") return false;
        }
        {
          const standard = object3["standard"];
          if (standard !== undefined) {
            if (!(typeof standard === "object" && standard !== null)) return false;
            const object6 = standard as { readonly [key: string]: unknown };
            {
              const value2 = object6["value"];
              if ((object6["constructor"] !== Object || Object.getPrototypeOf(object6) !== Object.prototype) && hasPrototype(object6)) return !Array.isArray(object6) && checkModelChoice(own(value), memo);
              if (value2 === undefined) return false;
            }
            {
              const shape = object6["shape"];
              if (shape === undefined) return false;
              if (!(tooEarly(memo) ? checkModelShape(shape, memo) : ask(memo, checkModelShape, shape))) return false;
            }
            if (!(keyCount(object6) === 2)) {
              for (const key3 in object6) {
                const member3 = object6[key3];
                if (member3 !== undefined && Object.prototype.hasOwnProperty.call(object6, key3) && !(key3 === "value" || key3 === "shape")) return false;
              }
            }
          }
          if (!(keyCount(object3) === 4 + Number(conversion !== undefined) + Number(at !== undefined) + Number(via !== undefined) + Number(standard !== undefined))) {
            for (const key4 in object3) {
              const member4 = object3[key4];
              if (member4 !== undefined && Object.prototype.hasOwnProperty.call(object3, key4)) {
                switch (key4.length) {
                  case 2:
                  switch (key4) {
                    case "at": {
                      continue;
                    }
                  }
                  break;
                  case 3:
                  switch (key4) {
                    case "via": {
                      continue;
                    }
                  }
                  break;
                  case 4:
                  switch (key4) {
                    case "name": {
                      continue;
                    }
                  }
                  break;
                  case 7:
                  switch (key4) {
                    case "aliases": {
                      continue;
                    }
                  }
                  break;
                  case 8:
                  switch (key4) {
                    case "wireName":
                    case "standard": {
                      continue;
                    }
                  }
                  break;
                  case 10:
                  switch (key4) {
                    case "conversion": {
                      continue;
                    }
                  }
                  break;
                  case 12:
                  switch (key4) {
                    case "nullIsAbsent": {
                      continue;
                    }
                  }
                  break;
                }
                return false;
              }
            }
          }
        }
      }
    }
    {
      const patterns = object2["patterns"];
      if (patterns === undefined) return false;
      if (!Array.isArray(patterns)) return false;
      for (let index4 = 0; index4 < patterns.length; index4++) {
        const item4 = patterns[index4] as unknown;
        if (!(typeof item4 === "object" && item4 !== null)) return false;
        const object7 = item4 as { readonly [key: string]: unknown };
        {
          const pattern = object7["pattern"];
          if ((object7["constructor"] !== Object || Object.getPrototypeOf(object7) !== Object.prototype) && hasPrototype(object7)) return !Array.isArray(object7) && checkModelChoice(own(value), memo);
          if (pattern === undefined) return false;
          if (typeof pattern !== "string") return false;
        }
        const conversion2 = object7["conversion"];
        if (conversion2 !== undefined) {
          if (!(typeof conversion2 === "number" && Number.isInteger(conversion2))) return false;
          if (!(conversion2 >= 0)) return false;
        }
        const via2 = object7["via"];
        if (via2 !== undefined) {
          if (!(typeof via2 === "object" && via2 !== null)) return false;
          const object8 = via2 as { readonly [key: string]: unknown };
          {
            const keywords3 = object8["keywords"];
            if ((object8["constructor"] !== Object || Object.getPrototypeOf(object8) !== Object.prototype) && hasPrototype(object8)) return !Array.isArray(object8) && checkModelChoice(own(value), memo);
            if (keywords3 === undefined) return false;
            if (typeof keywords3 !== "string") return false;
          }
          {
            const uri3 = object8["uri"];
            if (uri3 === undefined) return false;
            if (typeof uri3 !== "string") return false;
          }
          if (!(keyCount(object8) === 2)) {
            for (const key5 in object8) {
              const member5 = object8[key5];
              if (member5 !== undefined && Object.prototype.hasOwnProperty.call(object8, key5) && !(key5 === "keywords" || key5 === "uri")) return false;
            }
          }
        }
        {
          const zero = object7["zero"];
          if (zero !== undefined && !(zero === "" || zero === 0 || zero === false || zero === "{}" || zero === "[]")) return false;
          if (!(keyCount(object7) === 1 + Number(conversion2 !== undefined) + Number(via2 !== undefined) + Number(zero !== undefined))) {
            for (const key6 in object7) {
              const member6 = object7[key6];
              if (member6 !== undefined && Object.prototype.hasOwnProperty.call(object7, key6) && !(key6 === "pattern" || key6 === "conversion" || key6 === "via" || key6 === "zero")) return false;
            }
          }
        }
      }
    }
    const others = object2["others"];
    if (others !== undefined) {
      if (!(typeof others === "object" && others !== null)) return false;
      const object9 = others as { readonly [key: string]: unknown };
      const conversion3 = object9["conversion"];
      if ((object9["constructor"] !== Object || Object.getPrototypeOf(object9) !== Object.prototype) && hasPrototype(object9)) return !Array.isArray(object9) && checkModelChoice(own(value), memo);
      if (conversion3 !== undefined) {
        if (!(typeof conversion3 === "number" && Number.isInteger(conversion3))) return false;
        if (!(conversion3 >= 0)) return false;
      }
      const via3 = object9["via"];
      if (via3 !== undefined) {
        if (!(typeof via3 === "object" && via3 !== null)) return false;
        const object10 = via3 as { readonly [key: string]: unknown };
        {
          const keywords4 = object10["keywords"];
          if ((object10["constructor"] !== Object || Object.getPrototypeOf(object10) !== Object.prototype) && hasPrototype(object10)) return !Array.isArray(object10) && checkModelChoice(own(value), memo);
          if (keywords4 === undefined) return false;
          if (typeof keywords4 !== "string") return false;
        }
        {
          const uri4 = object10["uri"];
          if (uri4 === undefined) return false;
          if (typeof uri4 !== "string") return false;
        }
        if (!(keyCount(object10) === 2)) {
          for (const key7 in object10) {
            const member7 = object10[key7];
            if (member7 !== undefined && Object.prototype.hasOwnProperty.call(object10, key7) && !(key7 === "keywords" || key7 === "uri")) return false;
          }
        }
      }
      const zero2 = object9["zero"];
      if (zero2 !== undefined && !(zero2 === "" || zero2 === 0 || zero2 === false || zero2 === "{}" || zero2 === "[]")) return false;
      if (!(keyCount(object9) === Number(conversion3 !== undefined) + Number(via3 !== undefined) + Number(zero2 !== undefined))) {
        for (const key8 in object9) {
          const member8 = object9[key8];
          if (member8 !== undefined && Object.prototype.hasOwnProperty.call(object9, key8) && !(key8 === "conversion" || key8 === "via" || key8 === "zero")) return false;
        }
      }
    }
    {
      const at2 = object2["at"];
      if (at2 !== undefined) {
        if (!(typeof at2 === "object" && at2 !== null)) return false;
        const object11 = at2 as { readonly [key: string]: unknown };
        {
          const keywords5 = object11["keywords"];
          if ((object11["constructor"] !== Object || Object.getPrototypeOf(object11) !== Object.prototype) && hasPrototype(object11)) return !Array.isArray(object11) && checkModelChoice(own(value), memo);
          if (keywords5 === undefined) return false;
          if (typeof keywords5 !== "string") return false;
        }
        {
          const uri5 = object11["uri"];
          if (uri5 === undefined) return false;
          if (typeof uri5 !== "string") return false;
        }
        if (!(keyCount(object11) === 2)) {
          for (const key9 in object11) {
            const member9 = object11[key9];
            if (member9 !== undefined && Object.prototype.hasOwnProperty.call(object11, key9) && !(key9 === "keywords" || key9 === "uri")) return false;
          }
        }
      }
      {
        const member10 = object2["isMap"];
        if (member10 === undefined) return false;
        if (typeof member10 !== "boolean") return false;
      }
      {
        const match = object2["match"];
        if (match === undefined) return false;
        if (!(match === "exact" || match === "fold")) return false;
      }
      {
        const unknown = object2["unknown"];
        if (unknown === undefined) return false;
        if (!(unknown === "keep" || unknown === "drop" || unknown === "error")) return false;
      }
      if (!(keyCount(object2) === 5 + Number(others !== undefined) + Number(at2 !== undefined))) {
        for (const key10 in object2) {
          const member11 = object2[key10];
          if (member11 !== undefined && Object.prototype.hasOwnProperty.call(object2, key10) && !(key10 === "members" || key10 === "patterns" || key10 === "others" || key10 === "at" || key10 === "isMap" || key10 === "match" || key10 === "unknown")) return false;
        }
      }
    }
  }
  const items = object["items"];
  if (items !== undefined) {
    if (!(typeof items === "object" && items !== null)) return false;
    const object12 = items as { readonly [key: string]: unknown };
    {
      const prefix = object12["prefix"];
      if ((object12["constructor"] !== Object || Object.getPrototypeOf(object12) !== Object.prototype) && hasPrototype(object12)) return !Array.isArray(object12) && checkModelChoice(own(value), memo);
      if (prefix === undefined) return false;
      if (!Array.isArray(prefix)) return false;
      for (let index5 = 0; index5 < prefix.length; index5++) {
        const item5 = prefix[index5] as unknown;
        if (!(typeof item5 === "object" && item5 !== null)) return false;
        const object13 = item5 as { readonly [key: string]: unknown };
        const conversion4 = object13["conversion"];
        if ((object13["constructor"] !== Object || Object.getPrototypeOf(object13) !== Object.prototype) && hasPrototype(object13)) return !Array.isArray(object13) && checkModelChoice(own(value), memo);
        if (conversion4 !== undefined) {
          if (!(typeof conversion4 === "number" && Number.isInteger(conversion4))) return false;
          if (!(conversion4 >= 0)) return false;
        }
        const via4 = object13["via"];
        if (via4 !== undefined) {
          if (!(typeof via4 === "object" && via4 !== null)) return false;
          const object14 = via4 as { readonly [key: string]: unknown };
          {
            const keywords6 = object14["keywords"];
            if ((object14["constructor"] !== Object || Object.getPrototypeOf(object14) !== Object.prototype) && hasPrototype(object14)) return !Array.isArray(object14) && checkModelChoice(own(value), memo);
            if (keywords6 === undefined) return false;
            if (typeof keywords6 !== "string") return false;
          }
          {
            const uri6 = object14["uri"];
            if (uri6 === undefined) return false;
            if (typeof uri6 !== "string") return false;
          }
          if (!(keyCount(object14) === 2)) {
            for (const key11 in object14) {
              const member12 = object14[key11];
              if (member12 !== undefined && Object.prototype.hasOwnProperty.call(object14, key11) && !(key11 === "keywords" || key11 === "uri")) return false;
            }
          }
        }
        const zero3 = object13["zero"];
        if (zero3 !== undefined && !(zero3 === "" || zero3 === 0 || zero3 === false || zero3 === "{}" || zero3 === "[]")) return false;
        if (!(keyCount(object13) === Number(conversion4 !== undefined) + Number(via4 !== undefined) + Number(zero3 !== undefined))) {
          for (const key12 in object13) {
            const member13 = object13[key12];
            if (member13 !== undefined && Object.prototype.hasOwnProperty.call(object13, key12) && !(key12 === "conversion" || key12 === "via" || key12 === "zero")) return false;
          }
        }
      }
    }
    {
      const rest = object12["rest"];
      if (rest !== undefined) {
        if (!(typeof rest === "object" && rest !== null)) return false;
        const object15 = rest as { readonly [key: string]: unknown };
        const conversion5 = object15["conversion"];
        if ((object15["constructor"] !== Object || Object.getPrototypeOf(object15) !== Object.prototype) && hasPrototype(object15)) return !Array.isArray(object15) && checkModelChoice(own(value), memo);
        if (conversion5 !== undefined) {
          if (!(typeof conversion5 === "number" && Number.isInteger(conversion5))) return false;
          if (!(conversion5 >= 0)) return false;
        }
        const via5 = object15["via"];
        if (via5 !== undefined) {
          if (!(typeof via5 === "object" && via5 !== null)) return false;
          const object16 = via5 as { readonly [key: string]: unknown };
          {
            const keywords7 = object16["keywords"];
            if ((object16["constructor"] !== Object || Object.getPrototypeOf(object16) !== Object.prototype) && hasPrototype(object16)) return !Array.isArray(object16) && checkModelChoice(own(value), memo);
            if (keywords7 === undefined) return false;
            if (typeof keywords7 !== "string") return false;
          }
          {
            const uri7 = object16["uri"];
            if (uri7 === undefined) return false;
            if (typeof uri7 !== "string") return false;
          }
          if (!(keyCount(object16) === 2)) {
            for (const key13 in object16) {
              const member14 = object16[key13];
              if (member14 !== undefined && Object.prototype.hasOwnProperty.call(object16, key13) && !(key13 === "keywords" || key13 === "uri")) return false;
            }
          }
        }
        const zero4 = object15["zero"];
        if (zero4 !== undefined && !(zero4 === "" || zero4 === 0 || zero4 === false || zero4 === "{}" || zero4 === "[]")) return false;
        if (!(keyCount(object15) === Number(conversion5 !== undefined) + Number(via5 !== undefined) + Number(zero4 !== undefined))) {
          for (const key14 in object15) {
            const member15 = object15[key14];
            if (member15 !== undefined && Object.prototype.hasOwnProperty.call(object15, key14) && !(key14 === "conversion" || key14 === "via" || key14 === "zero")) return false;
          }
        }
      }
      if (!(keyCount(object12) === 1 + Number(rest !== undefined))) {
        for (const key15 in object12) {
          const member16 = object12[key15];
          if (member16 !== undefined && Object.prototype.hasOwnProperty.call(object12, key15) && !(key15 === "prefix" || key15 === "rest")) return false;
        }
      }
    }
  }
  const typed = object["typed"];
  if (typed !== undefined && !(typed === "date-time" || typed === "date" || typed === "int64" || typed === "base64")) return false;
  const typedAt = object["typedAt"];
  if (typedAt !== undefined) {
    if (!(typeof typedAt === "object" && typedAt !== null)) return false;
    const object17 = typedAt as { readonly [key: string]: unknown };
    {
      const keywords8 = object17["keywords"];
      if ((object17["constructor"] !== Object || Object.getPrototypeOf(object17) !== Object.prototype) && hasPrototype(object17)) return !Array.isArray(object17) && checkModelChoice(own(value), memo);
      if (keywords8 === undefined) return false;
      if (typeof keywords8 !== "string") return false;
    }
    {
      const uri8 = object17["uri"];
      if (uri8 === undefined) return false;
      if (typeof uri8 !== "string") return false;
    }
    if (!(keyCount(object17) === 2)) {
      for (const key16 in object17) {
        const member17 = object17[key16];
        if (member17 !== undefined && Object.prototype.hasOwnProperty.call(object17, key16) && !(key16 === "keywords" || key16 === "uri")) return false;
      }
    }
  }
  {
    const values = object["values"];
    if (values !== undefined) {
      if (!(typeof values === "object" && values !== null)) return false;
      const object18 = values as { readonly [key: string]: unknown };
      {
        const match2 = object18["match"];
        if ((object18["constructor"] !== Object || Object.getPrototypeOf(object18) !== Object.prototype) && hasPrototype(object18)) return !Array.isArray(object18) && checkModelChoice(own(value), memo);
        if (match2 === undefined) return false;
        if (!(match2 === "exact" || match2 === "fold" || match2 === "fold-trim")) return false;
      }
      {
        const spellings = object18["spellings"];
        if (spellings === undefined) return false;
        if (!Array.isArray(spellings)) return false;
        for (let index6 = 0; index6 < spellings.length; index6++) {
          const item6 = spellings[index6] as unknown;
          if (!(typeof item6 === "object" && item6 !== null)) return false;
          const object19 = item6 as { readonly [key: string]: unknown };
          {
            const value3 = object19["value"];
            if ((object19["constructor"] !== Object || Object.getPrototypeOf(object19) !== Object.prototype) && hasPrototype(object19)) return !Array.isArray(object19) && checkModelChoice(own(value), memo);
            if (value3 === undefined) return false;
          }
          {
            const reads = object19["reads"];
            if (reads === undefined) return false;
            if (!Array.isArray(reads)) return false;
          }
          if (!(keyCount(object19) === 2)) {
            for (const key17 in object19) {
              const member18 = object19[key17];
              if (member18 !== undefined && Object.prototype.hasOwnProperty.call(object19, key17) && !(key17 === "value" || key17 === "reads")) return false;
            }
          }
        }
      }
      if (!(keyCount(object18) === 2)) {
        for (const key18 in object18) {
          const member19 = object18[key18];
          if (member19 !== undefined && Object.prototype.hasOwnProperty.call(object18, key18) && !(key18 === "match" || key18 === "spellings")) return false;
        }
      }
    }
    if (!(keyCount(object) === 1 + Number(members !== undefined) + Number(items !== undefined) + Number(typed !== undefined) + Number(typedAt !== undefined) + Number(values !== undefined))) {
      for (const key19 in object) {
        const member20 = object[key19];
        if (member20 !== undefined && Object.prototype.hasOwnProperty.call(object, key19) && !(key19 === "accepts" || key19 === "members" || key19 === "items" || key19 === "typed" || key19 === "typedAt" || key19 === "values")) return false;
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type ModelChoice. */
export function assertModelChoice(value: unknown): asserts value is ModelChoice {
  if (!isModelChoice(value)) throw refusal("ModelChoice", explain(value, explainModelChoice));
}

/** The value with the type ModelChoice, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateModelChoice(value: unknown, maxErrors?: number): Validation<ModelChoice> {
  return isModelChoice(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainModelChoice, maxErrors) };
}

/** Reports everything that keeps a value from being of the type ModelChoice, and is true where that is as much as is wanted. */
export function explainModelChoice(value: unknown, site: Site): boolean {
  site.schema = "triptych.model.schema.json#/$defs/choice";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const accepts = object["accepts"];
      mustOwn(object);
      for (const key in object) {
        const member = object[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object, key) && !(key === "accepts" || key === "members" || key === "items" || key === "typed" || key === "typedAt" || key === "values") && fail(site, token(key), "/additionalProperties", "is not allowed", { additionalProperty: key })) return true;
      }
      if (accepts === undefined) {
        if (failMissing("accepts", site, null, "/required")) return true;
      } else {
        if (!Array.isArray(accepts)) {
          if (failType(accepts, site, null, "/properties/accepts/type", "array")) return true;
        } else {
          for (let index = 0; index < accepts.length; index++) {
            const item = accepts[index] as unknown;
            if (typeof item !== "string" && failType(item, site, "/accepts/" + index, "/properties/accepts/items/type", "string")) return true;
          }
        }
      }
    }
    {
      const members = object["members"];
      if (members !== undefined) {
        if (!objectLike(members)) {
          if (failType(members, site, null, "/properties/members/type", "object")) return true;
        } else {
          const object2 = members as { readonly [key: string]: unknown };
          {
            const members2 = object2["members"];
            mustOwn(object2);
            for (const key2 in object2) {
              const member2 = object2[key2];
              if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object2, key2) && !(key2 === "members" || key2 === "patterns" || key2 === "others" || key2 === "at" || key2 === "isMap" || key2 === "match" || key2 === "unknown") && fail(site, "/members" + token(key2), "/properties/members/additionalProperties", "is not allowed", { additionalProperty: key2 })) return true;
            }
            if (members2 === undefined) {
              if (failMissing("members", site, null, "/properties/members/required")) return true;
            } else {
              if (!Array.isArray(members2)) {
                if (failType(members2, site, "/members/members", "/properties/members/properties/members/type", "array")) return true;
              } else {
                for (let index2 = 0; index2 < members2.length; index2++) {
                  const item2 = members2[index2] as unknown;
                  if (!objectLike(item2)) {
                    if (failType(item2, site, "/members/members/" + index2, "/properties/members/properties/members/items/type", "object")) return true;
                  } else {
                    const object3 = item2 as { readonly [key: string]: unknown };
                    {
                      const name = object3["name"];
                      mustOwn(object3);
                      for (const key3 in object3) {
                        const member3 = object3[key3];
                        if (member3 !== undefined && Object.prototype.hasOwnProperty.call(object3, key3)) {
                          switch (key3.length) {
                            case 2:
                            switch (key3) {
                              case "at": {
                                continue;
                              }
                            }
                            break;
                            case 3:
                            switch (key3) {
                              case "via": {
                                continue;
                              }
                            }
                            break;
                            case 4:
                            switch (key3) {
                              case "name": {
                                continue;
                              }
                            }
                            break;
                            case 7:
                            switch (key3) {
                              case "aliases": {
                                continue;
                              }
                            }
                            break;
                            case 8:
                            switch (key3) {
                              case "wireName":
                              case "standard": {
                                continue;
                              }
                            }
                            break;
                            case 10:
                            switch (key3) {
                              case "conversion": {
                                continue;
                              }
                            }
                            break;
                            case 12:
                            switch (key3) {
                              case "nullIsAbsent": {
                                continue;
                              }
                            }
                            break;
                          }
                          if (fail(site, "/members/members/" + index2 + token(key3), "/properties/members/properties/members/items/additionalProperties", "is not allowed", { additionalProperty: key3 })) return true;
                        }
                      }
                      if (name === undefined) {
                        if (failMissing("name", site, "/members/members/" + index2, "/properties/members/properties/members/items/required")) return true;
                      } else {
                        if (typeof name !== "string" && failType(name, site, "/members/members/" + index2 + "/name", "/properties/members/properties/members/items/properties/name/type", "string")) return true;
                      }
                    }
                    {
                      const wireName = object3["wireName"];
                      if (wireName === undefined) {
                        if (failMissing("wireName", site, "/members/members/" + index2, "/properties/members/properties/members/items/required")) return true;
                      } else {
                        if (typeof wireName !== "string" && failType(wireName, site, "/members/members/" + index2 + "/wireName", "/properties/members/properties/members/items/properties/wireName/type", "string")) return true;
                      }
                    }
                    {
                      const aliases = object3["aliases"];
                      if (aliases === undefined) {
                        if (failMissing("aliases", site, "/members/members/" + index2, "/properties/members/properties/members/items/required")) return true;
                      } else {
                        if (!Array.isArray(aliases)) {
                          if (failType(aliases, site, "/members/members/" + index2 + "/aliases", "/properties/members/properties/members/items/properties/aliases/type", "array")) return true;
                        } else {
                          for (let index3 = 0; index3 < aliases.length; index3++) {
                            const item3 = aliases[index3] as unknown;
                            if (typeof item3 !== "string" && failType(item3, site, "/members/members/" + index2 + "/aliases/" + index3, "/properties/members/properties/members/items/properties/aliases/items/type", "string")) return true;
                          }
                        }
                      }
                    }
                    {
                      const conversion = object3["conversion"];
                      if (conversion !== undefined && finds(explainConversionId, conversion, site) && lift(site, "/members/members/" + index2 + "/conversion", "/properties/members/properties/members/items/properties/conversion/$ref")) return true;
                    }
                    {
                      const at = object3["at"];
                      if (at !== undefined && finds(explainModelVia, at, site) && lift(site, "/members/members/" + index2 + "/at", "/properties/members/properties/members/items/properties/at/$ref")) return true;
                    }
                    {
                      const via = object3["via"];
                      if (via !== undefined && finds(explainModelVia, via, site) && lift(site, "/members/members/" + index2 + "/via", "/properties/members/properties/members/items/properties/via/$ref")) return true;
                    }
                    {
                      const nullIsAbsent = object3["nullIsAbsent"];
                      if (nullIsAbsent === undefined) {
                        if (failMissing("nullIsAbsent", site, "/members/members/" + index2, "/properties/members/properties/members/items/required")) return true;
                      } else {
                        if (typeof nullIsAbsent !== "boolean" && failType(nullIsAbsent, site, "/members/members/" + index2 + "/nullIsAbsent", "/properties/members/properties/members/items/properties/nullIsAbsent/type", "boolean")) return true;
                      }
                    }
                    {
                      const standard = object3["standard"];
                      if (standard !== undefined) {
                        if (!objectLike(standard)) {
                          if (failType(standard, site, "/members/members/" + index2 + "/standard", "/properties/members/properties/members/items/properties/standard/type", "object")) return true;
                        } else {
                          const object4 = standard as { readonly [key: string]: unknown };
                          {
                            const value2 = object4["value"];
                            mustOwn(object4);
                            for (const key4 in object4) {
                              const member4 = object4[key4];
                              if (member4 !== undefined && Object.prototype.hasOwnProperty.call(object4, key4) && !(key4 === "value" || key4 === "shape") && fail(site, "/members/members/" + index2 + "/standard" + token(key4), "/properties/members/properties/members/items/properties/standard/additionalProperties", "is not allowed", { additionalProperty: key4 })) return true;
                            }
                            if (value2 === undefined && failMissing("value", site, "/members/members/" + index2 + "/standard", "/properties/members/properties/members/items/properties/standard/required")) return true;
                          }
                          {
                            const shape = object4["shape"];
                            if (shape === undefined) {
                              if (failMissing("shape", site, "/members/members/" + index2 + "/standard", "/properties/members/properties/members/items/properties/standard/required")) return true;
                            } else {
                              if (finds(explainModelShape, shape, site) && lift(site, "/members/members/" + index2 + "/standard/shape", "/properties/members/properties/members/items/properties/standard/properties/shape/$ref")) return true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
          {
            const patterns = object2["patterns"];
            if (patterns === undefined) {
              if (failMissing("patterns", site, null, "/properties/members/required")) return true;
            } else {
              if (!Array.isArray(patterns)) {
                if (failType(patterns, site, "/members/patterns", "/properties/members/properties/patterns/type", "array")) return true;
              } else {
                for (let index4 = 0; index4 < patterns.length; index4++) {
                  const item4 = patterns[index4] as unknown;
                  if (!objectLike(item4)) {
                    if (failType(item4, site, "/members/patterns/" + index4, "/properties/members/properties/patterns/items/type", "object")) return true;
                  } else {
                    const object5 = item4 as { readonly [key: string]: unknown };
                    {
                      const pattern = object5["pattern"];
                      mustOwn(object5);
                      for (const key5 in object5) {
                        const member5 = object5[key5];
                        if (member5 !== undefined && Object.prototype.hasOwnProperty.call(object5, key5) && !(key5 === "pattern" || key5 === "conversion" || key5 === "via" || key5 === "zero") && fail(site, "/members/patterns/" + index4 + token(key5), "/properties/members/properties/patterns/items/additionalProperties", "is not allowed", { additionalProperty: key5 })) return true;
                      }
                      if (pattern === undefined) {
                        if (failMissing("pattern", site, "/members/patterns/" + index4, "/properties/members/properties/patterns/items/required")) return true;
                      } else {
                        if (typeof pattern !== "string" && failType(pattern, site, "/members/patterns/" + index4 + "/pattern", "/properties/members/properties/patterns/items/properties/pattern/type", "string")) return true;
                      }
                    }
                    {
                      const conversion2 = object5["conversion"];
                      if (conversion2 !== undefined && finds(explainConversionId, conversion2, site) && lift(site, "/members/patterns/" + index4 + "/conversion", "/properties/members/properties/patterns/items/properties/conversion/$ref")) return true;
                    }
                    {
                      const via2 = object5["via"];
                      if (via2 !== undefined && finds(explainModelVia, via2, site) && lift(site, "/members/patterns/" + index4 + "/via", "/properties/members/properties/patterns/items/properties/via/$ref")) return true;
                    }
                    {
                      const zero = object5["zero"];
                      if (zero !== undefined && finds(explainZero, zero, site) && lift(site, "/members/patterns/" + index4 + "/zero", "/properties/members/properties/patterns/items/properties/zero/$ref")) return true;
                    }
                  }
                }
              }
            }
          }
          {
            const others = object2["others"];
            if (others !== undefined && refer(explainModelInner, others, site, "/members/others", "/properties/members/properties/others/$ref")) return true;
          }
          {
            const at2 = object2["at"];
            if (at2 !== undefined && refer(explainModelVia, at2, site, "/members/at", "/properties/members/properties/at/$ref")) return true;
          }
          {
            const member6 = object2["isMap"];
            if (member6 === undefined) {
              if (failMissing("isMap", site, null, "/properties/members/required")) return true;
            } else {
              if (typeof member6 !== "boolean" && failType(member6, site, "/members/isMap", "/properties/members/properties/isMap/type", "boolean")) return true;
            }
          }
          {
            const match = object2["match"];
            if (match === undefined) {
              if (failMissing("match", site, null, "/properties/members/required")) return true;
            } else {
              if (!(match === "exact" || match === "fold") && failEnum(match, site, "/members/match", "/properties/members/properties/match/enum", constant6)) return true;
            }
          }
          {
            const unknown = object2["unknown"];
            if (unknown === undefined) {
              if (failMissing("unknown", site, null, "/properties/members/required")) return true;
            } else {
              if (!(unknown === "keep" || unknown === "drop" || unknown === "error") && failEnum(unknown, site, "/members/unknown", "/properties/members/properties/unknown/enum", constant7)) return true;
            }
          }
        }
      }
    }
    {
      const items = object["items"];
      if (items !== undefined) {
        if (!objectLike(items)) {
          if (failType(items, site, null, "/properties/items/type", "object")) return true;
        } else {
          const object6 = items as { readonly [key: string]: unknown };
          {
            const prefix = object6["prefix"];
            mustOwn(object6);
            for (const key6 in object6) {
              const member7 = object6[key6];
              if (member7 !== undefined && Object.prototype.hasOwnProperty.call(object6, key6) && !(key6 === "prefix" || key6 === "rest") && fail(site, "/items" + token(key6), "/properties/items/additionalProperties", "is not allowed", { additionalProperty: key6 })) return true;
            }
            if (prefix === undefined) {
              if (failMissing("prefix", site, null, "/properties/items/required")) return true;
            } else {
              if (!Array.isArray(prefix)) {
                if (failType(prefix, site, "/items/prefix", "/properties/items/properties/prefix/type", "array")) return true;
              } else {
                for (let index5 = 0; index5 < prefix.length; index5++) {
                  const item5 = prefix[index5] as unknown;
                  if (finds(explainModelInner, item5, site) && lift(site, "/items/prefix/" + index5, "/properties/items/properties/prefix/items/$ref")) return true;
                }
              }
            }
          }
          {
            const rest = object6["rest"];
            if (rest !== undefined && refer(explainModelInner, rest, site, "/items/rest", "/properties/items/properties/rest/$ref")) return true;
          }
        }
      }
    }
    {
      const typed = object["typed"];
      if (typed !== undefined && refer(explainValueFormat, typed, site, null, "/properties/typed/$ref")) return true;
    }
    {
      const typedAt = object["typedAt"];
      if (typedAt !== undefined && refer(explainModelVia, typedAt, site, null, "/properties/typedAt/$ref")) return true;
    }
    {
      const values = object["values"];
      if (values !== undefined) {
        if (!objectLike(values)) {
          if (failType(values, site, null, "/properties/values/type", "object")) return true;
        } else {
          const object7 = values as { readonly [key: string]: unknown };
          {
            const match2 = object7["match"];
            mustOwn(object7);
            for (const key7 in object7) {
              const member8 = object7[key7];
              if (member8 !== undefined && Object.prototype.hasOwnProperty.call(object7, key7) && !(key7 === "match" || key7 === "spellings") && fail(site, "/values" + token(key7), "/properties/values/additionalProperties", "is not allowed", { additionalProperty: key7 })) return true;
            }
            if (match2 === undefined) {
              if (failMissing("match", site, null, "/properties/values/required")) return true;
            } else {
              if (!(match2 === "exact" || match2 === "fold" || match2 === "fold-trim") && failEnum(match2, site, "/values/match", "/properties/values/properties/match/enum", constant8)) return true;
            }
          }
          {
            const spellings = object7["spellings"];
            if (spellings === undefined) {
              if (failMissing("spellings", site, null, "/properties/values/required")) return true;
            } else {
              if (!Array.isArray(spellings)) {
                if (failType(spellings, site, "/values/spellings", "/properties/values/properties/spellings/type", "array")) return true;
              } else {
                for (let index6 = 0; index6 < spellings.length; index6++) {
                  const item6 = spellings[index6] as unknown;
                  if (!objectLike(item6)) {
                    if (failType(item6, site, "/values/spellings/" + index6, "/properties/values/properties/spellings/items/type", "object")) return true;
                  } else {
                    const object8 = item6 as { readonly [key: string]: unknown };
                    {
                      const value3 = object8["value"];
                      mustOwn(object8);
                      for (const key8 in object8) {
                        const member9 = object8[key8];
                        if (member9 !== undefined && Object.prototype.hasOwnProperty.call(object8, key8) && !(key8 === "value" || key8 === "reads") && fail(site, "/values/spellings/" + index6 + token(key8), "/properties/values/properties/spellings/items/additionalProperties", "is not allowed", { additionalProperty: key8 })) return true;
                      }
                      if (value3 === undefined && failMissing("value", site, "/values/spellings/" + index6, "/properties/values/properties/spellings/items/required")) return true;
                    }
                    {
                      const reads = object8["reads"];
                      if (reads === undefined) {
                        if (failMissing("reads", site, "/values/spellings/" + index6, "/properties/values/properties/spellings/items/required")) return true;
                      } else {
                        if (!Array.isArray(reads) && failType(reads, site, "/values/spellings/" + index6 + "/reads", "/properties/values/properties/spellings/items/properties/reads/type", "array")) return true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  return false;
}

/** ModelChoice as a Standard Schema. */
export const ModelChoiceSchema: StandardSchema<ModelChoice> = /* @__PURE__ */ standardSchema(validateModelChoice, schemaDocument, "/$defs/choice");
