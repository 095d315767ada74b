package vn.thongsuot.plan.following;

import java.util.List;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;

/** Cuts a list that is made anew for each request into pages; the cursor is how many rows came before. */
public final class Rows {

    private Rows() {}

    /**
     * One page.
     *
     * @throws RefusedException for a cursor that no page gave
     */
    public static <T> Page<T> page(List<T> rows, PageQuery query) {
        int from = query.cursor() == null ? 0 : place(query.cursor());
        int to = Math.min(rows.size(), from + query.limit());
        return from >= rows.size()
                ? new Page<>(List.of(), null)
                : new Page<>(rows.subList(from, to), to < rows.size() ? Integer.toString(to) : null);
    }

    private static int place(String cursor) {
        if (!cursor.matches("[1-9][0-9]{0,5}")) {
            throw new RefusedException(Refusal.invalid("cursor", "unknown-cursor"));
        }
        return Integer.parseInt(cursor);
    }
}
