package vn.thongsuot.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.plan.reference.DirectiveCopy;

class CitationTextTest {

    @ParameterizedTest
    @Tag("TA-04")
    @CsvSource({
        "Hưởng ứng Ngày hội, về việc hưởng ứng Ngày hội",
        "V/v hưởng ứng Ngày hội, về việc hưởng ứng Ngày hội",
        "Về việc hưởng ứng Ngày hội, về việc hưởng ứng Ngày hội",
        "Đẩy mạnh chuyển đổi số, về việc đẩy mạnh chuyển đổi số",
        "Ngày Sáng tạo thế giới, về việc Ngày Sáng tạo thế giới",
        "CCHC năm 2025, về việc CCHC năm 2025"
    })
    void aSubjectLosesItsHeadingsCapitalButNotThatOfAName(String subject, String words) {
        assertThat(CitationText.inFull(directive("OFFICIAL_LETTER", "2025-04-15", subject), true))
                .isEqualTo("Công văn số 1/A-B ngày 15/4/2025 của Sở Mẫu " + words);
    }

    @ParameterizedTest
    @Tag("TA-04")
    @CsvSource({"2025-02-05, ngày 05/02/2025", "2025-09, tháng 9/2025", "2025, năm 2025"})
    void aDateIsCitedAsFarAsItIsKnown(String date, String words) {
        assertThat(CitationText.inFull(directive("PLAN", date, "Chuyển đổi số"), false))
                .isEqualTo("kế hoạch số 1/A-B " + words + " của Sở Mẫu về chuyển đổi số");
    }

    @Test
    @Tag("TA-04")
    void aPlanAboutAPlanIsCalledAPlanOnce() {
        assertThat(CitationText.inFull(directive("PLAN", "2025", "Kế hoạch chuyển đổi số năm 2025"), true))
                .isEqualTo("Kế hoạch số 1/A-B năm 2025 của Sở Mẫu về chuyển đổi số năm 2025");
    }

    private static DirectiveCopy directive(String kind, @Nullable String date, String subject) {
        return new DirectiveCopy(
                kind,
                new DirectiveCopy.SymbolCopy("1/A-B"),
                date,
                new DirectiveCopy.IssuerCopy("Sở Mẫu"),
                subject,
                null);
    }
}
