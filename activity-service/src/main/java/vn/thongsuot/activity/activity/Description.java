package vn.thongsuot.activity.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What it is.
 *
 * @param content more than fits into a title; absent when there is no more to say
 * @param slogans word for word as used
 */
public record Description(
        ActivityKind kind,
        Mode mode,
        State state,
        String title,
        @Nullable String content,
        List<String> slogans) {

    public Description {
        slogans = List.copyOf(slogans);
    }

    Description in(State other) {
        return new Description(kind, mode, other, title, content, slogans);
    }
}
