package vn.thongsuot.organisation.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InternalMarkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LƯU HÀNH NỘI BỘ",
                "Tài liệu (lưu hành nội bộ)",
                "Lưu hành\nnội bộ.",
                "luu hanh noi bo",
                "L Ư U  H À N H  N Ộ I  B Ộ"
            })
    void aTextSaysThatItStaysInside(String text) {
        assertThat(InternalMark.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Phổ biến trong nội bộ", "Giấy phép lưu hành"})
    void anyOtherTextDoesNot(String text) {
        assertThat(InternalMark.isIn(text)).isFalse();
    }
}
