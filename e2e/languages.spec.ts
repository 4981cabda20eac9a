import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";

test("the page in German and in Arabic, by the menu and by the address, with nothing for axe to object to", async ({
  page,
}) => {
  await page.goto("./?lang=ar-EG");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.getByRole("heading", { name: "مسار شبكة صغيرة على الأرقام" })).toBeVisible();
  // Egypt's digits, and time from left to right.
  await expect(page.locator(".time-words b")).toHaveText(/٦٠٠/);
  await expectAccessible(page);

  await page.getByRole("button", { name: "اللغة" }).click();
  await page.getByRole("button", { name: "Deutsch" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", /^de/);
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
  await expect(page.getByRole("button", { name: "Trainieren", exact: true })).toBeVisible();
  expect(page.url()).not.toContain("lang");
  await expectAccessible(page);

  await page.reload();
  await expect(page.getByRole("button", { name: "Trainieren", exact: true })).toBeVisible();
});
