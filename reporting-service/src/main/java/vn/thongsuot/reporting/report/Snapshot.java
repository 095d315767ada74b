package vn.thongsuot.reporting.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.documents.SourceRef;

/**
 * An approved page, byte for byte, as a link of its unit's chain.
 *
 * @param place in the chain, from 1
 * @param report whose page it is
 * @param reportVersion that was approved
 * @param hash of the hash before and the page, so that no page of the chain can be changed unseen
 * @param previousHash absent for the first of the unit
 * @param sources the activities it was made from
 */
public record Snapshot(
        String unit,
        long place,
        String report,
        long reportVersion,
        String hash,
        @Nullable String previousHash,
        Instant at,
        String page,
        List<SourceRef> sources) {

    public Snapshot {
        sources = List.copyOf(sources);
    }

    /** The next link after the one before; that is absent for the first. */
    static Snapshot after(
            @Nullable Snapshot before,
            String unit,
            String report,
            long version,
            Instant at,
            String page,
            List<SourceRef> sources) {
        var previous = before == null ? null : before.hash();
        var place = before == null ? 1 : before.place() + 1;
        return new Snapshot(unit, place, report, version, hash(previous, page), previous, at, page, sources);
    }

    /** Where it is stored. */
    public String reference() {
        return unit + ":" + place;
    }

    /** Whether page and hash belong together. */
    public boolean isIntact() {
        return hash.equals(hash(previousHash, page));
    }

    private static String hash(@Nullable String previous, String page) {
        return Command.hash(((previous == null ? "" : previous) + "\n" + page).getBytes(UTF_8));
    }
}
