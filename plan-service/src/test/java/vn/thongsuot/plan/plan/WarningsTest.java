package vn.thongsuot.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.plan.ThuanAn;
import vn.thongsuot.plan.plan.Warning.Code;

class WarningsTest {

    private static final String LINK = "/sections/1/sections/3/sections/0/paragraphs/0/runs/1";

    @Test
    @Tag("TA-12")
    void aTimeFrameBeforeALetterItCarriesOutWarnsAndBlocksNothing() {
        assertThat(warnings(ThuanAn.content())).contains(new Warning(Code.WINDOW_BEFORE_BASE, "/bases/1/directive"));
        assertThat(PlanRule.broken(ThuanAn.content(), ThuanAn.sources())).isEmpty();
    }

    @Test
    @Tag("TA-12")
    void aTimeFrameBeforeThePlansOwnDateWarns() {
        var dated = ThuanAn.content().datedAs(new PartialDate("2025-09-25"));
        assertThat(warnings(dated)).contains(new Warning(Code.WINDOW_BEFORE_PLAN_DATE, "/window/from"));
    }

    @Test
    @Tag("TA-12")
    void aYearAloneIsNotBefore() {
        assertThat(warnings(ThuanAn.content())).extracting(Warning::code).doesNotContain(Code.WINDOW_BEFORE_PLAN_DATE);
    }

    @Test
    @Tag("TA-31")
    void wordsThatNameAnotherSectionThanTheLinkAreFlagged() {
        assertThat(warnings(ThuanAn.content())).contains(new Warning(Code.REFERENCE_MISMATCH, LINK));
    }

    @Test
    @Tag("TA-31")
    void wordsThatNameTheirSectionAreNot() {
        for (var words : List.of("mục 1", "Mục II.1", "nêu trên")) {
            var mended = linked(words);
            assertThat(warnings(mended)).as(words).extracting(Warning::code).doesNotContain(Code.REFERENCE_MISMATCH);
        }
    }

    @Test
    @Tag("TA-33")
    void aTimeFrameNobodyConfirmedIsFlaggedUntilSomebodyDoes() {
        var confirmed = Contents.of(ThuanAn.content()).within(ThuanAn.window("II.5", true));
        assertThat(warnings(ThuanAn.content())).contains(new Warning(Code.WINDOW_NOT_CONFIRMED, "/window/confirmed"));
        assertThat(warnings(confirmed)).extracting(Warning::code).doesNotContain(Code.WINDOW_NOT_CONFIRMED);
    }

    private static List<Warning> warnings(PlanContent content) {
        return Warnings.of(content, ThuanAn.sources());
    }

    private static PlanContent linked(String words) {
        var theme = ThuanAn.titled("II.1", "Chủ đề", Numbering.ARABIC);
        var form = ThuanAn.item("II.4.a", ItemKind.FORM, ActivityKind.BANNER, Run.section(words, "II.1"));
        return ThuanAn.withSections(
                ThuanAn.text("I", "Mục đích"), ThuanAn.titled("II", "Nội dung", Numbering.ARABIC, theme, form));
    }
}
