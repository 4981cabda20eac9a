import { Tabs } from "radix-ui";
import { type RefObject, useState } from "react";
import type { StageHandle } from "../../scene/stageProps";
import { bibtexEntry, captionText } from "../../snapshot/export/citation";
import { paperEntry, papersBehind } from "../../snapshot/export/papers";
import type { Snapshot } from "../../snapshot/snapshot";
import { Modal } from "../controls/Modal";
import { lazyPart } from "../shell/lazyPart";
import { fromDisk } from "../site/fromDisk";
import { useAppStore } from "../store/context";
import { CopyButton } from "./CopyButton";
import { EmbedTab } from "./EmbedTab";
import { FilesTab } from "./FilesTab";
import { LinkTab } from "./LinkTab";
import { OnDiskNote } from "./OnDiskNote";
import { comparisonLink, type ShareLink, shareLink } from "./shareLink";
import { snapshotOnStage } from "./snapshotOnStage";
import { snapshotsTogether } from "./snapshotsTogether";
import "../../theme/share.css";

const ClassTab = lazyPart("The class link", () => import("../classroom/ClassTab"));

interface ShareDialogProps {
  stage: RefObject<StageHandle | null>;
  open: boolean;
  onOpenChange(open: boolean): void;
}

/** Address of the lab without query and hash. */
function pageAddress(): string {
  const page = new URL("./", document.baseURI);
  return page.href;
}

/** Ways to give the landscape on the stage to others. What is shared is what was there on opening. */
export default function ShareDialog(props: ShareDialogProps) {
  const store = useAppStore();
  const [snapshot] = useState(() => snapshotOnStage(store.getState()));
  const [link] = useState(() => shareLink(snapshot, pageAddress()));
  const [together] = useState(() => snapshotsTogether(store.getState()));
  const [comparison] = useState(() =>
    together.length > 1 ? comparisonLink(together, pageAddress()) : null,
  );
  return (
    <Modal {...props} wide title="Share" description={snapshot.title}>
      <ShareTabs
        snapshot={snapshot}
        together={together}
        link={link}
        comparison={comparison}
        stage={props.stage}
      />
    </Modal>
  );
}

interface ShareTabsProps {
  snapshot: Snapshot;
  /** All runs that are seen. */
  together: Snapshot[];
  link: ShareLink;
  comparison: ShareLink | null;
  stage: RefObject<StageHandle | null>;
}

function ShareTabs({ snapshot, together, link, comparison, stage }: ShareTabsProps) {
  const page = pageAddress();
  return (
    <Tabs.Root className="share" defaultValue="link">
      <Tabs.List className="tabs" aria-label="Ways to share">
        <Tabs.Trigger className="tab" value="link">
          Link
        </Tabs.Trigger>
        <Tabs.Trigger className="tab" value="embed">
          Embed
        </Tabs.Trigger>
        <Tabs.Trigger className="tab" value="class">
          Class
        </Tabs.Trigger>
        <Tabs.Trigger className="tab" value="files">
          Files
        </Tabs.Trigger>
        <Tabs.Trigger className="tab" value="citation">
          Citation
        </Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content className="share-tab" value="link">
        {fromDisk && <OnDiskNote />}
        <LinkTab snapshot={snapshot} link={link} comparison={comparison} page={page} />
      </Tabs.Content>
      <Tabs.Content className="share-tab" value="embed">
        {fromDisk ? (
          <OnDiskNote />
        ) : (
          <EmbedTab snapshot={snapshot} link={link} comparison={comparison} site={page} />
        )}
      </Tabs.Content>
      <Tabs.Content className="share-tab" value="class">
        {fromDisk ? <OnDiskNote /> : <ClassTab page={page} />}
      </Tabs.Content>
      <Tabs.Content className="share-tab" value="files">
        <FilesTab snapshot={snapshot} together={together} stage={stage} />
      </Tabs.Content>
      <Tabs.Content className="share-tab" value="citation">
        <CitationTab snapshot={snapshot} link={link} />
      </Tabs.Content>
    </Tabs.Root>
  );
}

function CitationTab({ snapshot, link }: Pick<ShareTabsProps, "snapshot" | "link">) {
  const entry = bibtexEntry(snapshot, link.address, new Date());
  const bibtex = [entry, ...papersBehind(snapshot.run).map(paperEntry)].join("\n");
  const caption = captionText(snapshot);
  return (
    <>
      <h3>Caption</h3>
      <textarea className="code" aria-label="Caption" readOnly rows={5} value={caption} />
      <CopyButton text={caption} label="Copy caption" />
      <h3>BibTeX: the landscape and the papers that define what it shows</h3>
      <textarea className="code" aria-label="BibTeX" readOnly rows={10} value={bibtex} />
      <CopyButton text={bibtex} label="Copy BibTeX" />
    </>
  );
}
