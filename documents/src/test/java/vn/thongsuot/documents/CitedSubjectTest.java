package vn.thongsuot.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitedSubjectTest {

    @ParameterizedTest
    @CsvSource({
        "Kế hoạch, Kế hoạch chuyển đổi số năm 2025, ' về chuyển đổi số năm 2025'",
        "kế hoạch, KẾ HOẠCH Chuyển đổi số, ' về chuyển đổi số'",
        "Kế hoạch, Về việc ban hành Kế hoạch năm, ' về ban hành Kế hoạch năm'",
        "Báo cáo, Báo cáo về kết quả Đề án 06, ' về kết quả Đề án 06'",
        "Kế hoạch, Kế hoạch hóa nguồn nhân lực, ' về kế hoạch hóa nguồn nhân lực'",
        "Luật, Luật Khoa học và công nghệ, ' về khoa học và công nghệ'",
        "Nghị quyết, Ngày Sáng tạo thế giới, ' về Ngày Sáng tạo thế giới'",
        "Kế hoạch, CCHC năm 2025, ' về CCHC năm 2025'",
        "Kế hoạch, Kế hoạch, ''"
    })
    void theKindIsNotNamedTwice(String kind, String subject, String words) {
        assertThat(CitedSubject.about(kind, false, subject)).isEqualTo(words);
    }

    @Test
    void aLetterIsAboutAMatterAndMayBeAboutAPlan() {
        assertThat(CitedSubject.about("Công văn", true, "V/v xây dựng kế hoạch"))
                .isEqualTo(" về việc xây dựng kế hoạch");
        assertThat(CitedSubject.about("Công văn", true, null)).isEmpty();
    }
}
