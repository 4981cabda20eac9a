import { afterEach, expect, test } from "vitest";
import { Choice } from "../controls/Choice";
import type { Runner } from "../experiment/runner";
import { mount } from "../testing/mount";
import { useShortcuts } from "./useShortcuts";

let mounted: ReturnType<typeof mount> | null = null;
afterEach(() => mounted?.unmount());

const options = ["one", "two", "three", "four", "five"].map((value) => ({ value, label: value }));

function Controls() {
  useShortcuts(
    () => {},
    () => {},
  );
  return (
    <>
      <button type="button">Button</button>
      <Choice id="list" label="List" value="one" options={options} onChange={() => {}} />
      <Choice id="few" label="Few" value="one" options={options.slice(0, 2)} onChange={() => {}} />
      <input aria-label="Field" />
      <div className="modal">
        <input aria-label="Asked" />
      </div>
    </>
  );
}

test("what has the focus does not keep Ctrl+Enter from training, but a dialog does", () => {
  let trained = 0;
  const start = async () => void trained++;
  mounted = mount(<Controls />, { start } as unknown as Runner);
  const controls = mounted.element.querySelectorAll("button, input");
  const counts = [...controls].map((control) => {
    const before = trained;
    const pressed = { key: "Enter", ctrlKey: true, bubbles: true, cancelable: true };
    control.dispatchEvent(new KeyboardEvent("keydown", pressed));
    return [control.getAttribute("aria-label") ?? control.textContent, trained - before];
  });
  expect(document.querySelector("[role=listbox]")).toBeNull();
  expect(Object.fromEntries(counts)).toMatchObject({ Button: 1, List: 1, Field: 1, Asked: 0 });
  expect(counts.filter(([, count]) => count === 0)).toHaveLength(1);
});
