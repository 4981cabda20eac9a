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
  // An axis' name is read from the right within its label, which begins with a sign.
  await expect(page.locator(".stage-label-axis").first()).toHaveText(/^α · \u2067/);
  await expectAccessible(page);

  await page.getByRole("button", { name: "اللغة" }).click();
  await page.getByRole("button", { name: "Deutsch" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", /^de/);
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
  await expect(page.getByRole("button", { name: "Trainieren", exact: true })).toBeVisible();
  await expect(page).not.toHaveURL(/lang/);
  await expectAccessible(page);

  await page.reload();
  await expect(page.getByRole("button", { name: "Trainieren", exact: true })).toBeVisible();
});

test("the first words are in the page's language before any script or style sheet has come", async ({
  page,
}) => {
  await page.route("**/assets/**", () => new Promise<void>(() => {}));
  await page.goto("./?lang=de", { waitUntil: "commit" });
  await expect(page.getByText("zeigt seine Verlustlandschaft als Gelände")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  // As it was chosen on an earlier visit.
  await page.evaluate(() => localStorage.setItem("topograd.settings", '{"language":"ar"}'));
  await page.goto("./", { waitUntil: "commit" });
  await expect(page.getByText("ويعرض تضاريس خسارتها")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
});

test("a page whose words cannot be had is an English one, and says why", async ({ page }) => {
  await page.route(/words-[\w-]+\.js$/, (route) => route.abort());
  await page.goto("./?lang=ar");
  await expect(page.locator(".notice")).toContainText("could not be loaded");
  await expect(page.getByRole("button", { name: "Train", exact: true })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
});

test("the page of findings takes the language of the lab, or of its address, and keeps what is chosen there", async ({
  page,
}) => {
  await page.goto("./findings.html?lang=ar&group=Dynamics");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("النتائج");
  const card = page.locator("#edge-of-stability");
  await expect(card.locator(".card-verdict")).toContainText("تكرّرت");
  await expectAccessible(page);

  await page.getByLabel("اللغة").selectOption("de");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Befunde");
  await expect(card.locator(".card-verdict")).toContainText("reproduziert in 3 von 3 Seeds");
  await expect(card.locator(".bound-claim").first()).toContainText("ist höchstens 0,8");
  await expect(page).toHaveURL(/group=Dynamics/);
  await expect(page).not.toHaveURL(/lang/);

  await page.goto("./");
  await expect(page.getByRole("button", { name: "Trainieren", exact: true })).toBeVisible();
});

test("a finding in a frame speaks the language of its address", async ({ page }) => {
  await page.goto("./card.html?finding=edge-of-stability&lang=ar");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.getByText("تكرّرت في")).toBeVisible();
  await expectAccessible(page);
});

test("what cannot be opened is said in the page's language, with the reason", async ({ page }) => {
  await page.goto("./?lang=de#1.d.AAAA");
  await expect(page.locator(".notice")).toContainText(
    "Der Link ließ sich nicht öffnen. Der Link ist",
  );
  await page.goto("./?lang=ar&class=nope");
  await expect(page.locator(".notice")).toContainText("لا يوجد إعداد مسبق");
  await page.goto("./?lang=de&class=edge-of-stability&training.optimizer.learningRate=1e9");
  await expect(page.locator(".notice")).toContainText(
    "training.optimizer.learningRate: darf höchstens 1000000 sein",
  );
});

test("what a worker finds wrong with a file is said in the page's language", async ({ page }) => {
  await page.goto("./?lang=de");
  await expect(page.getByRole("button", { name: "Trainieren", exact: true })).toBeVisible();
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(["hello"], "a.xyz"));
    return data;
  });
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  await expect(page.locator(".notice")).toContainText(
    "a.xyz ist Text, der mit „hello“ beginnt. Gelesen werden hier Schnappschüsse",
  );
});
