import { useApp, useAppStore } from "../store/context";
import type { AppState } from "../store/store";
import { differenceWords } from "./differenceWords";
import { hasOtherFile } from "./panelDiffers";
import { recipeDifferences } from "./recipeDifferences";

/** What the recipe in the panel is compared with. */
function otherOf({ job, previous }: AppState): "picture" | "run" {
  return job === null && previous === null ? "picture" : "run";
}

/** So many are named at once; the others on demand. */
const FEW = 3;

/** Where the recipe in the panel is not that of the picture, and the way back to it. */
export default function DifferenceNote() {
  const store = useAppStore();
  const recipe = useApp((state) => state.recipe);
  const pictured = useApp((state) => state.run.recipe);
  const other = useApp(otherOf);
  const otherFile = useApp(hasOtherFile);
  const differences = recipeDifferences(recipe, pictured).map((difference) =>
    differenceWords(recipe, difference),
  );
  const rows = differences.map(({ label, values: [here, there] }) => (
    <li key={label}>
      <b>{label}</b>: {here} ({other}: {there})
    </li>
  ));
  return (
    <section className="difference" aria-label="Recipe and picture">
      <p>This is not the recipe of the {other}.</p>
      <div className="differences">
        {otherFile && <p>The file holds other data than that of the {other}.</p>}
        <ul>{rows.slice(0, FEW)}</ul>
        {rows.length > FEW && (
          <details>
            <summary>and {rows.length - FEW} more</summary>
            <ul>{rows.slice(FEW)}</ul>
          </details>
        )}
      </div>
      {rows.length > 0 && (
        <button
          type="button"
          className="text-button"
          onClick={() => store.getState().takeRecipe(pictured)}
        >
          Take the {other}’s recipe
        </button>
      )}
    </section>
  );
}
