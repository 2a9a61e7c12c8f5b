// Fails where a folder holds more than an install for production may: the sum of its files, in MiB.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const MOST = 45;
const [folder = ""] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const size = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0) / 2 ** 20;
console.log(`${files.length} files of ${size.toFixed(1)} MiB`);
if (size > MOST) throw new Error(`an install holds more than ${MOST} MiB`);
