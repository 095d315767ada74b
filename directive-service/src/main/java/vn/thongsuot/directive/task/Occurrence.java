package vn.thongsuot.directive.task;

import org.jspecify.annotations.Nullable;

/**
 * Which time of a recurring task this is.
 *
 * @param series id of the task as it was first given
 * @param index 1 for the first time after that
 * @param former id of the occurrence before
 * @param carriedOver whether the one before had not been done when its time ended
 */
public record Occurrence(String series, int index, String former, boolean carriedOver) {

    static int indexOf(@Nullable Occurrence occurrence) {
        return occurrence == null ? 0 : occurrence.index();
    }
}
