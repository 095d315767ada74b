package vn.thongsuot.activity.reference;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What this service keeps of a task.
 *
 * @param directive id of the directive that it carries out; absent when it came from elsewhere
 * @param source what it was taken from
 */
public record TaskCopy(@Nullable String directive, Source source) {

    private static final String DIRECTIVE = "DIRECTIVE";

    /**
     * What a task was taken from.
     *
     * @param kind for instance {@code DIRECTIVE} or {@code PLAN}
     */
    public record Source(String kind, String id) {}

    /** The directive that whoever carries out the task answers. */
    public Optional<String> answered() {
        if (directive != null) {
            return Optional.of(directive);
        }
        return source.kind().equals(DIRECTIVE) ? Optional.of(source.id()) : Optional.empty();
    }
}
