package vn.thongsuot.verify;

import java.util.List;
import java.util.regex.Pattern;

/** What a bundle may hold. Whoever made one may mean harm, so everything is bounded before it is read. */
final class Limits {

    static final int ENTRIES = 5_000;
    static final long ZIP = 2L << 30;
    static final long UNPACKED = 4L << 30;
    static final int SMALL = 32 << 20;
    static final int LINE = 4 << 20;

    /** Lines that say nothing cost time as well. */
    static final int LINES = 50_000;

    /** Units that ended and those that took them over; they may follow each other, each in the call of the one before. */
    static final int ENDED = 2_000;

    /** Single values and names that are kept until all are there. */
    static final int VALUES = 2_000_000;

    /** Signs of a name that weigh as much as a value. */
    static final int NAME = 64;

    /** Notes of one sort, such as what is told to be absent. */
    static final int NOTES = 100;

    private record Kind(Pattern name, long largest) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(Pattern.compile("(manifest|snapshot|figures|checkpoint)\\.json"), SMALL),
            new Kind(Pattern.compile("(sources|before)-[0-9]{4}\\.jsonl"), SMALL),
            new Kind(Pattern.compile("(document|brief|news)\\.(html|docx|pdf)"), 64 << 20),
            new Kind(Pattern.compile("annexes\\.xlsx"), 64 << 20),
            new Kind(Pattern.compile("signed\\.pdf"), 512 << 20),
            new Kind(Pattern.compile("chain\\.jsonl"), 1L << 30));

    private Limits() {}

    /** How many bytes a file of this name may have; none for a name that has no place in a bundle. */
    static long largest(String name) {
        return KINDS.stream()
                .filter(kind -> kind.name().matcher(name).matches())
                .mapToLong(Kind::largest)
                .findFirst()
                .orElse(-1);
    }
}
