package vn.thongsuot.reporting.outline;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A heading with those below it. Its number is made from its place and never stored.
 *
 * @param id stable within its outline; people's texts are kept under it
 * @param contents what is generated there, in this order; empty where people write alone
 * @param charts beside the tables there; absent where nobody has chosen, see {@link #charting}
 */
public record Heading(
        String id,
        String title,
        List<Content> contents,
        List<Heading> below,
        @Nullable Charting charts) {

    public Heading {
        contents = List.copyOf(contents);
        below = List.copyOf(below);
    }

    static Heading of(String id, String title, Content... contents) {
        return new Heading(id, title, List.of(contents), List.of(), null);
    }

    static Heading over(String id, String title, Heading... below) {
        return new Heading(id, title, List.of(), List.of(below), null);
    }

    /** Which charts stand there. */
    public Charting charting() {
        return Objects.requireNonNullElse(charts, Charting.WHERE_SPLIT);
    }

    /** The heading and all below it, in the order of print. */
    public Stream<Heading> all() {
        return Stream.concat(Stream.of(this), below.stream().flatMap(Heading::all));
    }

    int depth() {
        return 1 + below.stream().mapToInt(Heading::depth).max().orElse(0);
    }
}
