package vn.thongsuot.activity.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.thongsuot.platform.cells.SheetWriter;
import vn.thongsuot.platform.cells.TableWriter;

/** The empty table, by the catalogue: what is filled into it can always be read. */
public final class Template {

    private static final String LISTS = "Danh mục";

    private Template() {}

    /** Only the heading. */
    public static void write(Layout layout, TableWriter table) throws IOException {
        table.heading(layout.headings());
    }

    /**
     * With a second sheet that lists what may be written.
     *
     * @param units code, name and superior of each unit that may be named
     */
    public static void write(Layout layout, List<List<String>> units, SheetWriter table) throws IOException {
        write(layout, table);
        table.textColumns(Stream.of(Column.values())
                .filter(Column::isText)
                .map(Column::ordinal)
                .toList());
        table.nextSheet(LISTS);
        table.heading(List.of(
                Column.KIND.heading(),
                Column.MODE.heading(),
                Column.STATE.heading(),
                "Mã đơn vị",
                "Tên đơn vị",
                "Đơn vị cấp trên"));
        var lists = Stream.of(Column.KIND, Column.MODE, Column.STATE)
                .map(Vocabulary::words)
                .toList();
        int rows =
                Math.max(units.size(), lists.stream().mapToInt(List::size).max().orElse(0));
        for (int i = 0; i < rows; i++) {
            var row = new ArrayList<String>();
            for (var list : lists) {
                row.add(i < list.size() ? list.get(i) : "");
            }
            row.addAll(i < units.size() ? units.get(i) : List.of());
            table.row(row);
        }
    }
}
