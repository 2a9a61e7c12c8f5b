import { verdict } from "../verdict.js";
import { Check } from "./check.js";

export default function Page() {
  return (
    <main>
      {verdict()}
      <Check />
    </main>
  );
}
