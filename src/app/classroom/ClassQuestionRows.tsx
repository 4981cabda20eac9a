import { useId } from "react";
import type { ClassQuestion } from "../../snapshot/link/classFrame";
import { ChoiceRow } from "../controls/OptionRow";
import type { Option } from "../controls/Segments";
import { Toggle } from "../controls/Toggle";
import type { ClassChoices } from "./classChoices";

type Asked = Pick<ClassChoices, "title" | "question">;

interface RowsProps {
  /** Numbers that a question can be answered by. */
  answers: readonly Option[];
  choices: Asked;
  change(changed: Partial<Asked>): void;
}

/** Title and question of a class link. */
export function ClassQuestionRows({ answers, choices, change }: RowsProps) {
  const { title, question } = choices;
  const ask = (changed: Partial<ClassQuestion>) =>
    change({ question: { ...question, ...changed } });
  const asks = question.words.trim() !== "";
  return (
    <div className="class-rows">
      <TextRow label="Title" value={title} onChange={(text) => change({ title: text })} />
      <TextRow label="Question" value={question.words} onChange={(words) => ask({ words })} />
      {asks && (
        <ChoiceRow
          label="Answered by"
          value={question.quantity === "" ? NONE : question.quantity}
          options={[{ value: NONE, label: "Nothing: on paper" }, ...answers]}
          onChange={(name) => ask({ quantity: name === NONE ? "" : name })}
        />
      )}
      {asks && question.quantity !== "" && (
        <>
          <TextRow
            label="Off by at most"
            value={question.tolerance}
            onChange={(tolerance) => ask({ tolerance })}
          />
          <TextRow label="Hint" value={question.hint} onChange={(hint) => ask({ hint })} />
          <Toggle
            label="Shows the answer after a try"
            checked={question.reveals}
            onChange={(reveals) => ask({ reveals })}
          />
        </>
      )}
    </div>
  );
}

const NONE = "none";

interface TextRowProps {
  label: string;
  value: string;
  onChange(text: string): void;
}

function TextRow({ label, value, onChange }: TextRowProps) {
  const id = useId();
  return (
    <div className="option class-text">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="entry"
        autoComplete="off"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
