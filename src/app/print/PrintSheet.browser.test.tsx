import { act } from "react";
import { expect, test } from "vitest";
import { sampleSnapshot } from "../../snapshot/testing/sampleSnapshot";
import { mount } from "../testing/mount";
import PrintSheet from "./PrintSheet";

test("a run that has no landscape yet is printed beside those that have one", () => {
  const { store, element, unmount } = mount(<PrintSheet />);
  const { run } = sampleSnapshot(7, 7, 4);
  act(() => {
    store.getState().showRun(run);
    store.getState().keep();
    store.getState().showRun({ ...run, recipe: { ...run.recipe, seed: 5 }, surface: null });
    dispatchEvent(new Event("beforeprint"));
  });
  const sheet = element.querySelector("article");
  expect(sheet?.querySelector("figcaption")?.textContent).toContain("B (Seed 5) has no landscape.");
  expect(sheet?.querySelectorAll(".print-stage svg path").length).toBeGreaterThan(20);
  unmount();
});
