package vn.thongsuot.directive.calendar.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.calendar.KeepingCalendars;
import vn.thongsuot.directive.calendar.LastDay;
import vn.thongsuot.directive.calendar.ReckoningDeadlines;
import vn.thongsuot.directive.calendar.Terms;
import vn.thongsuot.directive.calendar.YearCalendarDraft;
import vn.thongsuot.organisation.calendar.Roll;
import vn.thongsuot.organisation.calendar.YearCalendar;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.web.Answers;

@RestController
@RequestMapping("/api/v1/calendars")
class CalendarController {

    /** @param delivered whether it is the one that comes with the platform */
    record CalendarAnswer(@JsonUnwrapped Object calendar, boolean delivered) {}

    private final KeepingCalendars keeping;
    private final ReckoningDeadlines reckoning;
    private final AggregateKind<YearCalendar> kind;

    CalendarController(KeepingCalendars keeping, ReckoningDeadlines reckoning, AggregateKind<YearCalendar> kind) {
        this.keeping = keeping;
        this.reckoning = reckoning;
        this.kind = kind;
    }

    @GetMapping("/{year}")
    ResponseEntity<?> one(Caller caller, @PathVariable("year") int year) {
        return Answers.found(keeping.find(caller.tenant(), year), this::answer);
    }

    @PutMapping("/{year}")
    ResponseEntity<?> keep(Command command, @PathVariable("year") int year, @RequestBody YearCalendarDraft draft) {
        return Answers.changed(keeping.keep(command, year, draft), this::answer);
    }

    @GetMapping("/deadline")
    LastDay deadline(
            Caller caller,
            @RequestParam("form") Terms.Form form,
            @RequestParam("date") LocalDate date,
            @RequestParam(name = "days", required = false) @Nullable Integer days,
            @RequestParam(name = "working", defaultValue = "false") boolean working,
            @RequestParam(name = "roll", required = false) @Nullable Roll roll) {
        return reckoning.reckon(
                caller.tenant(), new Terms(form, date, days, working, roll == null ? Terms.usualRoll(form) : roll));
    }

    private CalendarAnswer answer(Versioned<YearCalendar> found) {
        return new CalendarAnswer(kind.wire().apply(found), found.version() == 0);
    }
}
