package vn.thongsuot.directive.unit;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.draft;
import static vn.thongsuot.directive.InMemoryService.violations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.City;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.DirectiveDraft;
import vn.thongsuot.directive.directive.Issue;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.PageQuery;

class ExpandingClassesTest {

    private static final LocalDate CONFERENCE = LocalDate.of(2022, 9, 7);

    private final City city = new City();

    @Test
    @Tag("HCM-07")
    void aClassOfUnitsMeansTheUnitsOfItsDay() {
        var plan = city.plan(", \"date\": \"2022-09-07\", \"recipientClasses\": [%s]".formatted(city.everybody()));
        assertThat(plan.state().recipients())
                .containsExactly(city.science, city.health, city.district, city.rural, city.thuDuc);
        assertThat(plan.state().particulars().expansions()).singleElement().satisfies(expansion -> {
            assertThat(expansion.asOf()).isEqualTo(CONFERENCE);
            assertThat(expansion.group().words()).isEqualTo(City.EVERYBODY);
        });
        var task = city.task(plan.id(), """
                "title": "Lập Tổ công tác", "roles": [{"role": "LEAD", "label": "mỗi đơn vị", "unitClass": %s}]""".formatted(city.everybody()));
        assertThat(task.state().units()).containsExactlyElementsOf(plan.state().recipients());
        assertThat(task.state().roles().getFirst().asOf()).isEqualTo(CONFERENCE);
        assertThat(of(LocalDate.of(2025, 7, 1))).containsExactly(city.science, city.health);
    }

    @Test
    @Tag("HCM-08")
    void districtsOfOldStandInTheTreeWithTheirDaysAndTheirSuccessors() {
        assertThat(existingOn(CONFERENCE))
                .contains(city.district, city.rural, city.thuDuc)
                .doesNotContain(city.ward);
        assertThat(existingOn(LocalDate.of(2025, 6, 30))).contains(city.thuDuc);
        assertThat(existingOn(LocalDate.of(2025, 7, 1)))
                .contains(city.ward)
                .doesNotContain(city.district, city.rural, city.thuDuc);
        var district =
                city.service.units.find(TENANT, city.district).orElseThrow().state();
        assertThat(district.parent()).isEqualTo(city.committee);
        assertThat(district.level()).isEqualTo(Level.DISTRICT);
        assertThat(district.successors()).containsExactly(city.ward);
    }

    @Test
    void aDraftIsExpandedOnTheDayOfItsIssueAndKeepsWhatItMeantThen() {
        var draft = city.service.directive("""
                {"system": "STATE", "kind": "PLAN", "direction": "OUTGOING", "issuer": {"unit": "%s"},
                 "subject": "Kế hoạch", "recipients": ["%s"], "recipientClasses": [%s]}""".formatted(city.committee, city.ward, city.everybody()));
        assertThat(draft.state().recipients()).containsExactly(city.ward);
        var issued = done(city.service.registering.issue(
                city.service.command(CLERK), draft.id(), new Issue("1", LocalDate.of(2022, 9, 1), null)));
        assertThat(issued.state().recipients())
                .containsExactly(city.ward, city.science, city.health, city.district, city.rural, city.thuDuc);
        var later = done(city.service.registering.change(
                city.service.command(CLERK), draft.id(), draft(DirectiveDraft.class, """
                        {"system": "STATE", "kind": "PLAN", "direction": "OUTGOING", "issuer": {"unit": "%s"},
                         "subject": "Kế hoạch mới", "date": "2026-01-01", "recipientClasses": [%s]}""".formatted(
                                city.committee, city.everybody()))));
        assertThat(later.state().particulars().expansions().getFirst().asOf()).isEqualTo("2022-09-01");
        assertThat(later.state().recipients()).contains(city.thuDuc);
    }

