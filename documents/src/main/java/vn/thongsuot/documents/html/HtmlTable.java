package vn.thongsuot.documents.html;

import vn.thongsuot.documents.Abbreviation;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.OfficialDocument;

/** Tables. */
final class HtmlTable {

    private HtmlTable() {}

    /** The columns' headings are repeated on each page. */
    static void write(Html html, Block.Table table) {
        html.open("table").open("thead").open("tr");
        table.columns().forEach(column -> html.text("th", column, "scope", "col"));
        html.close().close().open("tbody");
        for (var row : table.rows()) {
            html.open("tr", row.cell() == null ? new String[0] : new String[] {"data-cell", row.cell()});
            row.values().forEach(value -> html.text("td", value));
            html.close();
        }
        html.close().close();
        table.notes().forEach(note -> html.text("p", note, "class", "note"));
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
