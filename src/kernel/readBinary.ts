interface FileSystem {
  readFile(path: URL): Promise<Uint8Array<ArrayBuffer>>;
}
interface NodeProcess {
  getBuiltinModule(name: "node:fs/promises"): FileSystem;
}

/**
 * A file on disk: in Node. The file system is asked of the process instead of imported, so that a
 * bundle for the browser holds no trace of it.
 */
export async function readBinary(url: URL): Promise<Uint8Array<ArrayBuffer>> {
  const { process } = globalThis as unknown as { process: NodeProcess };
  return process.getBuiltinModule("node:fs/promises").readFile(url);
}
