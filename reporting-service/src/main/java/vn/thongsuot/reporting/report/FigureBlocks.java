package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Absence;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.Vietnamese;
import vn.thongsuot.reporting.answer.Answer;
import vn.thongsuot.reporting.answer.Standing;
import vn.thongsuot.reporting.figure.CellKey;
import vn.thongsuot.reporting.figure.Figure;
import vn.thongsuot.reporting.figure.Figures;
import vn.thongsuot.reporting.figure.Qualifier;

/** The table of figures. A value that is not there is said not to be there; none is ever made up. */
final class FigureBlocks {

    private static final List<String> COLUMNS = List.of("Chỉ số", "Đơn vị tính", "Giá trị", "Số hoạt động có số liệu");

    private static final int VALUE = 2;
    private static final int NAMED = 20;
    private static final String NONE = "–";
    private static final String NOT_ADDITIVE = "không cộng dồn được, xem từng hoạt động";

    private FigureBlocks() {}

    /** 'Không phát sinh' where that was the answer, of the author for this section or of every unit that was asked. */
    static List<Block> of(String section, Report report, Gathered facts) {
        var missing = missing(report, section, facts);
        var figures = facts.figures();
        if (figures == null) {
            return List.of(Block.Paragraph.generated("Số liệu: " + missing + ".", List.of()));
        }
        var change = facts.before() == null ? null : new FigureChange(facts.before());
        var rows = figures.items().stream()
                .filter(figure -> figure.token().kind() == null)
                .map(figure -> row(figure, facts, missing, change))
                .toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Table(columns(change, facts), rows, notes(report, figures, facts)));
        EvidenceBlocks.of(facts).ifPresent(blocks::add);
        return blocks;
    }

    private static List<String> columns(@Nullable FigureChange change, Gathered facts) {
        var columns = new ArrayList<>(COLUMNS);
        if (!facts.aims().isEmpty()) {
            columns.addAll(VALUE + 1, FigureTargets.COLUMNS);
        }
        if (change != null) {
            columns.addAll(VALUE + 1, FigureChange.COLUMNS);
        }
        return columns;
    }

    private static Block.Row row(Figure figure, Gathered facts, String missing, @Nullable FigureChange change) {
        var indicator = figure.token().indicator();
        var unit = unit(indicator, facts);
        var values =
                new ArrayList<>(List.of(name(indicator, facts), unit, value(figure, facts, missing), deeds(figure)));
        var token = figure.token().encoded();
        if (!facts.aims().isEmpty()) {
            values.addAll(VALUE + 1, FigureTargets.of(indicator, facts));
        }
        if (change == null) {
            return new Block.Row(token, values);
        }
        values.addAll(VALUE + 1, List.of(change.was(indicator), change.change(figure)));
        return new Block.Row(token, values, List.of("", "", "", change.cell(indicator)), List.of());
    }

    /** As printed. */
    static String name(String indicator, Gathered facts) {
        if (indicator.equals(CellKey.DEEDS)) {
            return "Số hoạt động";
        }
        var known = facts.indicators().get(indicator);
        return known == null ? indicator : known.name();
    }

    /** Of measure; empty where it is not known. */
    static String unit(String indicator, Gathered facts) {
        var known = facts.indicators().get(indicator);
        return indicator.equals(CellKey.DEEDS) ? "hoạt động" : known == null ? "" : known.unitOfMeasure();
    }

    /** What is said of figures of a section that nobody told. */
    static String missing(Report report, String section, Gathered facts) {
        return report.written().nothingToReport().contains(section) || onlyNothing(facts.answers())
                ? Words.NOTHING
                : Absence.NO_FIGURE;
    }

    private static String deeds(Figure figure) {
        return figure.deeds() == 0 ? NONE : Integer.toString(figure.deeds());
    }

    /** As printed, or why there is none. */
    static String value(Figure figure, Gathered facts, String missing) {
        if (figure.reason() == Figure.Reason.NOT_ADDITIVE) {
            return NOT_ADDITIVE;
        }
        return SaidInWords.beside(counted(figure), figure.token().indicator(), facts, missing);
    }

    private static @Nullable String counted(Figure figure) {
        var value = figure.value();
        var qualifier = Objects.requireNonNullElse(figure.qualifier(), Qualifier.EQ);
        return value == null ? null : Words.qualified(qualifier.name(), Vietnamese.number(value));
    }

    static boolean onlyNothing(List<Answer> answers) {
        return !answers.isEmpty()
                && answers.stream().allMatch(answer -> answer.standing() == Standing.NOTHING_TO_REPORT);
    }

    private static List<String> notes(Report report, Figures figures, Gathered facts) {
        var notes = new ArrayList<String>();
        var held = report.workings().figures();
        if (held != null) {
            notes.add("Số liệu tính đến " + Words.moment(held.asOf()) + ".");
        }
        if (facts.before() != null) {
            before(report).ifPresent(notes::add);
        }
        if (figures.notDatableCount() > 0) {
            notes.add("Không tính " + figures.notDatableCount()
                    + " hoạt động chưa ghi ngày hoặc có thời gian vượt ngoài kỳ báo cáo.");
        }
        silence(facts).ifPresent(notes::add);
        if (!figures.isComplete()) {
            notes.add("Số liệu chưa đầy đủ tại thời điểm lập báo cáo.");
        }
        return notes;
    }

    private static Optional<String> before(Report report) {
        var nominal = report.frame().nominal();
        if (nominal == null) {
            return Optional.empty();
        }
        var days = report.frame().headings().days(nominal.before());
        return Optional.of(
                "Kỳ trước: " + nominal.before().inWords() + " (" + Vietnamese.period(days.from(), days.to()) + ").");
    }

    /** Whose figures are not in these, and why; the list of answers names them all. */
    private static Optional<String> silence(Gathered facts) {
        var silent = facts.answers().stream().filter(Answer::isSilent).toList();
        if (silent.isEmpty()) {
            return Optional.empty();
        }
        var named = silent.stream()
                .limit(NAMED)
                .map(answer ->
                        facts.name(answer.unit()) + " (" + answer.standing().words() + ")")
                .collect(Collectors.joining("; "));
        var more = silent.size() > NAMED ? "; và " + (silent.size() - NAMED) + " đơn vị khác" : "";
        return Optional.of("Chưa có số liệu của: " + named + more + ".");
    }
}
