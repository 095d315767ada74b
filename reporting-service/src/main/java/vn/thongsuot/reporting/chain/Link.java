package vn.thongsuot.reporting.chain;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One approval as a link of its tenant's chain.
 *
 * @param place in the chain, from 1
 * @param previousHash of the link before; absent for the first
 * @param snapshot SHA-256 of the file that says what was approved
 * @param at when it was approved
 * @param hash over all of these, so that nothing in the chain can be changed or left out unseen
 * @param report that was approved; found by it, and no part of the hash since the file names it
 * @param reportVersion of the report, likewise
 */
public record Link(
        long place,
        @Nullable String previousHash,
        String snapshot,
        Instant at,
        String hash,
        String report,
        long reportVersion) {

    private static final String FORMAT = "thongsuot-link-1";

    /** The next link after the one before; that is absent for the first. */
    static Link after(@Nullable Link before, String report, long version, String snapshot, Instant at) {
        var place = before == null ? 1 : before.place() + 1;
        var previous = before == null ? null : before.hash();
        return new Link(place, previous, snapshot, at, hash(place, previous, snapshot, at), report, version);
    }

    /** Whether what it says and its hash belong together. */
    public boolean isIntact() {
        return hash.equals(hash(place, previousHash, snapshot, at));
    }

    private static String hash(long place, @Nullable String previous, String snapshot, Instant at) {
        var before = Objects.requireNonNullElse(previous, "");
        return Sha256.of(String.join("\n", FORMAT, Long.toString(place), before, snapshot, at.toString()));
    }
}
