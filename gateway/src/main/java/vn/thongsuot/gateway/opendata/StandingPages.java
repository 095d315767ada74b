package vn.thongsuot.gateway.opendata;

import static vn.thongsuot.gateway.opendata.PublicPage.text;
import static vn.thongsuot.gateway.opendata.PublicTexts.day;
import static vn.thongsuot.gateway.opendata.PublicTexts.escaped;

import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/** What became of an offer, for whoever knows its number. */
final class StandingPages {

    private final PublicPage page;
    private final PublicTexts texts;

    StandingPages(PublicPage page) {
        this.page = page;
        this.texts = page.texts();
    }

    ResponseEntity<String> received(JsonNode standing) {
        return page.own(
                201,
                texts.plain("received"),
                "<p>%s</p>\n".formatted(texts.of("received.note")) + facts(standing, true));
    }

    ResponseEntity<String> standing(JsonNode standing) {
        return page.own(200, texts.plain("standing"), facts(standing, false) + OpenIndex.asking(page));
    }

    ResponseEntity<String> noSuchOffer() {
        return page.own(
                404,
                texts.plain("standing"),
                "<p role=\"alert\">%s</p>\n".formatted(texts.of("standing.none")) + OpenIndex.asking(page));
    }

    private String facts(JsonNode standing, boolean linked) {
        var reference = text(standing, "reference");
        var link = linked
                ? "<p><a href=\"%s\">%s</a></p>\n"
                        .formatted(page.address("de-xuat?so=" + escaped(reference)), texts.of("standing"))
                : "";
        return "<dl>\n%s%s<dt>%s</dt><dd>%s</dd>\n%s%s%s</dl>\n%s"
                .formatted(
                        page.fact("reference", reference),
                        page.fact("title", text(standing, "title")),
                        texts.of("status"),
                        texts.of("status." + text(standing, "status")),
                        page.fact("receivedOn", day(text(standing, "receivedOn"))),
                        page.fact("answeredOn", day(text(standing, "answeredOn"))),
                        page.fact("reason", text(standing, "reason")),
                        link);
    }
}
