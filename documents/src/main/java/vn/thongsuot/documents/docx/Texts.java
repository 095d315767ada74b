package vn.thongsuot.documents.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Link;
import vn.thongsuot.documents.Run;

/** Runs of text in paragraphs. */
final class Texts {

    private final Anchors anchors;

    Texts(Anchors anchors) {
        this.anchors = anchors;
    }

    void write(XWPFParagraph paragraph, List<Run> runs) {
        runs.forEach(run -> write(paragraph, run));
    }

    void write(XWPFParagraph paragraph, Run run) {
        var written = made(paragraph, run.link());
        say(written, run.text());
        if (run.bold()) {
            written.setBold(true);
        }
        if (run.italic()) {
            written.setItalic(true);
        }
    }

    /** A line break in a text is a space in a paragraph. */
    static void say(XWPFRun run, String text) {
        run.setText(text.replace('\n', ' '));
    }

    private XWPFRun made(XWPFParagraph paragraph, @Nullable Link link) {
        if (link == null) {
            return paragraph.createRun();
        }
        if (!link.isInside()) {
            return paragraph.createHyperlinkRun(link.target());
        }
        var anchor = anchors.name(link);
        return anchor == null ? paragraph.createRun() : inside(paragraph, anchor);
    }

    private static XWPFRun inside(XWPFParagraph paragraph, String anchor) {
        var link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(anchor);
        var run = new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
        paragraph.addRun(run);
        return run;
    }
}
