package vn.thongsuot.activity.bulk;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.secrecy.SecrecyMark;
import vn.thongsuot.organisation.secrecy.StateSecret;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.cells.PlainNumber;
import vn.thongsuot.platform.cells.RawCell;
import vn.thongsuot.platform.cells.TableRow;
import vn.thongsuot.platform.cells.WrittenDate;

/** The cells of one row as texts, dates and numbers; what cannot be read is a fault at its cell and counts as nothing. */
final class RowCells {

    private static final int WORDS = 50;

    private final Heading heading;
    private final TableRow row;
    private final List<Violation> faults = new ArrayList<>();

    RowCells(Heading heading, TableRow row) {
        this.heading = heading;
        this.row = row;
    }

    List<Violation> faults() {
        return faults;
    }

    void fault(Column column, String rule, String... arguments) {
        faults.add(Violation.of(heading.pointer(row, column), rule, arguments));
    }

    void fault(int place, String rule, String... arguments) {
        faults.add(Violation.of(row.pointer(place), rule, arguments));
    }

    /** Empty where nothing is, or the table has no such column; a fault where it must not be. */
    String text(Column column) {
        var place = heading.places().get(column);
        int before = faults.size();
        var text = place == null ? "" : text(place, column.longest());
        if (text.isEmpty() && column.isRequired() && faults.size() == before) {
            fault(column, "not-blank");
        }
        return text;
    }

    @Nullable
    String optional(Column column) {
        var text = text(column);
        return text.isEmpty() ? null : text;
    }

    /** Several in one cell. */
    List<String> several(Column column, int longest) {
        var all = Arrays.stream(text(column).split(";", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        if (all.size() > WORDS || all.stream().anyMatch(one -> one.length() > longest)) {
            fault(column, "cell-list", String.valueOf(WORDS), String.valueOf(longest));
            return List.of();
        }
        return all;
    }

    /** A year, a month or a day as ISO texts have it. */
    Optional<String> date(Column column) {
        var text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (WrittenDate.isAmbiguous(text)) {
            fault(column, "date-ambiguous", text);
            return Optional.empty();
        }
        var date = WrittenDate.read(text);
        if (date.isEmpty()) {
            fault(column, "date-shape");
        }
        return date;
    }

    RawCell raw(int place) {
        return row.cell(place);
    }

    /**
     * As it is written.
     *
     * @throws RefusedException when it is marked as a state secret; then nothing of the whole table may be kept
     */
    String text(int place, int longest) {
        var text = switch (row.cell(place)) {
            case RawCell.Written written ->
                Normalizer.normalize(written.text(), Normalizer.Form.NFC).strip();
            case RawCell.Numeric numeric -> plain(place, numeric.number());
            case RawCell.Day day -> WrittenDate.write(day.day().toString());
            case RawCell.Truth truth -> truth.yes() ? "Có" : "Không";
            case RawCell.Broken broken -> {
                fault(place, "cell-error");
                yield "";
            }
        };
        if (SecrecyMark.ofText(text).isPresent()) {
            throw new RefusedException(StateSecret.refusal(row.pointer(place)));
        }
        if (text.length() > longest) {
            fault(place, "cell-too-long", String.valueOf(longest));
            return "";
        }
        return text;
    }

    private String plain(int place, BigDecimal number) {
        return PlainNumber.write(number).orElseGet(() -> {
            fault(place, PlainNumber.RULE, String.valueOf(PlainNumber.DIGITS));
            return "";
        });
    }
}
