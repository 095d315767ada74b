package vn.thongsuot.directive.urging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.draft;
import static vn.thongsuot.directive.InMemoryService.refusal;
import static vn.thongsuot.directive.InMemoryService.violations;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.directive.followup.Reason;
import vn.thongsuot.directive.task.AssigningTasks;
import vn.thongsuot.directive.task.TaskDraft;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.identity.Caller;

class UrgingUnitsTest {

    private final LateCity late = new LateCity();
    private final AssigningTasks assigning = late.service.assigningTasks;

    @Test
    void allWhoAreSilentAreUrgedAtOnceEachForWhatItHasNotDone() {
        var directive = late.sent();
        late.hasPlan(directive, late.departments.get(0));
        var urging = done(late.urge(directive, "")).state();
        assertThat(urging.by()).isEqualTo("Văn thư");
        assertThat(urging.until()).isEqualTo(LocalDate.of(2025, 4, 25));
        assertThat(urging.byUnit()).containsOnlyKeys(late.departments);
        assertThat(urging.byUnit().get(late.departments.get(0)))
                .containsExactly(Matter.silence(List.of(Reason.NOT_RECEIVED, Reason.NO_REPORT)));
        assertThat(urging.late()).hasSize(2);
    }

    @Test
    void onlyForWhatIsMissingAndOnlyThoseChosen() {
        var directive = late.sent();
        late.hasPlan(directive, late.departments.get(0));
        var silent = done(late.urge(directive, ", 'missing': 'PLAN'")).state();
        assertThat(silent.byUnit().keySet()).containsExactlyElementsOf(late.departments.subList(1, 4));
        assertThat(silent.late())
                .containsExactly(new Lateness(Matter.silence(List.of(Reason.NO_PLAN)), late.departments.subList(1, 4)));
        var chosen = ", 'missing': 'PLAN', 'recipients': ['%s']";
        assertThat(done(late.urge(directive, chosen.formatted(late.departments.get(2))))
                        .state()
                        .byUnit())
                .containsOnlyKeys(late.departments.get(2));
        assertThat(violations(late.urge(directive, chosen.formatted(late.departments.get(0)))))
                .containsExactly("/recipients/0 not-silent");
        late.departments.forEach(unit -> late.hasPlan(directive, unit));
        assertThat(refusal(late.urge(directive, ", 'missing': 'PLAN'")).code()).isEqualTo("nobody-to-urge");
    }

    @Test
    void onlyWhoGaveMayUrge() {
        var directive = late.sent();
        var department = late.departments.get(0);
        assertThat(violations(late.urge(
                        "{'unit': '%s', 'directive': '%s'%s}".formatted(department, directive, LateCity.WORDS))))
                .containsExactly("/unit not-the-giver");
        var officer = new Caller(TENANT, "chuyenvien");
        late.service.post(officer, late.city, Right.RECORD);
        var json = "{\"unit\": \"%s\", \"directive\": \"%s\", \"text\": \"x\", \"until\": \"2025-04-25\"}"
                .formatted(late.city, directive);
        var refused = late.urging.urge(late.service.command(officer), draft(UrgingDraft.class, json));
        assertThat(refusal(refused).code()).isEqualTo("right-missing");
        assertThat(late.urgings.told()).isEmpty();
    }

    @Test
    void whatWasNotIssuedIsNotUrgedFor() {
        var draft = late.service
                .directive("""
                    {"system": "STATE", "kind": "PLAN", "direction": "OUTGOING", "subject": "x", "issuer": {"unit": "%s"},
                     "recipients": ["%s"]}\
                    """.formatted(late.city, late.departments.get(0)))
                .id();
        assertThat(refusal(late.urge(draft, "")).code()).isEqualTo("nothing-sent-yet");
    }

    @Test
    void theSameCommandUrgesOnce() {
        var directive = late.sent();
        var command = late.service.command(CLERK);
        var draft = draft(
                UrgingDraft.class,
                "{\"unit\": \"%s\", \"directive\": \"%s\", \"text\": \"x\", \"until\": \"2025-04-25\"}"
                        .formatted(late.city, directive));
        var first = done(late.urging.urge(command, draft));
        assertThat(done(late.urging.urge(command, draft)).id()).isEqualTo(first.id());
        assertThat(late.urgings.told()).hasSize(1);
    }

    /** The day of these tests is 22/4/2025. */
    @Test
    void overdueTasksAreUrgedAtTheUnitsThatLeadThem() {
        var directive = late.sent();
        var overdue = task(directive, "2025-04-21", late.departments.get(0), late.departments.get(1));
        var open = task(directive, "2025-04-22", late.departments.get(2));
        var all = done(late.urge(directive, ", 'about': 'TASKS'")).state();
        assertThat(all.late())
                .containsExactly(new Lateness(
                        Matter.overdue(overdue, LocalDate.of(2025, 4, 21)), late.departments.subList(0, 2)));
        assertThat(violations(late.urge(directive, ", 'about': 'TASKS', 'tasks': ['%s']".formatted(open))))
                .containsExactly("/tasks/0 not-overdue");
        var ofAnother = task(late.sent(), "2025-04-21", late.departments.get(0));
        assertThat(violations(late.urge(directive, ", 'about': 'TASKS', 'tasks': ['%s']".formatted(ofAnother))))
                .containsExactly("/tasks/0 not-of-directive");
        assertThat(refusal(late.urge(directive, ", 'about': 'TASKS', 'tasks': ['none']"))
                        .code())
                .isEqualTo("reference-not-yet-known");
        var chosen =
                ", 'about': 'TASKS', 'tasks': ['%s'], 'recipients': ['%s']".formatted(overdue, late.departments.get(1));
        assertThat(done(late.urge(directive, chosen)).state().byUnit()).containsOnlyKeys(late.departments.get(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {}                                                             | /unit required,/directive required,/text required,/until required
        {'unit': 'u', 'about': 'TASKS', 'text': 'x', 'until': '2025-04-22'} | /tasks directive-or-tasks
        {'unit': 'u', 'directive': 'd', 'tasks': ['t'], 'text': 'x', 'until': '2025-04-22'} | /tasks only-about-tasks
        {'unit': 'u', 'directive': 'd', 'about': 'TASKS', 'missing': 'PLAN', 'text': 'x', 'until': '2025-04-22'} | /missing only-about-board
        {'unit': 'u', 'directive': 'd', 'text': 'x', 'until': '2025-04-21'} | /until in-the-past
        {'unit': 'u', 'directive': 'd', 'recipients': ['a', 'a'], 'text': 'x', 'until': '2025-04-22'} | /recipients/1 duplicate
        {'unit': 'u', 'directive': 'd', 'text': '(MẬT) x', 'until': '2025-04-22'} | /text state-secret
        """, quoteCharacter = '`')
    void aMistakeIsPointedTo(String json, String broken) {
        assertThat(violations(late.urge(json))).containsExactly(broken.split(","));
    }

    private String task(String directive, String last, String... leads) {
        var roles = List.of(leads).stream()
                .map(unit -> "{\"role\": \"LEAD\", \"unit\": \"%s\"}".formatted(unit))
                .toList();
        var json = """
            {"source": {"kind": "DIRECTIVE", "id": "%s"}, "title": "Việc", "roles": %s,
             "deadline": {"asWritten": "sớm", "date": "%s"}}\
            """.formatted(directive, roles, last);
        return done(assigning.assign(late.service.command(CLERK), draft(TaskDraft.class, json)))
                .id();
    }
}
