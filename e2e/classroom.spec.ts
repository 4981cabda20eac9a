/** A class link: what a teacher builds, and what a reader then has. */
import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { watchErrors } from "./support/lab";

test.use({ viewport: { width: 1200, height: 600 } });

test("a class link is built, opens with what it locks and hides, and its question is answered by the picture", async ({
  page,
}) => {
  const errors = watchErrors(page);
  await page.goto("./?class=edge-of-stability");
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("tab", { name: "Class" }).click();
  await page.getByRole("textbox", { name: "Question" }).fill("Where does λ settle?");
  await page.getByRole("combobox", { name: "Answered by" }).click();
  await page.getByRole("option", { name: /^late sharpness: 10/ }).click();
  await page.getByRole("checkbox", { name: "Slice" }).check();
  const link = page.getByRole("textbox", { name: "Class link" });
  await expect(link).toHaveValue(/class=edge-of-stability&seed=1&.*answer=late\+sharpness/);
  await expectAccessible(page, ".modal");

  await page.goto(await link.inputValue());
  const bar = page.getByRole("region", { name: "Class" });
  const answer = bar.getByRole("textbox", { name: "Where does λ settle?" });
  await answer.fill("3");
  await answer.press("Enter");
  await expect(bar.getByRole("status")).toContainText("Not yet.");
  await answer.fill("10");
  await answer.press("Enter");
  await expect(bar.getByRole("status")).toHaveText("Right.");
  for (const name of ["Slice: turn", "Gallery", "Recipe as JSON", "Computes on"])
    await expect(page.getByRole("button", { name })).toBeHidden();
  await page.getByRole("button", { name: "Training" }).click();
  await expect(page.getByRole("textbox", { name: "Steps" })).toBeDisabled();
  await page.getByRole("textbox", { name: "Learning rate η" }).fill("0.1");
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole("button", { name: /Training.*η 0\.1/ })).toBeVisible();
  await bar.getByRole("button", { name: "Back to what was set" }).click();
  await expect(page.getByRole("button", { name: /Training.*η 0\.2/ })).toBeVisible();
  expect(errors).toEqual([]);
});
