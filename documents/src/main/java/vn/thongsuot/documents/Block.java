package vn.thongsuot.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands under a heading. */
public sealed interface Block {

    Origin origin();

    /** One paragraph. */
    record Paragraph(List<Run> runs, Origin origin, List<SourceRef> sources) implements Block {

        public Paragraph {
            runs = List.copyOf(runs);
            sources = List.copyOf(sources);
        }

        public static Paragraph of(List<Run> runs) {
            return new Paragraph(runs, Origin.PLAIN, List.of());
        }

        public static Paragraph of(String text) {
            return of(List.of(Run.plain(text)));
        }

        public static Paragraph generated(String text, List<SourceRef> sources) {
            return new Paragraph(List.of(Run.plain(text)), Origin.GENERATED, sources);
        }
    }

    /** A person's words; each line that is not empty is a paragraph. */
    record Written(String text) implements Block {

        public Written {
            text = PlainText.of(text);
        }

        @Override
        public Origin origin() {
            return Origin.WRITTEN;
        }

        public List<String> paragraphs() {
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /**
     * A list, each point after a dash.
     *
     * @param lead before the list, in bold; absent where the points stand for themselves
     */
    record Bullets(@Nullable String lead, List<Item> items, Origin origin) implements Block {

        public Bullets {
            lead = lead == null ? null : PlainText.of(lead);
            items = List.copyOf(items);
        }

        public static Bullets generated(@Nullable String lead, List<Item> items) {
            return new Bullets(lead, items, Origin.GENERATED);
        }

        /** Points that a person entered as data. */
        public static Bullets entered(List<Item> items) {
            return new Bullets(null, items, Origin.WRITTEN);
        }
    }

    /**
     * One point of a list.
     *
     * @param lead printed in bold before the text, with a colon; absent where there is none
     * @param links printed after the text, as addresses
     * @param cells names of the figures that the text says
     */
    record Item(@Nullable String lead, String text, List<String> links, List<SourceRef> sources, List<String> cells) {

        public Item {
            lead = lead == null ? null : PlainText.of(lead);
            text = PlainText.of(text);
            links = links.stream().map(PlainText::of).toList();
            sources = List.copyOf(sources);
            cells = List.copyOf(cells);
        }

        /** One that says no figure. */
        public Item(@Nullable String lead, String text, List<String> links, List<SourceRef> sources) {
            this(lead, text, links, sources, List.of());
        }

        public static Item of(String text) {
            return new Item(null, text, List.of(), List.of());
        }

        Item saying(@Nullable String otherLead, String otherText) {
            return new Item(otherLead, otherText, links, sources, cells);
        }
    }

    /**
     * A generated table.
     *
     * @param columns their headings
     * @param notes below it, in italics
     */
    record Table(List<String> columns, List<Row> rows, List<String> notes) implements Block {

        public Table {
            columns = columns.stream().map(PlainText::of).toList();
            rows = List.copyOf(rows);
            notes = notes.stream().map(PlainText::of).toList();
        }

        @Override
        public Origin origin() {
            return Origin.GENERATED;
        }
    }

    /**
     * A generated chart of values that stand in a table beside it; see {@link Charts}.
     *
     * @param end what a bar over the full width stands for; it begins at nought
     * @param notes below it, in italics
     */
    record Chart(String title, List<Bar> bars, BigDecimal end, List<String> notes) implements Block {

        private static final int WHOLE = 100;

        public Chart {
            title = PlainText.of(title);
            bars = List.copyOf(bars);
            notes = notes.stream().map(PlainText::of).toList();
        }

        @Override
        public Origin origin() {
            return Origin.GENERATED;
        }

        /** How much of the width a bar takes, in percent; 0 for one that has no value. */
        public BigDecimal percent(Bar bar) {
            return bar.size() == null || end.signum() == 0
                    ? BigDecimal.ZERO
                    : bar.size().multiply(BigDecimal.valueOf(WHOLE)).divide(end, 1, RoundingMode.HALF_UP);
        }

        /** All that is seen, for those who do not see it. */
        public String inWords() {
            return "Biểu đồ thanh: " + title + ". "
                    + bars.stream().map(Bar::text).collect(Collectors.joining("; ")) + ".";
        }
    }

    /**
     * One row.
     *
     * @param cell names the figure, so that its sources can be asked for; absent where the row is none
     * @param cells the same of each value, where one row tells several figures; empty for a value that is none
     * @param sources the deeds that the row tells of
     */
    record Row(@Nullable String cell, List<String> values, List<String> cells, List<SourceRef> sources) {

        public Row {
            values = values.stream().map(PlainText::of).toList();
            cells = List.copyOf(cells);
            sources = List.copyOf(sources);
        }

        /** One of a single figure, or of none. */
        public Row(@Nullable String cell, List<String> values) {
            this(cell, values, List.of(), List.of());
        }

        /** Which figure the value in this place is; empty for none of its own. */
        public String cellAt(int place) {
            return place < cells.size() ? cells.get(place) : "";
        }

        Row saying(List<String> others) {
            return new Row(cell, others, cells, sources);
        }
    }
}
