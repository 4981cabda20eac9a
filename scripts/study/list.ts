import { findings } from "../../src/findings";

export function listFindings(): number {
  const widest = Math.max(...findings.map(({ id }) => id.length));
  for (const { id, claim, seeds, variations, ci } of findings) {
    const runs = seeds * Object.keys(variations).length;
    console.log(`${id.padEnd(widest)}  ${runs} runs${ci ? ", ci" : ""}  ${claim}`);
  }
  return 0;
}
