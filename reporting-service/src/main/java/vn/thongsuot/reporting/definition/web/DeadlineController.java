package vn.thongsuot.reporting.definition.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.organisation.calendar.Roll;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.reporting.definition.DueRule;
import vn.thongsuot.reporting.definition.ReckoningPeriods;
import vn.thongsuot.reporting.outline.CutOff;
import vn.thongsuot.reporting.outline.PeriodRule;

/** The next periods and last days by a rule, before a definition that has it is stored. */
@RestController
class DeadlineController {

    private final ReckoningPeriods reckoning;

    DeadlineController(ReckoningPeriods reckoning) {
        this.reckoning = reckoning;
    }

    /** How periods are cut, where it is not as Điều 12 has it: {@code cutFrom} and {@code cutTo} together. */
    @GetMapping("/api/v1/report-deadlines")
    Page<DeadlineItem> next(
            Caller caller,
            @RequestParam PeriodRule rule,
            @RequestParam(required = false) @Nullable String outline,
            @RequestParam(required = false) @Nullable String cutFrom,
            @RequestParam(required = false) @Nullable String cutTo,
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable Integer days,
            @RequestParam(defaultValue = "false") boolean working,
            @RequestParam(defaultValue = "FORWARD") Roll roll,
            @RequestParam(defaultValue = "5") int opensBefore,
            @RequestParam(required = false) @Nullable LocalDate validFrom) {
        var due = due(day, days, working, roll);
        var tried = Tried.definition(rule, cutOff(rule, cutFrom, cutTo), outline, opensBefore, due, validFrom);
        return new Page<>(DeadlineItem.next(reckoning, caller.tenant(), tried), null);
    }

    private static DueRule due(@Nullable String day, @Nullable Integer days, boolean working, Roll roll) {
        if ((day == null) == (days == null)) {
            throw refused(day == null ? "day" : "days", day == null ? "not-null" : "due-other-form");
        }
        if (days != null) {
            if (days < 1 || days > 366) {
                throw refused("days", "due-days");
            }
            return new DueRule(DueRule.Form.AFTER_CUT_OFF, null, days, working, null, roll);
        }
        return new DueRule(DueRule.Form.DAY_OF_MONTH, Tried.day("day", day), null, false, null, roll);
    }

    private static @Nullable CutOff cutOff(PeriodRule rule, @Nullable String from, @Nullable String to) {
        if (from == null && to == null) {
            return null;
        }
        return new CutOff(rule, Tried.day("cutFrom", from), Tried.day("cutTo", to));
    }

    private static RefusedException refused(String field, String broken) {
        return new RefusedException(Refusal.invalid(field, broken));
    }
}
