package vn.thongsuot.directive.digest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.reminding.Reminder;
import vn.thongsuot.directive.task.Execution;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.directive.urging.Urged;
import vn.thongsuot.directive.urging.UrgedStatus;
import vn.thongsuot.organisation.calendar.ReminderDays;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.paging.Condition;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * What waits for each unit on a day: reminders of which it was told in no mail that went out, whenever they were made, and
 * urgings that it has not answered. What a unit was told of is known by the ids of the reminders and not by their time, so
 * one that was made late, or while a mail was on its way, is in the next mail and in no other.
 */
public final class GatheringDigests {

    /** Longer than any holidays; a reminder that was due longer ago is read in the list. */
    static final int REMINDERS_BACK_DAYS = 14;

    /** Urgings whose last day is longer ago are not told of any more. */
    private static final int URGINGS_BACK_DAYS = 31;

    private static final int UNITS_AT_ONCE = 500;

    /** All communes of the country have three of a day. */
    private static final int REPORTS_AT_MOST = 12_000;

    private final Aggregates<Reminder> reminders;
    private final Aggregates<Urged> urged;
    private final Aggregates<Task> tasks;
    private final Aggregates<Directive> directives;
    private final Replica<ReportReminderCopy> reports;
    private final SentDigests sent;

    public GatheringDigests(
            Aggregates<Reminder> reminders,
            Aggregates<Urged> urged,
            Aggregates<Task> tasks,
            Aggregates<Directive> directives,
            Replica<ReportReminderCopy> reports,
            SentDigests sent) {
        this.reminders = reminders;
        this.urged = urged;
        this.tasks = tasks;
        this.directives = directives;
        this.reports = reports;
        this.sent = sent;
    }

    /** By unit; none for a unit for which nothing waits. */
    Map<String, Digest> of(TenantId tenant, LocalDate today) {
        var digests = new HashMap<String, Digest>();
        var back = today.minusDays(REMINDERS_BACK_DAYS);
        var due = new Condition.Between(back.toString(), today.toString());
        each(tenant, reminders, Map.of("on", due), page -> addTasks(tenant, page, digests));
        addReports(tenant, today, digests);
        withoutTold(tenant, back, digests);
        var since = new Condition.Between(today.minusDays(URGINGS_BACK_DAYS).toString(), null);
        each(
                tenant,
                urged,
                Map.of("status", UrgedStatus.WAITING.name(), "until", since),
                page -> addUrgings(tenant, page, digests));
        digests.values().removeIf(Digest::isEmpty);
        return digests;
    }

    /** Those of the last days only: a report may have arrived since, and whoever asks for it sees that. */
    private void addReports(TenantId tenant, LocalDate today, Map<String, Digest> digests) {
        var days = today.minusDays(ReminderDays.MAKES_UP_DAYS)
                .datesUntil(today.plusDays(1))
                .map(LocalDate::toString)
                .toList();
        reports.findWhere(tenant, Map.of("on", days), REPORTS_AT_MOST).forEach(one -> {
            var reminder = one.state();
            of(reminder.unit(), digests).report(one.id(), reminder.title(), reminder.due());
        });
    }

    private void withoutTold(TenantId tenant, LocalDate since, Map<String, Digest> digests) {
        var units = List.copyOf(digests.keySet());
        for (int from = 0; from < units.size(); from += UNITS_AT_ONCE) {
            var some = units.subList(from, Math.min(units.size(), from + UNITS_AT_ONCE));
            sent.told(tenant, some, since)
                    .forEach((unit, told) -> of(unit, digests).without(told));
        }
    }

    private void addUrgings(TenantId tenant, Page<Versioned<Urged>> page, Map<String, Digest> digests) {
        var marks = marks(tenant, page.items().stream().map(one -> one.state().directive()));
        page.items().forEach(one -> {
            var urging = one.state();
            of(urging.unit(), digests).urging(urging.until(), markOf(urging.directive(), marks));
        });
    }

    private void addTasks(TenantId tenant, Page<Versioned<Reminder>> page, Map<String, Digest> digests) {
        var known = tasks.findAll(
                tenant, page.items().stream().map(one -> one.state().task()).toList());
        var marks =
                marks(tenant, known.values().stream().map(task -> task.state().directive()));
        page.items().forEach(one -> {
            var task = known.get(one.state().task());
            if (task != null && task.state().execution() != Execution.DONE) {
                var last = one.state().last();
                var working = task.state().stillWorking();
                var mark = markOf(task.state().directive(), marks);
                one.state().units().stream()
                        .filter(working::contains)
                        .forEach(unit ->
                                of(unit, digests).task(one.id(), task.state().title(), last, mark));
            }
        });
    }

    /** How urgent the documents are, by id; ordinary ones have none. One query, whoever asks for how many. */
    private Map<String, String> marks(TenantId tenant, Stream<@Nullable String> ids) {
        var marks = new HashMap<String, String>();
        directives
                .findAll(tenant, ids.filter(Objects::nonNull).collect(Collectors.toSet()))
                .forEach((id, found) -> {
                    var mark = found.state().particulars().urgencyMark();
                    if (mark != null) {
                        marks.put(id, mark);
                    }
                });
        return marks;
    }

    private static @Nullable String markOf(@Nullable String directive, Map<String, String> marks) {
        return directive == null ? null : marks.get(directive);
    }

    private static Digest of(String unit, Map<String, Digest> digests) {
        return digests.computeIfAbsent(unit, any -> new Digest());
    }

    private static <S> void each(
            TenantId tenant, Aggregates<S> all, Map<String, ?> wanted, Consumer<Page<Versioned<S>>> act) {
        String cursor = null;
        do {
            var page = all.page(tenant, new PageQuery(PageQuery.MAX_LIMIT, cursor), wanted);
            act.accept(page);
            cursor = page.next();
        } while (cursor != null);
    }
}
