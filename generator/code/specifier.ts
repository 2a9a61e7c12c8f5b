import { posix } from "node:path";

/** What stands at the end of a specifier; `auto`, which was not settled, is `js`. */
export type ImportExtension = "auto" | "js" | "ts" | "none";

const ENDS = { auto: ".js", js: ".js", ts: ".ts", none: "" } as const satisfies Record<ImportExtension, string>;

/** How modules import one another. */
export interface ImportOptions {
  readonly importExtension?: ImportExtension;
  /** What modules of other packages are imported by, by the names of these: `@acme/units/generated/*.js`. */
  readonly packageImports?: { readonly [name: string]: string };
}

/** The specifier by which one module imports another; both are paths of TypeScript files. */
export function moduleSpecifier(from: string, to: string, options: ImportOptions): string {
  const { importExtension = "js", packageImports = {} } = options;
  const [, folder = "", name = "", module = ""] = PACKAGE_MODULE.exec(to) ?? [];
  const pattern = packageImports[name];
  if (pattern !== undefined) return pattern.replace("*", () => `${folder}${module}`);
  return withExtension(relativeWay(from, to), importExtension);
}

/**
 * The specifiers by which a module imports the files of a folder among its own outputs, by their names there: the way to the
 * folder is the same for all of them.
 */
export function folderSpecifiers(
  from: string,
  folder: string,
  { importExtension = "js" }: ImportOptions,
): (file: string) => string {
  const way = relativeWay(from, folder);
  return (file) => `${way}/${file}${ENDS[importExtension]}`;
}

/** The way from a module to a file or a folder; without dots at its beginning it would be that to a package. */
function relativeWay(from: string, to: string): string {
  const way = posix.relative(posix.dirname(from), to);
  if (way === "") return ".";
  return /^\.\.?(?:\/|$)/.test(way) ? way : `./${way}`;
}

/** The path of a module of another package: `types/@acme/units:unit.ts`. */
const PACKAGE_MODULE = /^((?:[^/]+\/)+?)((?:@[^/:]+\/)?[^/:]+):(.+)\.ts$/;

/** What a module of another package is called. No module of one's own has a colon. */
export function packageModule(name: string, module: string): string {
  return `${name}:${module}`;
}

/** The package that a module is of; undefined for a module of one's own. */
export function packageOf(module: string): string | undefined {
  const colon = module.indexOf(":");
  return colon === -1 ? undefined : module.slice(0, colon);
}

/** `./deal.ts` -> `./deal.js` */
export function withExtension(path: string, extension: ImportExtension): string {
  return path.replace(/\.ts$/, ENDS[extension]);
}
