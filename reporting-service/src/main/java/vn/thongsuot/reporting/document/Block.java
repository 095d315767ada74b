package vn.thongsuot.reporting.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands under a heading. Written blocks and entered points come from a person, all others are made from facts
 * and name them. */
public sealed interface Block {

    /** A person's words; an empty line begins a new paragraph. */
    record Written(String text) implements Block {}

    /** One generated paragraph. */
    record Paragraph(String text, List<SourceRef> sources) implements Block {

        public Paragraph {
            sources = List.copyOf(sources);
        }
    }

    /**
     * A list.
     *
     * @param lead before the list, in bold; absent where the items stand for themselves
     * @param generated false where a person entered the points
     */
    record Bullets(@Nullable String lead, List<Item> items, boolean generated) implements Block {

        public static Bullets generated(@Nullable String lead, List<Item> items) {
            return new Bullets(lead, items, true);
        }

        public static Bullets entered(List<Item> items) {
            return new Bullets(null, items, false);
        }

        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * One point of a list.
     *
     * @param lead printed in bold before the text; absent where there is none
     * @param links printed after the text, as addresses
     */
    record Item(@Nullable String lead, String text, List<String> links, List<SourceRef> sources) {

        public Item {
            links = List.copyOf(links);
            sources = List.copyOf(sources);
        }

        public static Item of(String text) {
            return new Item(null, text, List.of(), List.of());
        }
    }

    /** A generated table of figures. */
    record Table(List<String> columns, List<Row> rows, List<String> notes) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
        }
    }

    /**
     * One row.
     *
     * @param cell names the figure, so that its sources can be asked for
     */
    record Row(String cell, List<String> values) {

        public Row {
            values = List.copyOf(values);
        }
    }
}
