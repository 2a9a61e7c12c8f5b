import { expect, test } from "vitest";
import { toOutput } from "./output.ts";
import type { Validation, ValidationError } from "./validation.ts";

function error(keywordLocation: string, instanceLocation: string): ValidationError {
  const keyword = keywordLocation.slice(keywordLocation.lastIndexOf("/") + 1);
  const absoluteKeywordLocation = `https://example.com/schema#${keywordLocation}`;
  return {
    keywordLocation,
    absoluteKeywordLocation,
    instanceLocation,
    keyword,
    message: `must satisfy ${keyword}`,
    params: {},
  };
}

function unit({ keywordLocation, absoluteKeywordLocation, instanceLocation, message }: ValidationError): object {
  return { keywordLocation, absoluteKeywordLocation, instanceLocation, error: message };
}

const type = error("/properties/a/type", "/a");
const minimum = error("/properties/b/$ref/minimum", "/b/0");
const multipleOf = error("/properties/b/$ref/multipleOf", "/b/1");
const failed: Validation<unknown> = { ok: false, errors: [type, minimum, multipleOf] };
const passed: Validation<unknown> = { ok: true, value: 1 };

test("flag says yes or no", () => {
  expect(toOutput(passed, "flag")).toEqual({ valid: true });
  expect(toOutput(failed, "flag")).toEqual({ valid: false });
});

test("basic lists the errors", () => {
  expect(toOutput(passed, "basic")).toEqual({ valid: true });
  expect(toOutput(failed, "basic")).toEqual({ valid: false, errors: [unit(type), unit(minimum), unit(multipleOf)] });
});

test("detailed nests the errors as the schema does, where several share a way", () => {
  const root = { keywordLocation: "", instanceLocation: "" };
  expect(toOutput(passed, "detailed")).toEqual({ valid: true, ...root });
  expect(toOutput(failed, "detailed")).toEqual({
    valid: false,
    ...root,
    errors: [
      { valid: false, ...unit(type) },
      {
        valid: false,
        keywordLocation: "/properties/b",
        instanceLocation: "/b",
        errors: [
          { valid: false, ...unit(minimum) },
          { valid: false, ...unit(multipleOf) },
        ],
      },
    ],
  });
});
