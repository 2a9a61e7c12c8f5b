import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Builds dist/ once before any test runs, since the tests of the command line spawn the built program. */
export default function buildOnce(): void {
  const script = fileURLToPath(new URL("../build.mjs", import.meta.url));
  // Type errors are the finding of the type check, which runs before the tests; here they must not hide test results.
  const run = spawnSync(process.execPath, [script, "--allow-type-errors"], { stdio: ["ignore", "inherit", "inherit"] });
  if (run.status !== 0) throw new Error("the build failed, so there is no program to test");
}
