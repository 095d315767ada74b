package vn.thongsuot.gateway.opendata;

import static vn.thongsuot.gateway.opendata.PublicPage.text;
import static vn.thongsuot.gateway.opendata.PublicTexts.day;
import static vn.thongsuot.gateway.opendata.PublicTexts.escaped;

import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/** A published plan: under which number, by which office, and part by part what it sets out. */
final class PlanPage {

    /** The plan's name is the first heading; below the sixth there is none. */
    private static final int DEEPEST = 6;

    private final PublicPage page;
    private final PublicTexts texts;

    PlanPage(PublicPage page) {
        this.page = page;
        this.texts = page.texts();
    }

    /** @param plan one edition as it was published */
    ResponseEntity<String> of(JsonNode plan) {
        var told = plan.path("text");
        var parts = told.path("parts").valueStream().map(this::part).collect(Collectors.joining());
        return page.open(
                text(told, "subject"),
                facts(plan, told)
                        + editions(plan)
                        + paragraph(text(told, "opening"))
                        + parts
                        + paragraph(text(told, "closing")));
    }

    /** One that was taken back: the reason, and nothing of what it said. */
    ResponseEntity<String> withdrawn(JsonNode problem) {
        return page.own(
                410, texts.plain("withdrawn"), "<dl>\n" + page.fact("reason", text(problem, "detail")) + "</dl>\n");
    }

    private String facts(JsonNode plan, JsonNode told) {
        return "<dl>\n<dt>%s</dt><dd>%s</dd>\n%s%s%s%s</dl>\n"
                .formatted(
                        texts.of("symbol"),
                        escaped(text(told, "symbol")),
                        dated("date", text(told, "date")),
                        page.fact("unit", text(told, "issuer")),
                        dated("issued", text(plan, "publishedOn")),
                        page.fact("licence", text(plan, "licence")));
    }

    private String dated(String key, String iso) {
        return "<dt>%s</dt><dd>%s</dd>\n".formatted(texts.of(key), day(iso));
    }

    /** Only where there is another one than this. */
    private String editions(JsonNode plan) {
        var all = plan.path("editions");
        if (all.size() < 2) {
            return "";
        }
        var lines = all.valueStream().map(one -> edition(one, text(plan, "id"))).collect(Collectors.joining());
        return "<section aria-labelledby=\"editions\"><h2 id=\"editions\">%s</h2><ul>\n%s</ul></section>\n"
                .formatted(texts.of("versions"), lines);
    }

    private String edition(JsonNode one, String shown) {
        boolean here = text(one, "id").equals(shown);
        return "<li><a href=\"%s\"%s>%s</a> <small>%s%s</small></li>\n"
                .formatted(
                        page.address("ke-hoach/" + escaped(text(one, "id"))),
                        here ? " aria-current=\"page\"" : "",
                        escaped(text(one, "symbol")),
                        day(text(one, "date")),
                        here ? " · " + texts.of("here") : "");
    }

    private String part(JsonNode part) {
        var line = (text(part, "mark") + " " + text(part, "line")).strip();
        int level = Math.min(part.path("depth").asInt(1) + 1, DEEPEST);
        var first = line.isEmpty()
                ? ""
                : part.path("heading").asBoolean(false)
                        ? "<h%d>%s</h%d>\n".formatted(level, escaped(line), level)
                        : paragraph(line);
        return first
                + part.path("pieces")
                        .valueStream()
                        .map(piece -> piece(piece, line))
                        .collect(Collectors.joining());
    }

    private String piece(JsonNode piece, String name) {
        var columns = piece.path("columns");
        return columns.isEmpty() ? paragraph(text(piece, "text")) : table(columns, piece.path("rows"), name);
    }

    private String table(JsonNode columns, JsonNode rows, String name) {
        var head = columns.valueStream()
                .map(column -> "<th scope=\"col\">" + escaped(column.asString("")) + "</th>")
                .collect(Collectors.joining());
        var lines = rows.valueStream().map(PlanPage::row).collect(Collectors.joining());
        return """
                <div class="wide" tabindex="0" role="region" aria-label="%s"><table>
                <thead><tr>%s</tr></thead>
                <tbody>
                %s</tbody></table></div>
                """.formatted(name.isEmpty() ? texts.of("plans") : escaped(name), head, lines);
    }

    private static String row(JsonNode row) {
        return row.valueStream()
                .map(cell -> "<td>" + escaped(cell.asString("")) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private static String paragraph(String words) {
        return words.isEmpty() ? "" : "<p>%s</p>\n".formatted(escaped(words));
    }
}
