package vn.thongsuot.directive.position;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That the open work of a post went to another.
 *
 * @param to id of the post that has it now
 * @param at when it was ordered; what came to the post later stays there
 * @param by title of the post that ordered it, never a name; absent for a first administrator
 * @param note absent when there is nothing to say. Not told on the topic
 */
public record Handover(
        String to,
        Instant at,
        @Nullable String by,
        @Nullable String note) {}
