package vn.thongsuot.gateway.opendata;

import static vn.thongsuot.gateway.opendata.PublicPage.text;
import static vn.thongsuot.gateway.opendata.PublicTexts.day;
import static vn.thongsuot.gateway.opendata.PublicTexts.escaped;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/** A challenge with its form, and the page to confirm on. */
final class OfferPages {

    private final PublicPage page;
    private final PublicTexts texts;

    OfferPages(PublicPage page) {
        this.page = page;
        this.texts = page.texts();
    }

    ResponseEntity<String> challenge(JsonNode challenge) {
        return page.open(text(challenge, "title"), facts(challenge) + form(challenge, OfferForm.EMPTY, Map.of()));
    }

    /** @param faults what to say at each field, escaped already */
    ResponseEntity<String> again(int status, JsonNode challenge, OfferForm form, Map<String, String> faults) {
        var said = faults.values().stream()
                .distinct()
                .map("<li>%s</li>"::formatted)
                .collect(Collectors.joining());
        var notice = "<div class=\"faults\" role=\"alert\"><h2>%s</h2><ul>%s</ul></div>\n"
                .formatted(texts.of("faults"), said);
        return page.own(status, text(challenge, "title"), notice + facts(challenge) + form(challenge, form, faults));
    }

    private String facts(JsonNode challenge) {
        return "<dl>\n%s%s%s%s</dl>\n"
                .formatted(
                        page.fact("problem", text(challenge, "problem")),
                        page.fact("unit", text(challenge, "unit")),
                        page.fact("field", text(challenge, "field")),
                        page.fact("until", day(text(challenge, "until"))));
    }

    private String form(JsonNode challenge, OfferForm form, Map<String, String> faults) {
        return """
                <section aria-labelledby="form"><h2 id="form">%s</h2>
                <p>%s</p>
                <form method="post" action="%s" accept-charset="utf-8">
                %s%s%s%s
                <fieldset><legend>%s</legend>
                %s%s%s</fieldset>
                <div class="trap" aria-hidden="true"><label for="website">%s</label><input id="website" name="website" tabindex="-1" autocomplete="off"></div>
                <button>%s</button>
                </form></section>
                """.formatted(
                        texts.of("form"),
                        texts.of("form.note"),
                        action(challenge),
                        input(OfferForm.ORGANISATION, "text", true, form, faults),
                        kinds(form, faults),
                        input(OfferForm.TITLE, "text", true, form, faults),
                        area(form, faults),
                        texts.of("reach"),
                        input(OfferForm.PERSON, "text", false, form, faults),
                        input(OfferForm.PHONE, "tel", false, form, faults),
                        input(OfferForm.EMAIL, "email", false, form, faults),
                        texts.of("trap"),
                        texts.of("check"));
    }

    private String action(JsonNode challenge) {
        return page.address("thach-thuc/" + escaped(text(challenge, "id")) + "/de-xuat");
    }

    private String input(String field, String type, boolean required, OfferForm form, Map<String, String> faults) {
        return field(
                field,
                faults,
                "<input id=\"%s\" name=\"%s\" type=\"%s\" maxlength=\"%d\" value=\"%s\"%s%s>"
                        .formatted(
                                field,
                                field,
                                type,
                                OfferForm.LONGEST.get(field),
                                escaped(form.value(field)),
                                required ? " required" : "",
                                described(field, faults)));
    }

    private String area(OfferForm form, Map<String, String> faults) {
        var field = OfferForm.SOLUTION;
        return field(
                field,
                faults,
                "<textarea id=\"%s\" name=\"%s\" rows=\"8\" maxlength=\"%d\" required%s>\n%s</textarea>"
                        .formatted(
                                field,
                                field,
                                OfferForm.LONGEST.get(field),
                                described(field, faults),
                                escaped(form.value(field))));
    }

    private String kinds(OfferForm form, Map<String, String> faults) {
        var field = OfferForm.KIND;
        var options = OfferForm.KINDS.stream()
                .map(kind -> "<option value=\"%s\"%s>%s</option>"
                        .formatted(kind, kind.equals(form.value(field)) ? " selected" : "", texts.of("kind." + kind)))
                .collect(Collectors.joining());
        return field(
                field,
                faults,
                "<select id=\"%s\" name=\"%s\" required%s>%s</select>"
                        .formatted(field, field, described(field, faults), options));
    }

    private String field(String field, Map<String, String> faults, String control) {
        var fault = faults.containsKey(field)
                ? "<span class=\"fault\" id=\"%s-fault\">%s</span>".formatted(field, faults.get(field))
                : "";
        return "<p><label for=\"%s\">%s</label>%s%s</p>\n".formatted(field, texts.of(field), control, fault);
    }

    private static String described(String field, Map<String, String> faults) {
        return faults.containsKey(field) ? " aria-invalid=\"true\" aria-describedby=\"%s-fault\"".formatted(field) : "";
    }

    /** @param late whether a former confirmation did not hold */
    ResponseEntity<String> confirm(JsonNode challenge, OfferForm form, String ticket, boolean late) {
        var shown = new StringBuilder();
        var hidden = new StringBuilder();
        OfferForm.LONGEST.keySet().forEach(field -> {
            var value = form.value(field);
            shown.append(page.fact(field, value));
            hidden.append(hidden(field, value));
        });
        hidden.append(hidden(OfferForm.TICKET, ticket));
        var body = """
                %s<p>%s</p>
                <dl>
                %s</dl>
                <form method="post" action="%s" accept-charset="utf-8">
                %s<button>%s</button>
                </form>
                <p><a href="%s">%s</a></p>
                """.formatted(
                        late ? "<p role=\"alert\">%s</p>\n".formatted(texts.of("confirm.expired")) : "",
                        texts.of("confirm.note"),
                        shown,
                        action(challenge),
                        hidden,
                        texts.of("confirm.button"),
                        page.address("thach-thuc/" + escaped(text(challenge, "id"))),
                        texts.of("confirm.back"));
        return page.own(200, texts.plain("confirm") + ": " + text(challenge, "title"), body);
    }

    private static String hidden(String field, String value) {
        return "<input type=\"hidden\" name=\"%s\" value=\"%s\">\n".formatted(field, escaped(value));
    }
}
