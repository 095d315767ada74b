package vn.thongsuot.directive.dataanswer.workbook;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.dataanswer.Standing;
import vn.thongsuot.directive.datarequest.Column;
import vn.thongsuot.organisation.Access;

/** The words around the rows, in Vietnamese as all documents are. */
final class Headings {

    static final String CODE = "Mã đơn vị";
    static final String NAME = "Tên đơn vị";
    static final String STATE = "Tình trạng";
    static final String ROWS = "Số dòng";
    static final String HANDED_IN = "Gửi lúc";
    static final String LATE = "Quá hạn";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu").withZone(Access.ZONE);

    private Headings() {}

    /** With its unit of measure, unless the name says it already. */
    static String of(Column column) {
        var unit = column.unitOfMeasure();
        return unit == null || column.name().contains(unit) ? column.name() : column.name() + " (" + unit + ")";
    }

    static String state(Standing standing) {
        if (standing.silence() != null) {
            return standing.silence().vietnamese();
        }
        return standing.rows() == null ? "Không phát sinh" : "Đã trả lời";
    }

    static String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(at);
    }
}
