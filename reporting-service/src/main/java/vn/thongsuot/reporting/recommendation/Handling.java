package vn.thongsuot.reporting.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for the addressee, and by when.
 *
 * @param unit the addressee itself or one below it
 * @param position id of the post that answers; absent where the unit is named alone
 * @param post title of that post; absent with it
 * @param dueOn last day for the answer; absent where none was set
 * @param by title of the post that decided so; absent when it is not known
 */
public record Handling(
        String unit,
        @Nullable String position,
        @Nullable String post,
        @Nullable LocalDate dueOn,
        @Nullable String by,
        Instant at) {}
