package vn.thongsuot.plan.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph: stretches of text, one after the other, with no space added between them; or a table in its place.
 *
 * @param table absent for a paragraph of text, which has runs
 */
public record Paragraph(List<Run> runs, @Nullable TextTable table) {

    public Paragraph {
        runs = runs == null ? List.of() : List.copyOf(runs);
    }

    public Paragraph(List<Run> runs) {
        this(runs, null);
    }

    public static Paragraph of(TextTable table) {
        return new Paragraph(List.of(), table);
    }

    public static Paragraph of(Run... runs) {
        return new Paragraph(List.of(runs));
    }

    public static Paragraph of(String text) {
        return of(Run.text(text));
    }

    /** Its own words, without what is generated. */
    public String words() {
        return table != null ? table.words() : runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** The same with other runs; a table stays as it is. */
    public Paragraph saying(List<Run> others) {
        return new Paragraph(others, table);
    }

    /** As it was before there were tables, since hashes of texts are made from it. */
    @Override
    public String toString() {
        return table == null ? "Paragraph[runs=" + runs + "]" : "Paragraph[table=" + table + "]";
    }
}
