package vn.thongsuot.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VĂN PHÒNG SỞ | VĂN PHÒNG SỞ",
                "SỞ CÔNG THƯƠNG TỈNH ĐỒNG NAI | SỞ CÔNG THƯƠNG/TỈNH ĐỒNG NAI",
                "ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI | ỦY BAN NHÂN DÂN/TỈNH ĐỒNG NAI",
                "SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH ĐỒNG NAI | SỞ KHOA HỌC/VÀ CÔNG NGHỆ/TỈNH ĐỒNG NAI",
                "PHÒNG KẾ HOẠCH – TÀI CHÍNH – TỔNG HỢP | PHÒNG KẾ HOẠCH –/TÀI CHÍNH – TỔNG HỢP",
                "PHÒNG QUẢN LÝ CÔNG NGHIỆP | PHÒNG QUẢN LÝ/CÔNG NGHIỆP",
                "MỘTCHỮRẤTDÀIKHÔNGCÓKHOẢNGTRẮNGNÀO | MỘTCHỮRẤTDÀIKHÔNGCÓKHOẢNGTRẮNGNÀO"
            })
    void aLongNameIsBrokenWherePeopleBreakIt(String name, String lines) {
        assertThat(String.join("/", NameLines.of(name))).isEqualTo(lines);
    }
}
