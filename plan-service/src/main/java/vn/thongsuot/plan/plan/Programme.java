package vn.thongsuot.plan.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a plan stands among other plans, and what is expected of others because of it.
 *
 * @param horizon the years that it covers; absent for a plan of one campaign
 * @param parentPlan id of the superior's plan that it carries out; absent for a plan of its own
 * @param continues id of the plan of the former period, whose unfinished items may be carried over; absent for the first
 * @param criteria priority rules that it must obey, as a checklist
 * @param expected units that must make their own plans under this one; at most 500
 * @param expectedByDirective a directive whose recipients must make their own plans too; absent when only those named do
 * @param campaigns editions that it answers besides the plan's own one, whose themes and slogans it may quote; at most 20
 */
public record Programme(
        @Nullable Horizon horizon,
        @Nullable String parentPlan,
        @Nullable String continues,
        List<Criterion> criteria,
        List<Expectation> expected,
        @Nullable String expectedByDirective,
        List<String> campaigns) {

    static final Programme ALONE = new Programme(null, null, null, List.of(), List.of(), null, List.of());

    /**
     * Years, both included.
     *
     * @param to absent for "and the following years"
     */
    public record Horizon(int from, @Nullable Integer to) {}

    /**
     * A priority rule.
     *
     * @param directive what demands it; absent when the rule stands for itself
     * @param met absent while nobody has judged it
     */
    public record Criterion(
            String text,
            @Nullable String directive,
            @Nullable Boolean met,
            @Nullable String note) {

        public Criterion {
            text = Nfc.of(text);
            note = Nfc.ofOptional(note);
        }
    }

    /** A unit that must make its own plan, and by what line it is told to. */
    public record Expectation(String unit, Line line) {}

    /** How the one who expects stands to the one expected. */
    public enum Line {
        /** The issuer commands the unit. */
        DIRECTS,
        /** The issuer gives professional guidance to a unit that another body commands. */
        GUIDES
    }

    public Programme {
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
        expected = expected == null ? List.of() : List.copyOf(expected);
        campaigns = campaigns == null ? List.of() : List.copyOf(campaigns);
    }

    /** The same without what belongs to one issuer's plan alone, for a copy by another. */
    public Programme copied() {
        return new Programme(horizon, parentPlan, null, criteria, List.of(), null, campaigns);
    }
}
