package vn.thongsuot.reporting.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A task as far as lineage and reports read it.
 *
 * @param source where it was given: a directive, a plan or an event
 * @param directive absent when the source is none
 * @param window absent where none was set
 * @param execution for instance {@code DONE}
 * @param deadline absent where none was set
 * @param extendedTo the last day as it was last granted; absent where it never was
 * @param progress how far each unit says that it is
 * @param id absent in a copy that was made before it was read
 */
public record TaskFact(
        Source source,
        @Nullable String directive,
        int order,
        String title,
        List<Role> roles,
        @Nullable Days window,
        @Nullable String execution,
        @Nullable Deadline deadline,
        @Nullable LocalDate extendedTo,
        List<Progress> progress,
        @Nullable String id) {

    private static final String DONE = "DONE";

    public TaskFact {
        roles = List.copyOf(roles);
        // a copy that was made before it was read has none
        progress = List.copyOf(Objects.requireNonNullElse(progress, List.of()));
    }

    /** Kind is {@code DIRECTIVE}, {@code PLAN} or {@code EVENT}. */
    public record Source(String kind, String id, @Nullable String item) {}

    /**
     * Who has which part.
     *
     * @param role for instance {@code LEAD}
     * @param unit absent for a class of addressees, which then has a label
     * @param openEnded whether the list in the document ends with '...'
     */
    public record Role(
            String role, @Nullable String unit, @Nullable String label, boolean openEnded) {}

    /** By when; the day is absent where the words do not tell it. */
    public record Deadline(@Nullable LocalDate date) {}

    /** How far one unit is; the day on which it was done is absent until then. */
    public record Progress(String unit, @Nullable LocalDate doneOn) {}

    /** The last day that is in time, as it was last granted; empty where no day is known. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(extendedTo)
                .or(() -> Optional.ofNullable(deadline).map(Deadline::date));
    }

    public boolean isDone() {
        return DONE.equals(execution);
    }

    /** Whether it is done, and the last of its units was so after the last day. */
    public boolean wasLate() {
        var last = lastDay().orElse(null);
        return isDone()
                && last != null
                && progress.stream()
                        .map(Progress::doneOn)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .filter(day -> day.isAfter(last))
                        .isPresent();
    }
}
