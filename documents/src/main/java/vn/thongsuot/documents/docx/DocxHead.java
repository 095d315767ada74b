package vn.thongsuot.documents.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.thongsuot.documents.Head;
import vn.thongsuot.documents.NameLines;
import vn.thongsuot.documents.Regime;
import vn.thongsuot.documents.Standing;

/** What stands above the text. */
final class DocxHead {

    private static final int LEFT = 3840;
    private static final int RIGHT = 5515;
    private static final int ROOM_LEFT = 1150;
    private static final int ROOM_RIGHT = 1200;
    private static final int ROOM_TITLE = 3300;

    private DocxHead() {}

    static void write(XWPFDocument file, Head head, boolean draft) {
        if (!head.isPlain()) {
            var columns = new SideBySide(file, LEFT, RIGHT);
            issuer(columns.left(), head, draft);
            country(columns.right(), head);
        } else if (draft) {
            line(file, Styles.TITLE, Standing.DRAFT_MARK);
        }
        title(file, head);
    }

    private static void issuer(XWPFTableCell cell, Head head, boolean draft) {
        if (head.parentBody() != null) {
            NameLines.of(head.parentBody()).forEach(line -> SideBySide.line(cell, Styles.ISSUER, line));
        }
        head.issuer().stream().flatMap(line -> NameLines.of(line).stream()).forEach(line -> bold(cell, line));
        SideBySide.rule(cell, ROOM_LEFT);
        SideBySide.line(cell, Styles.NUMBER, head.numberLine());
        if (head.kind() == null) {
            SideBySide.line(cell, Styles.NUMBER, head.subject());
        }
        if (head.urgency() != null) {
            mark(cell, head.urgency());
        }
        if (draft) {
            mark(cell, Standing.DRAFT_MARK);
        }
    }

    private static void bold(XWPFTableCell cell, String text) {
        var run = SideBySide.line(cell, Styles.ISSUER, "").createRun();
        run.setBold(true);
        Texts.say(run, text);
    }

    private static void mark(XWPFTableCell cell, String text) {
        var paragraph = SideBySide.line(cell, Styles.NUMBER, "");
        paragraph.setSpacingBefore(80);
        var run = paragraph.createRun();
        run.setStyle(Styles.MARK);
        Texts.say(run, "\u00a0" + text + "\u00a0");
    }

    private static void country(XWPFTableCell cell, Head head) {
        if (head.regime() == Regime.PARTY) {
            SideBySide.line(cell, Styles.MOTTO, Head.PARTY);
        } else {
            SideBySide.line(cell, Styles.COUNTRY, Head.COUNTRY);
            SideBySide.line(cell, Styles.MOTTO, Head.MOTTO);
        }
        SideBySide.rule(cell, ROOM_RIGHT);
        SideBySide.line(cell, Styles.PLACE, head.placeAndDate());
    }

    private static void title(XWPFDocument file, Head head) {
        if (head.kind() != null) {
            line(file, Styles.TITLE, head.kind());
            line(file, Styles.SUBJECT, head.subject());
            var rule = file.createParagraph();
            rule.setStyle(Styles.RULE);
            rule.setIndentationLeft(ROOM_TITLE);
            rule.setIndentationRight(ROOM_TITLE);
        }
        if (head.kind() == null) {
            file.createParagraph().setStyle(Styles.ADDRESSEE);
        }
        head.addressLines().forEach(line -> line(file, Styles.ADDRESSEE, line));
        head.lines().forEach(line -> line(file, Styles.ADDRESSEE, line));
    }

    private static void line(XWPFDocument file, String style, String text) {
        var paragraph = file.createParagraph();
        paragraph.setStyle(style);
        Texts.say(paragraph.createRun(), text);
    }
}
