/** A worker's thread: what comes in goes to the job server. */
import { onDeviceLost } from "../../tensor/backend";
import type { FromWorker, ToWorker } from "../protocol";
import { handlers } from "./handlers";
import { jobServer } from "./jobServer";
import { createWorkbench } from "./workbench";

const scope = self as DedicatedWorkerGlobalScope;

const post = (message: FromWorker, transfer: Transferable[] = []): void =>
  scope.postMessage(message, transfer);

const workbench = createWorkbench((silence) => post({ kind: "silence", ...silence }));
const serve = jobServer({ handlers, workbench, post });
scope.onmessage = ({ data }: MessageEvent<ToWorker>) => serve(data);
onDeviceLost((message) => post({ kind: "device-lost", message }));
post({ kind: "ready" });
