package vn.thongsuot.activity.activity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.kind.OwnKinds;
import vn.thongsuot.activity.reference.CampaignCopy;
import vn.thongsuot.activity.reference.DirectiveCopy;
import vn.thongsuot.activity.reference.IndicatorCopy;
import vn.thongsuot.activity.reference.PlanCopy;
import vn.thongsuot.activity.reference.References;
import vn.thongsuot.activity.reference.TaskCopy;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.PositionCopy;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.CommandKey;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;
import vn.thongsuot.platformtest.files.InMemoryFiles;
import vn.thongsuot.platformtest.replica.InMemoryReplica;

/**
 * The use cases without store and broker, on 5 May 2025 in a department with an office and two divisions. The clerk records
 * for the whole department, the officer for the office alone.
 */
final class Office {

    static final TenantId TENANT = new TenantId("dong-nai");
    static final TenantId OTHER = new TenantId("ha-noi");
    static final Caller CLERK = new Caller(TENANT, "vanthu.sct");
    /** Approves for the whole department, and records nothing. */
    static final Caller HEAD = new Caller(TENANT, "truongphong.sct");

    static final Caller OFFICER = new Caller(TENANT, "chuyenvien.vps");

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-05-05T02:00:00Z"), ZoneOffset.UTC);

    final InMemoryAggregates<Activity> activities =
            InMemoryAggregates.of(Activity.class, "facts.who.unit", "directives");
    final InMemoryReplica<DirectiveCopy> directives = InMemoryReplica.impatient(DirectiveCopy.class);
    final InMemoryReplica<TaskCopy> tasks = InMemoryReplica.impatient(TaskCopy.class);
    final InMemoryReplica<IndicatorCopy> indicators = InMemoryReplica.impatient(IndicatorCopy.class);

    private final InMemoryReplica<UnitCopy> units = InMemoryReplica.impatient(UnitCopy.class);
    private final InMemoryReplica<PositionCopy> positions = InMemoryReplica.impatient(PositionCopy.class, "subject");
    private final Organisation organisation = new Organisation(units);
    private final Access access = Access.over(organisation, positions, (tenant, subject) -> false, CLOCK);
    final RecordingRight right = new RecordingRight(organisation, access);
    private final References references = new References(
            organisation,
            directives,
            tasks,
            InMemoryReplica.impatient(PlanCopy.class),
            indicators,
            InMemoryReplica.impatient(CampaignCopy.class),
            positions);
    private final Examining examining = new Examining(references, OwnKinds.NONE, CLOCK);
    final InMemoryFiles files = new InMemoryFiles();
    final ErasingWords erasingWords = new ErasingWords(activities, access);
    final PublishingPhotos publishing = new PublishingPhotos(activities, references, files, access);

    private final Recording recording = new Recording(activities, right, examining);
    private final Correcting correcting = new Correcting(activities, right, examining);
    private final Withdrawing withdrawing = new Withdrawing(activities, right);
    private final Attaching attaching =
            new Attaching(activities, right, new ErasingEvidence(activities, files, access));

    Office() {
        unit("department", null);
        List.of("office", "industry", "trade").forEach(id -> unit(id, "department"));
        unit("elsewhere", null);
        post(CLERK, "department", Right.RECORD);
        post(OFFICER, "office", Right.RECORD);
        post(HEAD, "department", Right.APPROVE);
        directives.know(TENANT, "d1", DirectiveCopy.dated("2025-04-22"));
        directives.know(TENANT, "d2", DirectiveCopy.dated("2025-04-15"));
        tasks.know(TENANT, "t2", new TaskCopy("d2", new TaskCopy.Source("DIRECTIVE", "d2")));
        tasks.know(TENANT, "t3", new TaskCopy(null, new TaskCopy.Source("PLAN", "plan")));
        tasks.know(TENANT, "t4", new TaskCopy(null, new TaskCopy.Source("DIRECTIVE", "d1")));
    }

    Outcome<Versioned<Activity>> record(Caller caller, Stated stated) {
        var key = new CommandKey(UUID.randomUUID().toString(), "hash");
        return recording.record(new Command(caller, CLOCK.instant(), "127.0.0.1", key, null), stated.facts());
    }

    /** Recorded by the clerk, or the test fails. */
    Versioned<Activity> recorded(Stated stated) {
        return record(CLERK, stated).orThrow();
    }

    Outcome<Versioned<Activity>> correct(Caller caller, Versioned<Activity> seen, Stated stated) {
        return correcting.correct(changing(caller, seen), seen.id(), stated.facts(), "Ghi nhầm");
    }

    Outcome<Versioned<Activity>> withdraw(Caller caller, Versioned<Activity> seen) {
        return withdrawing.withdraw(changing(caller, seen), seen.id());
    }

    Outcome<Versioned<Activity>> attach(Caller caller, Versioned<Activity> seen, Attachment attachment) {
        return attaching.attach(changing(caller, seen), seen.id(), attachment);
    }

    static @Nullable Refusal refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.refusal() : null;
    }

    static Command changing(Caller caller, Versioned<Activity> seen) {
        return new Command(caller, CLOCK.instant(), "127.0.0.1", null, seen.version());
    }

    private void unit(String id, @Nullable String parent) {
        var unit = new UnitCopy(id, null, null, "DIVISION", "PROVINCE", "STATE", parent, null, null, true, 1);
        units.know(TENANT, id, unit);
    }

    private void post(Caller holder, String unit, Right right) {
        var since = LocalDate.of(2024, 1, 1);
        positions.know(
                TENANT,
                holder.subject(),
                new PositionCopy(unit, "Chuyên viên", holder.subject(), Set.of(right), since, null));
    }
}
