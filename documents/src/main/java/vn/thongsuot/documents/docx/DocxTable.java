package vn.thongsuot.documents.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.ColumnWidths;
import vn.thongsuot.documents.OfficialDocument;

/** Tables with lines. */
final class DocxTable {

    private static final int WIDTH = 9355;

    private DocxTable() {}

    /** The columns' headings are repeated on each page. */
    static void write(XWPFDocument file, Block.Table table) {
        var made = table(file, 1 + table.rows().size(), table.columns().size());
        made.getRow(0).setRepeatHeader(true);
        var widths = ColumnWidths.shares(table, WIDTH);
        fill(made.getRow(0), table.columns(), widths, Styles.COLUMN);
        for (var index = 0; index < table.rows().size(); index++) {
            fill(made.getRow(index + 1), table.rows().get(index).values(), widths, Styles.CELL);
        }
        below(file, table.notes());
    }

    /** A paragraph must stand between two tables, else a word processor joins them. */
    private static void below(XWPFDocument file, List<String> notes) {
        for (var note : notes.isEmpty() ? List.of("") : notes) {
            var paragraph = file.createParagraph();
            paragraph.setStyle(Styles.NOTE);
            Texts.say(paragraph.createRun(), note);
        }
    }

    static void abbreviations(XWPFDocument file, OfficialDocument document) {
        var all = document.abbreviations();
        if (all.isEmpty()) {
            return;
        }
        var title = file.createParagraph();
        title.setStyle(Styles.SUBJECT);
        title.setSpacingBefore(300);
        title.setSpacingAfter(120);
        title.setKeepNext(true);
        Texts.say(title.createRun(), OfficialDocument.ABBREVIATIONS);
        var made = table(file, all.size(), 2);
        for (var index = 0; index < all.size(); index++) {
            fill(
                    made.getRow(index),
                    List.of(all.get(index).shortForm(), all.get(index).full()),
                    List.of(WIDTH / 2, WIDTH / 2),
                    Styles.CELL);
        }
    }

    private static XWPFTable table(XWPFDocument file, int rows, int columns) {
        var table = file.createTable(rows, columns);
        table.removeBorders();
        table.setStyleID(Styles.TABLE);
        table.setWidth(WIDTH);
        return table;
    }

    private static void fill(XWPFTableRow row, List<String> values, List<Integer> widths, String style) {
        row.setCantSplitRow(true);
        var cells = row.getTableCells();
        for (var index = 0; index < Math.min(cells.size(), values.size()); index++) {
            fill(cells.get(index), values.get(index), style);
            cells.get(index).setWidth(String.valueOf(widths.get(index)));
        }
    }

    private static void fill(XWPFTableCell cell, String text, String style) {
        SideBySide.line(cell, style, text);
    }
}
