package vn.thongsuot.reporting.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task as far as lineage and reports read it.
 *
 * @param source where it was given: a directive, a plan or an event
 * @param directive absent when the source is none
 * @param window absent where none was set
 * @param execution for instance {@code DONE}
 */
public record TaskFact(
        Source source,
        @Nullable String directive,
        int order,
        String title,
        List<Role> roles,
        @Nullable Days window,
        @Nullable String execution) {

    public TaskFact {
        roles = List.copyOf(roles);
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
}
