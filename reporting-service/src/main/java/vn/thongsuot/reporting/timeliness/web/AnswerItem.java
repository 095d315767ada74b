package vn.thongsuot.reporting.timeliness.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.organisation.UnitTree;
import vn.thongsuot.reporting.answer.Standing;
import vn.thongsuot.reporting.timeliness.UnitAnswer;

/**
 * What one unit answered.
 *
 * @param standing of one that has not answered it is the reason
 * @param endedOn last day of a unit that has been merged or dissolved since; absent while it exists
 */
@JsonInclude(Include.NON_NULL)
record AnswerItem(
        String unit,
        @Nullable String name,
        Standing standing,
        @Nullable LocalDate due,
        @Nullable LocalDate answeredOn,
        UnitAnswer.Timing timing,
        @Nullable LocalDate endedOn) {

    static AnswerItem of(UnitAnswer answer, UnitTree units) {
        var unit = units.unit(answer.unit());
        return new AnswerItem(
                answer.unit(),
                unit.map(UnitCopy::name).orElse(null),
                answer.standing(),
                answer.due(),
                answer.on(),
                answer.timing(),
                unit.map(UnitCopy::validTo).orElse(null));
    }
}
