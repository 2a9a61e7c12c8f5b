import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { newProject, type Project, type Run } from "../scripts/vitest/project.ts";

// What is promised of full pages, each asked of the built program.

const DEAL = {
  title: "Deal",
  description: "A deal: whole.\nAnd more of it.",
  type: "object",
  properties: {
    amount: { type: "integer", default: 3, examples: [1, 2] },
    buyer: { description: "Who buys.", $ref: "buyer.json" },
  },
};
const BUYER = { title: "Buyer", type: "object", properties: { name: { type: "string" } } };
const PAGE = "generated/docs/json/models/shared/deal.md";

function projectOf(deal: object = DEAL): Project {
  return newProject({ "schema/deal.json": deal, "schema/buyer.json": BUYER });
}

function generate(project: Project, ...argv: readonly string[]): Run {
  return project.run("generate", "--target", "docs", "--layout", "full", ...argv);
}

/** The page of Deal. */
function pageOf(deal: object, ...argv: readonly string[]): string {
  const project = projectOf(deal);
  expect(generate(project, ...argv)).toMatchObject({ exitCode: 0, stderr: "" });
  return project.read(PAGE);
}

describe("a value that its schema refuses", () => {
  const wrong = (note: object): Project =>
    projectOf({ ...DEAL, properties: { amount: { type: "integer", minimum: 2, ...note } } });

  it("is a warning at its line, and exit code 1 with --strict", () => {
    const project = wrong({ default: 1, examples: [2, "x"] });
    const lines = project.read("schema/deal.json").split("\n");
    const lineOf = (words: string): number => lines.findIndex((line) => line.includes(words)) + 1;
    const { exitCode, stderr } = generate(project);
    expect(exitCode).toBe(0);
    expect(stderr.match(/^\S.*$/gm)).toEqual([
      `schema/deal.json:${lineOf('"default": 1')}:7: warning[wrong-default]: the default 1 is not valid: must be at least 2`,
      `schema/deal.json:${lineOf('"x"')}:9: warning[wrong-example]: the example "x" is not valid: must be an integer, not "x"`,
    ]);
    expect(generate(project, "--strict")).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("2 warnings") });
  });

  it.each([
    ["default", { default: 1 }],
    ["example", { examples: [2, "x"] }],
  ])("a wrong %s alone is enough for --strict", (_, note) => {
    expect(generate(wrong(note), "--strict", "--silent")).toMatchObject({ exitCode: 1, stdout: "" });
  });

  it("is minded by --strict on full pages only, and right ones are not", () => {
    expect(wrong({ default: 1 }).run("generate", "--target", "docs", "--strict").exitCode).toBe(0);
    expect(generate(wrong({ default: 2, examples: [2, 3] }), "--strict")).toMatchObject({ exitCode: 0, stderr: "" });
  });

  it("is never shown as a good one, neither in the table nor in the section", () => {
    const project = wrong({ default: 1, examples: [3, 0] });
    generate(project);
    const page = project.read(PAGE);
    expect(page).toContain("| [`amount`](#amount) | integer | `1` (not valid) | Must be at least `2`. |");
    expect(page).toContain("- Default: `1` (not valid: must be at least 2)\n");
    expect(page).toContain("\nExample: `3`\n\nWrong example: `0` (not valid: must be at least 2)\n");
    expect(page).not.toMatch(/"amount": [01],?$/m);
  });
});

it("shows the first ten examples of a member, and counts the others", () => {
  const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);
  const examples = [1, 10, 11, 13].map((count) => [`m${count}`, { examples: numbers(count) }] as const);
  const page = pageOf({ ...DEAL, properties: Object.fromEntries(examples) });
  const spans = numbers(10)
    .map((number) => `\`${number}\``)
    .join(", ");
  expect(page.match(/^Examples?: .*$/gm)).toEqual([
    "Example: `1`",
    `Examples: ${spans}`,
    `Examples: ${spans}, and 1 more`,
    `Examples: ${spans}, and 3 more`,
  ]);
});

