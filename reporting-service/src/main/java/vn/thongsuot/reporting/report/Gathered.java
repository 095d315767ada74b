package vn.thongsuot.reporting.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.UnitTree;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.answer.Answer;
import vn.thongsuot.reporting.facts.ActivityFact;
import vn.thongsuot.reporting.facts.CampaignFact;
import vn.thongsuot.reporting.facts.DirectiveFact;
import vn.thongsuot.reporting.facts.IndicatorFact;
import vn.thongsuot.reporting.facts.TaskFact;
import vn.thongsuot.reporting.figure.Figures;

/**
 * The facts of one report, as they stand now.
 *
 * @param directive that asked for it; absent when it is not known here, which only a lost copy can cause
 * @param bases all it rests on, nearest first, the directive itself not among them
 * @param activities that answer it or what rests on it, by units in scope, in or about the period
 * @param figures absent when they cannot be read
 * @param answers of the units that were asked, as far as they have given one
 * @param related reports that it is made from or whose place it takes, by id
 */
record Gathered(
        UnitTree units,
        @Nullable DirectiveFact directive,
        List<DirectiveFact> bases,
        List<TaskFact> tasks,
        List<Versioned<ActivityFact>> activities,
        @Nullable Figures figures,
        Map<String, IndicatorFact> indicators,
        @Nullable CampaignFact campaign,
        List<Answer> answers,
        Map<String, Report> related) {

    Gathered {
        bases = List.copyOf(bases);
        tasks = List.copyOf(tasks);
        activities = List.copyOf(activities);
        indicators = Map.copyOf(indicators);
        answers = List.copyOf(answers);
        related = Map.copyOf(related);
    }

    /** The same facts, told as if all or as if not all figures were in. */
    Gathered asIf(boolean complete) {
        return new Gathered(
                units,
                directive,
                bases,
                tasks,
                activities,
                figures == null ? null : figures.asIf(complete),
                indicators,
                campaign,
                answers,
                related);
    }

    /** Name of a unit as printed; its id when it is not known here yet. */
    String name(String unit) {
        return units.unit(unit).map(copy -> copy.name()).orElse(unit);
    }
}
