package vn.thongsuot.reporting.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.SourceRef;
import vn.thongsuot.platform.aggregate.Command;

/**
 * What was approved, byte for byte, as a link of its unit's chain.
 *
 * @param place in the chain, from 1
 * @param report whose page it is
 * @param reportVersion that was approved
 * @param hash of the hash before and the content, so that nothing in the chain can be changed unseen
 * @param previousHash absent for the first of the unit
 */
public record Snapshot(
        String unit,
        long place,
        String report,
        long reportVersion,
        String hash,
        @Nullable String previousHash,
        Instant at,
        Content content) {

    /**
     * The approved document in its three forms, and its figures as numbers.
     *
     * @param page in HTML
     * @param docx SHA-256 of the DOCX, under which its bytes are kept; absent where it would be too large
     * @param pdf SHA-256 of the PDF; absent likewise
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

    /** The next link after the one before; that is absent for the first. */
    static Snapshot after(
            @Nullable Snapshot before, String unit, String report, long version, Instant at, Content content) {
        var previous = before == null ? null : before.hash();
        var place = before == null ? 1 : before.place() + 1;
        return new Snapshot(unit, place, report, version, hash(previous, content), previous, at, content);
    }

    /** Where it is stored. */
    public String reference() {
        return unit + ":" + place;
    }

    /** Whether content and hash belong together. */
    public boolean isIntact() {
        return hash.equals(hash(previousHash, content));
    }

    /** SHA-256, written as the other hashes of the chain. */
    public static String hash(byte[] bytes) {
        return Command.hash(bytes);
    }

    private static String hash(@Nullable String previous, Content content) {
        var figures = content.figures();
        var parts = Stream.of(previous, content.docx(), content.pdf(), content.page())
                .map(part -> part == null ? "" : part);
        return hash(Stream.concat(parts, figures == null ? Stream.empty() : Stream.of(figures.text()))
                .collect(Collectors.joining("\n"))
                .getBytes(UTF_8));
    }
}
