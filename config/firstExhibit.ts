import { readFileSync } from "node:fs";

/** The landscape that a first visit begins with, as the built site has it: `gallery/digits.npz`. */
export function firstExhibit(): string {
  const index = readFileSync("public/gallery/index.json", "utf8");
  const [{ file }] = JSON.parse(index) as { file: string }[];
  return `gallery/${file}`;
}
