package vn.thongsuot.platform.paging;

import org.jspecify.annotations.Nullable;

/**
 * Which page is wanted.
 *
 * @param limit 1 to 200
 * @param cursor the {@code next} of the page before; absent for the first
 */
public record PageQuery(int limit, @Nullable String cursor) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    public PageQuery {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("expected a limit of 1 to " + MAX_LIMIT + ", got " + limit);
        }
    }
}
