package vn.thongsuot.gateway.headers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImportMapsTest {

    /** The hash was worked out with {@code openssl dgst -sha256 -binary | base64} over the text between the tags. */
    @Test
    void eachMapIsAllowedByTheHashOfItsExactText() {
        var page = """
                <script type="importmap">{"imports":{}}</script>
                <script type="module" src="/app/app.js"></script>""";

        assertThat(ImportMaps.in(page)).containsExactly("'sha256-URrTy+Il/Nz0lHojVUx275hWqAWhkSF0VsHbUM4/6Hw='");
        assertThat(ImportMaps.in(page.replace("{}}", "{} }")))
                .doesNotContain("'sha256-URrTy+Il/Nz0lHojVUx275hWqAWhkSF0VsHbUM4/6Hw='");
        assertThat(ImportMaps.in("<script>alert(1)</script>")).isEmpty();
    }
}
