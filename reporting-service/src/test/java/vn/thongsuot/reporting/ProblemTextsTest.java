package vn.thongsuot.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(texts("vi").keySet()).isEqualTo(texts("en").keySet());
    }

    @Test
    void noTextIsEmptyAndNoneIsLeftUntranslated() throws IOException {
        var english = texts("en");
        assertThat(texts("vi")).allSatisfy((key, text) -> {
            assertThat(text.toString()).isNotBlank();
            assertThat(text).isNotEqualTo(english.get(key));
        });
    }

    private static Properties texts(String language) throws IOException {
        var path = "/problems/reporting-service_" + language + ".properties";
        var texts = new Properties();
        try (var file = Objects.requireNonNull(ProblemTextsTest.class.getResourceAsStream(path))) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
