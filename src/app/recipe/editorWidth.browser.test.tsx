import { act } from "react";
import { afterEach, expect, test } from "vitest";
import { interventions } from "../../catalog/interventions";
import { kindOf } from "../../catalog/kind";
import { measures } from "../../catalog/measures";
import { speakHere } from "../../language/speakHere";
import { recipe } from "../../recipe/parse";
import type { Recipe } from "../../recipe/schema";
import { mount } from "../testing/mount";
import { editField } from "./editField";
import { kindsAt } from "./fieldKind";
import RecipeEditor from "./RecipeEditor";
import { kindPaths, newKind } from "./slots";
import { unavailableChoice } from "./unavailableChoice";
import "../../theme/tokens.css";
import "../../theme/base.css";
import "../../theme/controls.css";
import "../../theme/layout.css";
import "../../theme/panels.css";

let mounted: ReturnType<typeof mount> | null = null;
afterEach(() => mounted?.unmount());

const paired = recipe({ partners: [{}] });

/** A choice in the editor, where it can be made. */
function chosen(name: string, path: string, value: unknown): [name: string, recipe: Recipe][] {
  const edited = editField(paired, path, value);
  return edited.ok ? [[name, edited.recipe]] : [];
}

/** Recipes by what is chosen in them, of the section of the editor that it is chosen in. */
const everyKind: Record<string, [name: string, recipe: Recipe][]> = {
  Data: ["dataset", "training.task"].flatMap(kindsOf),
  Model: kindsOf("model"),
  Training: [
    ...kindPaths.filter((path) => /^training.(loss|optimizer)/.test(path)).flatMap(kindsOf),
    ...measures.map(kindOf).flatMap((kind) => chosen(kind, "training.probes.measures", [{ kind }])),
    ...interventions
      .map(kindOf)
      .flatMap((kind) =>
        chosen(kind, "training.phases", [{ steps: 100, interventions: [{ kind }] }]),
      ),
  ],
  View: kindPaths.filter((path) => /^(axes|curvature)/.test(path)).flatMap(kindsOf),
};

function kindsOf(path: string) {
  return kindsAt(paired, path)
    .filter((kind) => unavailableChoice(paired, `${path}.kind`, kind) === undefined)
    .flatMap((kind) => chosen(`${path} ${kind}`, path, newKind(paired, path, kind)));
}

/** What is wider than there is room for: not what scrolls by itself, or is cut with an ellipsis. */
function tooWide(root: Element): string[] {
  const { left, right } = root.getBoundingClientRect();
  return [...root.querySelectorAll("*")].flatMap((element) => {
    if (element.closest("svg, .visually-hidden") !== null) return [];
    const { overflowX, textOverflow, display } = getComputedStyle(element);
    const scrolls = overflowX === "auto" || overflowX === "scroll" || textOverflow === "ellipsis";
    const cut = !scrolls && display !== "inline" && element.scrollWidth > element.clientWidth + 1;
    const box = element.getBoundingClientRect();
    const out = box.right > right + 1 || box.left < left - 1;
    const words = element.textContent?.slice(0, 60);
    return (cut && element.clientWidth > 0) || out
      ? [`${element.tagName} ${element.className}: ${words}`]
      : [];
  });
}

/** The narrowest that the panel gets; a phone's sheet is wider. */
const WIDTH = 272;

test.each(
  ["en", "de", "ar"].flatMap((language) =>
    Object.keys(everyKind).map((section) => [language, section] as const),
  ),
)("in %s, the settings of every kind fit into the panel: %s", async (language, section) => {
  await speakHere(language);
  mounted = mount(
    <aside className="panel recipe-panel" style={{ width: WIDTH }}>
      <div className="panel-body">
        <RecipeEditor />
      </div>
    </aside>,
  );
  const { store, element } = mounted;
  const index = Object.keys(everyKind).indexOf(section);
  act(() => element.querySelectorAll<HTMLElement>(".section-trigger")[index].click());
  const faults: Record<string, string[]> = {};
  for (const [name, recipe] of everyKind[section]) {
    await act(async () => store.setState({ recipe }));
    for (const more of element.querySelectorAll("details")) more.open = true;
    const phase = element.querySelector<HTMLElement>(".phase-toggle[aria-expanded='false']");
    if (phase !== null) act(() => phase.click());
    const found = tooWide(element);
    if (found.length > 0) faults[name] = found;
  }
  expect(faults).toEqual({});
});
