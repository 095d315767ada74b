package vn.thongsuot.activity.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.activity.activity.Office.CLERK;
import static vn.thongsuot.activity.activity.Office.refusal;
import static vn.thongsuot.activity.activity.Stated.activity;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thongsuot.platform.aggregate.Erasure;

/** Which words go by which erasure, and that nothing else does. */
class InsideWordsTest {

    private static final List<String> ALL =
            List.of("Tin", "Hội thỏa", "Mẫu", "TS.", "Làm ngay", "Bước tới", "Ghi nhầm");

    private final Activity said = said();

    @ParameterizedTest
    @CsvSource({"NEWS, Tin", "VERBATIM, Hội thỏa", "PERSONS, Mẫu;TS.", "SPOKEN, Làm ngay;Bước tới", "REASONS, Ghi nhầm"
    })
    void eachTakesItsOwnWordsAndLeavesTheOthers(InsideWords words, String gone) {
        var left = words.erasedFrom(said).toString();
        var away = List.of(gone.split(";"));
        assertThat(left).doesNotContain(away).contains("Hội thảo", "Trưởng phòng");
        assertThat(ALL).filteredOn(each -> !away.contains(each)).allMatch(left::contains);
    }

    @Test
    void whatIsErasedIsNotFoundByItsWordsAnyMore() {
        assertThat(said.words()).contains("thoa");
        assertThat(InsideWords.VERBATIM.erasedFrom(said).words())
                .doesNotContain("thoa")
                .contains("thao");
    }

    @Test
    void valuesOfAKindOfTheTenantsOwnGoAndTheKindStays() {
        var own = new Description.Own("EXPO", 2, java.util.Map.of("guest", "Người Mẫu"));
        var left = InsideWords.OWN.erasedFrom(said.stating(said.facts().by(own)));
        assertThat(left.facts().what().own()).isEqualTo(new Description.Own("EXPO", 2, java.util.Map.of()));
    }

    @ParameterizedTest
    @EnumSource(InsideWords.class)
    void whereNobodySaidAnythingThereIsNothingToErase(InsideWords words) {
        var plain = new Office().recorded(activity()).state();
        assertThat(words.erasedFrom(plain)).isEqualTo(plain);
    }

    @Test
    void whoRecordsDoesNotErase() {
        var office = new Office();
        var seen = office.recorded(activity());
        var outcome = office.erasingWords.erase(
                Office.changing(CLERK, seen), seen.id(), Set.of(InsideWords.NEWS), Erasure.Basis.ORDER);
        assertThat(refusal(outcome))
                .matches(refused -> refused != null && refused.code().equals("right-missing"));
    }

    @Test
    void allTogetherLeaveWhatIsTold() {
        var left = EnumSet.allOf(InsideWords.class).stream()
                .reduce(said, (before, words) -> words.erasedFrom(before), (one, other) -> other);
        assertThat(left.toString()).doesNotContain(ALL).contains("Hội thảo", "Trưởng phòng");
        assertThat(left.corrections()).hasSize(1);
    }

    private static Activity said() {
        var head = new Official(null, "Trưởng phòng", null, "Nguyễn Văn Mẫu", "TS.", false);
        var turn = new Turn(head, Turn.Role.SPEAK, "Bước tới", new Turn.Quotation("Làm ngay", null));
        var event = new Conference(
                "Hội thảo",
                null,
                null,
                List.of(),
                new Attendance(new Audience.Count(Qualifier.EQ, 60), List.of(), List.of(head)),
                List.of(turn));
        var stated = activity()
                .called("Hội thảo")
                .saying("Hội thảo", new Description.Verbatim("Hội thỏa", null))
                .held(event);
        var plain = new Office().recorded(activity()).state().stating(stated.facts());
        return plain.told(new News("Tin", "Tin", null))
                .corrected(List.of(new Correction("Ghi nhầm", CLERK.subject(), Instant.EPOCH, 1)));
    }
}
