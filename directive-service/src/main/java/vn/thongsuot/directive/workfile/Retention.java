package vn.thongsuot.directive.workfile;

import org.jspecify.annotations.Nullable;

/**
 * How long a work file is kept (thời hạn bảo quản), as the catalogue said when it was chosen.
 *
 * @param key of the catalogue's line
 * @param years counted from the year in which the work ended; absent for ever (vĩnh viễn)
 * @param group which work files the line is for
 * @param source the rule it is from
 */
public record Retention(String key, @Nullable Integer years, String group, String source) {

    private static final String FOR_EVER = "Vĩnh viễn";

    /** As it is printed. */
    public String words() {
        return years == null ? FOR_EVER : years + " năm";
    }

    /** The last year of keeping; absent for ever. */
    public @Nullable Integer lastYear(int ended) {
        return years == null ? null : ended + years;
    }
}
