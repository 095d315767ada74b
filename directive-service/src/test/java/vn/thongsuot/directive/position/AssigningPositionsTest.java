package vn.thongsuot.directive.position;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.ADMINISTRATOR;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.draft;
import static vn.thongsuot.directive.InMemoryService.known;
import static vn.thongsuot.directive.InMemoryService.refusal;
import static vn.thongsuot.directive.InMemoryService.violations;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;

class AssigningPositionsTest {

    private final InMemoryService service = new InMemoryService();
    private final InMemoryAggregates<Position> positions = InMemoryAggregates.of(Position.class);
    private final AssigningPositions assigning =
            new AssigningPositions(positions, known(service.units), service.hierarchy, service.access);
    private final String department = service.unit("Sở Công Thương", "DEPARTMENT", "PROVINCE", "STATE", null);
    private final String office = service.unit("Văn phòng Sở", "OFFICE", "PROVINCE", "STATE", department);

    @Test
    void aPostIsGivenAndEndedOnItsLastDay() {
        var post = done(assign(ADMINISTRATOR, post(office, "")));
        done(assigning.change(
                service.command(ADMINISTRATOR),
                post.id(),
                draft(PositionDraft.class, post(office, ", \"validTo\": \"2025-12-31\""))));
        assertThat(positions.find(TENANT, post.id()).orElseThrow().state().validTo())
                .isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(positions.toldOf(TENANT, post.id())).containsExactly(Position.ASSIGNED, Position.CHANGED);
    }

    @Test
    void whatIsMissingOrTheWrongWayRoundIsPointedTo() {
        var outcome = assign(ADMINISTRATOR, """
                {"rights": ["ISSUE", "ISSUE"], "validFrom": "2025-02-01", "validTo": "2025-01-31"}""");
        assertThat(violations(outcome))
                .containsExactly(
                        "/unit required",
                        "/title required",
                        "/subject required",
                        "/rights/1 duplicate",
                        "/validTo not-before-start");
    }

    @Test
    void aPostNeedsAUnitThatIsKnown() {
        assertThat(refusal(assign(ADMINISTRATOR, post("nowhere", ""))))
                .isEqualTo(Refusal.notYetKnown("/unit", "nowhere"));
    }

    @Test
    void onlyWhoAdministersTheUnitGivesPostsThere() {
        service.post(CLERK, office, Right.ADMINISTER);
        done(assign(CLERK, post(office, "")));
        assertThat(refusal(assign(CLERK, post(department, "")))).isEqualTo(Refusal.forbidden(Access.RIGHT_MISSING));
    }

    @Test
    void aPostElsewhereCannotBeDrawnIntoOnesOwnUnit() {
        service.post(CLERK, office, Right.ADMINISTER);
        var post = done(assign(ADMINISTRATOR, post(department, "")));
        var outcome = assigning.change(service.command(CLERK), post.id(), draft(PositionDraft.class, post(office, "")));
        assertThat(refusal(outcome)).isEqualTo(Refusal.forbidden(Access.RIGHT_MISSING));
    }

    private Outcome<Versioned<Position>> assign(Caller by, String json) {
        return assigning.assign(service.command(by), draft(PositionDraft.class, json));
    }

    private static String post(String unit, String more) {
        return """
                {"unit": "%s", "title": "Chánh Văn phòng", "subject": "chanhvp.sct", "rights": ["APPROVE", "REPORT"],
                 "validFrom": "2025-01-01"%s}""".formatted(unit, more);
    }
}
