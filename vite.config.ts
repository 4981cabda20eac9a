import { availableParallelism } from "node:os";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chromiumArguments, systemChromium } from "./config/chromium.ts";
import { classicScripts } from "./config/classicScripts.ts";
import { contentSecurityPolicy } from "./config/contentSecurityPolicy.ts";
import { firstView } from "./config/firstView.ts";
import { DISK, labFromDisk } from "./config/labFromDisk.ts";
import { lessonPages } from "./config/lessonPages.ts";
import { linkPreview } from "./config/linkPreview.ts";
import { LongTestsFirst } from "./config/longTestsFirst.ts";
import { offlineCopy } from "./config/offlineCopy.ts";
import { responseHeaders } from "./config/responseHeaders.ts";
import { slowSite } from "./config/slowSite.ts";
import { storedResults } from "./config/storedResults.ts";
import { tensorflowCore } from "./config/tensorflowCore.ts";
import { thirdPartyNotices } from "./config/thirdPartyNotices.ts";
import { threeWithoutUnusedParts } from "./config/threeWithoutUnusedParts.ts";
import { translatableReact } from "./config/translatable.ts";

const notices = thirdPartyNotices();
/** Milliseconds, for tests: CONTRIBUTING.md. */
const slowness = Number(process.env.SLOW_SITE ?? 0);

const site = defineConfig({
  // Relative, so that the built site works from any folder of any static host.
  base: "./",
  plugins: [
    translatableReact(),
    threeWithoutUnusedParts(),
    firstView(),
    contentSecurityPolicy({ inlineStyles: true }),
    classicScripts(),
    notices.gather,
    notices.write,
    responseHeaders(),
    linkPreview(),
    lessonPages(),
    storedResults(),
    offlineCopy(),
    slowness > 0 && slowSite(slowness, process.env.SLOW_SITE_DRAW),
  ],
  worker: {
    format: "es",
    plugins: () => [notices.gather, tensorflowCore()],
    // Of no use to a browser, and a kilobyte of the one that opens links.
    rolldownOptions: { output: { comments: { annotation: false } } },
  },
  // Only workers import these: found late, they would make the development page reload in mid-run.
  optimizeDeps: {
    include: [
      "@tensorflow/tfjs",
      "@tensorflow/tfjs-backend-wasm",
      "@tensorflow/tfjs-backend-webgpu",
      "ml-matrix",
    ],
  },
  build: {
    target: "es2023",
    // Every browser that has WebGL 2 and modules of today preloads them by itself.
    modulePreload: { polyfill: false },
    // What is large comes when it is needed; e2e/size.spec.ts holds what comes first.
    chunkSizeWarningLimit: 5000,
    // How long plugins take is nothing to whoever only starts the lab.
    rolldownOptions: { checks: { pluginTimings: false } },
    // Samples are fetched when they are chosen, however few they are.
    assetsInlineLimit: (file) => (file.includes("/src/data/sets/") ? false : undefined),
  },
  test: {
    // The default leaves a core idle.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongTestsFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: ["src/**/*.test.{ts,tsx}", "{cluster,config,fuzz,scripts}/**/*.test.ts"],
          exclude: ["src/**/*.browser.test.{ts,tsx}"],
          setupFiles: ["config/sameCases.ts"],
          // Files share a process and what it has loaded: with a fresh one for each, 33 small files took
          // 14 s of a processor instead of 6. Nothing may be left behind, and `vi.mock` comes too late for
          // what another file has loaded.
          isolate: false,
          restoreMocks: true,
          unstubGlobals: true,
          // Ends what hangs; what is slow on a busy machine passes (fifteen times slower: 160 s).
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          // `backends` tests run on cpu and wasm in Node and once more on webgpu here.
          include: ["src/**/*.backends.test.ts", "src/**/*.browser.test.{ts,tsx}"],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: systemChromium(), args: chromiumArguments },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});

export default defineConfig(({ mode }) => (mode === DISK ? labFromDisk() : site));
