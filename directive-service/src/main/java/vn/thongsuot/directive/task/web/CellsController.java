package vn.thongsuot.directive.task.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.task.Against;
import vn.thongsuot.directive.task.Cells;
import vn.thongsuot.directive.task.CountingTasks;
import vn.thongsuot.platform.identity.Caller;

/** The four official cells, with what they say about: nobody can read a count without knowing how it was counted. */
@RestController
class CellsController {

    record CellsAnswer(
            @JsonUnwrapped Cells.Query query, @JsonUnwrapped Cells cells) {}

    private final CountingTasks counting;

    CellsController(CountingTasks counting) {
        this.counting = counting;
    }

    @GetMapping(TaskController.PATH + "/cells")
    CellsAnswer cells(
            Caller caller,
            @RequestParam(name = "unit", required = false) @Nullable String unit,
            @RequestParam(name = "directive", required = false) @Nullable String directive,
            @RequestParam(name = "from", required = false) @Nullable LocalDate from,
            @RequestParam(name = "to", required = false) @Nullable LocalDate to,
            @RequestParam(name = "against", defaultValue = "EXTENDED") Against against) {
        var query = counting.query(unit, directive, from, to, against);
        return new CellsAnswer(query, counting.count(caller.tenant(), query));
    }
}
