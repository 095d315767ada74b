package vn.thongsuot.directive.position;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.ADMINISTRATOR;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.draft;
import static vn.thongsuot.directive.InMemoryService.refusal;
import static vn.thongsuot.directive.InMemoryService.violations;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;

class ActingForTest {

    private final InMemoryService service = new InMemoryService();
    private final String province = service.unit("UBND tỉnh", "PEOPLES_COMMITTEE", "PROVINCE", "STATE", null);
    private final String department = service.unit("Sở Công Thương", "DEPARTMENT", "PROVINCE", "STATE", province);
    private final String office = service.unit("Văn phòng Sở", "OFFICE", "PROVINCE", "STATE", department);
    private final String director =
            service.office(new Caller(TENANT, "giamdoc"), "Giám đốc", department, Right.APPROVE, Right.ISSUE);

    @ParameterizedTest
    @CsvSource({
        "DEPUTY, KT. GIÁM ĐỐC",
        "DELEGATE, TL. GIÁM ĐỐC",
        "SUB_DELEGATE, TUQ. GIÁM ĐỐC",
        "ACTING, Q. GIÁM ĐỐC",
        "IN_CHARGE, PHỤ TRÁCH GIÁM ĐỐC"
    })
    void aPostActsForAnotherForATime(Capacity capacity, String authority) {
        var acting = acting(office, capacity.name(), director, "\"APPROVE\"", ", \"validTo\": \"2025-06-30\"")
                .orThrow()
                .state();
        assertThat(acting.actsFor()).isEqualTo(director);
        assertThat(acting.isHeldOn(LocalDate.of(2025, 6, 30))).isTrue();
        assertThat(acting.isHeldOn(LocalDate.of(2025, 7, 1))).isFalse();
        assertThat(capacity.authority("Giám đốc")).isEqualTo(authority);
    }

    @Test
    void nobodyActsWithMoreThanThePostHas() {
        assertThat(violations(acting(province, "DEPUTY", director, "\"APPROVE\", \"ADMINISTER\"", "")))
                .containsExactly("/unit beyond-post", "/rights/1 beyond-post");
    }

    @Test
    void signingByDelegationHasAnEndAndIsNotDelegatedAgain() {
        assertThat(violations(acting(office, "SUB_DELEGATE", director, "", "")))
                .containsExactly("/validTo delegation-needs-end");
        var delegate = acting(office, "SUB_DELEGATE", director, "\"ISSUE\"", ", \"validTo\": \"2025-06-30\"")
                .orThrow();
        assertThat(violations(acting(office, "SUB_DELEGATE", delegate.id(), "", ", \"validTo\": \"2025-06-30\"")))
                .containsExactly("/actsFor delegated-already");
    }

    @Test
    void whomItActsForIsSaidWithTheCapacity() {
        assertThat(violations(assign(office, "\"ISSUE\"", ", \"capacity\": \"DEPUTY\"")))
                .containsExactly("/actsFor required");
        assertThat(violations(assign(office, "\"ISSUE\"", ", \"actsFor\": \"x\"")))
                .containsExactly("/capacity required");
        assertThat(refusal(acting(office, "DEPUTY", "x", "", ""))).isEqualTo(Refusal.notYetKnown("/actsFor", "x"));
        var change = draft(
                PositionDraft.class,
                json(department, "", ", \"capacity\": \"DEPUTY\", \"actsFor\": \"%s\"".formatted(director)));
        assertThat(violations(service.assigningPositions.change(service.command(ADMINISTRATOR), director, change)))
                .containsExactly("/actsFor refers-to-itself");
    }

    private Outcome<Versioned<Position>> acting(String unit, String capacity, String post, String rights, String more) {
        return assign(unit, rights, ", \"capacity\": \"%s\", \"actsFor\": \"%s\"%s".formatted(capacity, post, more));
    }

    private Outcome<Versioned<Position>> assign(String unit, String rights, String more) {
        return service.assigningPositions.assign(
                service.command(ADMINISTRATOR), draft(PositionDraft.class, json(unit, rights, more)));
    }

    private static String json(String unit, String rights, String more) {
        return "{\"unit\": \"%s\", \"title\": \"Phó Giám đốc\", \"subject\": \"pho\", \"rights\": [%s], \"validFrom\": \"2025-01-01\"%s}"
                .formatted(unit, rights, more);
    }
}
