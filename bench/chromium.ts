import { chromium } from "playwright";
import { createServer } from "vite";
import { chromiumArguments, ownAdapterArguments, systemChromium } from "../config/chromium";
import type { RecipeInput } from "../src/recipe/schema";
import type { Adapter } from "../src/tensor/adapter";
import type { Estimated } from "./page/estimateSide";
import type { BenchPage, BrowserSide } from "./page/page";
import { rendererTime } from "./rendererTime";
import type { Side } from "./request";

export interface BenchBrowser {
  side(side: BrowserSide): Side;
  /** What WebGPU would run on. */
  adapter(): Promise<Adapter | null>;
  /** Says what a recipe will take, and runs it. */
  estimated(recipe: RecipeInput): Promise<Estimated>;
  close(): Promise<void>;
}

/**
 * Opens the bench page in headless Chromium, served by Vite.
 *
 * @param gpu leaves the choice of the graphics adapter to Chromium instead of asking for SwiftShader.
 */
export async function openBrowser(gpu: boolean): Promise<BenchBrowser> {
  const server = await createServer({
    // Nothing may reload the page under way: no watching, and every dependency bundled beforehand.
    server: { port: 0, watch: null, hmr: false },
    cacheDir: "node_modules/.vite-bench",
    optimizeDeps: {
      include: [
        "valibot",
        "fflate",
        "@tensorflow/tfjs",
        "@tensorflow/tfjs-backend-wasm",
        "@tensorflow/tfjs-backend-webgpu",
      ],
    },
    logLevel: "error",
  });
  await server.listen();
  const browser = await chromium.launch({
    executablePath: systemChromium(),
    args: gpu ? ownAdapterArguments : chromiumArguments,
  });
  const close = async () => {
    await browser.close();
    await server.close();
  };
  const page = await browser.newPage();
  await page.exposeFunction("rendererTime", rendererTime);
  page.on("pageerror", (error) => process.stderr.write(`${error.message}\n`));
  const [address] = server.resolvedUrls?.local ?? [];
  await page.goto(new URL("bench/page/index.html", address).href);
  await page.waitForFunction(() => "bench" in globalThis);
  return {
    adapter: () =>
      page.evaluate(() => (globalThis as unknown as { bench: BenchPage }).bench.adapter()),
    estimated: (recipe) =>
      page.evaluate(
        (recipe) => (globalThis as unknown as { bench: BenchPage }).bench.estimated(recipe),
        recipe,
      ),
    side: (side) => ({
      async answer(request) {
        const [time, start] = [rendererTime(), performance.now()];
        const answer = await page.evaluate(
          async ([side, request]) => {
            const { bench } = globalThis as unknown as { bench: BenchPage };
            const answer = await bench.answer(side, request);
            return { ...answer, values: Array.from(answer.values) };
          },
          [side, request] as const,
        );
        // The part that is timed keeps the renderers as busy as the whole.
        const busy = (rendererTime() - time) / (performance.now() - start);
        return { ...answer, cpuMs: busy * answer.ms };
      },
      close() {},
    }),
    close,
  };
}
