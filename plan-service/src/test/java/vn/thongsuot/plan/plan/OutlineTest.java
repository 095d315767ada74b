package vn.thongsuot.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.plan.ThuanAn;

class OutlineTest {

    private final Outline outline = Outline.of(ThuanAn.content());

    @Test
    @Tag("TA-07")
    void labelsComeFromThePlace() {
        assertThat(label("II")).isEqualTo("II");
        assertThat(label("II.3.d")).isEqualTo("II.3.d");
        assertThat(label("II.4.e")).isEqualTo("II.4.e");
        assertThat(label("III.2")).isEqualTo("III.2");
    }

    @Test
    @Tag("TA-07")
    void labelsFollowWhenPartsAreMoved() {
        var content = ThuanAn.content();
        var swapped = ThuanAn.withSections(
                content.sections().get(2),
                content.sections().get(0),
                content.sections().get(1));
        assertThat(Outline.of(swapped).find("III.1").orElseThrow().label()).isEqualTo("I.1");
    }

    @Test
    @Tag("TA-08")
    void purposesAreFourAndRequirementsThree() {
        assertThat(partsOf(Topic.PURPOSES)).isEqualTo(4);
        assertThat(partsOf(Topic.REQUIREMENTS)).isEqualTo(3);
    }

    @Test
    void pointersLeadIntoTheContent() {
        assertThat(outline.find("II.4.a").orElseThrow().pointer()).isEqualTo("/sections/1/sections/3/sections/0");
    }

    private String label(String section) {
        return outline.find(section).orElseThrow().label();
    }

    private int partsOf(Topic topic) {
        return outline.places().stream()
                .map(Outline.Place::section)
                .filter(section -> section.topic() == topic)
                .mapToInt(section -> section.sections().size())
                .sum();
    }
}
