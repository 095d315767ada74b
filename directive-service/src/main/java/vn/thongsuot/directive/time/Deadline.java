package vn.thongsuot.directive.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.text.Text;

/**
 * By when something is due.
 *
 * @param asWritten the words of the document, for instance {@code trước ngày 05/5/2025}
 * @param date the last day that is in time; absent when the words name none
 */
public record Deadline(String asWritten, @Nullable LocalDate date) {
    public Deadline {
        asWritten = Text.orEmpty(asWritten);
    }
}
