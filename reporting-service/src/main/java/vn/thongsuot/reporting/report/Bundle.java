package vn.thongsuot.reporting.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.thongsuot.documents.FileName;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.chain.Chain;
import vn.thongsuot.reporting.chain.Checkpoint;
import vn.thongsuot.reporting.chain.Link;

/**
 * An approved report with everything that it takes to check it: a ZIP whose entries have a fixed order and no time. It is
 * written as it is read, one file in memory at most; the manifest comes last, since only then all hashes are known.
 */
public final class Bundle {

    static final String CHAIN = "chain.jsonl";
    static final String CHECKPOINT = "checkpoint.json";

    /** The first day that the format can tell. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Writes one file. */
    @FunctionalInterface
    interface Source {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A file by its name. */
    record Entry(String name, Source source) {}

    private final FileName name;
    private final TenantId tenant;
    private final Link link;
    private final List<Entry> entries;
    private final List<AbsentPart> absent;
    private final Chain chain;
    private final FrozenText text;

    Bundle(
            FileName name,
            TenantId tenant,
            Link link,
            List<Entry> entries,
            List<AbsentPart> absent,
            Chain chain,
            FrozenText text) {
        this.name = name;
        this.tenant = tenant;
        this.link = link;
        this.entries = List.copyOf(entries);
        this.absent = List.copyOf(absent);
        this.chain = chain;
        this.text = text;
    }

    public FileName name() {
        return name;
    }

    /** Writes the whole ZIP; the stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
        var head = chain.last(tenant).orElse(link);
        var all = new ArrayList<>(entries);
        all.add(new Entry(CHAIN, to -> links(head, to)));
        all.add(new Entry(CHECKPOINT, to -> to.write(text.checkpoint(Checkpoint.of(tenant, head)))));
        var written = new ArrayList<FrozenPart>();
        var zip = new ZipOutputStream(out);
        for (var entry : all) {
            written.add(add(zip, entry));
        }
        var manifest = new BundleManifest(
                BundleManifest.FORMAT,
                tenant.value(),
                link.report(),
                link.reportVersion(),
                link.place(),
                written,
                absent);
        add(zip, new Entry(BundleManifest.NAME, to -> to.write(text.manifest(manifest))));
        zip.finish();
        zip.flush();
    }

    private static FrozenPart add(ZipOutputStream zip, Entry entry) throws IOException {
        var timeless = new ZipEntry(entry.name());
        timeless.setTimeLocal(NEVER);
        zip.putNextEntry(timeless);
        var hashed = new HashedOutput(zip);
        var buffered = new BufferedOutputStream(hashed);
        entry.source().writeTo(buffered);
        buffered.flush();
        zip.closeEntry();
        return hashed.part(entry.name());
    }

    private void links(Link head, OutputStream out) throws IOException {
        try (var links = chain.upTo(tenant, head.place())) {
            for (var each = links.iterator(); each.hasNext(); ) {
                out.write(text.link(each.next()));
            }
        }
    }
}
