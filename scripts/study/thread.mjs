/** What a thread starts with: TypeScript first, then its job. */
import { register } from "tsx/esm/api";

register();
await import("./thread.ts");
