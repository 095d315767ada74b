package vn.thongsuot.directive.position;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.ADMINISTRATOR;
import static vn.thongsuot.directive.InMemoryService.NOW;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.draft;
import static vn.thongsuot.directive.InMemoryService.violations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Versioned;

/** The director's post is held from 1/1/2025 to 31/12/2025. */
class ActingSpanTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private final InMemoryService service = new InMemoryService();
    private final HandingOver handing = new HandingOver(service.positions, service.hierarchy, service.access);
    private final ActingFor acting = new ActingFor(service.positions, service.hierarchy);
    private final String department = service.unit("Sở", "DEPARTMENT", "PROVINCE", "STATE", null);
    private final String director = stored("Giám đốc", "2025-01-01", "2025-12-31", "");

    @Test
    void whoActsDoesSoWithinTheDaysOfThePost() {
        assertThat(violations(assign("Phó", "2024-12-31", "2025-12-31", forPost(director))))
                .containsExactly("/validFrom beyond-post");
        assertThat(violations(assign("Phó", "2025-01-01", "2026-01-01", forPost(director))))
                .containsExactly("/validTo beyond-post");
        assertThat(violations(assign("Phó", "2025-01-01", "", forPost(director))))
                .containsExactly("/validTo beyond-post");
        assertThat(stored("Phó", "2025-01-01", "2025-12-31", forPost(director))).isNotEmpty();
    }

    @Test
    void nobodyActsForWhoeverActsAndWhoeverIsActedForDoesNotAct() {
        var deputy = stored("Phó", "2025-01-01", "2025-06-30", forPost(director));
        var chairman = stored("Chủ tịch", "2025-01-01", "", "");
        assertThat(violations(assign("Chánh Văn phòng", "2025-01-01", "2025-06-30", forPost(deputy))))
                .containsExactly("/actsFor delegated-already");
        assertThat(violations(change(director, "2025-01-01", forPost(chairman))))
                .containsExactly("/actsFor acted-for");
        assertThat(violations(change(director, "2025-01-01", forPost(deputy)))).contains("/actsFor delegated-already");
        assertThat(change(director, "2025-07-01", forPost(chairman)))
                .as("whoever acted for it has ended before")
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whetherAPostGivesAnythingIsAskedOnTheDay() {
        var deputy = state(stored("Phó", "2025-01-01", "2025-12-31", forPost(director)));
        assertThat(acting.isInForce(TENANT, deputy, FIRST)).isTrue();
        done(change(director, "2025-06-01", ""));
        assertThat(acting.isInForce(TENANT, deputy, LocalDate.of(2025, 5, 31))).isFalse();
        assertThat(acting.isInForce(TENANT, deputy, LocalDate.of(2025, 6, 1))).isTrue();
    }

    @Test
    void twoCommandsAtTheSameMomentThatCloseACircleGiveNothing() {
        var both = Map.of("first", actingFor("second"), "second", actingFor("first"));
        service.positions.createAll(service.command(ADMINISTRATOR), both, Position.ASSIGNED);
        assertThat(acting.isInForce(TENANT, state("first"), FIRST)).isFalse();
        assertThat(acting.isInForce(TENANT, state("second"), FIRST)).isFalse();
    }

    @Test
    void workIsNotHandedToAPostThatGivesNothing() {
        var old = stored("Chuyên viên", "2025-01-01", "", "");
        var deputy = new HandoverDraft(stored("Phó", "2025-01-01", "2025-12-31", forPost(director)), null);
        done(change(director, "2025-04-23", ""));
        assertThat(violations(handing.handOver(service.command(ADMINISTRATOR, NOW), old, deputy)))
                .containsExactly("/to not-held-there");
        done(change(director, "2025-04-22", ""));
        done(handing.handOver(service.command(ADMINISTRATOR, NOW), old, deputy));
    }

    private Position actingFor(String other) {
        return new Position(department, "Phó", "pho", List.of(), FIRST, null, Capacity.DEPUTY, other, null);
    }

    private Position state(String id) {
        return service.positions.find(TENANT, id).orElseThrow().state();
    }

    private static String forPost(String post) {
        return ", \"capacity\": \"DEPUTY\", \"actsFor\": \"%s\"".formatted(post);
    }

    private String stored(String title, String from, String to, String more) {
        return done(assign(title, from, to, more)).id();
    }

    private Outcome<Versioned<Position>> assign(String title, String from, String to, String more) {
        return service.assigningPositions.assign(service.command(ADMINISTRATOR), wanted(title, from, to, more));
    }

    /** Of the director's post. */
    private Outcome<Versioned<Position>> change(String id, String from, String more) {
        return service.assigningPositions.change(
                service.command(ADMINISTRATOR), id, wanted("Giám đốc", from, "2025-12-31", more));
    }

    private PositionDraft wanted(String title, String from, String to, String more) {
        var end = to.isEmpty() ? "" : ", \"validTo\": \"%s\"".formatted(to);
        return draft(
                PositionDraft.class,
                "{\"unit\": \"%s\", \"title\": \"%s\", \"subject\": \"ai\", \"rights\": [\"ISSUE\"], \"validFrom\": \"%s\"%s%s}"
                        .formatted(department, title, from, end, more));
    }
}
