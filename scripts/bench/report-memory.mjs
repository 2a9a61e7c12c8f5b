// Preloaded into a measured program: leaves its peak resident memory, in KiB, in the file that BENCH_MEMORY_FILE names.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const file = process.env["BENCH_MEMORY_FILE"];
  if (file !== undefined) writeFileSync(file, String(process.resourceUsage().maxRSS));
});
