package vn.thongsuot.documents.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thongsuot.documents.Annex;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.ColumnWidths;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.PrintedDocument;
import vn.thongsuot.documents.Section;
import vn.thongsuot.platform.cells.SheetWriter;

/**
 * The tables of a document as a workbook: a list of them, the tables of the text, then one sheet for each annex. What is
 * wholly a number is one, and so is a day; a number with a qualifier stays the text that it is. Written row after row.
 */
public final class TablesFile {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String ENDING = "xlsx";

    static final String CONTENTS = "Mục lục";
    private static final List<String> HEADS = List.of("Trang tính", "Nội dung", "Số dòng");

    /** One sheet: what it is called, what it shows, and the tables on it. */
    private record Sheet(String name, String title, List<Block.Table> tables) {

        int rows() {
            return tables.stream().mapToInt(table -> table.rows().size()).sum();
        }
    }

    private TablesFile() {}

    /** Writes the whole workbook; the stream stays open. */
    public static void write(PrintedDocument printed, OutputStream out) throws IOException {
        var document = printed.document();
        var sheets = sheets(document);
        try (var book = new SheetWriter(new StayingOpen(out), CONTENTS)) {
            contents(book, sheets);
            for (var sheet : sheets) {
                book.nextSheet(sheet.name());
                for (var table : sheet.tables()) {
                    table(book, table);
                }
            }
        }
    }

    private static void contents(SheetWriter book, List<Sheet> sheets) throws IOException {
        book.heading(HEADS);
        book.widths(List.of(14, 80, 10));
        for (var sheet : sheets) {
            book.row(List.of(sheet.name(), sheet.title(), BigDecimal.valueOf(sheet.rows())));
        }
    }

    private static List<Sheet> sheets(OfficialDocument document) {
        var sheets = new ArrayList<Sheet>();
        document.sections().forEach(section -> inText(section, sheets));
        document.annexes().forEach(annex -> sheets.add(sheet(annex)));
        return sheets;
    }

    private static void inText(Section section, List<Sheet> sheets) {
        tables(section.blocks())
                .forEach(
                        table -> sheets.add(new Sheet("Bảng " + (sheets.size() + 1), section.title(), List.of(table))));
        section.children().forEach(below -> inText(below, sheets));
    }

    private static Sheet sheet(Annex annex) {
        return new Sheet(annex.label(), annex.title(), tables(annex.blocks()).toList());
    }

    private static Stream<Block.Table> tables(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block instanceof Block.Table table ? Stream.of(table) : Stream.empty());
    }

    private static void table(SheetWriter book, Block.Table table) throws IOException {
        book.heading(table.columns());
        book.widths(ColumnWidths.letters(table).stream().map(width -> width + 2).toList());
        for (var row : table.rows()) {
            book.row(row.values().stream().map(TypedCell::of).toList());
        }
        for (var note : table.notes()) {
            book.row(List.of(note));
        }
    }

    /** Whether there is a table in it at all. */
    public static Optional<PrintedDocument> having(OfficialDocument document) {
        return sheets(document).isEmpty() ? Optional.empty() : Optional.of(PrintedDocument.of(document));
    }
}
