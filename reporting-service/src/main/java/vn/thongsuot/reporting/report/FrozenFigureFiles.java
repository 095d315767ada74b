package vn.thongsuot.reporting.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.chain.Link;

/** Reads the figures of many approved reports without their pages: first the files that name all others, then the figures. */
final class FrozenFigureFiles {

    private FrozenFigureFiles() {}

    /**
     * By link; without those of which no figures were frozen.
     *
     * @throws IllegalStateException when something of them is not as it was approved
     */
    static Map<Link, FrozenFigures> read(TenantId tenant, List<Link> links, KeptFiles files, FrozenText text) {
        var wholes = files.kept(tenant, links.stream().map(Link::snapshot).toList());
        var hashes = new LinkedHashMap<Link, String>();
        for (var link : links) {
            if (!link.isIntact()) {
                throw Snapshots.changed(link);
            }
            text.report(intact(link, link.snapshot(), wholes))
                    .part(FrozenPart.FIGURES)
                    .ifPresent(part -> hashes.put(link, part.sha256()));
        }
        var kept = files.kept(tenant, hashes.values());
        var figures = new HashMap<Link, FrozenFigures>();
        hashes.forEach((link, hash) -> figures.put(link, text.figures(intact(link, hash, kept))));
        return figures;
    }

    private static byte[] intact(Link link, String hash, Map<String, byte[]> kept) {
        byte @Nullable [] bytes = kept.get(hash);
        if (bytes == null || !Snapshot.isHash(hash, bytes)) {
            throw Snapshots.changed(link);
        }
        return bytes;
    }
}
