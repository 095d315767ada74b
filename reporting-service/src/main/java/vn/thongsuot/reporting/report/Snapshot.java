package vn.thongsuot.reporting.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.SourceRef;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.reporting.chain.Sha256;

/**
 * What was approved, byte for byte, as a link of its tenant's chain.
 *
 * @param reference names it
 * @param place in the tenant's chain, from 1; absent for one of before, when each unit had a chain of its own
 * @param report whose page it is
 * @param reportVersion that was approved
 * @param hash of the hash before and of all that was approved, so that nothing in the chain can be changed unseen
 * @param previousHash absent for the first of the chain
 */
public record Snapshot(
        String reference,
        @Nullable Long place,
        String report,
        long reportVersion,
        String hash,
        @Nullable String previousHash,
        Instant at,
        Content content) {

    /** Digits of a hash as it is written now; those of before are shorter. */
    private static final int HEXADECIMAL = 64;

    /**
     * The approved document in its three forms, and its figures as numbers.
     *
     * @param page in HTML
     * @param docx hash of the DOCX, under which its bytes are kept; absent where it would be too large
     * @param pdf hash of the PDF; absent likewise
     * @param sources the activities it was made from
     * @param figures absent where none could be read, and in links made before they were kept
     */
    public record Content(
            String page,
            @Nullable String docx,
            @Nullable String pdf,
            List<SourceRef> sources,
            @Nullable FrozenFigures figures) {

        public Content {
            sources = List.copyOf(sources);
        }
    }

    /** Whether these are the bytes of this hash, however it is written. */
    static boolean isHash(String hash, byte[] bytes) {
        return hash.equals(hash.length() == HEXADECIMAL ? Sha256.of(bytes) : Command.hash(bytes));
    }
}
