/**
 * The first visit to the front page of the built site at slow 4G, in headless Chromium:
 * `npm run build && npx tsx bench/firstView.ts [rounds]`.
 *
 * Every second row leaves WebGL's draw calls out: what is left is the network, scripts, layout and the
 * compiling of shaders.
 */
import { type Browser, chromium } from "playwright";
import { chromiumArguments, systemChromium } from "../config/chromium";
import { runProgram, wholeNumber } from "../scripts/commandLine";
import { serveCompressed } from "./compressingServer";
import { spread } from "./measure";

interface Line {
  /** From a request to the first byte of its answer, milliseconds. */
  latency: number;
  /** Bytes per second; -1 without a limit. */
  downloadThroughput: number;
  uploadThroughput: number;
}

/** As Lighthouse has it. */
const SLOW_4G: Line = {
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
};
/** Nothing but a round trip takes as long as one: what was asked for when says how many there are. */
const FAR_AWAY: Line = { latency: 5000, downloadThroughput: -1, uploadThroughput: -1 };

interface Condition {
  line: Line;
  /** How many times slower than this one the main thread's CPU is. */
  slowdown: number;
  draws: boolean;
}

interface Visit {
  /** Milliseconds after the address was asked for. */
  words: number;
  lastByte: number;
  terrain: number;
  /** CPU time of the page's main thread until then, milliseconds; slowed down if it is. */
  mainThread: number;
  /** What came before the terrain, the page first. */
  files: { name: string; asked: number; bytes: number }[];
}

/**
 * Runs in the page: what three draws with does nothing. No function has a variable's name here: tsx gives
 * such ones a helper that the page does not have.
 */
function leaveOutDrawing(): void {
  Object.assign(WebGL2RenderingContext.prototype, {
    drawArrays() {},
    drawElements() {},
    drawArraysInstanced() {},
    drawElementsInstanced() {},
  });
}

/** Runs in the page once the terrain is there. */
function whatCame(): Omit<Visit, "mainThread"> {
  const [{ startTime: terrain }] = performance.getEntriesByName("first-picture");
  const entries = [
    ...performance.getEntriesByType("navigation"),
    ...performance.getEntriesByType("resource"),
  ] as PerformanceResourceTiming[];
  const came = entries.filter(({ responseEnd }) => responseEnd <= terrain);
  return {
    words: performance.getEntriesByName("first-contentful-paint")[0].startTime,
    lastByte: Math.max(...came.map(({ responseEnd }) => responseEnd)),
    terrain,
    files: came.map(({ name, startTime, encodedBodySize }) => ({
      name: new URL(name).pathname,
      asked: startTime,
      bytes: encodedBodySize,
    })),
  };
}

async function visit(browser: Browser, address: string, condition: Condition): Promise<Visit> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    serviceWorkers: "block",
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => process.stderr.write(`${error.message}\n`));
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", { offline: false, ...condition.line });
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: condition.slowdown });
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  if (!condition.draws) await page.addInitScript(leaveOutDrawing);
  await page.goto(address, { waitUntil: "commit", timeout: 120_000 });
  const [polling, timeout] = [500, 300_000];
  await page.waitForFunction(
    () => performance.getEntriesByName("first-picture").length > 0,
    undefined,
    { polling, timeout },
  );
  const { metrics } = await devtools.send("Performance.getMetrics");
  const seconds = metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
  const came = await page.evaluate(whatCame);
  await context.close();
  return { ...came, mainThread: 1000 * seconds };
}

/** Names of the files by the round trip in which they were asked for. */
function roundTrips({ files }: Visit): string[][] {
  const trips: string[][] = [];
  for (const { name, asked } of files) {
    const trip = Math.floor(asked / FAR_AWAY.latency);
    trips[trip] ??= [];
    trips[trip].push(name);
  }
  return trips;
}

async function main(): Promise<number> {
  const rounds = wholeNumber("The number of rounds", process.argv[2] ?? "5", 1, 100);
  const site = await serveCompressed("dist");
  const browser = await chromium.launch({
    executablePath: systemChromium(),
    args: chromiumArguments,
  });
  try {
    const far = await visit(browser, site.address, { line: FAR_AWAY, slowdown: 1, draws: false });
    roundTrips(far).forEach((names, trip) => {
      const some = names.length > 4 ? `${names.length} files` : names.join(", ");
      console.log(`round trip ${trip + 1}: ${some}`);
    });
    const sum = (files: Visit["files"]) => files.reduce((total, { bytes }) => total + bytes, 0);
    const scripts = far.files.filter(({ name }) => name.endsWith(".js"));
    const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
    console.log(
      `${far.files.length} files of ${kB(sum(far.files))}, ${scripts.length} of them scripts of ${kB(sum(scripts))}`,
    );

    const conditions = [1, 4].flatMap((slowdown) =>
      [true, false].map((draws): Condition => ({ line: SLOW_4G, slowdown, draws })),
    );
    const visits = conditions.map((): Visit[] => []);
    // In turn, so that a slow moment of the machine hits all of them.
    for (let round = 0; round < rounds; round++)
      for (const [index, condition] of conditions.entries())
        visits[index].push(await visit(browser, site.address, condition));
    const told = (list: Visit[], time: (visit: Visit) => number) => spread(list.map(time));
    console.table(
      conditions.map(({ slowdown, draws }, index) => ({
        CPU: slowdown === 1 ? "as it is" : `${slowdown} × slower`,
        drawing: draws ? "done" : "left out",
        "words, ms": told(visits[index], ({ words }) => words),
        "last byte": told(visits[index], ({ lastByte }) => lastByte),
        terrain: told(visits[index], ({ terrain }) => terrain),
        "main thread": told(visits[index], ({ mainThread }) => mainThread),
      })),
    );
    return 0;
  } finally {
    await browser.close();
    site.close();
  }
}

runProgram(main);
