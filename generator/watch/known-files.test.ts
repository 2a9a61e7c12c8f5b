import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { type KnownFiles, watchKnown } from "./known-files.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "triptych-known-files-"));
const [A, B, OTHER] = [join(FOLDER, "one", "a"), join(FOLDER, "one", "b"), join(FOLDER, "two", "a")];
let known: KnownFiles | undefined;

afterEach(() => {
  known?.close();
  rmSync(FOLDER, { recursive: true, force: true });
});

/** Watches the first file; what is heard is in the set. */
function watching(): { readonly files: KnownFiles; readonly heard: Set<string> } {
  const heard = new Set<string>();
  mkdirSync(join(FOLDER, "one"), { recursive: true });
  const files = watchKnown(
    (path) => heard.add(path),
    (error) => expect.unreachable(String(error)),
  );
  known = files;
  expect(files.update([A])).toEqual([A]);
  return { files, heard };
}

it("hears of a file that came to the others, and no more of one that went", async () => {
  const { files, heard } = watching();
  expect(files.change({ coming: [B], going: [A] })).toBe(true);
  writeFileSync(A, "");
  writeFileSync(B, "");
  await vi.waitFor(() => expect(heard).toContain(B));
  expect(heard).not.toContain(A);
});

it("leaves a folder of which no file is waited for any more", async () => {
  const { files, heard } = watching();
  expect(files.change({ coming: [], going: [A] })).toBe(true);
  // It is watched anew, so that what happened in between is asked for.
  expect(files.change({ coming: [A], going: [] })).toBe(false);
  expect(files.update([A])).toEqual([A]);
  writeFileSync(A, "");
  await vi.waitFor(() => expect(heard).toContain(A));
});

it("changes nothing where a folder is not watched, or went", async () => {
  const { files, heard } = watching();
  mkdirSync(join(FOLDER, "two"));
  expect(files.change({ coming: [B, OTHER], going: [] })).toBe(false);
  writeFileSync(B, "");
  writeFileSync(A, "");
  await vi.waitFor(() => expect(heard).toContain(A));
  expect(heard).not.toContain(B);
  rmSync(join(FOLDER, "one"), { recursive: true });
  await vi.waitFor(() => expect(files.isStale()).toBe(true));
  mkdirSync(join(FOLDER, "one"));
  expect(files.change({ coming: [B], going: [] })).toBe(false);
});

it("changes nothing as long as a folder is waited for", () => {
  const { files } = watching();
  expect(files.update([A, OTHER])).toEqual([OTHER]);
  expect(files.isStale()).toBe(true);
  expect(files.change({ coming: [B], going: [] })).toBe(false);
});
