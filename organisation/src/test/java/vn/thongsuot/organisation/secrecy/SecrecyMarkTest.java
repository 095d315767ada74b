package vn.thongsuot.organisation.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyMarkTest {

    @ParameterizedTest
    @CsvSource({
        "MẬT, CONFIDENTIAL",
        "TỐI MẬT, SECRET",
        "TUYỆT MẬT, TOP_SECRET",
        "Mật, CONFIDENTIAL",
        "'(Tối mật)', SECRET",
        "'  M Ậ T  ', CONFIDENTIAL",
        "'Độ mật: Tuyệt mật', TOP_SECRET",
        "'[ MẬT ]', CONFIDENTIAL",
        "MẬT Số: 12/BC-UBND, CONFIDENTIAL",
        "Số: 12/BC-UBND  TỐI MẬT, SECRET",
        "TUYÖT MËT, TOP_SECRET",
        "mËt, CONFIDENTIAL",
        "MA\u0323\u0302T, CONFIDENTIAL",
        "MẬT., CONFIDENTIAL",
        "'Độ mật: mật', CONFIDENTIAL",
        "'MẬT Số: ......./BC-UBND', CONFIDENTIAL",
        "'Mật Số: 12/BC-UBND Đồng Nai, ngày 05 tháng 02 năm 2026', CONFIDENTIAL",
        "Số:    /UBND-NC  MẬT, CONFIDENTIAL",
        "Số: 12/BC - UBND  TUYỆT MẬT, TOP_SECRET",
        "Tuyệt\u00A0mật, TOP_SECRET",
        "Tối\u2007mật, SECRET",
        "MẬT\u202FSố: 12/BC-UBND, CONFIDENTIAL",
        "T U Y Ệ T  M Ậ T, TOP_SECRET",
        "T Ố I\u00A0 M\u00A0Ậ T, SECRET"
    })
    void aStampOnALineOfItsOwnIsSeen(String line, Secrecy secrecy) {
        assertThat(SecrecyMark.ofLine(line)).contains(secrecy);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "V/v tăng cường bảo mật thông tin",
                "BẢO MẬT",
                "bí mật nhà nước",
                "MẬT ĐỘ DÂN SỐ",
                "Mật độ xây dựng",
                "Phòng chống mật phục",
                "BÍ MẬT",
                "mật ong",
                "mật.",
                "mật",
                "Mật.",
                "số và an toàn, bảo mật",
                "Số lượng hệ thống thông tin được bảo mật",
                "mật số liệu cá nhân",
                "mật số 12/QC-UBND ngày 05/02/2026",
                "SỐ 12 BẢO MẬT",
                "SỐ 12 VỀ AN TOÀN, BẢO MẬT"
            })
    void whatOnlySpeaksOfSecretsIsNoStamp(String line) {
        assertThat(SecrecyMark.ofLine(line)).isEmpty();
        assertThat(SecrecyMark.ofText(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'MẬT: kế hoạch diễn tập', CONFIDENTIAL",
        "'TỐI MẬT - phương án', SECRET",
        "'Phương án phòng thủ (TUYỆT MẬT)', TOP_SECRET",
        "MẬT, CONFIDENTIAL",
        "TUYỆT\u00A0MẬT, TOP_SECRET",
        "T U Y Ệ T\u202F M\u00A0Ậ T, TOP_SECRET",
        "'Kế hoạch\nMẬT: diễn tập', CONFIDENTIAL",
        "'TUYỆT MẬT\nnội dung', TOP_SECRET",
        "'MẬT\n\nnội dung', CONFIDENTIAL"
    })
    void aMarkInATextIsSeen(String text, Secrecy secrecy) {
        assertThat(SecrecyMark.ofText(text)).contains(secrecy);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kế hoạch bảo vệ bí mật nhà nước (theo Luật)",
                "Mật độ dân cư (cao)",
                "Nhân giống ong mật (vụ xuân)",
                "KẾ HOẠCH BẢO\nMẬT, AN TOÀN THÔNG TIN",
                "KẾ HOẠCH BA\u0309O \nMẬT, AN TOÀN THÔNG TIN",
                "Danh mục bí\r\nMẬT"
            })
    void aTextAboutSecretsIsNoSecret(String text) {
        assertThat(SecrecyMark.ofText(text)).isEmpty();
    }

    @Test
    void aLongGapOrALongLineHoldsNobodyUp() {
        var gap = "SỐ" + " ".repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(3), () -> {
            assertThat(SecrecyMark.ofLine(gap + "x")).isEmpty();
            assertThat(SecrecyMark.ofLine("SỐ 1 ".repeat(50_000))).isEmpty();
            assertThat(SecrecyMark.ofText("(".repeat(50) + gap + "x")).isEmpty();
            assertThat(SecrecyMark.ofLine("SỐ: 9" + " ".repeat(100_000) + "MẬT"))
                    .contains(Secrecy.CONFIDENTIAL);
        });
    }
}
