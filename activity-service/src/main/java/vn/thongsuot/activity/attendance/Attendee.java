package vn.thongsuot.activity.attendance;

import org.jspecify.annotations.Nullable;

/**
 * One person who came.
 *
 * @param name in full
 * @param remark where the person is from, or a telephone number; absent when nobody noted it
 */
public record Attendee(String name, @Nullable String remark) {}
