package vn.thongsuot.reporting.dataset;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Access;

/**
 * All that may ever leave in a data set; a column that is not here cannot be asked for. None is for persons, contacts, notes or
 * words that people wrote of a deed.
 */
public enum OpenColumn {
    FROM("from", false, row -> row.period().from().toString()),
    TO("to", false, row -> row.period().to().toString()),
    UNIT("unit", true, OpenRow::unit),
    INDICATOR("indicator", false, row -> row.item().code()),
    NAME("name", true, row -> row.item().name()),
    VALUE("value", false, row -> row.item().value()),
    /** How exact the value is, for instance {@code GE}. */
    QUALIFIER("qualifier", false, row -> row.item().qualifier()),
    UNIT_OF_MEASURE("unitOfMeasure", true, row -> row.item().unitOfMeasure()),
    /** How many activities reported it. */
    DEEDS("deeds", false, row -> Integer.toString(row.item().deeds())),
    /** Why there is no value. */
    REASON("reason", false, row -> row.item().reason()),
    /** Number and symbol of the report. */
    REPORT("report", true, OpenRow::report),
    APPROVED_ON(
            "approvedOn",
            false,
            row -> LocalDate.ofInstant(row.approvedAt(), Access.ZONE).toString());

    private final String title;
    private final boolean words;
    private final Function<OpenRow, @Nullable String> value;

    OpenColumn(String title, boolean words, Function<OpenRow, @Nullable String> value) {
        this.title = title;
        this.words = words;
        this.value = value;
    }

    /** As it stands in both forms. */
    public String title() {
        return title;
    }

    /** Whether people wrote it, so that it is looked through before it leaves, and guarded in spreadsheets. */
    public boolean isWords() {
        return words;
    }

    /** Whether a value has its qualifier beside it: 'at least 5' must not leave as '5'. */
    static boolean tellHowExact(Collection<OpenColumn> columns) {
        return !columns.contains(VALUE) || columns.contains(QUALIFIER);
    }

    @Nullable
    String of(OpenRow row) {
        return value.apply(row);
    }

    /** Empty for a column that is not open to anybody. */
    static Optional<OpenColumn> titled(String title) {
        return Arrays.stream(values())
                .filter(column -> column.title.equals(title))
                .findFirst();
    }
}
