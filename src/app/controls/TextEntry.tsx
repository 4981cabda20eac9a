import { type ComponentProps, useState } from "react";

interface Draft {
  text: string;
  /** The accepted text that the draft was typed over. */
  over: string;
  problem: string | null;
}

/**
 * State of a line of text that is checked while it is typed. The draft stays until it is good; a
 * change from outside (undo, a preset) replaces it.
 *
 * @param text the accepted value as text
 * @param accept takes the typed text and returns null, or says what is wrong with it
 */
export function useTextEntry(text: string, accept: (text: string) => string | null) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [focused, setFocused] = useState(false);
  const current = draft !== null && (focused || draft.over === text) ? draft : null;
  const problem = current?.problem ?? null;

  const input: ComponentProps<"input"> = {
    value: current?.text ?? text,
    "aria-invalid": problem !== null,
    autoComplete: "off",
    spellCheck: false,
    onFocus: () => setFocused(true),
    onChange: ({ target }) =>
      setDraft({ text: target.value, over: text, problem: accept(target.value) }),
    onKeyDown: (event) => {
      if (event.key !== "Escape" || current === null) return;
      event.stopPropagation();
      setDraft(null);
    },
    onBlur: () => {
      setFocused(false);
      if (problem === null) setDraft(null);
    },
  };
  return { input, problem };
}
