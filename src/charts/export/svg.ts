/** SVG as text: for files, where there is no page whose style sheets and fonts it could use. */

export type Attributes = Record<string, string | number>;

export function escapeXml(text: string): string {
  return (
    text
      // Control characters are not allowed in XML, not even as references.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      .replace(/"/g, "&quot;")
  );
}

/** Numbers with at most two decimals: a hundredth of a pixel. */
function attributeText(value: string | number): string {
  return typeof value === "number" ? String(Math.round(value * 100) / 100) : escapeXml(value);
}

/** An element whose children are SVG already; see `textElement` for text. */
export function element(name: string, attributes: Attributes, children: string[] = []): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${attributeText(value)}"`)
    .join("");
  return children.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${children.join("")}</${name}>`;
}

/** Text, with the index of λ_max, also written λ max, of λ_min and of r_e below the line. */
export function textElement(text: string, attributes: Attributes): string {
  return element("text", attributes, indexed(text));
}

const INDEX = /(?:(?<=λ)[_ ](?=m)|(?<=\br)_)(max|min|e\b)/;
/** How far below the line an index stands, and its size, as shares of the text's. */
const [DROP, SIZE] = [0.2, 0.75];

function indexed(text: string): string[] {
  const [start, ...others] = text.split(INDEX);
  const down = { dy: `${(DROP / SIZE).toFixed(2)}em`, "font-size": `${SIZE}em` };
  const up = { dy: `${-DROP}em` };
  return [
    escapeXml(start),
    ...others.flatMap((part, place) =>
      part === "" ? [] : [element("tspan", place % 2 === 0 ? down : up, [escapeXml(part)])],
    ),
  ];
}
