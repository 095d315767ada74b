package vn.thongsuot.directive.rule;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place in a command that names something else.
 *
 * @param pointer where it stands, for instance {@code /recipients/3}
 * @param id what it names
 */
public record Reference(String pointer, String id) {

    /** The reference, or none when nothing is named. */
    public static Stream<Reference> of(String pointer, @Nullable String id) {
        return id == null || id.isEmpty() ? Stream.empty() : Stream.of(new Reference(pointer, id));
    }

    public static Stream<Reference> each(String pointer, List<String> ids) {
        return IntStream.range(0, ids.size()).mapToObj(i -> new Reference(pointer + "/" + i, ids.get(i)));
    }
}
