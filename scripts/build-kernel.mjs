/**
 * Compiles src/kernel/assembly to WebAssembly, once with plain SIMD and once with relaxed SIMD (fused
 * multiply-add), into src/kernel/build. Does nothing while both binaries are newer than the sources.
 */
import { mkdir, readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { requireWritable } from "./require-writable.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const sources = resolve(root, "src/kernel/assembly");
const build = resolve(root, "src/kernel/build");
const binaries = [
  { file: resolve(build, "kernel.wasm"), features: ["simd"] },
  { file: resolve(build, "kernel-relaxed.wasm"), features: ["simd", "relaxed-simd"] },
];

const modified = async (path) => (await stat(path).catch(() => undefined))?.mtimeMs ?? 0;

async function upToDate() {
  const files = (await readdir(sources)).filter((file) => file.endsWith(".ts"));
  const inputs = [
    ...files.map((file) => resolve(sources, file)),
    fileURLToPath(import.meta.url),
    resolve(root, "node_modules/assemblyscript/package.json"),
  ];
  const newest = Math.max(...(await Promise.all(inputs.map(modified))));
  const oldest = Math.min(...(await Promise.all(binaries.map(({ file }) => modified(file)))));
  return oldest > newest;
}

async function compile({ file, features }) {
  // Loaded only here: it takes half a second, which every start of the dev server would pay.
  const { default: asc } = await import("assemblyscript/asc");
  // Written aside and renamed, so that a test running meanwhile never reads half a file.
  const unfinished = `${file}.${process.pid}`;
  const { error, stderr } = await asc.main(
    [
      relative(root, resolve(sources, "index.ts")),
      ["--baseDir", root],
      ["--outFile", relative(root, unfinished)],
      ["-O3", "--converge", "--noAssert"],
      ["--runtime", "stub"],
      features.flatMap((feature) => ["--enable", feature]),
    ].flat(),
  );
  // Binaryen says so where it stops repeating its passes; the module is whole.
  const messages = stderr.toString().replaceAll("Last converge was suboptimal.\n", "");
  if (messages) process.stderr.write(messages);
  if (error) throw error;
  await makeResumable(unfinished);
  await rename(unfinished, file);
  console.log(`built ${relative(root, file)}`);
}

/** Lets what may come to `pause` of breathing.ts be left there, and go on from there later. */
async function makeResumable(file) {
  // The compiler's own.
  const compiler = createRequire(import.meta.resolve("assemblyscript/asc"));
  const { default: binaryen } = await import(pathToFileURL(compiler.resolve("binaryen")));
  const module = binaryen.readBinary(await readFile(file));
  const { Features } = binaryen;
  const used = ["MutableGlobals", "SignExt", "NontrappingFPToInt", "BulkMemory", "BulkMemoryOpt"];
  const wanted = [...used, "SIMD128", "RelaxedSIMD"];
  module.setFeatures(wanted.reduce((bits, name) => bits | Features[name], 0));
  // The other import never returns.
  binaryen.setPassArgument("asyncify-imports", "host.pause");
  module.runPasses(["asyncify"]);
  binaryen.clearPassArguments();
  binaryen.setOptimizeLevel(3);
  module.optimize();
  await writeFile(file, module.emitBinary());
  module.dispose();
}

if (!(await upToDate())) {
  requireWritable();
  await mkdir(build, { recursive: true });
  for (const binary of binaries) await compile(binary);
}
