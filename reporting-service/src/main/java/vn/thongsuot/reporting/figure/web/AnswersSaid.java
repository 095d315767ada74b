package vn.thongsuot.reporting.figure.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.organisation.UnitTree;
import vn.thongsuot.reporting.answer.Answer;
import vn.thongsuot.reporting.answer.Standing;

/**
 * Whose figures cannot be in the totals, and why.
 *
 * @param silent the first units that have given no answer, in their official order
 * @param silentCount of all of them
 * @param nothingToReport the first units whose answer is that there was nothing
 * @param nothingToReportCount of all of them
 * @param askedCount of all units that were asked
 */
record AnswersSaid(
        List<Silent> silent, int silentCount, List<Nothing> nothingToReport, int nothingToReportCount, int askedCount) {

    private static final int SHOWN = 500;

    /** A unit without an answer; the name is absent while the unit is not known here. */
    @JsonInclude(Include.NON_NULL)
    record Silent(String unit, @Nullable String name, Standing reason) {}

    /** A unit that had nothing to report. */
    @JsonInclude(Include.NON_NULL)
    record Nothing(String unit, @Nullable String name) {}

    static AnswersSaid of(List<Answer> answers, UnitTree units) {
        var silent = answers.stream().filter(Answer::isSilent).toList();
        var nothing = answers.stream()
                .filter(answer -> answer.standing() == Standing.NOTHING_TO_REPORT)
                .toList();
        return new AnswersSaid(
                silent.stream()
                        .limit(SHOWN)
                        .map(answer -> new Silent(answer.unit(), name(units, answer), answer.standing()))
                        .toList(),
                silent.size(),
                nothing.stream()
                        .limit(SHOWN)
                        .map(answer -> new Nothing(answer.unit(), name(units, answer)))
                        .toList(),
                nothing.size(),
                answers.size());
    }

    /** Whether somebody was asked and all said that there was nothing. */
    boolean onlyNothing() {
        return askedCount > 0 && nothingToReportCount == askedCount;
    }

    private static @Nullable String name(UnitTree units, Answer answer) {
        return units.unit(answer.unit()).map(UnitCopy::name).orElse(null);
    }
}
