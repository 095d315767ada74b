package vn.thongsuot.directive.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.ADMINISTRATOR;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.draft;
import static vn.thongsuot.directive.InMemoryService.refusal;
import static vn.thongsuot.directive.InMemoryService.violations;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;

class KeepingUnitsTest {

    private final InMemoryService service = new InMemoryService();

    @Test
    @Tag("DN-10")
    void theTreeHasThreeLevelsBelowTheProvinceAndThePartyBesideIt() {
        var province = service.unit("UBND tỉnh Đồng Nai", "PEOPLES_COMMITTEE", "PROVINCE", "STATE", null);
        var party = service.unit("Ban Thường vụ Tỉnh ủy", "PARTY_COMMITTEE", "PROVINCE", "PARTY", null);
        var department = service.unit("Sở Công Thương", "DEPARTMENT", "PROVINCE", "STATE", province);
        var office = service.unit("Văn phòng Sở", "OFFICE", "PROVINCE", "STATE", department);
        var division = service.unit("Phòng Quản lý Công nghiệp", "DIVISION", "PROVINCE", "STATE", department);
        var centre = service.unit("Trung tâm Khuyến công", "PUBLIC_SERVICE_UNIT", "PROVINCE", "STATE", division);
        var tree = new Organisation(service.unitCopies).units(TENANT);
        assertThat(tree.subtree(province)).containsExactlyInAnyOrder(province, department, office, division, centre);
        assertThat(tree.ancestors(office)).containsExactly(department, province);
        assertThat(tree.ancestors(centre)).containsExactly(division, department, province);
        assertThat(tree.subtree(party)).containsExactly(party);
    }

    @Test
    @Tag("DN-12")
    void pressAndEnterprisesStandOutsideTheStateTree() {
        var press = service.unit("Báo Đồng Nai", "MEDIA", "PROVINCE", "OTHER", null);
        var enterprise = service.unit("Doanh nghiệp tiêu biểu", "ENTERPRISE", "PROVINCE", "OTHER", null);
        assertThat(Stream.of(press, enterprise).map(id -> stored(id).system())).containsOnly(UnitSystem.OTHER);
    }

    @Test
    @Tag("TA-03")
    void theCommuneKeepsItsCodeAndStandsBelowTheCity() {
        var city = service.unit("""
                {"name": "Thành phố Hà Nội", "kind": "PEOPLES_COMMITTEE", "level": "PROVINCE", "system": "STATE",
                 "identifiers": [{"scheme": "territory", "value": "01", "verified": true}]}""");
        var commune = service.unit("""
                {"name": "Ủy ban nhân dân xã Thuận An", "shortName": "Thuận An", "abbreviation": "UBND",
                 "kind": "PEOPLES_COMMITTEE", "level": "COMMUNE", "system": "STATE", "parent": "%s",
                 "validFrom": "2025-07-01",
                 "identifiers": [{"scheme": "territory", "value": "00562", "validFrom": "2025-07-01", "verified": true}]}""".formatted(city));
        assertThat(stored(commune).identifiers())
                .containsExactly(new Identifier("territory", "00562", LocalDate.of(2025, 7, 1), null, true));
        assertThat(stored(city).identifiers()).containsExactly(new Identifier("territory", "01", null, null, true));
        assertThat(stored(commune).parent()).isEqualTo(city);
        assertThat(stored(commune).shortName()).isEqualTo("Thuận An");
    }

    @Test
    @Tag("TA-16")
    void aVillageIsAUnitWithoutAccounts() {
        var commune = service.unit("UBND xã Thuận An", "PEOPLES_COMMITTEE", "COMMUNE", "STATE", null);
        var below = """
                {"name": "%s", "kind": "%s", "level": "SUB_COMMUNE", "system": "OTHER",
                 "parent": "%s", "hasAccounts": false}""";
        var village = service.unit(below.formatted("Các thôn", "VILLAGE", commune));
        var group = service.unit(below.formatted("Các tổ dân phố", "RESIDENTIAL_GROUP", commune));
        assertThat(List.of(village, group)).noneMatch(id -> stored(id).hasAccounts());
        assertThat(stored(commune).hasAccounts()).isTrue();
    }

    @Test
    @Tag("TA-29")
    void theCommuneHasTheBodiesOfTheTwoTierModel() {
        var commune = sinceJuly("UBND xã Thuận An", "PEOPLES_COMMITTEE", "STATE", "");
        var parent = ", \"parent\": \"%s\"".formatted(commune);
        var below = List.of(
                sinceJuly("Văn phòng HĐND và UBND", "OFFICE", "STATE", parent),
                sinceJuly("Phòng Kinh tế", "DIVISION", "STATE", parent),
                sinceJuly("Phòng Văn hóa - Xã hội", "DIVISION", "STATE", parent),
                sinceJuly("Trung tâm Văn hóa", "PUBLIC_SERVICE_UNIT", "STATE", parent));
        var beside = List.of(
                sinceJuly("Đảng ủy xã", "PARTY_COMMITTEE", "PARTY", ""),
                sinceJuly("HĐND xã", "PEOPLES_COUNCIL", "STATE", ""),
                sinceJuly("UBMTTQ xã", "FRONT_COMMITTEE", "FRONT", ""));
        var tree = new Organisation(service.unitCopies).units(TENANT);
        assertThat(tree.subtree(commune)).containsAll(below).doesNotContainAnyElementsOf(beside);
        assertThat(Stream.concat(below.stream(), beside.stream()))
                .allSatisfy(id -> assertThat(stored(id).validFrom()).isEqualTo("2025-07-01"));
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        var outcome = establish("""
                {"name": " ", "level": "COMMUNE", "system": "STATE", "order": -1,
                 "validFrom": "2025-07-01", "validTo": "2025-06-30",
                 "identifiers": [{"scheme": "", "value": "1", "validFrom": "2025-01-02", "validTo": "2025-01-01"}]}""");
        assertThat(violations(outcome))
                .containsExactlyInAnyOrder(
                        "/name required",
                        "/kind required",
                        "/validTo not-before-start",
                        "/order not-negative",
                        "/identifiers/0/scheme required",
                        "/identifiers/0/validTo not-before-start");
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        assertThat(violations(establish(named("x".repeat(501))))).containsExactly("/name too-long");
    }

