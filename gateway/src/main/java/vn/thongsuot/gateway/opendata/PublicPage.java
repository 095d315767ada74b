package vn.thongsuot.gateway.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.thongsuot.gateway.opendata.PublicTexts.escaped;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import tools.jackson.databind.JsonNode;

/**
 * The frame of every public page: one heading, one style sheet, no script. All that comes from data is escaped where it is put
 * in.
 */
final class PublicPage {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final Duration KEPT = Duration.ofMinutes(1);

    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s – %s</title>
            <link rel="stylesheet" href="/app/public.css">
            </head>
            <body>
            <a class="skip" href="#main">%s</a>
            <header><nav aria-label="%s"><a href="/cong-khai/%s">%s</a></nav></header>
            <main id="main">
            <h1>%s</h1>
            %s
            </main>
            </body>
            </html>
            """;

    private final PublicTexts texts;
    private final String tenant;

    /** @param tenant by its public name */
    PublicPage(PublicTexts texts, String tenant) {
        this.texts = texts;
        this.tenant = tenant;
    }

    /** A page that everybody sees alike, which caches may keep for a moment. */
    ResponseEntity<String> open(String heading, String body) {
        var page = html(heading, body);
        var tag = DigestUtils.md5DigestAsHex(page.getBytes(UTF_8)); // tells two pages apart and guards nothing
        return answer(200, page, CacheControl.maxAge(KEPT).cachePublic(), tag);
    }

    /** A page for the one who asked. */
    ResponseEntity<String> own(int status, String heading, String body) {
        return answer(status, html(heading, body), CacheControl.noStore(), null);
    }

    /** @param heading not escaped yet, as all that comes from data */
    private String html(String heading, String body) {
        return FRAME.formatted(
                texts.language().tag(),
                escaped(heading),
                texts.of("site"),
                texts.of("skip"),
                texts.of("site"),
                tenant,
                texts.of("home"),
                escaped(heading),
                body);
    }

    /** @param tag of what caches may keep; absent for what they may not */
    private ResponseEntity<String> answer(int status, String html, CacheControl kept, @Nullable String tag) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(kept)
                .header(HttpHeaders.CONTENT_LANGUAGE, texts.language().tag())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .eTag(tag == null ? null : "W/\"" + tag + "\"")
                .body(html);
    }

    PublicTexts texts() {
        return texts;
    }

    /** The address of the first page of this tenant. */
    String address() {
        return "/cong-khai/" + tenant;
    }

    /** The address of a page of this tenant. */
    String address(String path) {
        return address() + "/" + path;
    }

    /** One line of a list of facts; nothing where there is nothing to say. */
    String fact(String key, String text) {
        return text.isEmpty() ? "" : "<dt>%s</dt><dd>%s</dd>\n".formatted(texts.of(key), escaped(text));
    }

    static String text(JsonNode from, String field) {
        return from.path(field).asString("");
    }
}