describe("--repository", () => {
  it("makes the links to schema files absolute, with their lines", () => {
    const URL = "https://github.com/acme/models/blob/main";
    const $defs = { "a b": { title: "Inner", type: "object", description: "In." } };
    const project = projectOf({ ...DEAL, $defs });
    generate(project);
    expect(project.read(PAGE)).toContain("[`schema/deal.json`](../../../../../schema/deal.json#L1)");
    generate(project, "--repository", `${URL}/`);
    expect(project.read(PAGE)).toContain(`[\`schema/deal.json\`](${URL}/schema/deal.json#L1)`);
    const [before = ""] = project.read("schema/deal.json").split('"a b"');
    const line = before.split("\n").length;
    expect(project.read("generated/docs/json/models/shared/inner.md")).toContain(
      `[\`schema/deal.json\`](${URL}/schema/deal.json#L${line})`,
    );
  });
});

describe("--front-matter", () => {
  it.each([
    [
      "vitepress",
      "# Deal\n\n[Models]",
      [
        { text: "Buyer", link: "/models/shared/buyer" },
        { text: "Deal", link: "/models/shared/deal" },
      ],
    ],
    [
      "docusaurus",
      "# Deal\n\n[Models]",
      [
        { type: "doc", id: "models/shared/buyer", label: "Buyer" },
        { type: "doc", id: "models/shared/deal", label: "Deal" },
      ],
    ],
    [
      "starlight",
      "[Models]",
      [
        { label: "Buyer", link: "/models/shared/buyer/" },
        { label: "Deal", link: "/models/shared/deal/" },
      ],
    ],
  ])("%s has title and description before each page, one heading for both, and a sidebar", (site, start, sidebar) => {
    const project = projectOf();
    expect(generate(project, "--front-matter", site)).toMatchObject({ exitCode: 0, stderr: "" });
    expect(project.read(PAGE).startsWith(`---\ntitle: Deal\ndescription: "A deal: whole."\n---\n\n${start}`)).toBe(
      true,
    );
    expect(project.read("generated/docs/json/models/shared/buyer.md")).toMatch(
      /^---\ntitle: Buyer\ndescription: Buyer\n---\n/,
    );
    const index = project.read("generated/docs/json/README.md");
    expect(index.startsWith(`---\ntitle: Models\n---\n\n${site === "starlight" ? "Generated" : "# Models\n"}`)).toBe(
      true,
    );
    expect(JSON.parse(project.read("generated/docs/json/sidebar.json"))).toEqual(sidebar);
  });

  it("that is no longer asked for leaves nothing behind", () => {
    const project = projectOf();
    generate(project, "--front-matter", "starlight");
    expect(generate(project)).toMatchObject({ exitCode: 0, stderr: "" });
    expect(readdirSync(`${project.folder}/generated/docs/json`).sort()).toEqual(["README.md", "models"]);
    expect(project.read(PAGE).startsWith("# Deal\n")).toBe(true);
  });
});

describe("what is not known", () => {
  it.each([
    [
      "a layout",
      ["--layout", "fulll"],
      'error[bad-usage]: --layout must be one of "reference", "full", not "fulll"',
      "full",
    ],
    [
      "a site",
      ["--front-matter", "starligth"],
      'error[bad-usage]: --front-matter must be one of "none", "vitepress", "docusaurus", "starlight", not "starligth"',
      "starlight",
    ],
    ["a model", ["--inject", "a.md"], 'a.md:1:1: error[unknown-slot]: the schemas declare no model "Dael"', "Deal"],
    ["a section", ["--inject", "b.md"], "b.md:1:1: error[unknown-slot]: ", "fields"],
  ])("%s: is told with the nearest name, exits with 2, and writes nothing", (_, argv, message, nearest) => {
    const project = projectOf();
    const markers = (model: string, section: string): string =>
      `<!-- triptych:start model=${model} section=${section} -->\n<!-- triptych:end -->\n`;
    project.put("a.md", markers("Dael", "fields"));
    project.put("b.md", markers("Deal", "feilds"));
    const { exitCode, stderr } = generate(project, ...argv);
    expect(exitCode).toBe(2);
    expect(stderr.startsWith(message), stderr).toBe(true);
    expect(stderr).toContain(`hint: did you mean ${nearest}?\n`);
    expect(readdirSync(project.folder).sort()).toEqual(["a.md", "b.md", "schema"]);
    expect(project.read("b.md")).toBe(markers("Deal", "feilds"));
  });
});
