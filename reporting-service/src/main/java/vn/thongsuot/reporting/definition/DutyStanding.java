package vn.thongsuot.reporting.definition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.answer.Standing;
import vn.thongsuot.reporting.facts.ReportFact;

/**
 * How a duty stands, by the reports of its unit.
 *
 * @param state whether and when it was done
 * @param late whether the answer came after the last day, or has not come though that is past; false where it is not known
 * @param standing how far the unit's report has come; absent while there is none
 * @param report id of that report; absent while there is none
 * @param arrivedAt absent until it arrived, and where that is not known
 */
public record DutyStanding(
        State state,
        boolean late,
        @Nullable Standing standing,
        @Nullable String report,
        @Nullable Instant arrivedAt) {

    /** Whether and when it was done. */
    public enum State {
        /** nothing has arrived, and there is time */
        WAITING,
        /** nothing has arrived, and the last day is past */
        OVERDUE,
        ON_TIME,
        LATE,
        /** the unit said that there was nothing (không phát sinh), in time or late */
        NOTHING_TO_REPORT,
        /** the unit ended before it answered: nobody is waited for */
        UNIT_ENDED
    }

    static final DutyStanding ENDED = new DutyStanding(State.UNIT_ENDED, false, null, null, null);

    /** Whether the unit is still waited for. */
    public boolean isOpen() {
        return state == State.WAITING || state == State.OVERDUE;
    }

    /** @param reports those of the unit that answer it; the furthest counts, of two that arrived the first */
    static DutyStanding of(LocalDate due, List<Versioned<ReportFact>> reports, LocalDate today) {
        Versioned<ReportFact> furthest = null;
        for (var report : reports) {
            furthest = furthest == null || isBefore(furthest, report) ? report : furthest;
        }
        if (furthest == null) {
            return waiting(due, today, null, null);
        }
        var standing = Standing.of(furthest.state());
        return standing.isSilent()
                ? waiting(due, today, standing, furthest.id())
                : arrived(due, standing, furthest.id(), furthest.state().arrivedAt());
    }

    private static boolean isBefore(Versioned<ReportFact> one, Versioned<ReportFact> other) {
        var order = Standing.of(one.state()).compareTo(Standing.of(other.state()));
        var first = one.state().arrivedAt();
        var second = other.state().arrivedAt();
        return order < 0 || (order == 0 && first != null && second != null && second.isBefore(first));
    }

    private static DutyStanding waiting(
            LocalDate due, LocalDate today, @Nullable Standing standing, @Nullable String report) {
        var late = today.isAfter(due);
        return new DutyStanding(late ? State.OVERDUE : State.WAITING, late, standing, report, null);
    }

    private static DutyStanding arrived(LocalDate due, Standing standing, String report, @Nullable Instant at) {
        var late = at != null && LocalDate.ofInstant(at, Access.ZONE).isAfter(due);
        if (standing == Standing.NOTHING_TO_REPORT) {
            return new DutyStanding(State.NOTHING_TO_REPORT, late, standing, report, at);
        }
        return new DutyStanding(late ? State.LATE : State.ON_TIME, late, standing, report, at);
    }
}
