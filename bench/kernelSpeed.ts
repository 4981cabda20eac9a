/**
 * Times the fused kernel on one core in headless Chromium, with `--node` in Node instead:
 * `npx tsx bench/kernelSpeed.ts [--node] [rounds] [part of a name]`.
 */
import { chromium } from "playwright";
import { createServer } from "vite";
import { chromiumArguments, systemChromium } from "../config/chromium";
import { type KernelReport, timeKernel } from "./kernelCases";

const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const rounds = Number(words[0] ?? 40);
const filter = words[1] ?? "";

async function timeInChromium(): Promise<KernelReport[]> {
  const server = await createServer({ server: { port: 0, watch: null }, logLevel: "error" });
  await server.listen();
  const browser = await chromium.launch({
    executablePath: systemChromium(),
    args: chromiumArguments,
  });
  try {
    const page = await browser.newPage();
    const [address] = server.resolvedUrls?.local ?? [];
    // Any file of the server's that runs nothing by itself will do as a page.
    await page.goto(new URL("package.json", address).href);
    return await page.evaluate(
      async ([rounds, filter]) => {
        const path = "/bench/kernelCases.ts";
        const cases: { timeKernel: typeof timeKernel } = await import(path);
        return cases.timeKernel(rounds, filter);
      },
      [rounds, filter] as const,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

const inNode = process.argv.includes("--node");
const reports = inNode ? await timeKernel(rounds, filter) : await timeInChromium();
for (const { relaxed, peak, timings } of reports) {
  const name = relaxed ? "relaxed SIMD" : "plain SIMD";
  console.log(`\n${name}: peak ${peak.toFixed(1)}·10⁹ multiply-adds per second in registers`);
  console.log("  median ms  fastest ms  of peak");
  for (const { name, median, fastest, fractionOfPeak } of timings) {
    const numbers = [
      median.toFixed(4),
      fastest.toFixed(4),
      `${(100 * fractionOfPeak).toFixed(0)} %`,
    ];
    console.log(
      `  ${numbers[0].padStart(9)}  ${numbers[1].padStart(10)}  ${numbers[2].padStart(7)}  ${name}`,
    );
  }
}
