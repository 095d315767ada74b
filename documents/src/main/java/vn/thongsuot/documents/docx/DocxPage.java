package vn.thongsuot.documents.docx;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A4, the margins, and the page number in the margin at the top from the second page on. All in twentieths of a point. */
final class DocxPage {

    private static final int WIDTH = 11906;
    private static final int HEIGHT = 16838;
    private static final int TOP_AND_BOTTOM = 1134;
    private static final int LEFT = 1701;
    private static final int RIGHT = 850;
    private static final int TO_HEADER = 567;

    private DocxPage() {}

    static void set(XWPFDocument file) {
        var section = file.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(number(WIDTH));
        size.setH(number(HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(number(TOP_AND_BOTTOM));
        margins.setBottom(number(TOP_AND_BOTTOM));
        margins.setLeft(number(LEFT));
        margins.setRight(number(RIGHT));
        margins.setHeader(number(TO_HEADER));
        margins.setFooter(number(TO_HEADER));
        margins.setGutter(BigInteger.ZERO);
        headers(file);
    }

    /** An empty one for the first page makes it differ. */
    private static void headers(XWPFDocument file) {
        file.createHeader(HeaderFooterType.FIRST).createParagraph().setStyle(Styles.HEADER);
        var paragraph = file.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setStyle(Styles.HEADER);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private static BigInteger number(int value) {
        return BigInteger.valueOf(value);
    }
}
