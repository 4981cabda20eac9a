import { useEffect, useState } from "react";
import { t } from "../../language/t";
import { describeProblem } from "../../recipe/parse";
import { readRecipe } from "../../recipe/readRecipe";
import type { Recipe } from "../../recipe/schema";
import { Modal } from "../controls/Modal";
import { useApp } from "../store/context";

interface RecipeDialogProps {
  open: boolean;
  onOpenChange(open: boolean): void;
}

export function RecipeDialog(props: RecipeDialogProps) {
  return (
    <Modal
      {...props}
      title="Recipe as JSON"
      description="The whole experiment. Whoever runs it gets the same data, initial weights, batches and random directions."
    >
      {props.open && <RecipeText close={() => props.onOpenChange(false)} />}
    </Modal>
  );
}

type Reading = { recipe: Recipe; problems: [] } | { recipe: null; problems: string[] };

const NOTHING_READ: Reading = { recipe: null, problems: [] };

async function readText(text: string): Promise<Reading> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { recipe: null, problems: [t`not JSON: ${(error as Error).message}`] };
  }
  const parsed = await readRecipe(value);
  return parsed.ok
    ? { recipe: parsed.recipe, problems: [] }
    : { recipe: null, problems: parsed.problems.map(describeProblem) };
}

function RecipeText({ close }: { close(): void }) {
  const recipe = useApp((state) => state.recipe);
  const editRecipe = useApp((state) => state.editRecipe);
  const notify = useApp((state) => state.notify);
  const [text, setText] = useState(() => JSON.stringify(recipe, null, 2));
  const [{ recipe: read, problems }, setReading] = useState(NOTHING_READ);
  useEffect(() => {
    let current = true;
    void readText(text).then((reading) => current && setReading(reading));
    return () => {
      current = false;
    };
  }, [text]);

  async function withClipboard(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch {
      notify("The browser does not give this page the clipboard; use the keyboard.", "warning");
    }
  }

  return (
    <>
      <textarea
        className="recipe-text"
        aria-label="Recipe"
        aria-invalid={problems.length > 0}
        aria-describedby="recipe-problems"
        spellCheck={false}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <ul id="recipe-problems" className="problems" aria-live="polite">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <footer>
        <button
          type="button"
          className="button"
          onClick={() => withClipboard(() => navigator.clipboard.writeText(text))}
        >
          Copy
        </button>
        <button
          type="button"
          className="button"
          onClick={() => withClipboard(async () => setText(await navigator.clipboard.readText()))}
        >
          Paste
        </button>
        <button
          type="button"
          className="button primary"
          disabled={read === null}
          onClick={() => {
            if (read !== null) editRecipe(read);
            close();
          }}
        >
          Use this recipe
        </button>
      </footer>
    </>
  );
}
