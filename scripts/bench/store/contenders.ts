import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ajvOf } from "./ajv-of.ts";
import { writeAta } from "./ata-of.ts";
import type { Contender, Formats } from "./contender.ts";
import { exported, ourModule } from "./ours.ts";
import type { StoreCase } from "./store-case.ts";

/** The others that triptych is measured beside. */
export const PEERS: readonly string[] = ["ajv", "ata-validator", "JSON.parse"];

/** The contenders that can compile a case, triptych first; none where triptych cannot. `folder` is for modules. */
export async function contendersFor(one: StoreCase, formats: Formats, folder: string): Promise<readonly Contender[]> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  const ours = await attempt("triptych", async () => {
    const { file, is } = await ourModule(one, formats, join(folder, "triptych"));
    return exported(file, is);
  });
  if (ours.length === 0) return [];
  return [
    ...ours,
    ...(await attempt("ajv", async () => ajvOf(one, formats).validate)),
    ...(await attempt("ata-validator", async () => {
      writeAta(one, formats, join(folder, "ata.js"));
      return exported(join(folder, "ata.js"), "isValid");
    })),
    { name: "JSON.parse", accepts: (text) => JSON.parse(String(text)) !== undefined, takesText: true },
  ];
}

async function attempt(name: string, make: () => Promise<Contender["accepts"]>): Promise<readonly Contender[]> {
  try {
    return [{ name, accepts: await make() }];
  } catch {
    return [];
  }
}
