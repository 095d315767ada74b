package vn.thongsuot.directive.opendata.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.opendata.OpenTasks.OpenTask;
import vn.thongsuot.directive.task.Role;
import vn.thongsuot.directive.task.RoleKind;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.organisation.UnitTree;
import vn.thongsuot.platform.web.Table.Column;

/**
 * All that everybody is told of a task. Units are told of by their names; the words with which a document describes who is
 * meant, notes, long texts and what units say of their progress are not among it.
 */
final class OpenTaskColumns {

    private final UnitTree units;

    OpenTaskColumns(UnitTree units) {
        this.units = units;
    }

    List<Column<OpenTask>> all() {
        return List.of(
                new Column<>("id", open -> open.task().id()),
                new Column<>("title", open -> task(open).title()),
                new Column<>("deliverable", open -> task(open).deliverable()),
                new Column<>("document", open -> symbol(open.document())),
                new Column<>("documentSubject", open -> open.document().subject()),
                new Column<>("documentDate", open -> date(open.document())),
                new Column<>("leadUnits", open -> units(open, RoleKind.LEAD)),
                new Column<>("coordinatingUnits", open -> units(open, RoleKind.COORDINATE)),
                new Column<>("from", open -> from(task(open))),
                new Column<>("to", open -> to(task(open))),
                new Column<>("deadline", open -> deadline(task(open))),
                new Column<>("execution", open -> task(open).execution()));
    }

    private static Task task(OpenTask open) {
        return open.task().state();
    }

    private static @Nullable String symbol(Directive document) {
        var symbol = document.symbol();
        return symbol == null ? document.shortName() : symbol.normalised();
    }

    private static @Nullable Object date(Directive document) {
        return document.date() == null ? null : document.date().value();
    }

    private static @Nullable Object from(Task task) {
        return task.window() == null ? null : task.window().from();
    }

    private static @Nullable Object to(Task task) {
        return task.window() == null ? null : task.window().to();
    }

    private static @Nullable Object deadline(Task task) {
        return task.deadline() == null ? null : task.deadline().date();
    }

    private List<String> units(OpenTask open, RoleKind kind) {
        return task(open).roles().stream()
                .filter(role -> role.role() == kind)
                .flatMap(Role::everyUnit)
                .distinct()
                .flatMap(id -> units.unit(id).stream())
                .map(UnitCopy::name)
                .toList();
    }
}
