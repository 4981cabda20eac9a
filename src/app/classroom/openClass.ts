import { shown } from "../../catalog/plainText";
import { t } from "../../language/t";
import type { Recipe } from "../../recipe/schema";
import { shownQuantities } from "../../results/answer";
import { quantityNames } from "../../results/quantities";
import {
  type ClassLink,
  isNamed,
  locksAnything,
  readClassLink,
} from "../../snapshot/link/classLink";
import type { Snapshot } from "../../snapshot/snapshot";
import type { Runner } from "../experiment/runner";
import { loadGalleryIndex, readExhibit } from "../gallery";
import { showSnapshot } from "../open/showSnapshot";
import { recipeFields } from "../recipe/sections";
import type { AppStore } from "../store/store";
import { hideParts } from "./hideParts";
import { ownSeed } from "./ownSeed";
import { type ClassPart, isClassPart, replacing } from "./parts";

/** Answers that questions may have. */
export const answers: readonly string[] = [...shownQuantities, ...quantityNames];

/**
 * Opens the page as a class link says. What cannot be read is said in words, and the page stays as it is
 * without one.
 *
 * @param isFresh whether nothing comes back from an earlier view of this address.
 * @returns whether there is something of the class on the stage, or on its way to it.
 */
export async function openClass(
  store: AppStore,
  runner: Runner,
  isFresh: boolean,
): Promise<boolean> {
  const { search } = location;
  let link: ClassLink;
  try {
    link = await readClassLink(search);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    store.getState().notify(t`The class link could not be opened. ${reason}`, "warning");
    return false;
  }
  const shipped = await shippedPicture(link).catch(() => null);
  const classroom = { ...link, recipe: recipeOf(link, search, shipped) };
  for (const words of meaningless(classroom)) store.getState().notify(words, "warning");
  hideIn(classroom);
  store.setState(({ panels }) => ({
    classroom,
    panels: {
      recipe: panels.recipe && !classroom.hidden.includes("recipe"),
      numbers: panels.numbers && !classroom.hidden.includes("numbers"),
    },
  }));
  // What a reader changed comes back with a reload.
  if (isFresh || !store.getState().recipeIsOwn) setOut(store, classroom);
  if (!isFresh) return false;
  if (shipped !== null) {
    const place = { from: "gallery", key: fileOf(link) } as const;
    return showSnapshot(store, shipped, { place, take: { recipe: "never", view: true } });
  }
  if (link.trains) void runner.start("train");
  return true;
}

const fileOf = ({ preset }: ClassLink): string => `${preset}.npz`;

/** The picture of an unchanged preset, where it comes with the page. */
async function shippedPicture(link: ClassLink): Promise<Snapshot | null> {
  if (!link.isPreset || link.seed === "own") return null;
  const gallery = await loadGalleryIndex();
  return gallery.some(({ file }) => file === fileOf(link)) ? readExhibit(fileOf(link)) : null;
}

/** What the panel holds: the recipe of the picture, where there is one, which may be finer. */
function recipeOf({ recipe, seed }: ClassLink, search: string, shipped: Snapshot | null): Recipe {
  if (seed === "own") return { ...recipe, name: "", seed: ownSeed(search) };
  return shipped?.run.recipe ?? recipe;
}

/** Puts what the teacher set into the panel. There is no way back to what was there before. */
export function setOut(store: AppStore, { recipe }: ClassLink): void {
  store.setState({ recipe, recipeIsOwn: false, past: [], future: [], lastField: null });
}

/** What is asked for and is not there, in words for whoever wrote the link. */
function meaningless({ recipe, hidden, free, locked, question }: ClassLink): string[] {
  const fields = recipeFields(recipe);
  const isSetting = (name: string) =>
    name === "seed" || fields.some((path) => isNamed(path, [name]));
  const unknown = [
    ...hidden.filter((name) => !isClassPart(name) && !isSetting(name)),
    ...[...(free ?? []), ...locked].filter((name) => !isSetting(name)),
  ];
  const words = [...new Set(unknown)].map(
    (name) => t`The class link speaks of “${shown(name)}”, and nothing here is called so.`,
  );
  const quantity = question?.quantity ?? "";
  if (quantity !== "" && !answers.includes(quantity))
    words.push(t`The class link asks for “${shown(quantity)}”, and no number is called so.`);
  return words;
}

/** All that the head of the recipe panel has. */
const head: readonly ClassPart[] = ["presets", "json", "race"];

function hideIn(link: ClassLink): void {
  const names = [...link.hidden.filter(isClassPart), ...(locksAnything(link) ? replacing : [])];
  hideParts(names, head.every((name) => names.includes(name)) ? [".recipe-head"] : []);
}
