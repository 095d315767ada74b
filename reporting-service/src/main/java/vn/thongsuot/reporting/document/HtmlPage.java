package vn.thongsuot.reporting.document;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An official document as one HTML page, laid out as administrative documents are. */
public final class HtmlPage {

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 20mm 20mm 30mm }
            body { font-family: "Times New Roman", "Liberation Serif", serif; font-size: 14pt; line-height: 1.4;
              color: #000; max-width: 165mm; margin: 20mm auto; text-align: justify }
            header { display: flex; justify-content: space-between; text-align: center; font-size: 12pt }
            header p { margin: 0 } header div { width: 42% } header div:last-child { width: 57%; white-space: nowrap }
            header .caps { text-wrap: balance } .place, .number { white-space: pre }
            .caps { text-transform: uppercase } .rule { border-top: 1px solid; width: 40%; margin: 2pt auto 6pt }
            .place { font-style: italic; margin-top: 6pt }
            h1 { font-size: 14pt; text-align: center; margin: 18pt 0 0 } .title { text-align: center; font-weight: bold }
            .line { text-align: center; margin: 3pt 0 } h2, h3 { font-size: 14pt; margin: 12pt 0 6pt }
            p { text-indent: 1.27cm; margin: 6pt 0 } header p, .line, .title { text-indent: 0 }
            table { border-collapse: collapse; width: 100%; font-size: 13pt }
            th, td { border: 1px solid; padding: 3pt 5pt; text-align: left }
            .note { font-style: italic; font-size: 12pt }
            """;

    private static final String[] GENERATED = {"data-generated", "true"};
    private static final String[] WRITTEN = {"class", "written"};

    private final OfficialDocument document;
    private final Abbreviations abbreviations;
    private final Html html = new Html();

    private HtmlPage(OfficialDocument document) {
        this.document = document;
        this.abbreviations = new Abbreviations(document.abbreviations());
    }

    /** The whole page; the same document always makes the same page. */
    public static String of(OfficialDocument document) {
        return new HtmlPage(document).page();
    }

    private String page() {
        html.doctype().open("html", "lang", "vi").open("head");
        html.empty("meta", "charset", "UTF-8");
        html.text("title", document.head().title()).style(STYLE).close();
        html.open("body");
        head();
        html.open("p", "class", "opening", "data-generated", "true")
                .text(say(document.opening()))
                .close();
        sections(document.sections(), 1);
        html.open("p", "class", "closing", "data-generated", "true");
        html.text(say(document.closing()) + "./.").close();
        explained();
        return html.close().close().toString();
    }

    private void head() {
        var head = document.head();
        html.open("header").open("div");
        if (head.parentBody() != null) {
            html.text("p", head.parentBody(), "class", "caps");
        }
        html.open("p", "class", "caps").text("b", head.issuer()).close();
        html.text("p", "", "class", "rule")
                .text("p", "Số: " + head.number(), "class", "number")
                .close();
        html.open("div").text("b", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        html.open("p").text("b", "Độc lập - Tự do - Hạnh phúc").close();
        html.text("p", "", "class", "rule").text("p", head.placeAndDate(), "class", "place");
        html.close().close();
        html.text("h1", head.kind(), "class", "caps").text("p", head.title(), "class", "title");
        head.lines().forEach(line -> html.text("p", line, "class", "line"));
    }

    private void sections(List<Section> sections, int depth) {
        var place = 0;
        for (var section : sections) {
            place++;
            var heading = Numbering.label(depth, place) + ". " + section.title();
            html.open("section", "id", section.id());
            html.text(depth == 1 ? "h2" : "h3", heading);
            section.blocks().forEach(this::block);
            sections(section.children(), depth + 1);
            html.close();
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Written written -> written(written);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Table table -> table(table);
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        html.open("div", GENERATED).open("p", refs(paragraph.sources()));
        html.text(say(paragraph.text())).close().close();
    }

    private void written(Block.Written written) {
        html.open("div", WRITTEN);
        written.text().strip().lines().filter(line -> !line.isBlank()).forEach(line -> html.text("p", say(line)));
        html.close();
    }

    private void bullets(Block.Bullets bullets) {
        html.open("div", bullets.generated() ? GENERATED : WRITTEN);
        if (bullets.lead() != null) {
            html.open("p").text("b", say(bullets.lead())).close();
        }
        html.open("ul");
        bullets.items().forEach(this::item);
        html.close().close();
    }

    private void item(Block.Item item) {
        html.open("li", refs(item.sources()));
        lead(item.lead());
        html.text(say(item.text()));
        for (var link : item.links()) {
            html.text(" ").text("a", link, "href", safe(link), "rel", "noreferrer");
        }
        html.close();
    }

    private void lead(@Nullable String lead) {
        if (lead != null) {
            html.text("b", say(lead) + ":").text(" ");
        }
    }

    /** Only addresses of the web become links; anything else points nowhere. */
    private static String safe(String link) {
        return link.startsWith("https://") || link.startsWith("http://") ? link : "#";
    }

    private void table(Block.Table table) {
        html.open("div", "data-generated", "true").open("table").open("tr");
        table.columns().forEach(column -> html.text("th", column));
        html.close();
        for (var row : table.rows()) {
            html.open("tr", "data-cell", row.cell());
            row.values().forEach(value -> html.text("td", say(value)));
            html.close();
        }
        html.close();
        table.notes().forEach(note -> html.text("p", note, "class", "note"));
        html.close();
    }

    private void explained() {
        var used = abbreviations.used();
        if (!used.isEmpty()) {
            html.open("section", "id", "abbreviations")
                    .text("h3", "Các từ viết tắt")
                    .open("table");
            used.forEach(abbreviation -> html.open("tr")
                    .text("td", abbreviation.shortForm())
                    .text("td", abbreviation.full())
                    .close());
            html.close().close();
        }
    }

    private String say(String text) {
        return abbreviations.writeOut(text);
    }

    /** The attribute that names the sources; none where there are none. */
    private static String[] refs(List<SourceRef> sources) {
        var names = sources.stream().map(SourceRef::toString).collect(Collectors.joining(" "));
        return names.isEmpty() ? new String[0] : new String[] {"data-sources", names};
    }
}
