package vn.thongsuot.directive.dataanswer;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * All rows of an answer as somebody sends them: those there were before are gone.
 *
 * @param rows each with a text for each column, in the order of the form, written as people do
 * @param text the same from the clipboard of a spreadsheet, instead of the rows
 */
public record Filling(
        @Nullable List<List<String>> rows, @Nullable String text) {

    public Filling {
        rows = rows == null ? null : rows.stream().map(Text::each).toList();
    }

    Optional<Refusal> refusal() {
        return new Rules()
                .check((rows == null) != (text == null), "/rows", "rows-or-text")
                .atMost("/rows", rows == null ? List.of() : rows, Rows.MOST)
                .refusal();
    }

    RawTable table() {
        return text == null ? RawTable.ofRows(rows == null ? List.of() : rows) : RawTable.ofText(text);
    }
}
