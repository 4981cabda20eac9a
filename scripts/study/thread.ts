/** A thread of the command line: what comes in goes to the job server, as in a worker of the page. */
import { parentPort } from "node:worker_threads";
import type { FromWorker, ToWorker } from "../../src/lab/protocol";
import { handlers } from "../../src/lab/worker/handlers";
import { jobServer } from "../../src/lab/worker/jobServer";
import { createWorkbench } from "../../src/lab/worker/workbench";

const port = parentPort;
if (port === null) throw new Error("This is the script of a thread.");

const post = (message: FromWorker, transfer: Transferable[] = []): void =>
  port.postMessage(message, transfer as import("node:worker_threads").Transferable[]);

const workbench = createWorkbench((silence) => post({ kind: "silence", ...silence }));
const serve = jobServer({ handlers, workbench, post });
port.on("message", (message: ToWorker) => serve(message));
post({ kind: "ready" });
