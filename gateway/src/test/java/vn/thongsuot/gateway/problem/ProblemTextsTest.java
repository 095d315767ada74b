package vn.thongsuot.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTest {

    private final ProblemTexts texts = new ProblemTexts();

    @ParameterizedTest
    @EnumSource
    void everyProblemHasATextInBothLanguages(ProblemKind kind) {
        for (var language : Language.values()) {
            assertThat(texts.title(kind, language)).isNotBlank();
            assertThat(texts.detail(kind, List.of("plan-service"), language))
                    .isNotBlank()
                    .doesNotContain("{");
        }
        assertThat(texts.title(kind, Language.VI)).isNotEqualTo(texts.title(kind, Language.EN));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, VI",
                "'', VI",
                "vi-VN, VI",
                "en, EN",
                "'en-US,en;q=0.9', EN",
                "'en;q=0.4,vi;q=0.8', VI",
                "fr, VI",
                "*, VI",
                "';;;q=x', VI"
            })
    void theLanguageIsVietnameseUnlessEnglishIsPreferred(String acceptLanguage, Language expected) {
        assertThat(Language.of(acceptLanguage)).isEqualTo(expected);
    }

    @Test
    void waitingTimesAreRoundedUp() {
        assertThat(Problem.of(ProblemKind.INTERNAL)
                        .retryAfter(Duration.ofMillis(1200))
                        .headers())
                .containsEntry("Retry-After", "2");
    }
}
