/** What is read as one: "2/η", which could be broken after its slash, "η 0.1" and "99 %". */
const quantity = /(\S*\/\S*|[ηρ] [\d.,]*\d|[\d.,]*\d %)/;

/** Words of a finding, with each quantity on one line. */
export function Prose({ text }: { text: string }) {
  return text.split(quantity).map((part, place) =>
    place % 2 === 0 ? (
      part
    ) : (
      <span key={place} className="quantity">
        {part}
      </span>
    ),
  );
}