    @Test
    void whomAClassMeantWhenTheDocumentWentOutIsNotLostByAChange() {
        var issued = city.plan(", \"date\": \"2022-09-07\", \"recipientClasses\": [%s]".formatted(city.everybody()));
        var without = """
                {"system": "STATE", "kind": "PLAN", "direction": "INCOMING", "issuer": {"unit": "%s"},
                 "subject": "Đổi mới sáng tạo khu vực công", "date": "2022-09-07", "recipients": [%s]}""";
        assertThat(violations(change(issued.id(), without.formatted(city.committee, ""))))
                .containsExactly("/recipientClasses class-went-out");
        var named =
                issued.state().recipients().stream().map("\"%s\""::formatted).collect(joining(", "));
        var carried = done(change(issued.id(), without.formatted(city.committee, named)));
        assertThat(carried.state().recipients()).isEqualTo(issued.state().recipients());
    }

    private Outcome<Versioned<Directive>> change(String id, String json) {
        return city.service.registering.change(city.service.command(CLERK), id, draft(DirectiveDraft.class, json));
    }

    @Test
    void aClassOfNobodyIsRefusedSinceSomebodyWouldWaitForAnAnswer() {
        var group = city.everybody().replace("\"DEPARTMENT\", \"PEOPLES_COMMITTEE\"", "\"MEDIA\"");
        assertThatThrownBy(() -> city.plan(", \"recipientClasses\": [%s]".formatted(group)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("class-of-nobody");
    }

    @Test
    void aClassSaysInItsWordsWhichKindsItMeans() {
        assertThat(violations(city.service.registering.register(
                        city.service.command(CLERK), draft(DirectiveDraft.class, """
                                {"system": "STATE", "kind": "PLAN", "direction": "INCOMING", "subject": "x",
                                 "recipientClasses": [{"kinds": []}]}"""))))
                .containsExactly("/recipientClasses/0/words required", "/recipientClasses/0/kinds required");
    }

    @Test
    @Tag("MOIT-01")
    void aMinistryHasItsTreeBesideTheProvince() {
        var service = city.service;
        var ministry = service.unit("Bộ Công Thương", "MINISTRY", "CENTRAL", "STATE", null);
        var agency = service.unit("""
                {"name": "Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công", "abbreviation": "ĐCK",
                 "shortName": "Cục ĐCK", "kind": "AGENCY", "level": "CENTRAL", "system": "STATE", "parent": "%s"}""".formatted(ministry));
        var parts = Map.of(
                "Vụ Kế hoạch", "DEPARTMENT_OF_MINISTRY",
                "Viện Nghiên cứu Cơ khí", "INSTITUTE",
                "Trường Đại học Công Thương", "UNIVERSITY",
                "Tổng công ty ngành", "ENTERPRISE");
        parts.forEach((name, kind) -> service.unit(name, kind, "CENTRAL", "STATE", ministry));
        var below = service.organisation.units(TENANT).subtree(ministry);
        assertThat(below).hasSize(6).contains(agency).doesNotContain(city.committee);
        assertThat(service.units.findAll(TENANT, below).values())
                .extracting(unit -> unit.state().kind())
                .contains(
                        UnitKind.AGENCY,
                        UnitKind.DEPARTMENT_OF_MINISTRY,
                        UnitKind.INSTITUTE,
                        UnitKind.UNIVERSITY,
                        UnitKind.ENTERPRISE);
        var stored = service.units.find(TENANT, agency).orElseThrow().state();
        assertThat(List.of(Objects.requireNonNull(stored.shortName()), Objects.requireNonNull(stored.abbreviation())))
                .containsExactly("Cục ĐCK", "ĐCK");
    }

    private List<String> of(LocalDate day) {
        var group = draft(UnitClass.class, city.everybody());
        return city.service.expanding.expand(TENANT, group, day).units();
    }

    private List<String> existingOn(LocalDate day) {
        return city.service.units.page(TENANT, new PageQuery(200, null), Map.of()).items().stream()
                .filter(unit -> unit.state().existsOn(day))
                .map(Versioned::id)
                .toList();
    }
}
