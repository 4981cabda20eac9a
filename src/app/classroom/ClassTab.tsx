import { useEffect, useMemo, useState } from "react";
import { isFromFile } from "../../catalog/datasets";
import { presetById } from "../../recipe/presets";
import { shownQuantities } from "../../results/answer";
import { quantitiesOf, quantityNames } from "../../results/quantities";
import type { Run } from "../../results/results";
import { formatNumber } from "../../snapshot/formatNumber";
import { type Way, wayTo, writeClassLink } from "../../snapshot/link/classLink";
import type { Option } from "../controls/Segments";
import { sameExperiment } from "../recipe/recipeDifferences";
import { useApp } from "../store/context";
import type { AppState } from "../store/store";
import { ClassAddress } from "./ClassAddress";
import { ClassControls } from "./ClassControls";
import { ClassQuestionRows } from "./ClassQuestionRows";
import { type ClassChoices, termsOf, usualChoices } from "./classChoices";

/** Builds a class link of the recipe in the panel, and tries it out. */
export default function ClassTab({ page }: { page: string }) {
  const recipe = useApp((state) => state.recipe);
  const shipped = useApp(shippedPreset);
  const [choices, setChoices] = useState<ClassChoices>(usualChoices);
  const change = (changed: Partial<ClassChoices>) => setChoices({ ...choices, ...changed });
  const run = useApp((state) => state.run);
  const answers = useMemo(() => answersOf(run), [run]);
  const [way, setWay] = useState<Way | null | "looking">("looking");
  useEffect(() => {
    let current = true;
    const found: Promise<Way | null> =
      shipped === null ? wayTo(recipe) : Promise.resolve([["class", shipped]]);
    void found.then((entries) => current && setWay(entries));
    return () => {
      current = false;
    };
  }, [recipe, shipped]);

  if (isFromFile(recipe.dataset))
    return (
      <p>
        The recipe trains on a file of your own, which no address can hold. Share the landscape as a
        link or a file, or choose data that come with the page.
      </p>
    );
  if (way === "looking") return <p className="quiet">Writing the address…</p>;
  if (way === null) return <p>No preset leads to this recipe: share it as a link.</p>;
  const address = page + writeClassLink(way, termsOf(choices, recipe));
  return (
    <>
      <p>
        A short address that opens the recipe in the panel for a class: what may be changed in it,
        what is there, and what is asked. It can be read, and changed by hand.
      </p>
      <ClassQuestionRows answers={answers} choices={choices} change={change} />
      <ClassControls recipe={recipe} choices={choices} change={change} />
      <ClassAddress address={address} title={choices.title || recipe.name || "Class"} />
    </>
  );
}

/** What may answer a question, with what it is just now. */
function answersOf(run: Run): Option[] {
  const known: Record<string, number> = quantitiesOf(run);
  return [...shownQuantities, ...quantityNames].map((name) => ({
    value: name,
    label: name in known ? `${name}: ${formatNumber(known[name])} now` : name,
  }));
}

/** The preset whose picture came with the page, where the panel has that picture's recipe. */
function shippedPreset({ exhibit, recipe, run }: AppState): string | null {
  const id = exhibit?.replace(/\.npz$/, "") ?? "";
  return presetById(id) !== undefined && sameExperiment(recipe, run.recipe) ? id : null;
}
