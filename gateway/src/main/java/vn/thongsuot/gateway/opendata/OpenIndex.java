package vn.thongsuot.gateway.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.thongsuot.gateway.opendata.PublicPage.text;
import static vn.thongsuot.gateway.opendata.PublicTexts.day;
import static vn.thongsuot.gateway.opendata.PublicTexts.escaped;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.gateway.opendata.OpenServices.Told;

/** The first page of a tenant: what it has laid open, list by list. */
final class OpenIndex {

    /** Parameters of the page: from where each list goes on. */
    static final String CHALLENGES = "bai-toan";

    static final String PLANS = "ke-hoach";
    static final String DATA = "du-lieu";

    private final PublicPage page;
    private final PublicTexts texts;

    OpenIndex(PublicPage page) {
        this.page = page;
        this.texts = page.texts();
    }

    /** @param about whose pages these are; each list is there only while it is open */
    ResponseEntity<String> of(JsonNode about, Told challenges, Told plans, Told data) {
        var body = new StringBuilder();
        list(challenges, "items", "challenges", CHALLENGES, this::challenge).ifPresent(body::append);
        list(plans, "items", "plans", PLANS, this::plan).ifPresent(body::append);
        list(data, "dcat:dataset", "data", DATA, this::dataSet).ifPresent(body::append);
        if (challenges.isThere()) {
            body.append(asking(page));
        }
        body.append("<dl>").append(page.fact("licence", text(about, "licence"))).append("</dl>\n");
        return page.open(text(about, "name"), body.toString());
    }

    private Optional<String> list(Told told, String items, String key, String more, Function<JsonNode, String> line) {
        if (!told.isThere()) {
            return Optional.empty();
        }
        var lines = told.body().path(items).valueStream().map(line).collect(Collectors.joining());
        var shown = lines.isEmpty() ? "<p>%s</p>".formatted(texts.of(key + ".none")) : "<ul>\n" + lines + "</ul>";
        return Optional.of("<section aria-labelledby=\"%s\"><h2 id=\"%s\">%s</h2>\n%s%s</section>\n"
                .formatted(key, key, texts.of(key), shown, next(told, more)));
    }

    private String next(Told told, String more) {
        return told.next().isEmpty()
                ? ""
                : "<p><a rel=\"next\" href=\"%s?%s=%s\">%s</a></p>\n"
                        .formatted(page.address(), more, UriUtils.encode(told.next(), UTF_8), texts.of("next"));
    }

    private String challenge(JsonNode item) {
        var until = text(item, "until");
        return "<li><a href=\"%s\">%s</a> <small>%s%s</small></li>\n"
                .formatted(
                        page.address("thach-thuc/" + escaped(text(item, "id"))),
                        escaped(text(item, "title")),
                        escaped(text(item, "unit")),
                        until.isEmpty() ? "" : " · %s %s".formatted(texts.of("until"), day(until)));
    }

    private String plan(JsonNode item) {
        return "<li><a href=\"%s\">%s</a> <small>%s · %s · %s</small></li>\n"
                .formatted(
                        page.address("ke-hoach/" + escaped(text(item, "id"))),
                        escaped(text(item, "subject")),
                        escaped(text(item, "symbol")),
                        day(text(item, "date")),
                        escaped(text(item, "unit")));
    }

    private String dataSet(JsonNode item) {
        return "<li><a href=\"%s\">%s</a> <small>%s</small></li>\n"
                .formatted(
                        page.address("du-lieu/" + escaped(text(item, "dct:identifier"))),
                        escaped(text(item, "dct:title")),
                        escaped(item.path("dct:publisher").path("foaf:name").asString("")));
    }

    /** Where whoever has offered asks what became of it. */
    static String asking(PublicPage page) {
        return """
                <section aria-labelledby="ask"><h2 id="ask">%s</h2>
                <form method="get" action="%s"><p><label for="so">%s</label><input id="so" name="so" maxlength="40" autocomplete="off" required></p>
                <button>%s</button></form></section>
                """.formatted(
                        page.texts().of("ask"),
                        page.address("de-xuat"),
                        page.texts().of("ask.label"),
                        page.texts().of("ask.button"));
    }
}
