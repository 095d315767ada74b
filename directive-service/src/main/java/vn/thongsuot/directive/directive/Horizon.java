package vn.thongsuot.directive.directive;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The years that a document looks ahead to, for instance {@code đến năm 2030}.
 *
 * @param from first year; absent when only the last is named
 * @param to last year
 */
public record Horizon(@Nullable Integer from, Integer to) {

    private static final int LAST_YEAR = 9999;

    public Horizon {
        requireNonNull(to, "to");
    }

    boolean isReal() {
        return to >= 1 && to <= LAST_YEAR && (from == null || (from >= 1 && from <= to));
    }
}
