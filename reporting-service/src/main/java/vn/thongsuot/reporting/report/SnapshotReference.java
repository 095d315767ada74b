package vn.thongsuot.reporting.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was approved of a report.
 *
 * @param reference of the stored snapshot
 * @param place in the tenant's chain, from 1; absent in what was approved while each unit had a chain of its own
 * @param hash SHA-256 of the hash before and of all that was approved
 * @param previousHash of the snapshot before; absent for the first
 * @param signedAs title of the post by which it was approved, printed above the room for the signature; absent where it
 *     is not known, and in what was approved before it was kept
 * @param read hash of the page that was read before it was approved; absent in what was approved before it was told
 */
public record SnapshotReference(
        String reference,
        @Nullable Long place,
        String hash,
        @Nullable String previousHash,
        Instant approvedAt,
        @Nullable String signedAs,
        @Nullable String read) {}
