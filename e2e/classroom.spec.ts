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

for (const [of, address, quantity, shows] of [
  [
    "a preset",
    "./?class=edge-of-stability&ask=Where+does+it+end%3F&answer=loss+shown&tolerance=1e9",
    "loss shown",
    "slider",
  ],
  [
    "a finding",
    "findings.html?class=sam-flattens&ask=How+much+flatter%3F&answer=lambda.sgd/lambda.sam&tolerance=1e9",
    "lambda.sgd/lambda.sam",
    "article",
  ],
] as const) {
  test(`a page around the class link of ${of} is told of answers once it has spoken, and not before`, async ({
    page,
  }) => {
    const html = `<!doctype html><title>Host</title><iframe src="${address.replaceAll("&", "&amp;")}" width="900" height="560"></iframe>
      <script>
        window.heard = [];
        addEventListener("message", ({ data }) => {
          if (data?.channel === "topograd") heard.push(data);
        });
      </script>`;
    await page.route("**/host.html", (route) =>
      route.fulfill({ contentType: "text/html", body: html }),
    );
    await page.goto("host.html");
    const heard = () =>
      page.evaluate(() => (window as unknown as { heard: { type: string }[] }).heard);
    const frame = page.frameLocator("iframe");
    await expect(frame.getByRole(shows).first()).toBeVisible();
    const bar = frame.getByRole("region", { name: "Class" });
    const field = bar.getByRole("textbox");
    const answer = async (text: string, words: string) => {
      await field.fill(text);
      await field.press("Enter");
      await expect(bar.getByRole("status")).toContainText(words);
    };
    await answer("1e12", "Not yet.");
    expect((await heard()).map(({ type }) => type)).toEqual(["ready"]);

    await page.evaluate(() =>
      document
        .querySelector("iframe")
        ?.contentWindow?.postMessage({ channel: "topograd", version: 1, type: "get" }, "*"),
    );
    await answer("a number", "Write a number");
    await answer("1e12", "Not yet.");
    await answer("2", "Right.");
    const told = { channel: "topograd", version: 1, type: "answered", quantity };
    await expect
      .poll(async () => (await heard()).slice(1))
      .toEqual([
        { ...told, given: 1e12, right: false, tries: 2 },
        { ...told, given: 2, right: true, tries: 3 },
      ]);
  });
}
