export default {
  build: { rollupOptions: { output: { entryFileNames: "main.mjs" } }, modulePreload: false },
};
