package vn.thongsuot.platform.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.paging.Page;

/**
 * Rows for everybody, column by column: what no column names does not leave.
 *
 * @param licence under which the data may be used
 */
public record Table<R>(String licence, List<Column<R>> columns, Page<R> page) {

    /**
     * One column.
     *
     * @param name the same in JSON and CSV
     * @param value a text, a number, a day or a list of texts; null where there is none
     */
    public record Column<R>(String name, Function<R, @Nullable Object> value) {}

    public Table {
        columns = List.copyOf(columns);
    }
}
