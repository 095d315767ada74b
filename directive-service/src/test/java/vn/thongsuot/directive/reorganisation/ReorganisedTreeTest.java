package vn.thongsuot.directive.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thongsuot.directive.InMemoryService.TENANT;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.unit.ReadingTrees;
import vn.thongsuot.directive.unit.UnitClass;
import vn.thongsuot.directive.unit.UnitKind;

class ReorganisedTreeTest {

    private final Acts acts = new Acts();

    @Test
    void theTreeIsReadAsOfADay() {
        acts.done(about("RENAME", "2025-02-01", acts.industry, "\"name\": \"Sở Công nghiệp\""));
        acts.done(about("MOVE", "2025-03-01", acts.division, "\"parent\": \"%s\"".formatted(acts.science)));
        assertThat(tree("2025-01-31"))
                .containsExactly(
                        tuple("UBND tỉnh", 0, 2),
                        tuple("Sở Công Thương", 1, 1),
                        tuple("Phòng Công nghiệp", 2, 0),
                        tuple("Sở Khoa học và Công nghệ", 1, 0));
        assertThat(tree("2025-03-01"))
                .containsExactly(
                        tuple("UBND tỉnh", 0, 2),
                        tuple("Sở Công nghiệp", 1, 0),
                        tuple("Sở Khoa học và Công nghệ", 1, 1),
                        tuple("Phòng Công nghiệp", 2, 0));
    }

    @Test
    void aClassMeansWhatItMeantOnTheDay() {
        acts.done(about("RETYPE", "2025-02-01", acts.industry, "\"kind\": \"AGENCY\""));
        acts.done(about("MOVE", "2025-03-01", acts.division, "\"parent\": \"%s\"".formatted(acts.science)));
        assertThat(members(UnitKind.DEPARTMENT, acts.province, "2025-01-31"))
                .containsExactlyInAnyOrder(acts.industry, acts.science);
        assertThat(members(UnitKind.DEPARTMENT, acts.province, "2025-02-01")).containsExactly(acts.science);
        assertThat(members(UnitKind.AGENCY, acts.province, "2025-01-31")).isEmpty();
        assertThat(members(UnitKind.AGENCY, acts.province, "2025-02-01")).containsExactly(acts.industry);
        assertThat(members(UnitKind.DIVISION, acts.industry, "2025-02-28")).containsExactly(acts.division);
        assertThat(members(UnitKind.DIVISION, acts.industry, "2025-03-01")).isEmpty();
        assertThat(members(UnitKind.DIVISION, acts.science, "2025-03-01")).containsExactly(acts.division);
    }

    private List<String> members(UnitKind kind, String under, String day) {
        var group = new UnitClass(null, List.of(kind), null, null, under);
        return acts.service
                .expanding
                .expand(TENANT, group, LocalDate.parse(day))
                .units();
    }

    private static String about(String kind, String on, String unit, String to) {
        return "\"kind\": \"%s\", \"on\": \"%s\", \"units\": [\"%s\"], \"to\": {%s}".formatted(kind, on, unit, to);
    }

    private List<Tuple> tree(String day) {
        return new ReadingTrees(acts.service.organisation)
                .read(TENANT, LocalDate.parse(day), acts.province, ReadingTrees.DEEPEST).stream()
                        .map(branch -> tuple(branch.unit().name(), branch.depth(), branch.below()))
                        .toList();
    }
}
