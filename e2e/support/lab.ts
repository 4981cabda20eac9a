import { expect, type Page } from "@playwright/test";
import { RECIPE_VERSION, type RecipeInput } from "../../src/recipe/schema";

/** Errors in the console or thrown in the page; a test ends by expecting none. */
export function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  return errors;
}

/** Puts a recipe in through the page's own dialog. */
export async function useRecipe(page: Page, recipe: RecipeInput): Promise<void> {
  await page.getByRole("button", { name: "Recipe as JSON" }).click();
  await page
    .getByRole("textbox", { name: "Recipe" })
    .fill(JSON.stringify({ version: RECIPE_VERSION, ...recipe }));
  await page.getByRole("button", { name: "Use this recipe" }).click();
}

export async function chooseBackend(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: /Computes on/ }).click();
  await page.getByRole("combobox", { name: "Compute with" }).click();
  await page.getByRole("option", { name }).click();
  await page.keyboard.press("Escape");
}

export const trainButton = (page: Page) => page.getByRole("button", { name: "Train", exact: true });
export const cancelButton = (page: Page) =>
  page.getByRole("button", { name: "Cancel", exact: true });

/** Trains and waits for the last stage to end. */
export async function trainToTheEnd(page: Page, timeout = 100_000): Promise<void> {
  // The click puts a job in place of the button; a short run may have ended before anyone looks.
  await trainButton(page).click();
  await expect(trainButton(page)).toBeVisible({ timeout });
}

/** A number in the table of final figures, by its row's name; of "≥ 0.7", the bound. */
export async function figure(page: Page, name: string): Promise<number> {
  const cell = page.getByRole("row", { name: new RegExp(`^${name}`) }).getByRole("cell");
  const text = (await cell.innerText()).replace("−", "-").replace(/^≥ |,/g, "");
  return Number.parseFloat(text);
}

export const caption = (page: Page) => page.getByRole("region", { name: "Caption" });

/** All that the caption says of the picture: how it was measured comes after it. */
export async function captionText(page: Page): Promise<string> {
  await expect(caption(page).locator("[aria-busy=false]")).toBeAttached();
  return (await caption(page).textContent()) ?? "";
}
