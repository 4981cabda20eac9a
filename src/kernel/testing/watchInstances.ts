/** WebAssembly instances made from a call on: a network does not hand its memory out. */
const { Instance } = WebAssembly;

export function watchInstances(): WebAssembly.Instance[] {
  const instances: WebAssembly.Instance[] = [];
  WebAssembly.Instance = class extends Instance {
    constructor(module: WebAssembly.Module, imports?: WebAssembly.Imports) {
      super(module, imports);
      instances.push(this);
    }
  };
  return instances;
}

/** Ends the watch. */
export function stopWatching(): void {
  WebAssembly.Instance = Instance;
}
