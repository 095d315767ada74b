package vn.thongsuot.reporting.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That a report came back to its author. It stays until the next return, so that whoever reads the report again sees what
 * was done about it.
 *
 * @param section the one at fault; absent when it is the whole, or not one section alone
 * @param remarks why
 * @param texts a hash of what people had written under each heading then, by its id
 * @param parts what alone is to be mended, while the rest stays approved; empty when all of it may be
 */
public record Returned(
        @Nullable String section, String remarks, Instant at, Map<String, String> texts, List<Part> parts) {

    public Returned {
        texts = Map.copyOf(texts);
        parts = List.copyOf(Objects.requireNonNullElse(parts, List.of()));
    }

    /** What a part of a report is. */
    public enum Of {
        /** A heading with what stands under it and below it. */
        SECTION,
        /** One figure. */
        INDICATOR,
        /** What comes from the report of one unit. */
        UNIT
    }

    /**
     * One part that came back.
     *
     * @param id of the heading, the indicator or the unit
     * @param remarks why; absent where the remarks on the whole say it
     * @param was what an indicator's figure was then, or the hash of the unit's report; absent for a section
     */
    public record Part(
            Of of,
            String id,
            @Nullable String remarks,
            @Nullable String was) {

        Part having(@Nullable String then) {
            return new Part(of, id, remarks, then);
        }
    }
}
