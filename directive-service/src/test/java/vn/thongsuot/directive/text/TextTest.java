package vn.thongsuot.directive.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void decomposedTextIsComposed() {
        var apart = Normalizer.normalize("Đồng Nai", Normalizer.Form.NFD);
        assertThat(Text.of(apart)).isEqualTo("Đồng Nai").isNotEqualTo(apart);
    }

    @Test
    void whiteSpaceAroundGoesAndBlankIsAbsent() {
        assertThat(Text.of("  Thuận An\n")).isEqualTo("Thuận An");
        assertThat(Text.of(" \t ")).isNull();
        assertThat(Text.of(null)).isNull();
        assertThat(Text.orEmpty(null)).isEmpty();
    }

    @Test
    void anAbsentListIsAnEmptyOne() {
        assertThat(Text.each(null)).isEmpty();
        assertThat(Text.each(List.of(" a "))).containsExactly("a");
    }

    @Test
    @Tag("TA-26:part")
    void theSearchKeyForgetsCaseMarksSpacesAndPunctuation() {
        assertThat(SearchKey.of("4652/BKHCN-ĐMST")).isEqualTo("4652bkhcndmst");
        assertThat(SearchKey.of("Hoà Lạc")).isEqualTo(SearchKey.of("hòa lạc")).isEqualTo("hoalac");
        assertThat(SearchKey.of("CĐS")).isEqualTo(SearchKey.of("CDS")).isEqualTo(SearchKey.of("cds"));
        assertThat(SearchKey.of("KH-CN")).isEqualTo(SearchKey.of("KHCN"));
        assertThat(SearchKey.of("01 - 10")).isEqualTo(SearchKey.of("01-10"));
    }
}
