package vn.thongsuot.directive.reading;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.Urgency;
import vn.thongsuot.platform.files.DocumentText.Piece;

/** Marks of urgency, each stamped in a line of its own under the number. */
final class Stamps {

    /** The last in either spelling. */
    private static final Map<String, Urgency> MARKS = Map.of(
            "KHẨN", Urgency.URGENT,
            "THƯỢNG KHẨN", Urgency.VERY_URGENT,
            "HỎA TỐC", Urgency.IMMEDIATE,
            "HOẢ TỐC", Urgency.IMMEDIATE);

    private Stamps() {}

    /** Absent for any other line. */
    static @Nullable Urgency of(Piece piece) {
        return MARKS.get(piece.text().strip());
    }
}
