package vn.thongsuot.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IssuerTest {

    @Test
    void aDepartmentStandsUnderItsCommittee() {
        assertThat(Issuer.of("Sở Công Thương", "DEPARTMENT", "Ủy ban nhân dân tỉnh Đồng Nai"))
                .isEqualTo(new Issuer("ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI", List.of("SỞ CÔNG THƯƠNG")));
    }

    @Test
    void aCommitteeStandsByItselfOnTwoLines() {
        assertThat(Issuer.of("UBND xã Thuận An", "PEOPLES_COMMITTEE", "Thành phố Hà Nội"))
                .isEqualTo(new Issuer(null, List.of("ỦY BAN NHÂN DÂN", "XÃ THUẬN AN")));
    }

    @Test
    void whatAnOfficeBelongsToIsNotNamedTwice() {
        assertThat(Issuer.of("Văn phòng Sở - Sở Công Thương", "OFFICE", "Sở Công Thương tỉnh Đồng Nai"))
                .isEqualTo(new Issuer("SỞ CÔNG THƯƠNG TỈNH ĐỒNG NAI", List.of("VĂN PHÒNG SỞ")));
        assertThat(Issuer.of("Phòng Kế hoạch - Tài chính", "DIVISION", "Sở Công Thương"))
                .isEqualTo(new Issuer("SỞ CÔNG THƯƠNG", List.of("PHÒNG KẾ HOẠCH - TÀI CHÍNH")));
    }

    @Test
    void aBodyWithoutParentStandsAlone() {
        assertThat(Issuer.of("Ban Tổ chức", "OTHER", null)).isEqualTo(new Issuer(null, List.of("BAN TỔ CHỨC")));
    }
}
