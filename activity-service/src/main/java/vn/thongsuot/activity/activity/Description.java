package vn.thongsuot.activity.activity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What it is.
 *
 * @param content more than fits into a title; absent when there is no more to say
 * @param slogans word for word as used
 * @param tags words that it can be found by
 * @param verbatim what title and content were in the source, mistakes and all; absent when they are the unit's own words.
 *     Printed is always the corrected layer
 * @param own the kind of the tenant's own with its fields; absent where the kind that all have says enough. It stays in this
 *     service
 */
public record Description(
        ActivityKind kind,
        Mode mode,
        State state,
        String title,
        @Nullable String content,
        List<String> slogans,
        List<String> tags,
        @Nullable Verbatim verbatim,
        @Nullable Own own) {

    /**
     * Values by a kind of the tenant's own.
     *
     * @param kind its code
     * @param version by which the values hold
     * @param fields values by key
     */
    public record Own(String kind, long version, Map<String, String> fields) {

        public Own {
            fields = Map.copyOf(fields);
        }
    }

    /** Without a kind of the tenant's own. */
    public Description(
            ActivityKind kind,
            Mode mode,
            State state,
            String title,
            @Nullable String content,
            List<String> slogans,
            List<String> tags,
            @Nullable Verbatim verbatim) {
        this(kind, mode, state, title, content, slogans, tags, verbatim, null);
    }

    /** Texts as a source has them; one is absent where the source and the corrected text are the same. */
    public record Verbatim(@Nullable String title, @Nullable String content) {}

    public Description {
        slogans = List.copyOf(slogans);
        tags = List.copyOf(tags);
    }

    Description in(State other) {
        return new Description(kind, mode, other, title, content, slogans, tags, verbatim, own);
    }

    Description withoutVerbatim() {
        return new Description(kind, mode, state, title, content, slogans, tags, null, own);
    }

    Description with(Own other) {
        return new Description(kind, mode, state, title, content, slogans, tags, verbatim, other);
    }
}
