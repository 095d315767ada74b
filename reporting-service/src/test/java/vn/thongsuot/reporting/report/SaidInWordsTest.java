package vn.thongsuot.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thongsuot.reporting.facts.ActivityFact;

class SaidInWordsTest {

    @Test
    void noDocumentIsCalledByItsCode() {
        assertThat(Words.document("ORAL_INSTRUCTION")).isEqualTo("Ý kiến chỉ đạo");
        assertThat(Words.document("SOMETHING_NEW")).isEqualTo("Văn bản");
    }

    @Test
    void whatWasOnlySaidInWordsIsPrintedInItsWords() {
        assertThat(MeasuredValues.said(new ActivityFact.Measurement("i", null, null, "hàng nghìn"), Map.of()))
                .isEqualTo("i: hàng nghìn");
        assertThat(MeasuredValues.said(new ActivityFact.Measurement("i", "NEARLY", "600", "gần 600"), Map.of()))
                .isEqualTo("i: gần 600");
    }
}
