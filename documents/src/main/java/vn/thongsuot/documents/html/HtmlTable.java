package vn.thongsuot.documents.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Abbreviation;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.OfficialDocument;

/** Tables. */
final class HtmlTable {

    private HtmlTable() {}

    /**
     * The columns' headings are repeated on each page.
     *
     * @param shares of the width that the columns take, in percent; empty where the layout finds them
     */
    static void write(Html html, Block.Table table, List<Integer> shares) {
        html.open("table").open("thead").open("tr");
        for (var place = 0; place < table.columns().size(); place++) {
            head(html, table.columns().get(place), place < shares.size() ? shares.get(place) : null);
        }
        html.close().close().open("tbody");
        for (var place = 0; place < table.rows().size(); place++) {
            row(
                    html,
                    table.rows().get(place),
                    !shares.isEmpty() ? new String[] {"id", HtmlPage.ROW + place} : new String[0]);
        }
        html.close().close();
        table.notes().forEach(note -> html.text("p", note, "class", "note"));
    }

    private static void head(Html html, String column, @Nullable Integer share) {
        html.text(
                "th",
                column,
                share == null
                        ? new String[] {"scope", "col"}
                        : new String[] {"scope", "col", "style", "width: " + share + "%"});
    }

    private static void row(Html html, Block.Row row, String[] id) {
        var deeds = HtmlRefs.of(row.sources(), List.of());
        html.open("tr", id.length > 0 ? id : row.cell() == null ? deeds : new String[] {"data-cell", row.cell()});
        for (var place = 0; place < row.values().size(); place++) {
            var cell = row.cellAt(place);
            html.text("td", row.values().get(place), cell.isEmpty() ? new String[0] : new String[] {"data-cell", cell});
        }
        html.close();
    }

    /** Explains the abbreviations; nothing when there are none. */
    static void abbreviations(Html html, OfficialDocument document) {
        if (document.abbreviations().isEmpty()) {
            return;
        }
        html.open("section", "id", "abbreviations", "class", "annex")
                .text("h2", OfficialDocument.ABBREVIATIONS)
                .open("table")
                .open("tbody");
        document.abbreviations().forEach(abbreviation -> row(html, abbreviation));
        html.close().close().close();
    }

    private static void row(Html html, Abbreviation abbreviation) {
        html.open("tr")
                .text("td", abbreviation.shortForm())
                .text("td", abbreviation.full())
                .close();
    }
}