    @Test
    void unknownUnitsArePointedTo() {
        var known = service.unit("A", "OTHER", "PROVINCE", "STATE", null);
        var outcome = establish("""
                {"name": "B", "kind": "OTHER", "level": "PROVINCE", "system": "STATE", "parent": "%s",
                 "predecessors": ["%s", "nobody"]}""".formatted(known, known));
        assertThat(refusal(outcome)).isEqualTo(Refusal.notYetKnown("/predecessors/1", "nobody"));
    }

    @Test
    void aUnitCannotBeHungBelowItself() {
        var top = service.unit("A", "OTHER", "PROVINCE", "STATE", null);
        var below = service.unit("B", "OTHER", "PROVINCE", "STATE", top);
        assertThat(violations(change(top, child("A", below)))).containsExactly("/parent parent-cycle");
        assertThat(violations(change(top, child("A", top)))).containsExactly("/parent refers-to-itself");
    }

    @Test
    void aChangeToTheSameChangesNothing() {
        var unit = service.unit("A", "OTHER", "PROVINCE", "STATE", null);
        assertThat(done(change(unit, named("A"))).version()).isEqualTo(1);
        assertThat(done(change(unit, named("A2"))).version()).isEqualTo(2);
        assertThat(service.units.toldOf(TENANT, unit)).containsExactly(Unit.ESTABLISHED, Unit.CHANGED);
    }

    @Test
    void onlyWhoAdministersAboveMayEstablishOrMove() {
        var province = service.unit("Tỉnh", "OTHER", "PROVINCE", "STATE", null);
        var mine = service.unit("Sở", "DEPARTMENT", "PROVINCE", "STATE", province);
        service.post(CLERK, mine, Right.ADMINISTER);
        var office = service.keepingUnits.establish(service.command(CLERK), unit(child("Văn phòng", mine)));
        service.arrive(done(office));
        assertThat(refusal(service.keepingUnits.establish(service.command(CLERK), unit(child("Khác", province)))))
                .isEqualTo(Refusal.forbidden(Access.RIGHT_MISSING));
        assertThat(refusal(service.keepingUnits.establish(service.command(CLERK), unit(named("Gốc")))))
                .isEqualTo(Refusal.forbidden(Access.RIGHT_MISSING));
        assertThat(refusal(service.keepingUnits.change(
                        service.command(CLERK), done(office).id(), unit(child("Văn phòng", province)))))
                .isEqualTo(Refusal.forbidden(Access.RIGHT_MISSING));
    }

    @Test
    void aMergerLeavesBothSidesKnowingEachOther() {
        var former = service.unit("Xã cũ", "PEOPLES_COMMITTEE", "COMMUNE", "STATE", null);
        var merged = service.unit("""
                {"name": "Xã mới", "kind": "PEOPLES_COMMITTEE", "level": "COMMUNE", "system": "STATE",
                 "validFrom": "2025-07-01", "predecessors": ["%s"]}""".formatted(former));
        done(change(former, """
                {"name": "Xã cũ", "kind": "PEOPLES_COMMITTEE", "level": "COMMUNE", "system": "STATE",
                 "validTo": "2025-06-30", "successors": ["%s"]}""".formatted(merged)));
        assertThat(stored(merged).predecessors()).containsExactly(former);
        assertThat(stored(former).successors()).containsExactly(merged);
        assertThat(stored(former).validTo()).isEqualTo("2025-06-30");
    }

    private Outcome<Versioned<Unit>> establish(String json) {
        return service.keepingUnits.establish(service.command(ADMINISTRATOR), unit(json));
    }

    private Outcome<Versioned<Unit>> change(String id, String json) {
        return service.keepingUnits.change(service.command(ADMINISTRATOR), id, unit(json));
    }

    private static UnitDraft unit(String json) {
        return draft(UnitDraft.class, json);
    }

    private static String named(String name) {
        return """
                {"name": "%s", "kind": "OTHER", "level": "PROVINCE", "system": "STATE"}""".formatted(name);
    }

    private static String child(String name, String parent) {
        return """
                {"name": "%s", "kind": "OTHER", "level": "PROVINCE", "system": "STATE", "parent": "%s"}""".formatted(name, parent);
    }

    private String sinceJuly(String name, String kind, String system, String more) {
        return service.unit("""
                {"name": "%s", "kind": "%s", "level": "COMMUNE", "system": "%s", "validFrom": "2025-07-01"%s}""".formatted(name, kind, system, more));
    }

    private Unit stored(String id) {
        return service.units.find(TENANT, id).orElseThrow().state();
    }
}
