package vn.thongsuot.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thongsuot.plan.ThuanAn;
import vn.thongsuot.plan.plan.Item;
import vn.thongsuot.plan.plan.ItemKind;
import vn.thongsuot.plan.plan.Numbering;
import vn.thongsuot.plan.plan.Programme;
import vn.thongsuot.plan.plan.Run;
import vn.thongsuot.plan.plan.RunKind;
import vn.thongsuot.plan.plan.Section;
import vn.thongsuot.plan.plan.Style;
import vn.thongsuot.plan.reference.CampaignCopy;
import vn.thongsuot.plan.reference.Sources;

/** Words that stand for something else: they say what it is now. */
class GeneratedWordsTest {

    private static final Section THEME = ThuanAn.titled(
            "chu-de", "Nội dung", Numbering.LETTER_VIETNAMESE, ThuanAn.text("mot", "Một"), ThuanAn.text("hai", "Hai"));
    private static final Section LINK =
            ThuanAn.assignment("viec", plainItem(), Run.text("Theo "), Run.section("", "hai"));

    @Test
    void aReferenceFollowsWhatItMeansWhereverThatIsMoved() {
        assertThat(printed(THEME, LINK)).anyMatch(line -> line.endsWith("Theo mục I.b"));
        assertThat(printed(LINK, THEME)).anyMatch(line -> line.endsWith("Theo mục II.b"));
    }

    @Test
    void severalCampaignsAreQuotedEachByItsOwnWords() {
        var other =
                new CampaignCopy("Tuần lễ chuyển đổi số", "Dữ liệu cho mọi người", List.of("Mỗi nhà một tài khoản số"));
        var section = ThuanAn.assignment(
                "I",
                plainItem(),
                Run.theme(),
                Run.text(" và "),
                new Run(RunKind.THEME, "", Style.BOLD, "tuan-le", null),
                Run.text(", "),
                new Run(RunKind.SLOGAN, "", Style.BOLD, "tuan-le", 1));
        var programme = new Programme(null, null, null, List.of(), List.of(), null, List.of("tuan-le"));
        var sources = new Sources(ThuanAn.units(), ThuanAn.directives(), ThuanAn.campaign(), Map.of("tuan-le", other));
        var content = ThuanAn.standing(ThuanAn.withSections(section), programme);
        assertThat(PrintedThuanAn.body(PrintedThuanAn.of(content, null, sources)))
                .anyMatch(line -> line.endsWith(
                        "“" + ThuanAn.THEME + "” và “Dữ liệu cho mọi người”, “Mỗi nhà một tài khoản số”"));
    }

    private static List<String> printed(Section... sections) {
        return PrintedThuanAn.body(PrintedThuanAn.of(ThuanAn.withSections(sections), null, ThuanAn.sources()));
    }

    private static Item plainItem() {
        return ThuanAn.plain(ItemKind.CONTENT, List.of());
    }
}
