package vn.thongsuot.directive.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the one who gave a task said to a hand-in or a request.
 *
 * @param by title of the post, never a name
 * @param reason absent when nothing was said; there always is one for a no
 */
public record Ruling(Instant at, String by, @Nullable String reason) {}
