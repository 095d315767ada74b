package vn.thongsuot.verify;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Whether the links follow from one another, one of them is of this snapshot, and the last is the checkpoint. */
final class ChainCheck {

    private static final String FORMAT = "thongsuot-link-1";

    private final BundleFile bundle;
    private final Told.Manifest manifest;
    private final @Nullable Published published;
    private final Findings found;
    private long count;
    private String head = "";
    private boolean meets;

    ChainCheck(BundleFile bundle, Told.Manifest manifest, @Nullable Published published, Findings found) {
        this.bundle = bundle;
        this.manifest = manifest;
        this.published = published;
        this.found = found;
    }

    /** @param snapshot absent where it could not be read */
    void check(Told.@Nullable Snapshot snapshot) throws UnreadableException {
        var before = found.failures();
        if (bundle.has(Checking.CHAIN)) {
            links(snapshot);
        } else {
            found.fails("file.missing", Checking.CHAIN);
        }
        if (count < manifest.place()) {
            found.fails("chain.short", count, manifest.place());
        }
        checkpoint();
        published();
        if (found.failures() == before) {
            found.holds("chain.holds", count, manifest.place());
        }
        if (published == null) {
            found.note("checkpoint.unpublished", count, head);
        }
    }

    private void links(Told.@Nullable Snapshot snapshot) throws UnreadableException {
        try (var lines = new Lines(bundle.stream(Checking.CHAIN))) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                link(Json.read(line, Told.Link.class), snapshot);
            }
        } catch (Json.MalformedException e) {
            found.fails("line.malformed", Checking.CHAIN, count + 1);
        } catch (IOException e) {
            throw new UnreadableException("no-zip", Checking.CHAIN);
        }
    }

    private void link(Told.Link link, Told.@Nullable Snapshot snapshot) {
        count++;
        if (link.place() != count) {
            found.fails("chain.place", count, link.place());
        }
        var hash = Hashed.of(String.join("\n", FORMAT, Long.toString(link.place()), head, link.snapshot(), link.at()));
        if (!hash.equals(link.hash())) {
            found.fails("chain.hash", count, link.hash(), hash);
        }
        head = link.hash();
        if (count == manifest.place()) {
            own(link, snapshot);
        }
        if (published != null && count == published.count()) {
            meets = head.equals(published.head());
        }
    }

    /** The link of this very report. */
    private void own(Told.Link link, Told.@Nullable Snapshot snapshot) {
        if (!bundle.has(Checking.SNAPSHOT)) {
            return; // told already
        }
        var file = bundle.file(Checking.SNAPSHOT).sha256();
        if (!file.equals(link.snapshot())) {
            found.fails("chain.snapshot", count, link.snapshot(), file);
        }
        if (snapshot != null && !snapshot.approvedAt().equals(link.at())) {
            found.fails("chain.time", count, link.at(), snapshot.approvedAt());
        }
    }

    private void checkpoint() throws UnreadableException {
        if (!bundle.has(Checking.CHECKPOINT)) {
            found.fails("file.missing", Checking.CHECKPOINT);
            return;
        }
        try {
            var told = Json.read(bundle.bytes(Checking.CHECKPOINT), Told.Checkpoint.class);
            if (told.count() != count || !told.head().equals(head)) {
                found.fails("checkpoint.other", told.count(), told.head(), count, head);
            }
            if (!told.tenant().equals(manifest.tenant())) {
                found.fails("checkpoint.tenant", told.tenant(), manifest.tenant());
            }
        } catch (Json.MalformedException e) {
            found.fails("file.malformed", Checking.CHECKPOINT);
        }
    }

    /** What somebody noted elsewhere must be a link of this chain. */
    private void published() {
        if (published == null) {
            return;
        }
        if (published.tenant() != null && !published.tenant().equals(manifest.tenant())) {
            found.fails("published.tenant", published.tenant(), manifest.tenant());
        } else if (published.count() > count) {
            found.fails("published.later", published.count(), count);
        } else if (!meets) {
            found.fails("published.other", published.count(), published.head());
        } else {
            found.holds("published.holds", published.count());
        }
    }
}
