module.exports = {
  mode: "production",
  target: "node",
  entry: "./main.ts",
  module: { rules: [{ test: /\.ts$/, use: "ts-loader", exclude: /node_modules/ }] },
  resolve: { extensions: [".ts", ".js"] },
};
