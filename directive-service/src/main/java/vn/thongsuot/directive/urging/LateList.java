package vn.thongsuot.directive.urging;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thongsuot.directive.followup.Reason;
import vn.thongsuot.documents.Absence;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.Vietnamese;

/** The urged units with what is late: a table, or what is late with its units where there are many. */
record LateList(Urging urging, UrgingLetter.Around around) {

    /** Rows of a table that are still read; the files have a bound too. */
    private static final int ROWS = 300;

    List<String> units() {
        return List.copyOf(urging.byUnit().keySet());
    }

    Block block() {
        return units().size() > ROWS ? grouped() : table();
    }

    private Block table() {
        var rows = new ArrayList<Block.Row>();
        urging.byUnit()
                .forEach((unit, matters) -> rows.add(new Block.Row(
                        null,
                        List.of(
                                String.valueOf(rows.size() + 1),
                                around.name(unit),
                                matters.stream().map(this::words).collect(Collectors.joining("; "))))));
        return new Block.Table(List.of("STT", "Đơn vị", "Nội dung chưa hoàn thành"), rows, List.of());
    }

    private Block grouped() {
        var items = urging.late().stream()
                .map(late -> new Block.Item(
                        words(late.matter()),
                        late.units().stream().map(around::name).collect(Collectors.joining("; ")) + ".",
                        List.of(),
                        List.of()))
                .toList();
        return Block.Bullets.generated(null, items);
    }

    private String words(Matter matter) {
        var reasons = matter.reasons().stream().map(Reason::vietnamese);
        return Stream.concat(reasons, Stream.ofNullable(matter.task()).map(task -> overdue(task, matter)))
                .collect(Collectors.joining("; "));
    }

    private String overdue(String id, Matter matter) {
        var task = around.tasks().get(id);
        var title = task == null ? Absence.BLANK : task.title();
        return matter.due() == null ? title : title + " (hạn " + Vietnamese.date(matter.due()) + ")";
    }
}
