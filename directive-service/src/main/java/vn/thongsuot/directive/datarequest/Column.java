package vn.thongsuot.directive.datarequest;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A column of the form.
 *
 * @param key names it in all versions of the form, whatever becomes of its name; never given to another column
 * @param name as it stands in the heading; two rows of heading are one name, {@code Tổng số – Nữ}
 * @param unitOfMeasure absent when there is none
 * @param required whether each row must have something in it
 * @param choices what may be chosen; empty unless it is a {@link ColumnType#CHOICE}
 */
public record Column(
        String key,
        String name,
        ColumnType type,
        @Nullable String unitOfMeasure,
        boolean required,
        List<String> choices) {
    public Column {
        choices = List.copyOf(choices);
    }

    /** What names and choices are told apart by: neither case nor the number of blanks counts, signs do. */
    public static String comparable(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
