package vn.thongsuot.platformtest.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What holds of a service's own texts of problems: whatever is said in one language is said in the other. */
public abstract class ProblemTextsKit {

    private final String service;

    /**
     * @param service as its files are named, for instance {@code plan-service}
     */
    protected ProblemTextsKit(String service) {
        this.service = service;
    }

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

    private Properties texts(String language) throws IOException {
        var path = "/problems/" + service + "_" + language + ".properties";
        var texts = new Properties();
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream(path), path)) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
