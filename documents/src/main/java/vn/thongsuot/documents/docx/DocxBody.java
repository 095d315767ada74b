package vn.thongsuot.documents.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.Run;
import vn.thongsuot.documents.Section;

/** The text from the legal bases to the end mark. */
final class DocxBody {

    private static final int AFTER_TITLE = 120;

    private final XWPFDocument file;
    private final Lists lists;
    private final Anchors anchors;
    private final Texts texts;

    DocxBody(XWPFDocument file, Lists lists, OfficialDocument document) {
        this.file = file;
        this.lists = lists;
        this.anchors = new Anchors(document.sections());
        this.texts = new Texts(anchors);
    }

    void write(OfficialDocument document) {
        document.baseLines().forEach(line -> paragraph(Styles.BASIS, List.of(Run.plain(line))));
        formula(document.opening());
        sections(document.sections(), 1);
        formula(document.closing());
    }

    /** Each annex on a page of its own, after all else. */
    void annexes(OfficialDocument document) {
        for (var annex : document.annexes()) {
            paragraph(Styles.SUBJECT, List.of(Run.plain(annex.label()))).setPageBreak(true);
            paragraph(Styles.SUBJECT, List.of(Run.plain(annex.title()))).setKeepNext(true);
            if (!annex.accompanying().isEmpty()) {
                accompanying(annex.accompanying());
            }
            annex.blocks().forEach(this::block);
        }
    }

    private void accompanying(String text) {
        var line = paragraph(Styles.PLACE, List.of(Run.plain("(" + text + ")")));
        line.setSpacingAfter(AFTER_TITLE);
        line.setKeepNext(true);
    }

    private void formula(Block.@Nullable Paragraph paragraph) {
        if (paragraph != null) {
            paragraph(Styles.NORMAL, paragraph.runs());
        }
    }

    private void sections(List<Section> sections, int depth) {
        var list = lists.of(sections.stream().map(Section::mark).toList());
        for (var section : sections) {
            section(section, depth, list);
        }
    }

    private void section(Section section, int depth, Optional<BigInteger> list) {
        if (!section.title().isEmpty()) {
            line(section, depth, list);
        }
        section.blocks().forEach(this::block);
        if (!section.children().isEmpty()) {
            sections(section.children(), depth + 1);
        }
    }

    private void line(Section section, int depth, Optional<BigInteger> list) {
        var paragraph = file.createParagraph();
        paragraph.setStyle(section.heading() ? Styles.heading(depth) : Styles.NORMAL);
        anchors.set(paragraph, section);
        list.ifPresentOrElse(
                counted -> Lists.put(paragraph, counted),
                () -> texts.write(paragraph, Run.plain(section.mark().isEmpty() ? "" : section.mark() + " ")));
        texts.write(paragraph, section.line());
    }

    private void block(Block block) {
        switch (block) {
            case Block.Written written ->
                written.paragraphs().forEach(text -> paragraph(Styles.NORMAL, List.of(Run.plain(text))));
            case Block.Paragraph paragraph -> paragraph(Styles.NORMAL, paragraph.runs());
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Table table -> DocxTable.write(file, table);
            case Block.Chart chart -> DocxChart.write(file, chart);
        }
    }

    private void bullets(Block.Bullets bullets) {
        if (bullets.lead() != null) {
            paragraph(Styles.NORMAL, List.of(Run.bold(bullets.lead()))).setKeepNext(true);
        }
        var dashes = lists.dashes();
        for (var item : bullets.items()) {
            var paragraph = paragraph(Styles.BULLET, List.of());
            Lists.put(paragraph, dashes);
            item(paragraph, item);
        }
    }

    private void item(XWPFParagraph paragraph, Block.Item item) {
        if (item.lead() != null) {
            texts.write(paragraph, Run.bold(item.lead() + ":"));
            texts.write(paragraph, Run.plain(" "));
        }
        texts.write(paragraph, Run.plain(item.text()));
        for (var link : item.links()) {
            texts.write(paragraph, Run.plain(" "));
            texts.write(paragraph, Run.linked(link, link));
        }
    }

    private XWPFParagraph paragraph(String style, List<Run> runs) {
        var paragraph = file.createParagraph();
        paragraph.setStyle(style);
        texts.write(paragraph, runs);
        return paragraph;
    }
}
