package vn.thongsuot.directive.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an assignment's history.
 *
 * @param at when it happened
 * @param by title of the post, never a name; absent for what the service did by itself when a remark changed
 * @param note the words given with it; absent when there were none. Not told on the topic, since they may name persons
 */
public record Deed(
        Step step,
        Instant at,
        @Nullable String by,
        @Nullable String note) {}
