package vn.thongsuot.plan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thongsuot.plan.plan.Numbering;
import vn.thongsuot.plan.plan.Paragraph;
import vn.thongsuot.plan.plan.Run;
import vn.thongsuot.plan.plan.Section;
import vn.thongsuot.plan.reference.CampaignCopy;

class CampaignWordsTest {

    private static final List<Section> SECTIONS = List.of(
            over("I", said("I.1", Run.theme()), said("I.2", Run.slogan(1)), said("I.3", Run.section("mục 1", "I.1"))),
            over("II", said("II.1", Run.slogan(2))));

    @Test
    void whatTheCampaignHasIsKept() {
        assertThat(kept(new CampaignCopy("Ngày hội", "Chủ đề", List.of("Một", "Hai"))))
                .isEqualTo(SECTIONS);
    }

    @Test
    void aCampaignWithoutThemeLosesTheSectionOfItsThemeAndTheLinkToIt() {
        var kept = kept(new CampaignCopy("Ngày hội", null, List.of("Một", "Hai")));
        assertThat(kept.getFirst().sections()).extracting(Section::id).containsExactly("I.2", "I.3");
        assertThat(kept.getFirst().sections().getLast().paragraphs()).containsExactly(Paragraph.of(Run.text("mục 1")));
    }

    @Test
    void aSectionThatOnlySpokeOfAMissingSloganGoesWhole() {
        assertThat(kept(new CampaignCopy("Ngày hội", "Chủ đề", List.of("Một")))).containsExactly(SECTIONS.getFirst());
    }

    @Test
    void withoutACampaignOnlyItsOwnWordsAreLeft() {
        var kept = new CampaignWords(null).keptOf(SECTIONS);
        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst().sections()).extracting(Section::id).containsExactly("I.3");
    }

    private static List<Section> kept(CampaignCopy campaign) {
        return new CampaignWords(campaign).keptOf(SECTIONS);
    }

    private static Section said(String id, Run run) {
        return new Section(id, null, null, List.of(Paragraph.of(run)), null, List.of(), null);
    }

    private static Section over(String id, Section... sections) {
        return new Section(id, null, "Phần", List.of(), Numbering.ARABIC, List.of(sections), null);
    }
}
