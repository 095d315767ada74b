package vn.thongsuot.directive.register.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.register.GapDraft;
import vn.thongsuot.directive.register.KeepingNumbers;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;

/** The numbers of a book in their order; the cursor is the last number shown. */
@RestController
@RequestMapping("/api/v1/directives/numbers")
class NumbersController {

    private final KeepingNumbers keeping;

    NumbersController(KeepingNumbers keeping) {
        this.keeping = keeping;
    }

    @GetMapping
    Page<KeepingNumbers.Line> list(
            Caller caller,
            PageQuery page,
            @RequestParam("unit") String unit,
            @RequestParam(name = "series", required = false) @Nullable String series,
            @RequestParam("year") int year) {
        var lines = keeping.after(caller.tenant(), unit, series, year, last(page.cursor()), page.limit() + 1);
        var more = lines.size() > page.limit();
        List<KeepingNumbers.Line> shown = more ? lines.subList(0, page.limit()) : lines;
        return new Page<>(shown, more ? String.valueOf(shown.getLast().number()) : null);
    }

    @PostMapping("/gaps")
    KeepingNumbers.Line leaveEmpty(Command command, @RequestBody GapDraft draft) {
        return keeping.leaveEmpty(command, draft).orThrow();
    }

    private static int last(@Nullable String cursor) {
        try {
            return cursor == null ? 0 : Integer.parseInt(cursor);
        } catch (NumberFormatException e) {
            throw new RefusedException(Refusal.invalid("cursor", "unknown-cursor"));
        }
    }
}
