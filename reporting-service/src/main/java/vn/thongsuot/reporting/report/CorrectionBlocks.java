package vn.thongsuot.reporting.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Absence;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.Vietnamese;
import vn.thongsuot.reporting.figure.Figure;
import vn.thongsuot.reporting.figure.Figures;
import vn.thongsuot.reporting.figure.Qualifier;

/** What a report that takes the place of another one says otherwise, figure by figure. */
final class CorrectionBlocks {

    private static final List<String> COLUMNS = List.of("Chỉ số", "Đã báo cáo", "Nay là");

    private CorrectionBlocks() {}

    /** As far as a row tells it; both are absent where there is no value. */
    private record Told(@Nullable String value, @Nullable String qualifier) {

        static final Told NOTHING = new Told(null, null);

        static Told of(Figure figure) {
            return new Told(FreezingFigures.plain(figure.value()), Objects.toString(figure.qualifier(), null));
        }

        String text() {
            return value == null
                    ? Absence.NO_FIGURE
                    : Words.qualified(
                            Objects.requireNonNullElse(qualifier, Qualifier.EQ.name()),
                            Vietnamese.number(new BigDecimal(value)));
        }
    }

    /** Nothing where the figures are the same, or where those of the other report were not kept. */
    static List<Block> of(Report report, Gathered facts) {
        var superseded = report.frame().supersedes();
        var before = superseded == null ? null : facts.related().get(superseded);
        var approved = facts.corrected();
        var now = facts.figures();
        if (before == null || approved == null || now == null) {
            return List.of();
        }
        var rows = rows(told(approved), now, facts);
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        Block.Paragraph.generated(
                                "Số liệu khác với báo cáo " + QuoteBlocks.named(before) + ":", List.of()),
                        new Block.Table(COLUMNS, rows, List.of()));
    }

    /** What was approved before ids were kept is known by its code. */
    private static Map<String, Told> told(FrozenFigures approved) {
        var told = new HashMap<String, Told>();
        for (var item : approved.items()) {
            told.put(
                    Objects.requireNonNullElse(item.indicator(), item.code()),
                    new Told(item.value(), item.qualifier()));
        }
        return told;
    }

    private static List<Block.Row> rows(Map<String, Told> told, Figures now, Gathered facts) {
        var rows = new ArrayList<Block.Row>();
        for (var figure : now.items()) {
            if (figure.token().kind() == null) {
                var was = was(told, figure.token().indicator(), facts);
                var is = Told.of(figure);
                if (!was.equals(is)) {
                    rows.add(row(was, is, figure, facts));
                }
            }
        }
        return rows;
    }

    private static Told was(Map<String, Told> told, String indicator, Gathered facts) {
        var known = facts.indicators().get(indicator);
        var byCode = known == null ? Told.NOTHING : told.getOrDefault(known.code(), Told.NOTHING);
        return told.getOrDefault(indicator, byCode);
    }

    private static Block.Row row(Told was, Told is, Figure figure, Gathered facts) {
        var name = FigureBlocks.name(figure.token().indicator(), facts);
        var cell = figure.token().encoded(); // of the new value alone: the old one is no figure of now
        return new Block.Row(null, List.of(name, was.text(), is.text()), List.of("", "", cell), List.of());
    }
}
