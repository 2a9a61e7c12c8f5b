/** A small project that a tool runs in: its own files beside the common ones, and beside what is generated for them. */
export interface ToolchainProject {
  readonly name: string;
  /** The folder in `examples/` that it is, as it stands, in place of what projects have in common. */
  readonly example?: string;
  /** Where it is generated, below its own folder; there itself where this is absent. */
  readonly generatesIn?: string;
  /** Its folder in `projects/`; none where it has only the common files. */
  readonly folder?: string;
  /** Further files: their texts by their names. */
  readonly files?: Readonly<Record<string, string>>;
  /** Options of `triptych generate` beside the defaults. */
  readonly options?: readonly string[];
  /** What the project's own imports of its files end in; they stay as they are where this is absent. */
  readonly imports?: ".js" | ".ts" | "";
  /**
   * Command lines of a shell that all must end with 0, in the project's folder; the packages are in `../node_modules`,
   * and their programs are found by name.
   */
  readonly run: readonly string[];
}

/** Node in a version of its own. */
export function node(version: 20 | 22 | 24): string {
  return `../node_modules/node${version}/bin/node`;
}

/** The compiler in a version: 7 is the one in Go. */
export function tsc(version: "5.9" | "7"): string {
  return `node ../node_modules/${version === "7" ? "typescript7" : "typescript"}/bin/tsc`;
}

/** The end of a command line that fails unless its program says that the guards are right. */
export const SAYS_RIGHT = '| grep "the guards are right"';
