package vn.thongsuot.documents.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Two columns without lines, as the top and the end of a document have. */
final class SideBySide {

    private final XWPFTable table;

    /**
     * Two columns.
     *
     * @param left width in twentieths of a point
     */
    SideBySide(XWPFDocument file, int left, int right) {
        table = file.createTable(1, 2);
        table.removeBorders();
        table.setWidth(left + right);
        var properties = table.getCTTbl().getTblPr();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        grid.addNewGridCol().setW(BigInteger.valueOf(left));
        grid.addNewGridCol().setW(BigInteger.valueOf(right));
        left().setWidth(String.valueOf(left));
        right().setWidth(String.valueOf(right));
        table.getRow(0).setCantSplitRow(true);
    }

    XWPFTableCell left() {
        return table.getRow(0).getCell(0);
    }

    XWPFTableCell right() {
        return table.getRow(0).getCell(1);
    }

    /** A line of text in a cell; the first takes the paragraph that each cell begins with. */
    static XWPFParagraph line(XWPFTableCell cell, String style, String text) {
        var first = cell.getParagraphs().getFirst();
        var free = cell.getParagraphs().size() == 1 && first.getStyle() == null;
        var paragraph = free ? first : cell.addParagraph();
        paragraph.setStyle(style);
        if (!text.isEmpty()) {
            Texts.say(paragraph.createRun(), text);
        }
        return paragraph;
    }

    /** A thin line with room at both of its ends. */
    static void rule(XWPFTableCell cell, int room) {
        var paragraph = line(cell, Styles.RULE, "");
        paragraph.setIndentationLeft(room);
        paragraph.setIndentationRight(room);
    }
}
