package vn.thongsuot.reporting.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.thongsuot.documents.Vietnamese;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.reporting.facts.TaskFact;

/**
 * Tasks of units that were in scope at the end of the period and that fell due by the end of the period, or by the day of the figures while that has not come: those
 * in time, those late, those not done. What is due on that very day may still be done.
 */
final class TasksProposed {

    private static final int NAMED = 10;
    private static final String OTHERS = "nhiệm vụ khác";

    private TasksProposed() {}

    static Stream<Proposal> of(Report report, Gathered facts) {
        var scope = report.frame().scope();
        var today = asOf(facts);
        var end = earlier(report.frame().period().to(), today);
        var due = facts.tasks().stream()
                .filter(task -> concerns(task, scope, facts) && fellDueBy(task, end))
                .filter(task -> task.isDone() || fellDueBy(task, today.minusDays(1)))
                .toList();
        if (due.isEmpty()) {
            return Stream.empty();
        }
        var open = due.stream().filter(task -> !task.isDone()).toList();
        var late = due.stream().filter(TaskFact::wasLate).toList();
        if (open.isEmpty() && late.isEmpty()) {
            return Stream.of(Proposal.of(
                            Proposal.Of.STRENGTH,
                            "tasks-in-time",
                            "Nhiệm vụ hoàn thành đúng hạn",
                            "Cả " + due.size() + " nhiệm vụ đến hạn trước ngày cuối kỳ báo cáo đã hoàn thành đúng hạn.")
                    .about(ids(due)));
        }
        return Stream.concat(open(open, due.size()), late(late, due.size()));
    }

    /** Nothing is due where no figures tell of which day this is. */
    private static LocalDate asOf(Gathered facts) {
        var figures = facts.figures();
        return figures == null
                ? LocalDate.EPOCH
                : figures.freshness().asOf().atZone(Access.ZONE).toLocalDate();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static boolean concerns(TaskFact task, String scope, Gathered facts) {
        return task.roles().stream().anyMatch(role -> role.unit() != null && facts.isBelow(role.unit(), scope));
    }

    private static boolean fellDueBy(TaskFact task, LocalDate end) {
        return task.lastDay().filter(last -> !last.isAfter(end)).isPresent();
    }

    private static Stream<Proposal> open(List<TaskFact> open, int due) {
        return open.isEmpty()
                ? Stream.empty()
                : Stream.of(Proposal.of(
                                Proposal.Of.LIMITATION,
                                "tasks-open",
                                "Còn nhiệm vụ quá hạn chưa hoàn thành",
                                open.size() + "/" + due + " nhiệm vụ đến hạn chưa hoàn thành: " + named(open) + ".")
                        .about(ids(open)));
    }

    private static Stream<Proposal> late(List<TaskFact> late, int due) {
        return late.isEmpty()
                ? Stream.empty()
                : Stream.of(Proposal.of(
                                Proposal.Of.LIMITATION,
                                "tasks-late",
                                "Còn nhiệm vụ hoàn thành quá hạn",
                                late.size() + "/" + due + " nhiệm vụ đến hạn hoàn thành quá hạn: " + named(late) + ".")
                        .about(ids(late)));
    }

    private static String named(List<TaskFact> tasks) {
        var names = tasks.stream()
                .map(task -> task.title()
                        + task.lastDay()
                                .map(day -> " (hạn " + Vietnamese.date(day) + ")")
                                .orElse(""))
                .toList();
        return Proposals.named(names, NAMED, OTHERS);
    }

    private static List<String> ids(List<TaskFact> tasks) {
        return tasks.stream().map(TaskFact::id).filter(Objects::nonNull).toList();
    }
}
