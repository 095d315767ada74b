package vn.thongsuot.plan.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thongsuot.plan.ThuanAn;
import vn.thongsuot.plan.difference.SectionChange.Kind;
import vn.thongsuot.plan.plan.Numbering;
import vn.thongsuot.plan.plan.Paragraph;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.plan.PlanStatus;
import vn.thongsuot.plan.plan.Section;

class ComparedTest {

    @Test
    void whatIsTheSameIsNotListed() {
        assertThat(changes(List.of(part("a", "Một"), part("b", "Hai")), List.of(part("a", "Một"), part("b", "Hai"))))
                .isEmpty();
    }

    @Test
    void sectionsAreNewGoneOrSaySomethingElse() {
        var changes = changes(
                List.of(part("a", "Một"), part("b", "Hai"), part("c", "Ba")),
                List.of(part("a", "Một"), part("c", "Ba mới"), part("d", "Bốn")));
        assertThat(changes)
                .extracting(SectionChange::section, SectionChange::kinds, SectionChange::before, SectionChange::after)
                .containsExactly(
                        tuple("b", List.of(Kind.REMOVED), "II", null),
                        tuple("c", List.of(Kind.CHANGED), "III", "II"),
                        tuple("d", List.of(Kind.ADDED), null, "III"));
        assertThat(changes.get(1).words()).contains(new Stretch(Stretch.Kind.ADDED, " mới"));
    }

    @Test
    void onlyWhatChangedItsPlaceHasMovedNotAllThatWasRenumbered() {
        var before = List.of(part("a", "Một"), part("b", "Hai"), part("c", "Ba"), part("d", "Bốn"));
        var after = List.of(part("d", "Bốn"), part("a", "Một"), part("b", "Hai"), part("c", "Ba"));
        assertThat(changes(before, after))
                .extracting(SectionChange::section, SectionChange::kinds)
                .containsExactly(tuple("d", List.of(Kind.MOVED)));
        var inside = List.of(part("a", "Một", part("d", "Bốn nữa")), part("b", "Hai"), part("c", "Ba"));
        assertThat(changes(before, inside))
                .extracting(SectionChange::section, SectionChange::kinds, SectionChange::after)
                .containsExactly(tuple("d", List.of(Kind.MOVED, Kind.CHANGED), "I.1"));
    }

    private static List<SectionChange> changes(List<Section> before, List<Section> after) {
        return new Compared(plan(before), ThuanAn.sources(), plan(after), ThuanAn.sources()).sections();
    }

    private static Plan plan(List<Section> sections) {
        var content = ThuanAn.withSections(sections.toArray(Section[]::new));
        return new Plan(content, PlanStatus.APPROVED, List.of(), null, List.of(), null, null);
    }

    private static Section part(String id, String words, Section... parts) {
        return new Section(id, null, null, List.of(Paragraph.of(words)), Numbering.ARABIC, List.of(parts), null);
    }
}
