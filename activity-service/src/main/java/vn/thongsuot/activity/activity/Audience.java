package vn.thongsuot.activity.activity;

import org.jspecify.annotations.Nullable;

/**
 * Whom an activity was for.
 *
 * @param label in the unit's own words, for instance 'doanh nghiệp vừa và nhỏ'
 * @param count how many came; absent when nobody counted, which is not the same as none
 */
public record Audience(String label, @Nullable Count count) {

    /**
     * A number of attendances.
     *
     * @param value zero or more
     */
    public record Count(Qualifier qualifier, long value) {}
}
