import type { Diagnostic, Position, Severity } from "./model/diagnostic.ts";
import type { Location } from "./model/location.ts";

interface Entry {
  readonly severity: Severity;
  /** One sentence without a full stop. */
  readonly message: (...details: readonly string[]) => string;
  /** What to do about it. */
  readonly hint?: (...details: readonly string[]) => string | undefined;
}

/** The codes, each of which has its entry below. */
export type Code =
  | "bad-usage"
  | "bad-config"
  | "no-schemas"
  | "output-inside-input"
  | "large-file"
  | "not-utf8"
  | "empty-file"
  | "json-syntax"
  | "yaml-syntax"
  | "duplicate-key"
  | "not-a-schema"
  | "no-components"
  | "duplicate-id"
  | "unsupported-dialect"
  | "unknown-keyword"
  | "misspelt-keyword"
  | "foreign-keyword"
  | "unknown-value"
  | "unchecked-value"
  | "inert-keyword"
  | "unused-keyword"
  | "unknown-vocabulary"
  | "keyword-value"
  | "wire-keyword"
  | "wire-clash"
  | "wire-choice"
  | "rewritten-pattern"
  | "slow-pattern"
  | "unresolved-reference"
  | "passed-file"
  | "endless-reference"
  | "long-reference"
  | "name-clash"
  | "changed-name"
  | "kept-name"
  | "duplicate-name"
  | "unused-name"
  | "bad-package"
  | "impossible-variant"
  | "widened-type"
  | "authored-type"
  | "bad-authored-type"
  | "import-extension"
  | "missing-type"
  | "page-too-large"
  | "bad-injection"
  | "bad-marker"
  | "unknown-slot"
  | "wrong-example"
  | "wrong-default"
  | "not-owned"
  | "missing-output"
  | "stale-output"
  | "edited-output"
  | "orphaned-output"
  | "unlisted-output"
  | "replaced-output"
  | "other-version"
  | "bad-manifest"
  | "kept-output"
  | "output-symlink"
  | "output-locked"
  | "clashing-outputs"
  | "write-failed"
  | "bad-revision"
  | "bad-breaks"
  | "stale-break"
  | "breaking-change"
  | "undecided-change"
  | "more-than-expected"
  | "watch-failed"
  | "internal-error";

