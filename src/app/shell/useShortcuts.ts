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

const targetOf = ({ target }: Event): Element =>
  target instanceof Element ? target : document.body;

const isModified = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  !altKey && (ctrlKey || metaKey);

/** What a dialog asks comes before what stands behind it. */
const inDialog = (event: Event): boolean => targetOf(event).closest(".modal") !== null;

const pressable =
  "button, a[href], summary, [role=switch], [type=radio], [role=tab], [role=option]";

/** Keys that work anywhere on the page. */
export function useShortcuts(openShortcuts: () => void, resetView: () => void): void {
  const store = useAppStore();
  const runner = useRunner();

  useEffect(() => {
    function withModifier(event: KeyboardEvent, inField: boolean): boolean {
      const state = store.getState();
      if (event.key === "Enter" && !inDialog(event)) void runner.start("train");
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
    // Menus and radio buttons take Enter for themselves, whatever is held with it.
    function beforeControls(event: KeyboardEvent): void {
      if (!isModified(event) || targetOf(event).closest(field) !== null) return;
      if (!withModifier(event, false)) return;
      event.preventDefault();
      event.stopPropagation();
    }
    // What is typed into a field is the field's first.
    function afterControls(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.altKey) return;
      const target = targetOf(event);
      const inField = target.closest(field) !== null;
      const handled = isModified(event)
        ? inField && withModifier(event, true)
        : !isTaken(event, target) && plain(event, target.closest(pressable) !== null);
      if (handled) event.preventDefault();
    }
    addEventListener("keydown", beforeControls, { capture: true });
    addEventListener("keydown", afterControls);
    return () => {
      removeEventListener("keydown", beforeControls, { capture: true });
      removeEventListener("keydown", afterControls);
    };
  }, [store, runner, openShortcuts, resetView]);
}
