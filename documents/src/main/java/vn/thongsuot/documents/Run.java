package vn.thongsuot.documents;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in one face.
 *
 * @param link absent for mere text
 */
public record Run(
        String text, boolean bold, boolean italic, @Nullable Link link) {

    public Run {
        text = PlainText.of(text);
    }

    public static Run plain(String text) {
        return new Run(text, false, false, null);
    }

    public static Run bold(String text) {
        return new Run(text, true, false, null);
    }

    /** The text with its address as a link; as mere text when the address is none of the web. */
    public static Run linked(String text, @Nullable String target) {
        return new Run(text, false, false, Link.of(target));
    }

    public Run saying(String other) {
        return new Run(other, bold, italic, link);
    }

    /** What is read in all of them together. */
    public static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
