package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.thongsuot.documents.Absence;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.Vietnamese;
import vn.thongsuot.reporting.figure.CellKey;
import vn.thongsuot.reporting.figure.Figure;
import vn.thongsuot.reporting.figure.Figures;
import vn.thongsuot.reporting.figure.Qualifier;

/** The table of figures. A value that is not there is said not to be there; none is ever made up. */
final class FigureBlocks {

    private static final List<String> COLUMNS = List.of("Chỉ số", "Đơn vị tính", "Giá trị", "Số hoạt động có số liệu");

    private FigureBlocks() {}

    static List<Block> of(Gathered facts) {
        var figures = facts.figures();
        if (figures == null) {
            return List.of(Block.Paragraph.generated("Số liệu: " + Absence.NO_FIGURE + ".", List.of()));
        }
        var rows = figures.items().stream()
                .filter(figure -> figure.token().kind() == null)
                .map(figure -> row(figure, facts))
                .toList();
        return List.of(new Block.Table(COLUMNS, rows, notes(figures)));
    }

    private static Block.Row row(Figure figure, Gathered facts) {
        var indicator = figure.token().indicator();
        var known = facts.indicators().get(indicator);
        var counted = indicator.equals(CellKey.DEEDS);
        var name = counted ? "Số hoạt động" : known == null ? indicator : known.name();
        var unit = counted ? "hoạt động" : known == null ? "" : known.unitOfMeasure();
        return new Block.Row(
                figure.token().encoded(), List.of(name, unit, value(figure), Integer.toString(figure.deeds())));
    }

    private static String value(Figure figure) {
        var value = figure.value();
        if (value != null) {
            var qualifier = Objects.requireNonNullElse(figure.qualifier(), Qualifier.EQ);
            return Words.qualified(qualifier.name(), Vietnamese.number(value));
        }
        return figure.reason() == Figure.Reason.NOT_ADDITIVE
                ? "không cộng dồn được, xem từng hoạt động"
                : Absence.NO_FIGURE;
    }

    private static List<String> notes(Figures figures) {
        var notes = new ArrayList<String>();
        if (figures.notDatableCount() > 0) {
            notes.add("Không tính " + figures.notDatableCount()
                    + " hoạt động chưa ghi ngày hoặc có thời gian vượt ngoài kỳ báo cáo.");
        }
        if (!figures.isComplete()) {
            notes.add("Số liệu chưa đầy đủ tại thời điểm lập báo cáo.");
        }
        return notes;
    }
}
