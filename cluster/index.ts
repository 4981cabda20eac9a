/** All that the rest of the project may ask of this folder: docs/clusters.md. */
import type { Cluster } from "../scripts/cluster";
import { asker } from "./asker";
import { connect } from "./connection";
import { studyOnQueue } from "./study";
import { tileCrew } from "./tiles";
import { work } from "./worker";

const cluster: Cluster = {
  async openQueue(url, say) {
    const connection = await connect(url, say);
    const client = asker(connection);
    return {
      runStudy: (study) => studyOnQueue(client, study),
      cancel: (keys) => client.cancel(keys),
      crew: (local) => tileCrew(local, connection, client),
      withdraw: async () => void (await client.cancel(client.open())),
      close: () => client.close(),
    };
  },
  work,
};
export default cluster;
