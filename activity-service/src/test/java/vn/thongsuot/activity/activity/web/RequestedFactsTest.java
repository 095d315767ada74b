package vn.thongsuot.activity.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.activity.activity.Audience;
import vn.thongsuot.activity.activity.Facts;
import vn.thongsuot.activity.activity.Measurement;
import vn.thongsuot.activity.activity.PartialPeriod;
import vn.thongsuot.activity.activity.Qualifier;

class RequestedFactsTest {

    @Test
    void whatIsLeftOutIsAbsentOrEmpty() {
        var facts = facts("");
        assertThat(facts.who().coordinators()).isEmpty();
        assertThat(facts.what().content()).isNull();
        assertThat(facts.setting().period()).isNull();
        assertThat(facts.basis().plan()).isNull();
        assertThat(facts.findings().measurements()).isEmpty();
    }

    @Test
    void blankTextsCountAsAbsent() {
        var facts = facts(", \"content\": \"  \", \"place\": \"\", \"plan\": \" \"");
        assertThat(facts.what().content()).isNull();
        assertThat(facts.setting().place()).isNull();
        assertThat(facts.basis().plan()).isNull();
    }

    @Test
    void textsAreComposedAndWithoutBlanksAround() {
        var composed = "Đổi mới sáng tạo";
        var apart = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(apart).isNotEqualTo(composed);
        assertThat(facts(", \"slogans\": [\" " + apart + " \"]").what().slogans())
                .containsExactly(composed);
    }

    @Test
    @Tag("DN-19")
    void aNumberWithoutAQualifierIsMeantExactly() {
        var facts = facts("""
                        , "measurements": [{"indicator": "articles", "value": "1500.5"}]
                        , "audiences": [{"label": "DN", "count": {"value": "60"}}, {"label": "CBCC"}]
                        """);
        assertThat(facts.findings().measurements())
                .containsExactly(Measurement.of("articles", Qualifier.EQ, new BigDecimal("1500.5"), null));
        assertThat(facts.setting().audiences())
                .containsExactly(new Audience("DN", new Audience.Count(Qualifier.EQ, 60)), new Audience("CBCC", null));
    }

    @Test
    void aMeasurementInWordsHasNoQualifier() {
        var facts = facts(", \"measurements\": [{\"indicator\": \"awareness\", \"text\": \"tốt hơn\"}]");
        assertThat(facts.findings().measurements()).containsExactly(Measurement.of("awareness", null, null, "tốt hơn"));
    }

    @Test
    @Tag("TA-11")
    void theTimeIsReadAsWritten() {
        var facts = facts(", \"when\": \"2025-10-01/2025-10-03\"");
        assertThat(facts.setting().period())
                .isEqualTo(PartialPeriod.between(
                        PartialPeriod.parse("2025-10-01").from(),
                        PartialPeriod.parse("2025-10-03").to()));
    }

    private static Facts facts(String more) {
        var json = """
                {"unit": "vps", "kind": "BANNER", "mode": "RESPOND", "state": "DONE", "title": "Băng rôn" %s}
                """.formatted(more);
        return RequestedFacts.of(JsonMapper.shared().readValue(json, ActivityRequest.class));
    }
}
