package vn.thongsuot.reporting.recommendation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * A request that an approved report makes, and what its addressee did with it.
 *
 * @param report that makes it
 * @param place among the report's recommendations, from 0
 * @param unit that reports
 * @param addressee as printed
 * @param addresseeUnit absent when the addressee is no unit here
 * @param verb for instance 'đề nghị'
 * @param madeAt when its report was approved
 * @param decision absent while it is open
 * @param task that was made of it; absent while none was
 */
public record Recommendation(
        String report,
        int place,
        String unit,
        String addressee,
        @Nullable String addresseeUnit,
        String verb,
        String text,
        Instant madeAt,
        Status status,
        @Nullable Decided decision,
        @Nullable String task) {

    /** What became of it. */
    public enum Status {
        OPEN,
        ACCEPTED,
        REJECTED,
        TURNED_INTO_TASK,
        /** Its report was returned by the recipient before anybody decided. */
        WITHDRAWN
    }

    /**
     * A decision.
     *
     * @param by title of the post, never a name; absent when the post is not known
     * @param note absent where none was made
     */
    public record Decided(
            @Nullable String by, Instant at, @Nullable String note) {}

    /** The same for the same place of the same report. */
    public static String idOf(TenantId tenant, String report, int place) {
        return Command.idOf("recommendation", tenant.value(), report, Integer.toString(place));
    }

    /** Whether somebody may still decide so: an accepted one may become a task, nothing else changes any more. */
    boolean mayBecome(Status next) {
        return status == Status.OPEN || (status == Status.ACCEPTED && next == Status.TURNED_INTO_TASK);
    }

    Recommendation become(Status next, Decided decided, @Nullable String made) {
        return new Recommendation(
                report, place, unit, addressee, addresseeUnit, verb, text, madeAt, next, decided, made);
    }
}
