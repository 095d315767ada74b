package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot.directive.calendar.CountingWorkingDays;
import vn.thongsuot.directive.reminding.KeepingDeadlineRules;
import vn.thongsuot.directive.reminding.Reminder;
import vn.thongsuot.directive.reminding.Reminding;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Aggregates;

/** Reminders on the running service. */
class RemindingIT extends RunningService {

    @Autowired
    private Aggregates<Task> tasks;

    @Autowired
    private Aggregates<Reminder> reminders;

    @Autowired
    private KeepingDeadlineRules rules;

    @Autowired
    private CountingWorkingDays calendar;

    @Test
    void remindersComeOnceAndAreListedByUnit() {
        var today = LocalDate.now(Access.ZONE);
        var worked = calendar.around(province.tenant, today).worked(today, 1);
        province.administrator().put("/api/v1/deadline-rules", 0, "{\"before\": [0, 1, 2, 3]}");
        var task = task(province.register("1/A-B", "").id(), worked);
        var reminding = on(worked);
        int made = reminding.remind(province.tenant);
        assertThat(reminding.remind(province.tenant)).isZero();
        var listed = province.clerk()
                .get("/api/v1/reminders?unit=" + province.office + "&since=" + today.minusDays(9))
                .body()
                .path("items");
        assertThat(listed).hasSize(made).isNotEmpty();
        assertThat(listed.at("/0/task").asString()).isEqualTo(task);
        assertThat(listed.at("/0/title").asString()).isEqualTo("Nhiệm vụ");
        assertThat(province.clerk()
                        .get("/api/v1/reminders?unit=" + province.department)
                        .body()
                        .path("items"))
                .isEmpty();
    }

    /** As it is on that day: what was given on a day off is told of on a later one. */
    private Reminding on(LocalDate day) {
        var clock = Clock.fixed(day.atStartOfDay(Access.ZONE).toInstant(), Access.ZONE);
        return new Reminding(tasks, reminders, rules, calendar, clock);
    }

    private String task(String directive, LocalDate last) {
        return province.clerk()
                .post("/api/v1/tasks", """
                    {"source": {"kind": "DIRECTIVE", "id": "%s"}, "title": "Nhiệm vụ",
                     "deadline": {"asWritten": "sớm", "date": "%s"},
                     "roles": [{"role": "LEAD", "unit": "%s"}]}\
                    """.formatted(directive, last, province.office))
                .id();
    }
}
