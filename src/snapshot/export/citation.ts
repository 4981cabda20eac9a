import { plainText } from "../../catalog/plainText";
import { caption } from "../caption";
import type { Snapshot } from "../snapshot";

const special: Record<string, string> = {
  "\\": "\\textbackslash{}",
  // BibTeX counts braces, escaped ones too.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "|": "\\textbar{}",
  '"': "\\textquotedbl{}",
  // Signs of the captions that LaTeX knows in formulas only.
  α: "$\\alpha$",
  β: "$\\beta$",
  δ: "$\\delta$",
  η: "$\\eta$",
  θ: "$\\theta$",
  λ: "$\\lambda$",
  μ: "$\\mu$",
  ρ: "$\\rho$",
  σ: "$\\sigma$",
  "×": "$\\times$",
  "±": "$\\pm$",
  "·": "$\\cdot$",
  "−": "$-$",
  "≤": "$\\le$",
  "≥": "$\\ge$",
  "≈": "$\\approx$",
  "→": "$\\to$",
  "∞": "$\\infty$",
  "√": "$\\surd$",
  "∇": "$\\nabla$",
  "‖": "$\\Vert$",
  "₂": "$_2$",
  "²": "$^2$",
  "½": "$\\frac12$",
};
const SPECIAL = new RegExp(`[${Object.keys(special).join("").replace(/[\\^]/g, "\\$&")}]`, "g");

/** Text that LaTeX sets as it stands, on one line. */
function latexText(text: string): string {
  return plainText(text)
    .replace(/\s+/g, " ")
    .replace(SPECIAL, (letter) => special[letter]);
}

/**
 * A BibTeX entry for the landscape.
 *
 * @param link where it can be opened; "" for none.
 * @param date of the entry.
 */
export function bibtexEntry({ title, run }: Snapshot, link: string, date: Date): string {
  const name = title || run.recipe.name || "Loss landscape";
  const word = /[a-z0-9]+/i.exec(name)?.[0].toLowerCase() ?? "landscape";
  const fields = [
    ["title", `{${latexText(name)}}`],
    ["howpublished", "Made with Topograd"],
    ["year", String(date.getFullYear())],
    ["note", latexText(caption(run))],
    // The url field is set verbatim; only what would end it must go.
    ...(link === "" ? [] : [["url", link.replace(/[{}\\\s]/g, encodeURIComponent)]]),
  ];
  const lines = fields.map(([field, value]) => `  ${field} = {${value}},`);
  return `@misc{topograd-${word}-${date.getFullYear()},\n${lines.join("\n")}\n}\n`;
}

/** Title and caption as plain text, to paste under a figure. */
export function captionText({ title, run }: Snapshot): string {
  return title === "" ? caption(run) : `${title.replace(/[.\s]*$/, "")}. ${caption(run)}`;
}
