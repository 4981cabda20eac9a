import { useEffect, useId, useState } from "react";
import { classHost } from "../../frame/classHost";
import { t } from "../../language/t";
import { isNear, readNumber, readTolerance } from "../../results/answer";
import { formatNumber } from "../../snapshot/formatNumber";
import type { ClassQuestion } from "../../snapshot/link/classFrame";

interface QuestionFormProps {
  question: ClassQuestion;
  /** The number that answers it as things are now, or in words why there is none. */
  truth(): number | string;
}

/**
 * A question that is answered by what is on the screen. What is typed goes to nobody but the page around
 * this one, if that has asked.
 */
export function QuestionForm({ question, truth }: QuestionFormProps) {
  const { words, quantity, unit, tolerance, hint, reveals, times } = question;
  const id = useId();
  const [text, setText] = useState("");
  const [said, setSaid] = useState("");
  const [tried, setTried] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (quantity !== "") classHost();
  }, [quantity]);
  if (quantity === "") return <p className="class-question">{words}</p>;

  const check = (): void => {
    const given = readNumber(text);
    const found = truth();
    if (given === null) setSaid("Write a number, such as 0.44, 1/2 or 1.2e6.");
    else if (typeof found === "string") setSaid(found);
    else {
      const right = isNear(given, found * times, readTolerance(tolerance));
      setTried(!right);
      setTries(tries + 1);
      classHost().send({ type: "answered", quantity, given, right, tries: tries + 1 });
      setSaid(right ? "Right." : t`Not yet. ${hint}`);
    }
  };
  const reveal = (): void => {
    const found = truth();
    setSaid(typeof found === "string" ? found : t`It is ${formatNumber(found * times)} ${unit}`);
  };
  return (
    <form
      className="class-question"
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <label htmlFor={id}>{words}</label>
      <span className="class-answer">
        <input
          id={id}
          className="entry numeric"
          autoComplete="off"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        {unit !== "" && <span>{unit}</span>}
        <button type="submit" className="button">
          Check
        </button>
        {tried && reveals && (
          <button type="button" className="text-button" onClick={reveal}>
            Show the answer
          </button>
        )}
      </span>
      <output>{said}</output>
    </form>
  );
}
