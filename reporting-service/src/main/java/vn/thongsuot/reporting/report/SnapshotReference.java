package vn.thongsuot.reporting.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was approved of a report.
 *
 * @param reference of the stored page
 * @param hash SHA-256 of the hash before and the page's bytes
 * @param previousHash of the unit's snapshot before; absent for its first
 * @param signedAs title of the post by which it was approved, printed above the room for the signature; absent where it
 *     is not known, and in what was approved before it was kept
 */
public record SnapshotReference(
        String reference,
        String hash,
        @Nullable String previousHash,
        Instant approvedAt,
        @Nullable String signedAs) {}
