package vn.thongsuot.directive.dataanswer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something done with an answer.
 *
 * @param by title of the post, never a name
 * @param words given with it; absent when there were none. Not told on the topic, since they may name persons
 */
public record Act(Instant at, String by, @Nullable String words) {}
