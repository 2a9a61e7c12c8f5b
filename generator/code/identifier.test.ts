import { describe, expect, it } from "vitest";
import { camelCase, pascalCase } from "./identifier.ts";

describe("pascalCase", () => {
  it.each([
    ["job spec_docker", "JobSpecDocker"],
    ["JobSpec", "JobSpec"],
    ["s3-storage.spec", "S3StorageSpec"],
    ["class", "Class"],
    ["__proto__", "Proto"],
    ["größe", "Größe"],
    ["日本 語", "日本語"],
    ["3d", "_3d"],
    ["·a", "_·a"],
    ["", ""],
    ["*/ - $ \u{1f600} \u202e", ""],
    ["\ud800a", "A"],
    ["e\u0301t\u00e9", "\u00c9t\u00e9"],
    ["ßa", "SSa"],
  ])("makes %j %j", (text, name) => {
    expect(pascalCase(text)).toBe(name);
  });

  it("cuts long names, never through a character", () => {
    expect(pascalCase("a".repeat(300))).toHaveLength(100);
    expect(pascalCase(`${"a".repeat(99)}\u{20000}`)).toBe(`A${"a".repeat(98)}`);
  });
});

describe("camelCase", () => {
  it.each([
    ["JobSpecDocker", "jobSpecDocker"],
    ["do_not_track", "doNotTrack"],
    ["3d", "_3d"],
    ["", ""],
  ])("makes %j %j", (text, name) => {
    expect(camelCase(text)).toBe(name);
  });
});
