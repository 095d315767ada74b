package vn.thongsuot.reporting.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.UnitTree;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.answer.Answer;
import vn.thongsuot.reporting.facts.ActivityFact;
import vn.thongsuot.reporting.facts.CampaignFact;
import vn.thongsuot.reporting.facts.DirectiveFact;
import vn.thongsuot.reporting.facts.IndicatorFact;
import vn.thongsuot.reporting.facts.TaskFact;
import vn.thongsuot.reporting.figure.Aim;
import vn.thongsuot.reporting.figure.Figures;

/**
 * The facts of one report, as they stand now.
 *
 * @param paths of each unit, itself and those above it, as they were at the end of the period; what has ended is found below
 *     what it went into
 * @param directive that asked for it; absent when it is not known here, which only a lost copy can cause
 * @param bases all it rests on, nearest first, the directive itself not among them
 * @param activities that answer it or what rests on it, by units in scope, in or about the period
 * @param figures absent when they cannot be read
 * @param before the same of the period before; absent where the period has no name
 * @param answers of the units that were asked, as far as they have given one
 * @param related reports that it is made from or whose place it takes, by id
 * @param aims what plans want the unit described to reach, by indicator, and how far that is reached
 * @param corrected figures of the report whose place it takes, as they were approved; absent where there are none
 */
record Gathered(
        UnitTree units,
        Function<String, Set<String>> paths,
        @Nullable DirectiveFact directive,
        List<DirectiveFact> bases,
        List<TaskFact> tasks,
        List<Versioned<ActivityFact>> activities,
        @Nullable Figures figures,
        @Nullable Figures before,
        Map<String, IndicatorFact> indicators,
        @Nullable CampaignFact campaign,
        List<Answer> answers,
        Map<String, Report> related,
        Map<String, List<Aim>> aims,
        @Nullable FrozenFigures corrected) {

    Gathered {
        bases = List.copyOf(bases);
        tasks = List.copyOf(tasks);
        activities = List.copyOf(activities);
        indicators = Map.copyOf(indicators);
        answers = List.copyOf(answers);
        related = Map.copyOf(related);
        aims = Map.copyOf(aims);
    }

    /** Facts of which no plan wants anything in numbers. */
    Gathered(
            UnitTree units,
            Function<String, Set<String>> paths,
            @Nullable DirectiveFact directive,
            List<DirectiveFact> bases,
            List<TaskFact> tasks,
            List<Versioned<ActivityFact>> activities,
            @Nullable Figures figures,
            @Nullable Figures before,
            Map<String, IndicatorFact> indicators,
            @Nullable CampaignFact campaign,
            List<Answer> answers,
            Map<String, Report> related) {
        this(
                units,
                paths,
                directive,
                bases,
                tasks,
                activities,
                figures,
                before,
                indicators,
                campaign,
                answers,
                related,
                Map.of(),
                null);
    }

    /** The same facts with what plans want of the figures. */
    Gathered aiming(Map<String, List<Aim>> wanted) {
        return with(figures, before, wanted, corrected);
    }

    /** The same facts, told as if all or as if not all figures were in. */
    Gathered asIf(boolean complete) {
        return figures == null ? this : with(figures.asIf(complete));
    }

    /** The same facts with other figures. */
    Gathered with(Figures others) {
        return with(others, before, aims, corrected);
    }

    /** The same facts with other figures of the period and of the one before. */
    Gathered with(Figures others, @Nullable Figures earlier) {
        return with(others, earlier, aims, corrected);
    }

    private Gathered with(
            @Nullable Figures told,
            @Nullable Figures earlier,
            Map<String, List<Aim>> wanted,
            @Nullable FrozenFigures approved) {
        return new Gathered(
                units,
                paths,
                directive,
                bases,
                tasks,
                activities,
                told,
                earlier,
                indicators,
                campaign,
                answers,
                related,
                wanted,
                approved);
    }

    /** The same facts with what was approved in its place before. */
    Gathered correcting(@Nullable FrozenFigures approved) {
        return with(figures, before, aims, approved);
    }

    /** Whether a unit was another, or stood below it, at the end of the period. */
    boolean isBelow(String unit, String other) {
        return paths.apply(unit).contains(other);
    }

    /** Name of a unit as printed; its id when it is not known here yet. */
    String name(String unit) {
        return units.unit(unit).map(copy -> copy.name()).orElse(unit);
    }
}
