package vn.thongsuot.plan.plan.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Paragraph;
import vn.thongsuot.plan.plan.Run;
import vn.thongsuot.plan.plan.RunKind;
import vn.thongsuot.plan.plan.Style;
import vn.thongsuot.plan.plan.TextTable;

/**
 * A paragraph as a client writes it; a run without kind is plain text of its own.
 *
 * @param table in place of runs
 */
public record ParagraphRequest(
        @Nullable @Size(max = 200) List<@NotNull @Valid RunRequest> runs,
        @Nullable @Valid TableRequest table) {

    /** A table of words. */
    public record TableRequest(
            @NotNull @Size(min = 1, max = TextTable.COLUMNS) List<@NotNull @Size(max = 2000) String> columns,

            @Nullable @Size(max = TextTable.ROWS)
            List<@NotNull @Size(max = TextTable.COLUMNS) List<@NotNull @Size(max = 2000) String>> rows) {

        public TextTable toDomain() {
            return new TextTable(columns, Optionals.each(rows, row -> row));
        }
    }

    /** A stretch of text in one style. */
    public record RunRequest(
            @Nullable RunKind kind,
            @Nullable @Size(max = 20_000) String text,
            @Nullable Style style,
            @Nullable @Size(max = 100) String target,
            @Nullable Integer number) {

        public Run toDomain() {
            var of = kind == null ? RunKind.TEXT : kind;
            return new Run(of, text == null ? "" : text, style == null ? usual(of) : style, target, number);
        }

        /** Themes and slogans are set bold unless the author wants it otherwise. */
        private static Style usual(RunKind kind) {
            return kind == RunKind.THEME || kind == RunKind.SLOGAN ? Style.BOLD : Style.PLAIN;
        }
    }

    public Paragraph toDomain() {
        return new Paragraph(Optionals.each(runs, RunRequest::toDomain), Optionals.map(table, TableRequest::toDomain));
    }
}
