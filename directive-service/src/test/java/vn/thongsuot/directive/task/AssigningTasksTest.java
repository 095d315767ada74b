package vn.thongsuot.directive.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.NOW;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.draft;
import static vn.thongsuot.directive.InMemoryService.refusal;
import static vn.thongsuot.directive.InMemoryService.violations;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;

class AssigningTasksTest {

    private static final Caller OTHER = new Caller(TENANT, "vanthu.khac");

    private final InMemoryService service = new InMemoryService();
    private final String commune = service.unit("UBND xã Thuận An", "PEOPLES_COMMITTEE", "COMMUNE", "STATE", null);
    private final String culture = service.unit("Phòng Văn hóa - Xã hội", "DIVISION", "COMMUNE", "STATE", commune);
    private final String economy = service.unit("Phòng Kinh tế", "DIVISION", "COMMUNE", "STATE", commune);
    private final String centre = service.unit("Trung tâm", "PUBLIC_SERVICE_UNIT", "COMMUNE", "STATE", commune);
    private final String office = service.unit("Văn phòng", "OFFICE", "COMMUNE", "STATE", commune);
    private final String front = service.unit("UBMTTQ xã", "FRONT_COMMITTEE", "COMMUNE", "FRONT", null);

    @BeforeEach
    void theClerkMayIssueForTheCommuneWhosePlanIsKnown() {
        service.post(CLERK, commune, Right.ISSUE);
        service.plans.know(TENANT, "plan", PlanCopy.of(commune));
    }

    @Test
    @Tag("TA-13")
    void oneLeadsAndThreeCoordinateWithContentAndChannels() {
        var task = assigned("""
                "title": "Tuyên truyền", "text": "Trang TTĐT, Facebook, Zalo, loa truyền thanh",
                "roles": [{"role": "LEAD", "unit": "%s"}, {"role": "COORDINATE", "unit": "%s"},
                          {"role": "COORDINATE", "unit": "%s"}, {"role": "COORDINATE", "unit": "%s"}]""".formatted(culture, economy, centre, office));
        assertThat(task.roles()).extracting(Role::unit).containsExactly(culture, economy, centre, office);
        assertThat(task.roles())
                .extracting(Role::role)
                .filteredOn(RoleKind.COORDINATE::equals)
                .hasSize(3);
        assertThat(task.text()).contains("loa truyền thanh");
    }

    @Test
    @Tag("TA-14")
    void aClassOfAddresseesIsNamedByItsLabel() {
        var task = assigned("""
                "title": "Hưởng ứng", "roles": [
                  {"role": "RESPOND", "label": "Cơ quan, tổ chức, doanh nghiệp, trường học, Trạm Y tế"}]""");
        assertThat(task.roles().getFirst().unit()).isNull();
        assertThat(task.roles().getFirst().label()).contains("doanh nghiệp");
    }

    @Test
    @Tag("TA-15")
    void theFrontIsAskedNotOrdered() {
        var task = assigned("""
                "title": "Vận động", "roles": [{"role": "REQUESTED", "unit": "%s"},
                  {"role": "SUPERVISE", "unit": "%s"}, {"role": "SOCIAL_CRITICISM", "unit": "%s"}]""".formatted(front, front, front));
        assertThat(task.roles())
                .extracting(Role::role)
                .containsExactly(RoleKind.REQUESTED, RoleKind.SUPERVISE, RoleKind.SOCIAL_CRITICISM);
    }

    @Test
    @Tag("DN-11")
    void aTaskHasAllRolesManyCoordinatorsAndAnOpenEnd() {
        var task = assigned("""
                "title": "Triển khai", "roles": [{"role": "DIRECT", "unit": "%s"}, {"role": "FOCAL_POINT", "unit": "%s"},
                  {"role": "COORDINATE", "unit": "%s"}, {"role": "COORDINATE", "unit": "%s"},
                  {"role": "COORDINATE", "label": "và các đơn vị liên quan", "openEnded": true},
                  {"role": "GUIDE", "label": "Sở KH&CN"}, {"role": "REPORT_AUTHOR", "unit": "%s"}]""".formatted(commune, economy, centre, office, office));
        assertThat(task.roles())
                .extracting(Role::role)
                .containsExactly(
                        RoleKind.DIRECT,
                        RoleKind.FOCAL_POINT,
                        RoleKind.COORDINATE,
                        RoleKind.COORDINATE,
                        RoleKind.COORDINATE,
                        RoleKind.GUIDE,
                        RoleKind.REPORT_AUTHOR);
        assertThat(task.roles())
                .filteredOn(Role::openEnded)
                .singleElement()
                .extracting(Role::unit)
                .isNull();
    }

    @Test
    @Tag("TA-12")
    void aTimeFrameMayBeginBeforeWhateverItComesFrom() {
        var task = assigned("""
                "title": "Treo băng rôn", "window": {"from": "2025-09-22", "to": "2025-10-05"},
                "deadline": {"asWritten": "đến hết ngày 05/10/2025", "date": "2025-10-05"}""");
        assertThat(task.window()).extracting("from").isEqualTo(LocalDate.of(2025, 9, 22));
        assertThat(task.deadline()).extracting("asWritten").isEqualTo("đến hết ngày 05/10/2025");
    }

    @Test
    void aTaskOutOfADirectiveServesIt() {
        var directive = service.directive("""
                {"system": "STATE", "kind": "OFFICIAL_LETTER", "direction": "INCOMING", "symbol": "1/A-B"}""");
        var task = done(assign(
                CLERK,
                "{\"source\": {\"kind\": \"DIRECTIVE\", \"id\": \"%s\"}, \"title\": \"Báo cáo\"}"
                        .formatted(directive.id())));
        assertThat(task.state().directive()).isEqualTo(directive.id());
    }

