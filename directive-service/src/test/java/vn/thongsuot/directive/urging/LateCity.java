package vn.thongsuot.directive.urging;

import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.NOW;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.draft;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.assignment.MakingAssignments;
import vn.thongsuot.directive.followup.FollowingUp;
import vn.thongsuot.directive.task.PlanCopy;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;

/** A city whose four departments have done nothing yet of what it asked. */
final class LateCity {

    /** What a clerk says beside whom and what for; single quotes for double ones. */
    static final String WORDS = ", 'text': 'Đề nghị khẩn trương', 'until': '2025-04-25'";

    final InMemoryService service = new InMemoryService();
    final InMemoryAggregates<Urging> urgings = InMemoryAggregates.of(Urging.class, "directive", "unit");
    final InMemoryAggregates<Urged> urged =
            InMemoryAggregates.of(Urged.class, "urging", "directive", "unit", "status", "until");
    final FollowingUp board = new FollowingUp(
            service.directives, service.assignments, service.plans, service.reports, service.organisation);
    final UrgingUnits urging = new UrgingUnits(urgings, service.directives, service.tasks, board, service.access);
    final MakingUrged making = new MakingUrged(urgings, urged, Clock.fixed(NOW, ZoneOffset.UTC));
    final String city = service.unit("UBND Thành phố", "PEOPLES_COMMITTEE", "PROVINCE", "STATE", null);
    final List<String> departments = IntStream.range(0, 4)
            .mapToObj(i -> service.unit("""
                {"name": "Sở %d", "kind": "DEPARTMENT", "level": "PROVINCE", "system": "STATE", "parent": "%s", "order": %d}\
                """.formatted(i, city, i)))
            .toList();

    LateCity() {
        service.post(CLERK, city, Right.ISSUE, Right.RECEIVE);
    }

    /** Id of a document that went to all departments. */
    String sent() {
        return sent("");
    }

    /** @param more beside what it says anyway; begins with a comma unless empty */
    String sent(String more) {
        var quoted = departments.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
        var id = service.directive("""
            {"system": "STATE", "kind": "PLAN", "direction": "INCOMING", "symbol": "12/KH-UBND", "date": "2025-04-01",
             "issuer": {"unit": "%s"}, "subject": "Về chuyển đổi số", "recipients": [%s]%s}\
            """.formatted(city, quoted, more)).id();
        new MakingAssignments(service.assignments, Clock.fixed(NOW, ZoneOffset.UTC))
                .make(TENANT, id, departments, NOW, "event");
        return id;
    }

    void hasPlan(String directive, String unit) {
        service.plans.know(TENANT, "plan-" + unit, new PlanCopy(unit, "APPROVED", List.of(directive), null, "/KH-S"));
    }

    Outcome<Versioned<Urging>> urge(String json) {
        var draft = draft(UrgingDraft.class, json.replace('\'', '"'));
        return urging.urge(service.command(CLERK), draft);
    }

    Outcome<Versioned<Urging>> urge(String directive, String more) {
        return urge("{'unit': '%s', 'directive': '%s'%s%s}".formatted(city, directive, more, WORDS));
    }
}
