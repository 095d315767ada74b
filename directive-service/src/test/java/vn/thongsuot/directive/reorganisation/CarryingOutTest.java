package vn.thongsuot.directive.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thongsuot.directive.InMemoryService.ADMINISTRATOR;
import static vn.thongsuot.directive.InMemoryService.NOW;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.draft;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.unit.Level;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.directive.unit.UnitDraft;
import vn.thongsuot.directive.unit.UnitKind;

class CarryingOutTest {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final LocalDate FEBRUARY = LocalDate.of(2025, 2, 28);

    private final Acts acts = new Acts();

    @Test
    void severalMergeIntoANewOneAndWhatStoodBelowThemFollows() {
        var act = acts.done("""
                "kind": "MERGE", "on": "2025-03-01", "units": ["%s", "%s"],
                "into": [{"establish": {"name": "Sở Công nghiệp và Khoa học"}}]""".formatted(acts.industry, acts.science));
        var heir = acts.act(act).heirs().getFirst();

        assertThat(acts.act(act).stage()).isEqualTo(Stage.DONE);
        assertThat(acts.unit(heir))
                .extracting(Unit::name, Unit::kind, Unit::parent, Unit::validFrom, Unit::predecessors)
                .containsExactly(
                        "Sở Công nghiệp và Khoa học",
                        UnitKind.DEPARTMENT,
                        acts.province,
                        MARCH,
                        List.of(acts.industry, acts.science));
        assertThat(List.of(acts.unit(acts.industry), acts.unit(acts.science)))
                .extracting(Unit::validTo, Unit::successors)
                .containsOnly(tuple(FEBRUARY, List.of(heir)));
        assertThat(acts.unit(acts.division).parent()).isEqualTo(heir);
        assertThat(acts.unit(acts.division).standingOn(FEBRUARY).parent()).isEqualTo(acts.industry);
    }

    @Test
    void oneMayBeTakenIntoAnotherThatGoesOn() {
        acts.done("\"kind\": \"MERGE\", \"on\": \"2025-03-01\", \"units\": [\"%s\"], \"into\": [{\"unit\": \"%s\"}]"
                .formatted(acts.science, acts.industry));
        assertThat(acts.unit(acts.science).successors()).containsExactly(acts.industry);
        assertThat(acts.unit(acts.science).existsOn(MARCH)).isFalse();
        assertThat(acts.unit(acts.industry).predecessors()).containsExactly(acts.science);
        assertThat(acts.unit(acts.industry).validTo()).isNull();
    }

    @Test
    void aSplitGivesChildrenByNameAndApportionsNothing() {
        var office = acts.service.unit("Văn phòng Sở", "OFFICE", "PROVINCE", "STATE", acts.industry);
        var act = acts.done("""
                "kind": "SPLIT", "on": "2025-03-01", "units": ["%s"],
                "into": [{"establish": {"name": "Sở Công nghiệp"}, "children": ["%s"]},
                         {"establish": {"name": "Sở Thương mại"}}]""".formatted(acts.industry, acts.division));
        var heirs = acts.act(act).heirs();

        assertThat(heirs).extracting(id -> acts.unit(id).parent()).containsOnly(acts.province);
        assertThat(heirs)
                .allSatisfy(id -> assertThat(acts.unit(id).predecessors()).containsExactly(acts.industry));
        assertThat(acts.unit(acts.industry).successors()).isEqualTo(heirs);
        assertThat(acts.unit(acts.industry).validTo()).isEqualTo(FEBRUARY);
        assertThat(acts.unit(acts.division).parent()).isEqualTo(heirs.getFirst());
        assertThat(acts.unit(office).parent()).isEqualTo(acts.industry);
    }

    @Test
    void whatIsSplitMayItselfGoOn() {
        var act = acts.done("""
                "kind": "SPLIT", "on": "2025-03-01", "units": ["%1$s"],
                "into": [{"unit": "%1$s"}, {"establish": {"name": "Sở Thương mại"}}]""".formatted(acts.industry));
        var carvedOut = acts.act(act).heirs().getLast();
        assertThat(acts.unit(acts.industry).validTo()).isNull();
        assertThat(acts.unit(acts.industry).successors()).containsExactly(carvedOut);
        assertThat(acts.unit(acts.industry).predecessors()).isEmpty();
        assertThat(acts.unit(carvedOut).predecessors()).containsExactly(acts.industry);
    }

