"use client";

import { verdict } from "../verdict.js";

export function Check() {
  return <p>In the browser: {verdict()}</p>;
}
