package vn.thongsuot.directive.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.thongsuot.directive.calendar.CountingWorkingDays;
import vn.thongsuot.directive.reminding.Reminder;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.directive.urging.Urged;
import vn.thongsuot.directive.urging.UrgedStatus;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.Condition;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Sends each unit's office one mail on each working day on which something waits for it: tasks it was reminded of that
 * day, and urgings it has not answered. Units without an address, and those of other tenants, get none. A crash between
 * taking a mail and sending it loses that mail; what it told of stands in the lists.
 */
public final class Digesting {

    /** Urgings whose last day is longer ago are not told of any more. */
    private static final int LOOKS_BACK_DAYS = 31;

    private final Aggregates<Reminder> reminders;
    private final Aggregates<Urged> urged;
    private final Aggregates<Task> tasks;
    private final Aggregates<Unit> units;
    private final CountingWorkingDays calendar;
    private final SentDigests sent;
    private final Mails mails;
    private final Clock clock;

    public Digesting(
            Aggregates<Reminder> reminders,
            Aggregates<Urged> urged,
            Aggregates<Task> tasks,
            Aggregates<Unit> units,
            CountingWorkingDays calendar,
            SentDigests sent,
            Mails mails,
            Clock clock) {
        this.reminders = reminders;
        this.urged = urged;
        this.tasks = tasks;
        this.units = units;
        this.calendar = calendar;
        this.sent = sent;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Sends what is due; answers how many mails went out.
     *
     * @param fromHour of the day, in Việt Nam; before it nothing is sent
     * @throws RuntimeException when the server does not take one, after all others; it is sent with a later call
     */
    public int send(TenantId tenant, int fromHour) {
        var now = clock.instant().atZone(Access.ZONE);
        var today = now.toLocalDate();
        if (now.getHour() < fromHour
                || !calendar.around(tenant, today).shift(today, 0).equals(today)) {
            return 0;
        }
        var digests = digests(tenant, today);
        int count = 0;
        RuntimeException notTaken = null;
        for (var unit : units.findAll(tenant, digests.keySet()).entrySet()) {
            var digest = digests.get(unit.getKey());
            try {
                count += digest == null ? 0 : send(tenant, today, unit.getValue(), digest);
            } catch (RuntimeException e) { // one address that the server refuses holds up no other
                notTaken = e;
            }
        }
        if (notTaken != null) {
            throw notTaken;
        }
        return count;
    }

    private int send(TenantId tenant, LocalDate today, Versioned<Unit> unit, Digest digest) {
        var contact = unit.state().contact();
        var address = contact == null ? null : contact.email();
        if (address == null || unit.state().tenant().isPresent() || !sent.take(tenant, unit.id(), today)) {
            return 0;
        }
        try {
            mails.send(address, digest.subject(today), digest.text(unit.state().name()));
            return 1;
        } catch (RuntimeException e) {
            sent.release(tenant, unit.id(), today);
            throw e;
        }
    }

    private Map<String, Digest> digests(TenantId tenant, LocalDate today) {
        var digests = new HashMap<String, Digest>();
        each(tenant, reminders, Map.of("on", today.toString()), page -> addTasks(tenant, page, digests));
        var since = new Condition.Between(today.minusDays(LOOKS_BACK_DAYS).toString(), null);
        each(
                tenant,
                urged,
                Map.of("status", UrgedStatus.WAITING.name(), "until", since),
                page -> page.items()
                        .forEach(one -> of(one.state().unit(), digests)
                                .urging(one.state().until())));
        return digests;
    }

    private void addTasks(TenantId tenant, Page<Versioned<Reminder>> page, Map<String, Digest> digests) {
        var known = tasks.findAll(
                tenant, page.items().stream().map(one -> one.state().task()).toList());
        page.items().forEach(one -> {
            var task = known.get(one.state().task());
            if (task != null) {
                var last = one.state().last();
                one.state()
                        .units()
                        .forEach(unit -> of(unit, digests).task(task.state().title(), last));
            }
        });
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
