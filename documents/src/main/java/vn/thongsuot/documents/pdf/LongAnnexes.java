package vn.thongsuot.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.thongsuot.documents.Annex;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.ColumnWidths;
import vn.thongsuot.documents.PrintedDocument;
import vn.thongsuot.documents.html.HtmlPage;

/**
 * Lays out a document whose annexes have long tables: the text, then each annex some pages at a time, put behind one another
 * with their tags and bookmarks. A part ends where a page is full, so that nobody sees where one ends; page numbers go on.
 */
final class LongAnnexes {

    /** Rows that are laid out together: some seven pages. */
    static final int ROWS_AT_ONCE = 250;

    private static final int WHOLE = 100;

    private final PrintedDocument printed;
    private final PDDocument file;
    private final PDFMergerUtility joining = new PDFMergerUtility();

    private LongAnnexes(PrintedDocument printed, PDDocument file) {
        this.printed = printed;
        this.file = file;
    }

    static boolean isIn(PrintedDocument printed) {
        return printed.document().annexes().stream().anyMatch(LongAnnexes::isLong);
    }

    private static boolean isLong(Annex annex) {
        return annex.table().filter(table -> table.rows().size() > ROWS_AT_ONCE).isPresent();
    }

    /** The whole file; who asks closes it. */
    static PDDocument laidOut(PrintedDocument printed) throws IOException {
        var file = Laying.from(1).out(HtmlPage.withoutAnnexes(printed));
        var laying = new LongAnnexes(printed, file);
        for (var annex : printed.document().annexes()) {
            laying.add(annex);
        }
        return file;
    }

    private void add(Annex annex) throws IOException {
        if (!isLong(annex)) {
            join(HtmlPage.annex(printed, annex, List.of(), true));
            return;
        }
        var all = annex.table().orElseThrow();
        var shares = ColumnWidths.shares(all, WHOLE);
        for (var from = 0; from < all.rows().size(); ) {
            var to = end(annex, shares, from);
            join(page(annex, shares, from, to));
            from = to;
        }
    }

    /** Where a part ends that begins with this row: before a page that it would not fill. */
    private int end(Annex annex, List<Integer> shares, int from) throws IOException {
        var all = annex.table().orElseThrow();
        var furthest = Math.min(from + ROWS_AT_ONCE, all.rows().size());
        if (furthest == all.rows().size()) {
            return furthest;
        }
        var full = Laying.from(nextPage()).rowsOnFullPages(page(annex, shares, from, furthest));
        return full.isPresent() ? from + full.getAsInt() : furthest;
    }

    private String page(Annex annex, List<Integer> shares, int from, int to) {
        var all = annex.table().orElseThrow();
        var notes = to == all.rows().size() ? all.notes() : List.<String>of();
        var part = new Block.Table(all.columns(), all.rows().subList(from, to), notes);
        return HtmlPage.annex(printed, annex.with(List.of(part)), shares, from == 0);
    }

    private void join(String page) throws IOException {
        try (var part = Loader.loadPDF(written(page))) {
            joining.appendDocument(file, part);
        }
    }

    /** Only when a file is written are its fonts cut down to the letters in use, and the letters named. */
    private byte[] written(String page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var part = Laying.from(nextPage()).out(page)) {
            part.save(bytes);
        }
        return bytes.toByteArray();
    }

    private int nextPage() {
        return file.getNumberOfPages() + 1;
    }
}
