package vn.thongsuot.documents;

import java.util.ArrayList;
import java.util.List;

/** A made-up report whose annex lists as many deeds as one wants; some thirty-five make a page. */
public final class LargeAnnex {

    /** Of two hundred pages. */
    public static final int ROWS = 7_000;

    public static final List<String> COLUMNS = List.of("TT", "Hoạt động", "Thời gian", "Đơn vị", "Địa điểm");

    private LargeAnnex() {}

    public static PrintedDocument printed(int rows) {
        return PrintedDocument.of(document(rows));
    }

    public static OfficialDocument document(int rows) {
        var base = Sample.document(Standing.APPROVED, "7", 1);
        var table = new Block.Table(COLUMNS, rows(rows), List.of("Danh mục lập từ dữ liệu."));
        var annex = Annex.at(1, "Danh mục hoạt động", "Kèm theo Báo cáo số 07/BC-SCT", List.of(table));
        return new OfficialDocument(
                base.standing(),
                base.head(),
                base.bases(),
                base.opening(),
                base.sections(),
                base.closing(),
                base.distribution(),
                base.signature(),
                base.abbreviations(),
                List.of(annex));
    }

    private static List<Block.Row> rows(int count) {
        var rows = new ArrayList<Block.Row>();
        for (var place = 1; place <= count; place++) {
            rows.add(new Block.Row(
                    null,
                    List.of(
                            Integer.toString(place),
                            "Tập huấn kỹ năng số " + place,
                            "%02d/5/2025".formatted(1 + place % 28),
                            "Xã Bình Mẫu",
                            "Hội trường"),
                    List.of(),
                    List.of(new SourceRef("hoat-dong-" + place, 3))));
        }
        return rows;
    }
}
