import { useEffect } from "react";
import { useAppStore, useRunner } from "../store/context";

const field = "input:not([type=radio]), textarea";

/** Elements that use every plain key themselves. */
const ownKeys = `${field}, select, [role=listbox], [role=menu], [role=dialog], [data-own-keys]`;

/** Elements that use arrows, Home, End and Space, but no letters. */
const ownArrows = "[role=slider], [role=radiogroup], [role=tablist]";

function isTaken({ key }: KeyboardEvent, target: Element): boolean {
  if (target.closest(ownKeys) !== null) return true;
  return target.closest(ownArrows) !== null && (key.length > 1 || key === " ");
}

const pressable =
  "button, a[href], summary, [role=switch], [type=radio], [role=tab], [role=option]";

/** Keys that work anywhere on the page. */
export function useShortcuts(openShortcuts: () => void, resetView: () => void): void {
  const store = useAppStore();
  const runner = useRunner();

  useEffect(() => {
    function withModifier(event: KeyboardEvent, inField: boolean): boolean {
      const state = store.getState();
      if (event.key === "Enter") void runner.start("train");
      else if (event.key.toLowerCase() !== "z" || inField) return false;
      else if (event.shiftKey) state.redo();
      else state.undo();
      return true;
    }
    function plain(event: KeyboardEvent, onButton: boolean): boolean {
      const state = store.getState();
      switch (event.key) {
        case " ":
          if (onButton) return false;
          state.togglePlaying();
          return true;
        case "ArrowLeft":
          state.step(-1);
          return true;
        case "ArrowRight":
          state.step(1);
          return true;
        case "Home":
          state.seek(0);
          return true;
        case "End":
          state.follow();
          return true;
        case "m":
        case "M":
          state.setView({ map: !state.view.map });
          return true;
        case "k":
        case "K":
          state.keep();
          return true;
        case "s":
        case "S":
          state.moveOn();
          return true;
        case "r":
        case "R":
          resetView();
          return true;
        case "h":
        case "H":
        case "\\":
          state.toggleBare();
          return true;
        case "?":
          openShortcuts();
          return true;
        default:
          return false;
      }
    }
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.altKey) return;
      const target = event.target instanceof Element ? event.target : document.body;
      const inField = target.closest(field) !== null;
      const handled =
        event.ctrlKey || event.metaKey
          ? withModifier(event, inField)
          : !isTaken(event, target) && plain(event, target.closest(pressable) !== null);
      if (handled) event.preventDefault();
    }
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [store, runner, openShortcuts, resetView]);
}
