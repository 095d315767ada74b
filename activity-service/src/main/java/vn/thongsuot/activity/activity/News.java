package vn.thongsuot.activity.activity;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote for the news item of an activity; what is absent is drafted from the facts.
 *
 * @param author a person's name; stays in this service
 */
public record News(
        @Nullable String lead,
        @Nullable String body,
        @Nullable String author) {}