    @Test
    void whoReceivedADirectiveHandsItsWorkOn() {
        var directive = service.directive("""
                {"system": "STATE", "kind": "OFFICIAL_LETTER", "direction": "INCOMING", "symbol": "1/A-B",
                 "recipients": ["%s"]}""".formatted(front));
        var json =
                "{\"source\": {\"kind\": \"DIRECTIVE\", \"id\": \"%s\"}, \"title\": \"T\"}".formatted(directive.id());
        service.post(OTHER, economy, Right.ISSUE);
        assertThat(refusal(assign(OTHER, json))).isEqualTo(Refusal.forbidden(Access.RIGHT_MISSING));
        service.post(OTHER, front, Right.ISSUE);
        done(assign(OTHER, json));
    }

    @Test
    void onlyTheUnitOfAPlanGivesTasksOutOfIt() {
        service.post(OTHER, front, Right.ISSUE);
        assertThat(refusal(assign(OTHER, fromPlan("\"title\": \"T\""))))
                .isEqualTo(Refusal.forbidden(Access.RIGHT_MISSING));
    }

    @Test
    void theDayOfBeingDoneIsKeptUntilTheTaskIsTakenUpAgain() {
        var task = done(assign(CLERK, fromPlan("\"title\": \"T\"")));
        var executed = "\"title\": \"T\", \"execution\": \"%s\"";
        var finished = done(change(task, fromPlan(executed.formatted("DONE")), Duration.ZERO));
        assertThat(finished.state().doneOn()).isEqualTo(LocalDate.of(2025, 4, 22));
        var again = done(change(task, fromPlan(executed.formatted("DONE") + ", \"order\": 2"), Duration.ofDays(9)));
        assertThat(again.state().doneOn()).isEqualTo(LocalDate.of(2025, 4, 22));
        assertThat(done(change(task, fromPlan(executed.formatted("IN_PROGRESS")), Duration.ofDays(9)))
                        .state()
                        .doneOn())
                .isNull();
    }

    @Test
    void whatIsWrongIsPointedTo() {
        assertThat(violations(assign(CLERK, """
                        {"source": {"kind": "PLAN", "id": ""}, "order": -1, "title": " ",
                         "roles": [{"role": "LEAD"}, {"role": "GUIDE", "openEnded": true}],
                         "window": {"from": "2025-10-05", "to": "2025-09-22"}, "deadline": {"asWritten": ""}}""")))
                .containsExactlyInAnyOrder(
                        "/source/id required",
                        "/order not-negative",
                        "/title required",
                        "/roles/0 role-needs-somebody",
                        "/window/to not-before-start",
                        "/deadline/asWritten required");
        assertThat(violations(assign(CLERK, "{}"))).containsExactly("/source required", "/title required");
    }

    @Test
    void everythingNamedMustBeKnown() {
        assertThat(refusal(assign(
                        CLERK, fromPlan("\"title\": \"T\", \"roles\": [{\"role\": \"LEAD\", \"unit\": \"x\"}]"))))
                .isEqualTo(Refusal.notYetKnown("/roles/0/unit", "x"));
        assertThat(refusal(assign(CLERK, fromPlan("\"title\": \"T\", \"parent\": \"x\""))))
                .isEqualTo(Refusal.notYetKnown("/parent", "x"));
        assertThat(refusal(assign(CLERK, "{\"source\": {\"kind\": \"PLAN\", \"id\": \"x\"}, \"title\": \"T\"}")))
                .isEqualTo(Refusal.notYetKnown("/source/id", "x"));
        assertThat(refusal(assign(CLERK, "{\"source\": {\"kind\": \"DIRECTIVE\", \"id\": \"x\"}, \"title\": \"T\"}")))
                .isEqualTo(Refusal.notYetKnown("/source/id", "x"));
    }

    @Test
    void aTaskCannotBePartOfItselfNorComeFromElsewhere() {
        var whole = done(assign(CLERK, fromPlan("\"title\": \"T\"")));
        var part = done(assign(CLERK, fromPlan("\"title\": \"P\", \"parent\": \"%s\"".formatted(whole.id()))));
        assertThat(violations(change(
                        whole, fromPlan("\"title\": \"T\", \"parent\": \"%s\"".formatted(part.id())), Duration.ZERO)))
                .containsExactly("/parent parent-cycle");
        assertThat(violations(change(
                        whole, "{\"source\": {\"kind\": \"EVENT\", \"id\": \"e\"}, \"title\": \"T\"}", Duration.ZERO)))
                .containsExactly("/source cannot-change");
    }

    @Test
    void aConferenceMayGiveATask() {
        var json = "{\"source\": {\"kind\": \"EVENT\", \"id\": \"giao-ban\"}, \"title\": \"Quán triệt\"}";
        assertThat(done(assign(CLERK, json)).state().assigners()).containsExactly(commune);
        assertThat(service.tasks.told()).extracting("type").containsExactly(Task.ASSIGNED);
    }

    private Task assigned(String content) {
        return done(assign(CLERK, fromPlan(content))).state();
    }

    private Outcome<Versioned<Task>> assign(Caller by, String json) {
        return service.assigningTasks.assign(service.command(by), draft(TaskDraft.class, json));
    }

    private Outcome<Versioned<Task>> change(Versioned<Task> task, String json, Duration later) {
        return service.assigningTasks.change(
                service.command(CLERK, NOW.plus(later)), task.id(), draft(TaskDraft.class, json));
    }

    private static String fromPlan(String content) {
        return "{\"source\": {\"kind\": \"PLAN\", \"id\": \"plan\"}, %s}".formatted(content);
    }
}
