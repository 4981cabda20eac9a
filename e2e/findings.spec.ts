import { expect, test } from "@playwright/test";
import { findings } from "../src/findings";
import { statedVerdict } from "../src/study/verdict";
import { expectAccessible } from "./support/accessible";
import { watchErrors } from "./support/lab";

test("findings are found by verdict, by words and by address, with nothing computed", async ({
  page,
}) => {
  const errors = watchErrors(page);
  const scripts: string[] = [];
  page.on("request", (request) => scripts.push(request.url()));
  await page.goto("./findings.html");
  const cards = page.getByRole("article");
  await expect(cards).toHaveCount(findings.length);
  await expectAccessible(page);

  const verdict = "not reproduced";
  const withIt = findings.filter((finding) => statedVerdict(finding) === verdict);
  await page.getByRole("combobox", { name: "Verdict" }).selectOption(verdict);
  await expect(cards).toHaveCount(withIt.length);
  await expect(cards.filter({ hasText: verdict })).toHaveCount(withIt.length);
  await page.getByRole("combobox", { name: "Verdict" }).selectOption({ label: "all" });
  await page.keyboard.press("/");
  await page.keyboard.type("sharpness-aware");
  await expect(cards).not.toHaveCount(findings.length);
  await expect(cards.filter({ hasText: "Foret" })).not.toHaveCount(0);

  await page.goto("./findings.html#sam-flattens");
  await expect(page.locator("#sam-flattens")).toBeInViewport();
  await page.emulateMedia({ media: "print" });
  await expect(cards).toHaveCount(findings.length);
  await expect(page.getByRole("button")).toHaveCount(0);
  expect(scripts.filter((url) => /worker|wasm|tfjs/i.test(url))).toEqual([]);
  expect(errors).toEqual([]);
});
