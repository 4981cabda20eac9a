import { Fragment } from "react";
import { said } from "../language/spoken";

/** What is read as one: "2/η", which could be broken after its slash, "η 0.1" and "99 %". */
const quantity = /(\S*\/\S*|[ηρ] [\d.,]*\d|[\d.,]*\d %)/;
/** "λ_max", "λ max": a letter and its index. */
const indexed = /(\p{L}_[\p{L}\d]+|λ (?:max|min)\b)/u;

/** Words of a finding, in the page’s language, with each quantity on one line and indices below it. */
export function Prose({ text }: { text: string }) {
  return said(text)
    .split(quantity)
    .map((part, place) =>
      place % 2 === 0 ? (
        <Indexed key={place} text={part} />
      ) : (
        <span key={place} className="quantity">
          <Indexed text={part} />
        </span>
      ),
    );
}

function Indexed({ text }: { text: string }) {
  return text.split(indexed).map((part, place) => {
    const [letter, index] = part.split(/[_ ]/);
    return place % 2 === 0 ? (
      <Fragment key={place}>{part}</Fragment>
    ) : (
      // Read from left to right among Arabic words too.
      <bdi key={place}>
        {letter}
        <sub>{index}</sub>
      </bdi>
    );
  });
}
