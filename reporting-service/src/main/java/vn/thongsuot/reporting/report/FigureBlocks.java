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

    private static final int NAMED = 20;
    private static final String NONE = "–";
    private static final String NOT_ADDITIVE = "không cộng dồn được, xem từng hoạt động";

    private FigureBlocks() {}

    /** 'Không phát sinh' where that was the answer, of the author for this section or of every unit that was asked. */
    static List<Block> of(String section, Report report, Gathered facts) {
        var missing = report.written().nothingToReport().contains(section) || onlyNothing(facts.answers())
                ? Words.NOTHING
                : Absence.NO_FIGURE;
        var figures = facts.figures();
        if (figures == null) {
            return List.of(Block.Paragraph.generated("Số liệu: " + missing + ".", List.of()));
        }
        var rows = figures.items().stream()
                .filter(figure -> figure.token().kind() == null)
                .map(figure -> row(figure, facts, missing))
                .toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Table(COLUMNS, rows, notes(figures, facts)));
        EvidenceBlocks.of(facts).ifPresent(blocks::add);
        return blocks;
    }

    private static Block.Row row(Figure figure, Gathered facts, String missing) {
        var indicator = figure.token().indicator();
        var known = facts.indicators().get(indicator);
        var counted = indicator.equals(CellKey.DEEDS);
        var name = counted ? "Số hoạt động" : known == null ? indicator : known.name();
        var unit = counted ? "hoạt động" : known == null ? "" : known.unitOfMeasure();
        return new Block.Row(
                figure.token().encoded(), List.of(name, unit, value(figure, facts, missing), deeds(figure)));
    }

    private static String deeds(Figure figure) {
        return figure.deeds() == 0 ? NONE : Integer.toString(figure.deeds());
    }

    private static String value(Figure figure, Gathered facts, String missing) {
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

    private static List<String> notes(Figures figures, Gathered facts) {
        var notes = new ArrayList<String>();
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
