import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { readClassLink } from "../../snapshot/link/classLink";
import type { Runner } from "../experiment/runner";
import { testStore } from "../testing/testStore";
import { openClass, setOut } from "./openClass";
import { classParts } from "./parts";

function setUp(search: string) {
  vi.stubGlobal("location", { search });
  vi.stubGlobal("localStorage", { getItem: () => "4821", setItem: () => undefined });
  vi.stubGlobal("document", { baseURI: "https://lab.example/", adoptedStyleSheets: [] });
  vi.stubGlobal(
    "CSSStyleSheet",
    class {
      text = "";
      replaceSync(text: string) {
        this.text = text;
      }
    },
  );
  vi.stubGlobal("fetch", () => Promise.resolve(new Response("[]")));
  const start = vi.fn(() => Promise.resolve());
  return { store: testStore(), runner: { start } as unknown as Runner, start };
}
const hiding = () =>
  (document.adoptedStyleSheets as unknown as { text: string }[]).map(({ text }) => text).join();

test("a class link sets the recipe without a way back, hides what it names, and trains where it says so", async () => {
  const { store, runner, start } = setUp(
    "?class=spirals&training.steps=20&hide=engine&free=training.steps&seed=own&train=1",
  );
  const before = store.getState().recipe;
  store.getState().editRecipe({ ...before, seed: 5 });
  expect(await openClass(store, runner, true)).toBe(true);
  const { recipe, past, recipeIsOwn, notices } = store.getState();
  expect(recipe).toMatchObject({
    seed: 4821,
    dataset: { kind: "spirals" },
    training: { steps: 20 },
  });
  expect([past, recipeIsOwn, notices]).toEqual([[], false, []]);
  expect(hiding()).toContain('[data-part="engine"]');
  // Whoever may change the steps alone cannot put another recipe in its place.
  expect(hiding()).toContain('[data-part="json"]');
  expect(start).toHaveBeenCalledWith("train");
});

test("what a reader changed stays when the page is loaded again, and there is a way back", async () => {
  const { store, runner, start } = setUp("?class=spirals&train=1");
  const { editRecipe, recipe } = store.getState();
  editRecipe({ ...recipe, seed: 5 });
  await openClass(store, runner, false);
  expect(store.getState().recipe.seed).toBe(5);
  expect(start).not.toHaveBeenCalled();
  setOut(store, await readClassLink(location.search));
  expect(store.getState().recipe.dataset.kind).toBe("spirals");
});

test("names that nothing has are told, and a link that cannot be read leaves the page as it is", async () => {
  const { store, runner } = setUp(
    "?class=digits&hide=engin&lock=model.hiden&ask=Why?&answer=lambda",
  );
  await openClass(store, runner, true);
  expect(store.getState().notices.map(({ message }) => message)).toEqual([
    expect.stringContaining("“engin”"),
    expect.stringContaining("“model.hiden”"),
    expect.stringContaining("“lambda”"),
  ]);
  const other = setUp("?class=nothing");
  expect(await openClass(other.store, other.runner, true)).toBe(false);
  expect(other.store.getState().classroom).toBe(null);
  expect(other.store.getState().notices[0].message).toContain("no preset “nothing”");
});

test("the documents name every part that can be hidden", () => {
  const text = readFileSync("docs/embedding.md", "utf8");
  for (const part of Object.keys(classParts)) expect(text).toContain(`\`${part}\``);
});
