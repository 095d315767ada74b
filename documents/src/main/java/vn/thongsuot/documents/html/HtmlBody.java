package vn.thongsuot.documents.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.Link;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.Origin;
import vn.thongsuot.documents.Run;
import vn.thongsuot.documents.Section;

/** The text from the legal bases to the end mark. Generated blocks say so and name the deeds they were made from. */
final class HtmlBody {

    private static final List<String> HEADINGS = List.of("h2", "h3", "h4");

    private final Html html;

    private final boolean named;
    private final List<Integer> shares;

    HtmlBody(Html html, boolean named) {
        this(html, named, List.of());
    }

    private HtmlBody(Html html, boolean named, List<Integer> shares) {
        this.html = html;
        this.named = named;
        this.shares = shares;
    }

    /**
     * For a part of a long table in tagged PDF: its columns are as wide as in the other parts, and each row has an id, so that
     * one can ask on which page it stands.
     */
    static HtmlBody part(Html html, List<Integer> shares) {
        return new HtmlBody(html, true, shares);
    }

    /**
     * Writes the text.
     *
     * @param named whether links say where they lead besides their text, as tagged PDF wants it
     */
    static void write(Html html, OfficialDocument document, boolean named) {
        html.open("div", "class", "body", "role", "main");
        bases(html, document);
        var body = new HtmlBody(html, named);
        body.formula(document.opening(), "opening");
        body.sections(document.sections(), 0);
        body.formula(document.closing(), "closing");
        html.close();
    }

    private static void bases(Html html, OfficialDocument document) {
        if (!document.bases().isEmpty()) {
            html.open("div", "class", "bases");
            document.baseLines().forEach(line -> html.text("p", line));
            html.close();
        }
    }

    private void formula(Block.@Nullable Paragraph paragraph, String name) {
        if (paragraph != null) {
            html.open("p", formulaMarks(paragraph, name));
            runs(paragraph.runs());
            html.close();
        }
    }

    private static String[] formulaMarks(Block.Paragraph paragraph, String name) {
        return paragraph.origin() == Origin.GENERATED
                ? new String[] {"class", name, "data-generated", "true"}
                : new String[] {"class", name};
    }

    private void sections(List<Section> sections, int depth) {
        for (var section : sections) {
            html.open("section", "id", section.id());
            line(section, depth);
            section.blocks().forEach(this::block);
            sections(section.children(), depth + 1);
            html.close();
        }
    }

    private void line(Section section, int depth) {
        if (section.title().isEmpty()) {
            return;
        }
        html.open(section.heading() ? HEADINGS.get(Math.min(depth, HEADINGS.size() - 1)) : "p");
        if (!section.mark().isEmpty()) {
            html.text(section.line().isEmpty() ? section.mark() : section.mark() + " ");
        }
        runs(section.line());
        html.close();
    }

    void block(Block block) {
        var marked = block.origin() != Origin.PLAIN;
        if (marked) {
            html.open("div", marks(block.origin()));
        }
        switch (block) {
            case Block.Written written -> written.paragraphs().forEach(text -> html.text("p", text));
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Table table -> HtmlTable.write(html, table, shares);
            case Block.Chart chart -> HtmlChart.write(html, chart);
        }
        if (marked) {
            html.close();
        }
    }

    private static String[] marks(Origin origin) {
        return origin == Origin.GENERATED ? new String[] {"data-generated", "true"} : new String[] {"class", "written"};
    }

    private void paragraph(Block.Paragraph paragraph) {
        html.open("p", HtmlRefs.of(paragraph.sources(), List.of()));
        runs(paragraph.runs());
        html.close();
    }

    private void bullets(Block.Bullets bullets) {
        if (bullets.lead() != null) {
            html.open("p", "class", "lead").text("b", bullets.lead()).close();
        }
        html.open("ul");
        bullets.items().forEach(this::item);
        html.close();
    }

    private void item(Block.Item item) {
        html.open("li", HtmlRefs.of(item.sources(), item.cells()));
        if (item.lead() != null) {
            html.text("b", item.lead() + ":").text(" ");
        }
        html.text(item.text());
        for (var link : item.links()) {
            html.text(" ");
            run(Run.linked(link, link));
        }
        html.close();
    }

    private void runs(List<Run> runs) {
        runs.forEach(this::run);
    }

    private void run(Run run) {
        var opened = 0;
        var link = run.link();
        if (link != null) {
            html.open("a", attributes(link, run.text()));
            opened++;
        }
        if (run.bold()) {
            html.open("b");
            opened++;
        }
        if (run.italic()) {
            html.open("i");
            opened++;
        }
        html.text(run.text());
        for (; opened > 0; opened--) {
            html.close();
        }
    }

    private String[] attributes(Link link, String text) {
        var attributes = new ArrayList<>(List.of("href", link.target()));
        if (!link.isInside()) {
            attributes.addAll(List.of("rel", "noreferrer"));
        }
        if (named) {
            attributes.addAll(List.of("title", text));
        }
        return attributes.toArray(String[]::new);
    }
}