/** Every code that the tool can report, with its words. `details` are the arguments of `diagnostic`. */
const CATALOGUE: Record<Code, Entry> = {
  "bad-usage": { severity: "error", message: (what = "") => what, hint: (_, hint) => hint ?? "see triptych --help" },
  "bad-config": { severity: "error", message: (what = "") => what, hint: (_, hint) => hint },
  "no-schemas": {
    severity: "error",
    message: (folder = "", problem = "it holds no schema files") => `no schemas in ${folder}: ${problem}`,
    hint: (_folder, _problem, hint) =>
      hint ?? "schemas are files that end in .json, .jsonc, .json5, .yaml or .yml; name another folder with --input",
  },
  "output-inside-input": {
    severity: "error",
    message: (output = "", input = "") => `the output folder ${output} is inside the input folder ${input}`,
    hint: () => "name another folder with --output, or the next run would read its own output",
  },
  "large-file": {
    severity: "error",
    message: (max = "") => `the file has more than ${Number(max) / 1024 ** 2} MiB`,
    hint: () => "split it into several files, which refer to each other",
  },
  "not-utf8": {
    severity: "error",
    message: () => "the file is not UTF-8 text",
    hint: () => "save it with the encoding UTF-8",
  },
  "empty-file": {
    severity: "error",
    message: () => "the file is empty",
    hint: () => "write {} for a schema that accepts everything",
  },
  "json-syntax": { severity: "error", message: (problem = "") => `not valid JSON: ${problem}` },
  "yaml-syntax": {
    severity: "error",
    message: (problem = "") => `not valid YAML: ${problem}`,
    hint: (_, hint) => hint,
  },
  "duplicate-key": {
    severity: "error",
    message: (key = "") => `the key ${JSON.stringify(key)} stands twice in one object`,
    hint: () => "remove one of the two: only the last would count",
  },
  "not-a-schema": {
    severity: "error",
    message: (found = "") => `the file holds no schema: ${found}`,
    hint: () => "a schema is an object of keywords, or true or false; move other files out of the schema folder",
  },
  "no-components": {
    severity: "warning",
    message: () => "the OpenAPI description has no schemas: nothing is made of it",
    hint: () => "outputs are made of its components/schemas, and of schemas in its paths that say more than a type",
  },
  "duplicate-id": {
    severity: "error",
    message: (uri = "", other = "") => `the URI ${uri} is already taken by ${other}`,
    hint: () => "give each schema a URI of its own",
  },
  "unsupported-dialect": {
    severity: "error",
    message: (dialect = "") => `the dialect ${dialect} is not known`,
    hint: (dialect) =>
      dialect !== undefined && /^https?:\/\/json-schema\.org\/schema#?$/.test(dialect)
        ? 'it names no version: write "https://json-schema.org/draft/2020-12/schema", or the draft that is meant'
        : "name one from draft-04 to 2020-12, give its metaschema along with the schemas, or say with dialects what it is",
  },
  "unknown-keyword": {
    severity: "warning",
    message: (keyword = "") => `unknown keyword ${JSON.stringify(keyword)}`,
    hint: () => "annotations of your own start with x-; --unknown-keywords ignore (unknownKeywords) silences this",
  },
  "misspelt-keyword": {
    severity: "error",
    message: (keyword = "") => `unknown keyword ${JSON.stringify(keyword)}`,
    hint: (_, nearest) => `did you mean ${nearest}?`,
  },
  "foreign-keyword": {
    severity: "note",
    message: (keyword = "", tool = "") =>
      `the keyword ${JSON.stringify(keyword)} is one of ${tool}; it means nothing to the specification`,
  },
  "unknown-value": {
    severity: "warning",
    message: (keyword = "", value = "") => `${keyword} ${value} is not known and means nothing`,
    hint: (_keyword, _value, hint) => hint ?? "values of your own start with x-",
  },
  "unchecked-value": {
    severity: "warning",
    message: (keyword = "", value = "") => `${keyword} ${value} is not known: nothing checks it`,
    hint: (_keyword, _value, hint) => hint ?? "customFormats says what checks a format of your own",
  },
  "inert-keyword": {
    severity: "warning",
    message: (keyword = "", why = "") => `the keyword ${JSON.stringify(keyword)} has no effect here: ${why}`,
    hint: () => "remove it, or say it in the way of the dialect",
  },
  "unused-keyword": {
    severity: "note",
    message: (keyword = "", why = "") => `the keyword ${JSON.stringify(keyword)} is not used: ${why}`,
  },
  "unknown-vocabulary": {
    severity: "error",
    message: (uri = "") => `the metaschema requires the vocabulary ${uri}, which is not known`,
    hint: () => "set it to false in $vocabulary if the schema can be read without it",
  },
  "keyword-value": {
    severity: "error",
    message: (keyword = "", expects = "", found = "") => `${keyword} must be ${expects}, not ${found}`,
    hint: (_keyword, _expects, _found, hint) => hint,
  },
  "wire-keyword": {
    severity: "error",
    message: (keyword = "", why = "") => `${keyword} cannot stand here: ${why}`,
    hint: () => "the README says where each keyword of the wire stands",
  },
  "wire-clash": {
    severity: "error",
    message: (one = "", other = "", spelling = "") => `${one} and ${other} are both ${spelling} on the wire`,
    hint: () => "give one of them another spelling, or compare them with x-wire-match: exact",
  },
  "wire-choice": {
    severity: "warning",
    message: (keyword = "", why = "") => `${keyword}: ${why}`,
    hint: () => "tell the branches apart by a required member with values of its own in each of them",
  },
  "rewritten-pattern": {
    severity: "note",
    message: (pattern = "", rewritten = "") =>
      `the regular expression ${JSON.stringify(pattern)} is not valid in Unicode mode; it is read as ${JSON.stringify(rewritten)}`,
    hint: () => "remove escapes that are not needed; braces, and hyphens beside a class, take a backslash",
  },
  "slow-pattern": {
    severity: "warning",
    message: (pattern = "") =>
      `the pattern ${JSON.stringify(pattern)} takes a time that doubles with each character of some strings`,
    hint: () => "make what stands in the loop begin or end with a character that nothing else in it can match",
  },
  "unresolved-reference": {
    severity: "error",
    message: (reference = "", why = "it leads to nothing") => `cannot resolve ${JSON.stringify(reference)}: ${why}`,
    hint: (_reference, _why, hint) => hint,
  },
  "passed-file": {
    severity: "warning",
    message: (reference = "", uri = "", taken = "", file = "") =>
      `the $id above makes ${JSON.stringify(reference)} the URI ${uri}, which is ${taken}; the file at that path is ${file}`,
    hint: (_reference, _uri, _taken, _file, hint) => hint,
  },
  "endless-reference": {
    severity: "error",
    message: (id = "") => `${id} refers to itself before it looks at any part of the instance`,
    hint: () => "such a schema has no meaning; remove the reference or put it under properties or items",
  },
  "long-reference": {
    severity: "error",
    message: (id = "", max = "") =>
      `more than ${max} schemas and references stand between ${id} and the first part of the instance that it looks at`,
    hint: () => "let references lead to where others end",
  },
  "name-clash": {
    severity: "warning",
    message: (wanted = "", name = "", owner = "") =>
      `the name ${wanted} belongs to ${owner}; this one is called ${name}`,
    hint: () => "give one of them another title, or fix its name with x-ts-name",
  },
  "changed-name": {
    severity: "warning",
    message: (known = "", name = "", wanted = "", owner = "") =>
      `it was called ${known} until now and is called ${name} from now on: the name ${wanted} belongs to ${owner}`,
    hint: () => "give the other one another title, or fix the names with x-ts-name",
  },
  "kept-name": {
    severity: "note",
    message: (name = "", wanted = "") =>
      `it is still called ${name}, as in the last output, though ${wanted} is free now`,
    hint: (_, wanted) => `"x-ts-name": ${JSON.stringify(wanted)} in the schema gives it that name`,
  },
  "duplicate-name": {
    severity: "error",
    message: (name = "", other = "") => `the name ${name} is fixed for two schemas: ${other} has it, too`,
    hint: () => "change one of the two: x-ts-name in the schema, or names in the options",
  },
  "unused-name": {
    severity: "error",
    message: (id = "", name = "") =>
      `names fixes ${name} for ${JSON.stringify(id)}, but no schema of that place has a name`,
    hint: (_id, _name, nearest) => (nearest === undefined ? undefined : `did you mean ${JSON.stringify(nearest)}?`),
  },
  "bad-package": { severity: "error", message: (what = "") => what, hint: (_, hint) => hint },
  "impossible-variant": {
    severity: "warning",
    message: (name = "", member = "") =>
      `${name} accepts no object: the member ${JSON.stringify(member)} must be there and must not be there`,
    hint: () => "mark the member as read-only or write-only where it is required, too",
  },
  "import-extension": {
    severity: "note",
    message: (ending = "", file = "", why = "") => `the outputs import one another ${ending}, since ${file} ${why}`,
    hint: () => "--import-extension (importExtension) says it otherwise",
  },
  "widened-type": {
    severity: "note",
    message: (name = "", why = "") => `the type ${name} is wider than the schema: ${why}`,
  },
  "authored-type": {
    severity: "note",
    message: (type = "") => `the type is ${type}, as tsType says; the guard checks what the schema says`,
  },
  "bad-authored-type": {
    severity: "warning",
    message: () => "tsType is not used: it must be one type of TypeScript, without expressions",
    hint: () => "the type is what the schema says",
  },
  "missing-type": {
    severity: "note",
    message: (type = "") =>
      `no "type": every instance that is not ${/^[ao]/.test(type) ? "an" : "a"} ${type} is accepted`,
    hint: (type) => `add "type": "${type}" where nothing else is meant`,
  },
  "wrong-example": {
    severity: "warning",
    message: (value = "", fault = "") => `the example ${value} is not valid: ${fault}`,
    hint: () => "correct the example, or the schema that refuses it",
  },
  "wrong-default": {
    severity: "warning",
    message: (value = "", fault = "") => `the default ${value} is not valid: ${fault}`,
    hint: () => "correct the default, or the schema that refuses it",
  },
  "bad-injection": {
    severity: "error",
    message: (file = "", problem = "") => `the file ${file} that inject names ${problem}`,
    hint: () => "inject names files of Markdown by their paths in the folder of the config file",
  },
  "bad-marker": {
    severity: "error",
    message: (problem = "") => problem,
    hint: () => "markers are <!-- triptych:start model=Name section=fields --> and <!-- triptych:end -->",
  },
  "unknown-slot": { severity: "error", message: (what = "") => what, hint: (_, hint) => hint },
  "page-too-large": {
    severity: "warning",
    message: (page = "", size = "") => `the page ${page} has ${size} KB: GitHub shows no difference of such a file`,
    hint: () => "give parts of the schema a place under $defs, so that they have pages of their own",
  },
  "not-owned": {
    severity: "error",
    message: (file = "") => `${file} stands where an output belongs, and was not written by this tool`,
    hint: () => "move or remove it, or choose another output folder",
  },
  "missing-output": {
    severity: "error",
    message: (file = "") => `${file} is missing`,
    hint: (_, command = "triptych generate") => `run ${command}`,
  },
  "stale-output": {
    severity: "error",
    message: (file = "") => `${file} is out of date`,
    hint: (_, command = "triptych generate") => `run ${command}`,
  },
  "edited-output": {
    severity: "error",
    message: (file = "") => `${file} was changed by hand`,
    hint: (_, command = "triptych generate") => `change the schema instead, then run ${command}`,
  },
  "orphaned-output": {
    severity: "error",
    message: (file = "") => `${file} is no longer produced by any schema`,
    hint: (_, command = "triptych generate") => `run ${command} to remove it`,
  },
  "unlisted-output": {
    severity: "error",
    message: (file = "") =>
      `${file} says that it is generated, but no schema gives it and the manifest does not list it`,
    hint: () => "remove it; it was left behind when the outputs were reset or merged",
  },
  "replaced-output": {
    severity: "warning",
    message: (file = "") => `${file} was changed by hand; it was written anew`,
    hint: () => "change the schema instead; version control has what was there",
  },
  "other-version": {
    severity: "warning",
    message: (other = "", version = "") => `the outputs were made by triptych ${other}, and this is ${version}`,
    hint: () => "install the version that made them, or generate all of them anew with this one",
  },
  "bad-manifest": {
    severity: "error",
    message: (file = "", problem = "") => `${file} is damaged: ${problem}`,
    hint: () => "restore it from version control, or remove it: outputs that are up to date are then adopted",
  },
  "kept-output": {
    severity: "warning",
    message: (file = "", why = "") => `${file} is in the manifest, but it was not removed: ${why}`,
    hint: () => "remove it by hand if nobody needs it: this tool does not own it any more",
  },
  "output-locked": {
    severity: "error",
    message: (output = "") => `another run is writing to ${output} and did not end`,
    hint: () => "run again when it has ended",
  },
  "output-symlink": {
    severity: "error",
    message: (file = "") => `${file} is a symbolic link where an output belongs`,
    hint: () => "remove the link: outputs are written in the output folder only",
  },
  "clashing-outputs": {
    severity: "error",
    message: (file = "", other = "") => `the outputs ${file} and ${other} cannot stand side by side`,
    hint: () => "rename one of the schema files that they come from",
  },
  "write-failed": { severity: "error", message: (file = "", problem = "") => `cannot write ${file}: ${problem}` },
  "bad-revision": {
    severity: "error",
    message: (name = "", problem = "") => `cannot read the schemas of ${JSON.stringify(name)}: ${problem}`,
    hint: () => "name a folder, or a revision of the git repository that the input folder is in",
  },
  "bad-breaks": {
    severity: "error",
    message: (problem = "") => problem,
    hint: () => "an entry has declaration, axis, pointer and reason; --write-accept writes the file",
  },
  "stale-break": {
    severity: "error",
    message: (axis = "", declaration = "", pointer = "") =>
      `no ${axis} break of ${declaration} stands at ${JSON.stringify(pointer)}`,
    hint: () => "remove the entry: what it accepts does not happen any more",
  },
  "breaking-change": {
    severity: "error",
    message: (says = "") => says,
    hint: (_says, hint) => hint,
  },
  "undecided-change": {
    severity: "error",
    message: (says = "") => says,
    hint: (_says, hint) => hint,
  },
  "more-than-expected": {
    severity: "error",
    message: (bump = "", expected = "") => `the change asks for a ${bump} version, and a ${expected} one was expected`,
  },
  "watch-failed": {
    severity: "error",
    message: (problem = "") => `not all files can be watched: ${problem}`,
    hint: () =>
      "the system has a limit of watched files, on Linux fs.inotify.max_user_watches: raise it and start again",
  },
  "internal-error": {
    severity: "error",
    message: (problem = "") => `unexpected failure: ${problem}`,
    hint: () => "this is a fault of triptych itself; --verbose shows where it happened",
  },
};

/** Where a finding is: in a document, at a position of a text, or nowhere in particular. */
export interface Place {
  readonly location?: Location;
  readonly position?: Position;
  /** Another severity than the catalogue's. */
  readonly severity?: Severity;
}

/** A finding in the words of the catalogue. `details` fill its message and its hint. */
export function diagnostic(code: Code, place: Place, ...details: readonly string[]): Diagnostic {
  const entry = CATALOGUE[code];
  const hint = entry.hint?.(...details);
  return {
    code,
    severity: place.severity ?? entry.severity,
    message: entry.message(...details),
    ...(place.location === undefined ? {} : { location: place.location }),
    ...(place.position === undefined ? {} : { position: place.position }),
    ...(hint === undefined ? {} : { hint }),
  };
}

/** Whether any of the findings stops the run. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((finding) => finding.severity === "error");
}
