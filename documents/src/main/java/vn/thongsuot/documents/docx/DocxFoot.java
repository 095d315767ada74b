package vn.thongsuot.documents.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.Signature;

/** What stands below the text. */
final class DocxFoot {

    private static final int LEFT = 4400;
    private static final int RIGHT = 4955;

    /** Three centimetres, for signature and seal. */
    private static final int SPACE = 1700;

    private DocxFoot() {}

    static void write(XWPFDocument file, OfficialDocument document) {
        together(file);
        var columns = new SideBySide(file, LEFT, RIGHT);
        distribution(columns.left(), document);
        signature(columns.right(), document.signature());
        DocxTable.abbreviations(file, document);
        file.createParagraph().setStyle(Styles.SIGNING);
    }

    /** The last words of the text go with the signature to the next page, so that it never stands there alone. */
    private static void together(XWPFDocument file) {
        if (!file.getParagraphs().isEmpty()) {
            file.getParagraphs().getLast().setKeepNext(true);
        }
        var between = file.createParagraph();
        between.setStyle(Styles.SIGNING);
        between.setKeepNext(true);
    }

    private static void distribution(XWPFTableCell cell, OfficialDocument document) {
        var lines = document.distribution();
        SideBySide.line(cell, Styles.FOR, lines.isEmpty() ? "" : OfficialDocument.FOR);
        lines.forEach(line -> SideBySide.line(cell, Styles.FOR_LINE, line));
    }

    private static void signature(XWPFTableCell cell, @Nullable Signature signature) {
        if (signature == null) {
            SideBySide.line(cell, Styles.SIGNING, "");
            return;
        }
        signature.authorities().forEach(line -> SideBySide.line(cell, Styles.SIGNING, line));
        if (signature.position() != null) {
            SideBySide.line(cell, Styles.SIGNING, signature.position());
        }
        SideBySide.line(cell, Styles.SIGNING, signature.signer() == null ? "" : signature.signer())
                .setSpacingBefore(SPACE);
    }
}