    @Test
    void earlierNamesKindsAndPlacesStayWithTheirDates() {
        acts.done(about("RENAME", "2025-01-01", acts.division, "\"name\": \"Phòng A\", \"abbreviation\": \"PA\""));
        acts.done(about("RETYPE", "2025-02-01", acts.division, "\"kind\": \"OFFICE\", \"level\": \"COMMUNE\""));
        acts.done(about("MOVE", "2025-03-01", acts.division, "\"parent\": \"%s\"".formatted(acts.science)));
        var unit = acts.unit(acts.division);

        assertThat(unit.earlier())
                .extracting("validTo", "name", "kind", "parent")
                .containsExactly(
                        tuple(LocalDate.of(2024, 12, 31), "Phòng Công nghiệp", UnitKind.DIVISION, acts.industry),
                        tuple(LocalDate.of(2025, 1, 31), "Phòng A", UnitKind.DIVISION, acts.industry),
                        tuple(FEBRUARY, "Phòng A", UnitKind.OFFICE, acts.industry));
        assertThat(unit.name()).isEqualTo("Phòng A");
        assertThat(unit.abbreviation()).isEqualTo("PA");
        assertThat(unit.level()).isEqualTo(Level.COMMUNE);
        assertThat(unit.parent()).isEqualTo(acts.science);
        assertThat(unit.standingOn(LocalDate.of(2024, 1, 1)).name()).isEqualTo("Phòng Công nghiệp");
    }

    @Test
    void aNewUnitIsThereAtOnceAndTheRestComesWithTheDay() {
        var act = acts.order("""
                "kind": "MERGE", "on": "2025-05-01", "units": ["%s", "%s"],
                "into": [{"establish": {"name": "Sở mới"}}]""".formatted(acts.industry, acts.science)).orThrow();
        assertThat(acts.carryOut(act.id(), NOW)).isFalse();
        assertThat(acts.act(act.id()).stage()).isEqualTo(Stage.WAITING);
        assertThat(acts.unit(acts.act(act.id()).heirs().getFirst()).validFrom()).isEqualTo("2025-05-01");
        assertThat(acts.unit(acts.industry).validTo()).isNull();

        assertThat(acts.carryingOut(NOW).catchUp(TENANT)).isZero();
        assertThat(acts.carryingOut(NOW.plus(Duration.ofDays(9))).catchUp(TENANT))
                .isEqualTo(1);
        assertThat(acts.act(act.id()).stage()).isEqualTo(Stage.DONE);
        assertThat(acts.unit(acts.industry).validTo()).isEqualTo("2025-04-30");
    }

    @Test
    void carryingOutAgainChangesNothing() {
        var act = acts.order("""
                "kind": "MERGE", "on": "2025-03-01", "units": ["%s", "%s"],
                "into": [{"establish": {"name": "Sở mới"}}]""".formatted(acts.industry, acts.science)).orThrow();
        var half = acts.service.command(ADMINISTRATOR);
        new Effects(acts.service.units, half, act.id(), act.state()).take();
        assertThat(acts.carryOut(act.id(), NOW)).isTrue();
        var told = acts.service.units.told().size();
        new Effects(acts.service.units, half, act.id(), act.state()).take();
        assertThat(acts.carryOut(act.id(), NOW)).isFalse();
        assertThat(acts.service.units.told()).hasSize(told);
        assertThat(acts.acts.toldOf(TENANT, act.id())).containsExactly(Reorganisation.DECIDED, Reorganisation.CHANGED);
    }

    @Test
    void whatStandsAgainstAnActIsSaidAndItGoesOnOnceThatIsGone() {
        var late = acts.order(about("MOVE", "2025-03-01", acts.industry, "\"parent\": \"%s\"".formatted(acts.science)))
                .orThrow();
        acts.done(about("MOVE", "2025-02-01", acts.science, "\"parent\": \"%s\"".formatted(acts.industry)));
        assertThat(acts.carryOut(late.id(), NOW)).isFalse();
        assertThat(acts.act(late.id()).stage()).isEqualTo(Stage.STUCK);
        assertThat(acts.act(late.id()).because()).isEqualTo("parent-cycle");
        assertThat(acts.unit(acts.industry).parent()).isEqualTo(acts.province);

        var back = draft(UnitDraft.class, """
                {"name": "Sở Khoa học và Công nghệ", "kind": "DEPARTMENT", "level": "PROVINCE", "system": "STATE",
                 "parent": "%s"}""".formatted(acts.province));
        acts.service
                .keepingUnits
                .change(acts.service.command(ADMINISTRATOR), acts.science, back)
                .orThrow();
        assertThat(acts.unit(acts.science).earlier())
                .as("a correction leaves history alone")
                .hasSize(1);
        assertThat(acts.carryingOut(NOW).catchUp(TENANT)).isEqualTo(1);
        assertThat(acts.act(late.id()).because()).isNull();
        assertThat(acts.unit(acts.industry).parent()).isEqualTo(acts.science);
    }

    private static String about(String kind, String on, String unit, String to) {
        return "\"kind\": \"%s\", \"on\": \"%s\", \"units\": [\"%s\"], \"to\": {%s}".formatted(kind, on, unit, to);
    }
}
