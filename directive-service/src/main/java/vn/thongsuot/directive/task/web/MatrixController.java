package vn.thongsuot.directive.task.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.rule.Wanted;
import vn.thongsuot.directive.task.Count;
import vn.thongsuot.directive.task.Matrix;
import vn.thongsuot.directive.task.Source;
import vn.thongsuot.directive.task.TrackingTasks;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.PageQuery;

@RestController
class MatrixController {

    /** The matrix, its columns with the units' names. */
    record MatrixAnswer(
            List<Matrix.Row> rows,
            List<ColumnAnswer> columns,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String next,

            Map<Count, Integer> counts,
            boolean complete) {}

    record ColumnAnswer(
            String unit, @Nullable String name, @Nullable String shortName) {}

    private final TrackingTasks tracking;
    private final Aggregates<Unit> units;
    private final TaskSettings settings;

    MatrixController(TrackingTasks tracking, Aggregates<Unit> units, TaskSettings settings) {
        this.tracking = tracking;
        this.units = units;
        this.settings = settings;
    }

    @GetMapping(TaskController.PATH + "/matrix")
    MatrixAnswer matrix(
            Caller caller,
            PageQuery page,
            @RequestParam(name = "directive", required = false) @Nullable String directive,
            @RequestParam(name = "plan", required = false) @Nullable String plan) {
        if ((directive == null) == (plan == null)) {
            throw new RefusedException(Refusal.invalid("directive", "directive-or-plan"));
        }
        var wanted = Wanted.all()
                .with("directive", directive)
                .with("source.kind", plan == null ? null : Source.Kind.PLAN)
                .with("source.id", plan);
        var matrix = tracking.matrix(caller.tenant(), wanted.fields(), settings.dueSoon(), page);
        var known = units.findAll(caller.tenant(), matrix.columns());
        return new MatrixAnswer(
                matrix.rows(),
                matrix.columns().stream()
                        .map(id ->
                                column(id, known.containsKey(id) ? known.get(id).state() : null))
                        .toList(),
                matrix.next(),
                matrix.counts(),
                matrix.complete());
    }

    private static ColumnAnswer column(String id, @Nullable Unit unit) {
        return unit == null ? new ColumnAnswer(id, null, null) : new ColumnAnswer(id, unit.name(), unit.shortName());
    }
}
