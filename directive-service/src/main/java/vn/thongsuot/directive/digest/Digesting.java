package vn.thongsuot.directive.digest;

import java.time.Clock;
import java.time.LocalDate;
import vn.thongsuot.directive.calendar.CountingWorkingDays;
import vn.thongsuot.directive.reminding.Reminding;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Sends each unit's office one mail on each working day on which something waits for it: tasks it was reminded of since the
 * last mail that went out, and urgings it has not answered. Reminders that are due are made first. Units without an address,
 * and those of other tenants, get none. After a crash between taking a mail and noting that it went out, the mail of the next
 * working day tells of the same again.
 */
public final class Digesting {

    private final Reminding reminding;
    private final GatheringDigests gathering;
    private final Aggregates<Unit> units;
    private final CountingWorkingDays calendar;
    private final SentDigests sent;
    private final Mails mails;
    private final Clock clock;

    public Digesting(
            Reminding reminding,
            GatheringDigests gathering,
            Aggregates<Unit> units,
            CountingWorkingDays calendar,
            SentDigests sent,
            Mails mails,
            Clock clock) {
        this.reminding = reminding;
        this.gathering = gathering;
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
        reminding.remind(tenant);
        return sendAll(tenant, today);
    }

    private int sendAll(TenantId tenant, LocalDate today) {
        var digests = gathering.of(tenant, today);
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
        } catch (RuntimeException e) {
            sent.release(tenant, unit.id(), today);
            throw e;
        }
        sent.sent(tenant, unit.id(), today, digest.reminders());
        return 1;
    }
}
