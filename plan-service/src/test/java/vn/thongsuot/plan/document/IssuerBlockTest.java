package vn.thongsuot.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.plan.reference.UnitFacts;

class IssuerBlockTest {

    @Test
    @Tag("TA-21")
    void aDepartmentStandsUnderItsCommittee() {
        var unit = new UnitFacts("Sở Công Thương", "SCT", "DEPARTMENT", "STATE", "Ủy ban nhân dân tỉnh Đồng Nai");
        assertThat(IssuerBlock.of(unit))
                .isEqualTo(new IssuerBlock("ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI", List.of("SỞ CÔNG THƯƠNG")));
    }

    @Test
    @Tag("TA-21")
    void aCommitteeStandsByItselfOnTwoLines() {
        var unit = new UnitFacts("UBND xã Thuận An", null, "PEOPLES_COMMITTEE", "STATE", "Thành phố Hà Nội");
        assertThat(IssuerBlock.of(unit)).isEqualTo(new IssuerBlock(null, List.of("ỦY BAN NHÂN DÂN", "XÃ THUẬN AN")));
    }

    @Test
    void aBodyWithoutParentStandsAlone() {
        var unit = new UnitFacts("Ban Tổ chức", null, "OTHER", "OTHER", null);
        assertThat(IssuerBlock.of(unit)).isEqualTo(new IssuerBlock(null, List.of("BAN TỔ CHỨC")));
    }
}
