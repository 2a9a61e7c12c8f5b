// Preloaded into a measured program: leaves its peak resident memory, in KiB, and the time that
// its processors worked, in microseconds, in the file that BENCH_MEMORY_FILE names.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const file = process.env["BENCH_MEMORY_FILE"];
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  if (file !== undefined) writeFileSync(file, `${maxRSS} ${userCPUTime + systemCPUTime}`);
});
