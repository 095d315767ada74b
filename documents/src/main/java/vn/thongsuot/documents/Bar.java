package vn.thongsuot.documents;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A bar of a chart.
 *
 * @param label whose or of when the value is
 * @param said the value as the table beside prints it, with its qualifier, or why there is none
 * @param size how long it is; absent where there is no value, and then nothing is drawn, since missing is not zero
 * @param wanted whether it is a target, which is drawn as an outline
 */
public record Bar(String label, String said, @Nullable BigDecimal size, boolean wanted) {

    public Bar {
        label = PlainText.of(label);
        said = PlainText.of(said);
    }

    /** What there is, or is not. */
    public static Bar of(String label, String said, @Nullable BigDecimal size) {
        return new Bar(label, said, size, false);
    }

    /** What there is to be. */
    public static Bar target(String label, String said, BigDecimal size) {
        return new Bar(label, said, size, true);
    }

    /** For who hears or reads it: 'Xã Bình Mẫu: từ 12 trở lên'. */
    public String text() {
        return label + ": " + said;
    }
}
