import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * @typedef {object} Guard
 * @property {(value: unknown) => boolean} is
 * @property {(value: unknown) => { ok: boolean, errors?: readonly unknown[] }} validate
 */

/**
 * Writes the modules of guards; declarations have no use at run time.
 * @param {readonly import("../../dist/index.js").Artifact[]} artifacts
 * @param {string} folder
 */
export function writeArtifacts(artifacts, folder) {
  for (const { path, text } of artifacts) {
    if (path.endsWith(".d.ts")) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/**
 * Asks both functions of a guard, which must agree.
 * @param {Guard} guard
 * @param {{ data: unknown, valid: boolean }} test
 * @returns {string | undefined} what is wrong with the answer
 */
export function judge(guard, { data, valid }) {
  try {
    const answer = guard.is(data);
    if (answer !== valid) return `${answer ? "accepted" : "rejected"}, should be ${valid ? "accepted" : "rejected"}`;
    const result = guard.validate(data);
    if (result.ok !== valid) return "validate and is disagree";
    return valid || (result.errors ?? []).length > 0 ? undefined : "rejected without an error";
  } catch (error) {
    return `the guard threw: ${String(error)}`;
  }
}
