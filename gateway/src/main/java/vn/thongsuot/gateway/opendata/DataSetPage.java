package vn.thongsuot.gateway.opendata;

import static vn.thongsuot.gateway.opendata.PublicPage.text;
import static vn.thongsuot.gateway.opendata.PublicTexts.escaped;

import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/** The results that a data set tells: its description, the first rows of its newest version, and where all of it is. */
final class DataSetPage {

    private final PublicPage page;
    private final PublicTexts texts;
    private final String data;

    /** @param data address of the data themselves */
    DataSetPage(PublicPage page, String data) {
        this.page = page;
        this.texts = page.texts();
        this.data = data;
    }

    /** @param newest its first rows and how many there are; absent where no version stands */
    ResponseEntity<String> of(JsonNode set, JsonNode newest) {
        return page.open(text(set, "dct:title"), facts(set) + table(newest) + downloads(set) + versions(set));
    }

    private String facts(JsonNode set) {
        var period = set.path("dct:temporal");
        return "<p>%s</p>\n<dl>\n%s%s%s%s%s%s%s</dl>\n"
                .formatted(
                        escaped(text(set, "dct:description")),
                        page.fact(
                                "publisher",
                                set.path("dct:publisher").path("foaf:name").asString("")),
                        page.fact(
                                "contact",
                                set.path("dcat:contactPoint").path("vcard:fn").asString("")),
                        page.fact("period", days(period)),
                        page.fact("source", texts.plain("source.reports")),
                        page.fact("issued", PublicTexts.dayOf(text(set, "dct:modified"))),
                        page.fact(
                                "licence",
                                set.path("dct:license").path("dct:title").asString("")),
                        frequency(set.path("dct:accrualPeriodicity").path("@id").asString("")));
    }

    /** By the last part of the address that names it. */
    private String frequency(String address) {
        var key = "frequency." + address.substring(address.lastIndexOf('/') + 1);
        return address.isEmpty() ? "" : page.fact("frequency", texts.plain(key));
    }

    private static String days(JsonNode period) {
        return period.isMissingNode()
                ? ""
                : PublicTexts.day(text(period, "dcat:startDate")) + " – "
                        + PublicTexts.day(text(period, "dcat:endDate"));
    }

    private String table(JsonNode newest) {
        var rows = newest.path("items");
        if (rows.isEmpty()) {
            return "";
        }
        var lines = rows.valueStream().map(this::row).collect(Collectors.joining());
        return """
                <div class="wide" tabindex="0" role="region" aria-label="%s"><table>
                <thead><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead>
                <tbody>
                %s</tbody></table></div>
                %s""".formatted(
                        texts.of("data"),
                        texts.of("indicator"),
                        texts.of("value"),
                        texts.of("unitOfMeasure"),
                        texts.of("unit"),
                        texts.of("period"),
                        lines,
                        newest.path("rows").asInt(0) > rows.size() ? "<p>%s</p>\n".formatted(texts.of("shown")) : "");
    }

    private String row(JsonNode row) {
        return "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%s</td><td>%s – %s</td></tr>\n"
                .formatted(
                        escaped(text(row, "name")),
                        escaped(new OpenNumber(texts).of(row)),
                        escaped(text(row, "unitOfMeasure")),
                        escaped(text(row, "unit")),
                        PublicTexts.day(text(row, "from")),
                        PublicTexts.day(text(row, "to")));
    }

    /** Each with its day; one that was taken back keeps its place, with the reason. */
    private String versions(JsonNode set) {
        var lines = set.path("dcat:hasVersion").valueStream().map(this::version).collect(Collectors.joining());
        return lines.isEmpty()
                ? ""
                : "<section aria-labelledby=\"versions\"><h2 id=\"versions\">%s</h2><ul>\n%s</ul></section>\n"
                        .formatted(texts.of("versions"), lines);
    }

    private String version(JsonNode version) {
        var reason = text(version, "adms:versionNotes");
        return "<li>%s %s <small>%s %s%s</small></li>\n"
                .formatted(
                        texts.of("version"),
                        escaped(text(version, "dcat:version")),
                        texts.of("issued"),
                        PublicTexts.dayOf(text(version, "dct:issued")),
                        reason.isEmpty() ? "" : " · %s: %s".formatted(texts.of("withdrawn"), escaped(reason)));
    }

    private String downloads(JsonNode set) {
        var links = set.path("dcat:distribution")
                .valueStream()
                .map(file -> text(file, "dct:title"))
                .map(name -> "<li><a href=\"%s/%s\">%s</a></li>\n".formatted(data, escaped(name), escaped(name)))
                .collect(Collectors.joining());
        return "<section aria-labelledby=\"download\"><h2 id=\"download\">%s</h2><ul>\n%s<li><a href=\"%s\">%s (DCAT, JSON-LD)</a></li></ul></section>\n"
                .formatted(texts.of("download"), links, data, texts.of("description"));
    }
}
