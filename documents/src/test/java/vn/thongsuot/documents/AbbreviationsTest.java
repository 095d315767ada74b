package vn.thongsuot.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("DN-27")
class AbbreviationsTest {

    private final Abbreviations abbreviations = new Abbreviations(
            List.of(new Abbreviation("SCT", "Sở Công Thương"), new Abbreviation("AI", "trí tuệ nhân tạo")));

    @Test
    void onlyTheFirstUseIsWrittenOut() {
        assertThat(abbreviations.writeOut("SCT dùng AI; SCT học."))
                .isEqualTo("Sở Công Thương (SCT) dùng trí tuệ nhân tạo (AI); SCT học.");
        assertThat(abbreviations.writeOut("SCT dùng AI.")).isEqualTo("SCT dùng AI.");
    }

    @Test
    void whatTheAuthorExplainedIsLeftAlone() {
        assertThat(abbreviations.writeOut("Sở Công Thương (SCT) họp.")).isEqualTo("Sở Công Thương (SCT) họp.");
        assertThat(abbreviations.used()).containsExactly(new Abbreviation("SCT", "Sở Công Thương"));
    }

    @Test
    void aNameInBracketsBeforeTheShortFormIsAnExplanationToo() {
        var text = "Máy học (Artificial Intelligence - AI) là môn mới.";
        assertThat(abbreviations.writeOut(text)).isEqualTo(text);
        assertThat(abbreviations.writeOut("Lớp học (tại trụ sở - SCT mở).")).contains("Sở Công Thương (SCT) mở");
    }

    @Test
    void partsOfWordsSymbolsAndAddressesAreNoUse() {
        var text = "Số 572/SCTKHTCTH, 12/SCT-VP, sct.dongnai.gov.vn, HAI, AIR, SCT.vn";

        assertThat(abbreviations.writeOut(text)).isEqualTo(text);
        assertThat(abbreviations.used()).isEmpty();
    }
}
