import { subset } from "semver";

/** An entry of package-lock.json, as far as it is checked. */
interface Entry {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly engines?: { readonly node?: string };
  readonly dev?: boolean;
  readonly optional?: boolean;
}

export interface Lock {
  readonly packages: { readonly [path: string]: Entry };
}

/**
 * Optional packages for other machines that the registry does not have in the version that is asked for, so nobody can
 * say what their bytes should be. npm passes them over. One that gets an integrity has to leave this list.
 */
const NOWHERE: ReadonlySet<string> = new Set(
  [
    "darwin-arm64",
    "darwin-x64",
    "linux-arm64-gnu",
    "linux-arm64-musl",
    "linux-x64-gnu",
    "linux-x64-musl",
    "win32-x64",
  ].map((platform) => `node_modules/@ata-validator/native-${platform}`),
);

/** The licences of what users install; others are looked at by a person first. */
const LICENCES: ReadonlySet<string> = new Set([
  "MIT",
  "ISC",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "0BSD",
  "Python-2.0",
  "PSF-2.0",
]);

/** What is wrong with a lock file: packages whose bytes are not fixed, addresses of one registry, other licences. */
export function lockFindings({ packages }: Lock): readonly string[] {
  return Object.entries(packages).flatMap(([path, { integrity, resolved, license, dev, optional }]) => {
    if (path === "") return [];
    const findings: string[] = [];
    if (integrity === undefined && !(NOWHERE.has(path) && optional)) findings.push(`${path} has no integrity`);
    if (integrity !== undefined && NOWHERE.has(path))
      findings.push(`${path} has an integrity: remove it from the list`);
    if (integrity !== undefined && !integrity.startsWith("sha512-")) findings.push(`${path} has a weak integrity`);
    if (resolved !== undefined) findings.push(`${path} names the address ${resolved}`);
    if (!dev && !LICENCES.has(license ?? "")) findings.push(`${path} has the licence ${license ?? "(none)"}`);
    return findings;
  });
}

/** The packages that users install and that do not run in every version of Node that the package itself is for. */
export function engineFindings({ packages }: Lock): readonly string[] {
  const own = packages[""]?.engines?.node ?? "*";
  return Object.entries(packages).flatMap(([path, { dev, engines }]) => {
    if (dev || engines?.node === undefined || subset(own, engines.node)) return [];
    return [`${path} is for Node ${engines.node}, and not for all of ${own}`];
  });
}
