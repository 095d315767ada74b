package vn.thongsuot.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.plan.ThuanAn;
import vn.thongsuot.plan.plan.Citation;
import vn.thongsuot.plan.plan.Numbering;
import vn.thongsuot.plan.plan.PlanContent;
import vn.thongsuot.plan.plan.Relation;
import vn.thongsuot.plan.reference.Sources;

class OpeningSentenceTest {

    @Test
    @Tag("TA-04")
    @Tag("TA-05")
    void twoLettersFromDifferentLinesMakeOneSentence() {
        assertThat(OpeningSentence.of(ThuanAn.content(), ThuanAn.sources()))
                .isEqualTo("Thực hiện Công văn số "
                        + letter(ThuanAn.LETTER_OF_MINISTRY, "14/9/2025")
                        + " và công văn số "
                        + letter(ThuanAn.LETTER_OF_DEPARTMENT, "23/9/2025")
                        + ", UBND xã Thuận An ban hành kế hoạch với các nội dung sau:");
    }

    @Test
    @Tag("TA-04")
    void basesOfSeveralKindsAreGroupedByTheirRelation() {
        var content = resting(
                new Citation(ThuanAn.LAW, Relation.BASED_ON),
                new Citation(ThuanAn.RESOLUTION_57, Relation.BASED_ON),
                new Citation(ThuanAn.LETTER_OF_DEPARTMENT, Relation.CARRIES_OUT));
        assertThat(OpeningSentence.of(content, ThuanAn.sources()))
                .startsWith("Căn cứ Luật Khoa học, công nghệ và ĐMST năm 2025 và nghị quyết số 57-NQ/TW"
                        + " ngày 22/12/2024 của Bộ Chính trị; thực hiện Công văn số 3886/SKHCN-ĐMST")
                .endsWith(", UBND xã Thuận An ban hành kế hoạch thực hiện như sau:");
    }

    @Test
    void withoutBasesTheIssuerBegins() {
        assertThat(OpeningSentence.of(resting(), ThuanAn.sources())).startsWith("UBND xã Thuận An ban hành");
    }

    @Test
    void aDirectiveNobodyKnowsAnyMoreLeavesABlank() {
        var content = resting(new Citation("gone", Relation.CARRIES_OUT));
        var sources = new Sources(ThuanAn.units(), ThuanAn.directives(), null);
        assertThat(OpeningSentence.of(content, sources)).startsWith("Thực hiện …, ");
    }

    private static String letter(String id, String date) {
        var letter = Objects.requireNonNull(ThuanAn.directives().get(id));
        var symbol = Objects.requireNonNull(letter.symbol()).raw();
        var issuer = Objects.requireNonNull(letter.issuer()).name();
        return symbol + " ngày " + date + " của " + issuer + " về việc hưởng ứng " + ThuanAn.BANNER;
    }

    private static PlanContent resting(Citation... bases) {
        return new PlanContent(
                ThuanAn.COMMITTEE,
                "/KH-UBND",
                null,
                "Thuận An",
                "Triển khai",
                null,
                List.of(bases),
                List.of(),
                null,
                null,
                Numbering.ROMAN,
                List.of(),
                null,
                null,
                List.of(),
                null,
                null);
    }
}
