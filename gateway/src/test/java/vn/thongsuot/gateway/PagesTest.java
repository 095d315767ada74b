package vn.thongsuot.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.webjars.WebJarVersionLocator;

class PagesTest extends RunningGateway {

    private static final Pattern INLINE = Pattern.compile("<style|style=\"|<script(?![^>]* src=)|\\son\\w+=\"");

    @Test
    void theRootLeadsToThePages() {
        assertThat(header(send(to("/")), "location")).isEqualTo("/app/");

        var shell = send(to("/app/"));

        assertThat(shell.statusCode()).isEqualTo(200);
        assertThat(header(shell, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(shell.body()).contains("<html lang=\"vi\">").doesNotContainPattern(INLINE);
    }

    @Test
    void aPageMayRunOurScriptsAndNothingElse() {
        var policy = header(send(to("/app/")), "Content-Security-Policy");

        assertThat(policy)
                .startsWith("default-src 'none'")
                .contains(
                        "style-src 'self';",
                        "connect-src 'self';",
                        "frame-src 'self';",
                        "form-action 'self' " + ISSUER.uri() + ";",
                        "frame-ancestors 'none'",
                        "base-uri 'none'",
                        "object-src 'none'")
                .containsPattern("script-src 'self'( 'sha256-[^']+')*;")
                .doesNotContain("unsafe", "*", "http:;", "https:;");
    }

    @Test
    void everythingIsAskedForAgainButSentOnlyWhenItChanged() {
        for (var path : new String[] {"/app/", "/app/app.js", "/webjars/lit-html/lit-html.js"}) {
            var first = send(to(path));
            var again = send(to(path).header("If-None-Match", header(first, "ETag")));

            assertThat(header(first, "Cache-Control")).as(path).isEqualTo("no-cache");
            assertThat(header(first, "Last-Modified")).as(path).isEmpty();
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    @Test
    void anAddressWithAVersionIsKeptForGood() {
        var library = send(to("/webjars/lit-html/" + litVersion() + "/lit-html.js"));

        assertThat(library.statusCode()).isEqualTo(200);
        assertThat(header(library, "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(header(library, "Content-Type")).startsWith("text/javascript");
    }

    @Test
    void textGoesOutPacked() {
        HttpResponse<String> packed = send(to("/app/app.css").header("Accept-Encoding", "gzip"));

        assertThat(header(packed, "content-encoding")).isEqualTo("gzip");
        assertThat(header(send(to("/app/app.css")), "content-encoding")).isEmpty();
    }

    @Test
    void nothingOutsideOfThePagesIsServed() {
        for (var path : new String[] {
            "/app/../application.yml",
            "/app/%2e%2e/application.yml",
            "/app/..%2fapplication.yml",
            "/webjars/../../application.yml",
            "/application.yml",
            "/static/app/index.html",
            "/app/nothing.js"
        }) {
            var answer = send(to(path));
            assertThat(answer.statusCode()).as(path).isIn(400, 404);
            assertThat(answer.body()).doesNotContain("thongsuot:\n");
        }
    }

    @Test
    void whoOpensAWrongAddressGetsAPage() {
        var page = send(to("/nothing").header("Accept", "text/html"));

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains("Không có đường dẫn này", "href=\"/app/\"")
                .doesNotContainPattern(INLINE);
        assertThat(send(to("/%3Cscript%3E").header("Accept", "text/html")).body())
                .doesNotContain("<script>");
    }

    private static String litVersion() {
        return Objects.requireNonNull(new WebJarVersionLocator().version("lit-html"));
    }
}
