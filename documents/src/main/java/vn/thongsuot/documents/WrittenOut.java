package vn.thongsuot.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document in which each abbreviation is written out where it is first used, from top to end. */
final class WrittenOut {

    private final Abbreviations abbreviations;

    private WrittenOut(OfficialDocument document) {
        this.abbreviations = new Abbreviations(document.abbreviations());
    }

    /** The document with only those abbreviations left to explain that occur in it. */
    static OfficialDocument of(OfficialDocument document) {
        return new WrittenOut(document).apply(document);
    }

    private OfficialDocument apply(OfficialDocument document) {
        var opening = say(document.opening());
        var sections = document.sections().stream().map(this::say).toList();
        var closing = say(document.closing());
        var annexes = document.annexes().stream()
                .map(annex -> annex.with(annex.blocks().stream().map(this::say).toList()))
                .toList();
        return document.with(opening, sections, closing, annexes, abbreviations.used());
    }

    /** Headings stay as they are: they are repeated elsewhere. */
    private Section say(Section section) {
        var line = section.heading() ? section.line() : say(section.line());
        var blocks = section.blocks().stream().map(this::say).toList();
        return section.with(
                line, blocks, section.children().stream().map(this::say).toList());
    }

    private Block say(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> said(paragraph);
            case Block.Written written -> new Block.Written(abbreviations.writeOut(written.text()));
            case Block.Bullets bullets -> said(bullets);
            case Block.Table table ->
                new Block.Table(
                        table.columns(), table.rows().stream().map(this::say).toList(), table.notes());
            case Block.Chart chart -> chart; // the table beside it says the same words
        };
    }

    private Block said(Block.Bullets bullets) {
        var lead = sayOptional(bullets.lead());
        return new Block.Bullets(lead, bullets.items().stream().map(this::say).toList(), bullets.origin());
    }

    private Block.Item say(Block.Item item) {
        var lead = sayOptional(item.lead());
        return item.saying(lead, abbreviations.writeOut(item.text()));
    }

    private Block.Row say(Block.Row row) {
        return row.saying(row.values().stream().map(abbreviations::writeOut).toList());
    }

    private Block.@Nullable Paragraph say(Block.@Nullable Paragraph paragraph) {
        return paragraph == null ? null : said(paragraph);
    }

    private Block.Paragraph said(Block.Paragraph paragraph) {
        return new Block.Paragraph(say(paragraph.runs()), paragraph.origin(), paragraph.sources());
    }

    private List<Run> say(List<Run> runs) {
        return runs.stream()
                .map(run -> run.saying(abbreviations.writeOut(run.text())))
                .toList();
    }

    private @Nullable String sayOptional(@Nullable String text) {
        return text == null ? null : abbreviations.writeOut(text);
    }
}
