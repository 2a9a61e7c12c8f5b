import tseslint from "typescript-eslint";

// Rules that generated code breaks: the comment has to be followed.
export default tseslint.config(...tseslint.configs.strict, ...tseslint.configs.stylistic, {
  rules: { "sort-keys": "error", "no-ternary": "error" },
  linterOptions: { reportUnusedDisableDirectives: "error" },
});
