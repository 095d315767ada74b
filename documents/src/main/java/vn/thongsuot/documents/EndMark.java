package vn.thongsuot.documents;

import java.util.ArrayList;
import java.util.List;

/** The sign that ends the text of a document, in place of its last full stop. */
final class EndMark {

    static final String SIGN = "./.";

    private static final String STOPS = "[./;:\\s]+$";

    private EndMark() {}

    /** The document with the mark after its last words. */
    static OfficialDocument on(OfficialDocument document) {
        var closing = document.closing();
        if (document.head().isPlain() || (closing == null && document.sections().isEmpty())) {
            return document;
        }
        return closing == null
                ? document.with(
                        document.opening(),
                        inLast(document.sections()),
                        null,
                        document.annexes(),
                        document.abbreviations())
                : document.with(
                        document.opening(),
                        document.sections(),
                        ended(closing),
                        document.annexes(),
                        document.abbreviations());
    }

    private static List<Section> inLast(List<Section> sections) {
        var all = new ArrayList<>(sections);
        all.add(ended(all.removeLast()));
        return all;
    }

    private static Section ended(Section section) {
        if (!section.children().isEmpty()) {
            return section.with(section.line(), section.blocks(), inLast(section.children()));
        }
        if (section.blocks().isEmpty()) {
            return section.with(ended(section.line()), List.of(), List.of());
        }
        var blocks = new ArrayList<>(section.blocks());
        blocks.addAll(ended(blocks.removeLast()));
        return section.with(section.line(), blocks, List.of());
    }

    private static List<Block> ended(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> List.of(ended(paragraph));
            case Block.Written written -> List.of(new Block.Written(ended(written.text())));
            case Block.Bullets bullets -> List.of(ended(bullets));
            case Block.Table table -> List.of(table, Block.Paragraph.of(SIGN));
            case Block.Chart chart -> List.of(chart, Block.Paragraph.of(SIGN));
        };
    }

    private static Block.Paragraph ended(Block.Paragraph paragraph) {
        return new Block.Paragraph(ended(paragraph.runs()), paragraph.origin(), paragraph.sources());
    }

    private static Block ended(Block.Bullets bullets) {
        var items = new ArrayList<>(bullets.items());
        if (!items.isEmpty()) {
            var last = items.removeLast();
            items.add(last.saying(last.lead(), last.links().isEmpty() ? ended(last.text()) : last.text()));
        }
        return new Block.Bullets(bullets.lead(), items, bullets.origin());
    }

    private static List<Run> ended(List<Run> runs) {
        var all = new ArrayList<>(runs);
        var last = all.isEmpty() ? Run.plain("") : all.removeLast();
        all.add(last.saying(last.text().replaceAll(STOPS, "")));
        all.add(Run.plain(SIGN));
        return all;
    }

    private static String ended(String text) {
        return text.replaceAll(STOPS, "") + SIGN;
    }
}
