package vn.thongsuot.directive.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an assignment's history.
 *
 * @param at when it happened
 * @param by title of the post, never a name; the service's own acts name the unit's assignment as their cause and have none
 * @param note the words given with it; absent when there were none. Not told on the topic, since they may name persons
 */
public record Deed(
        Step step,
        Instant at,
        @Nullable String by,
        @Nullable String note) {}
