package vn.thongsuot.activity.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.kind.OwnKinds;
import vn.thongsuot.activity.reference.Known;
import vn.thongsuot.activity.reference.References;
import vn.thongsuot.activity.reference.TaskCopy;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Refusal.Reason;
import vn.thongsuot.platform.tenancy.TenantId;

/** Looks at stated facts by themselves and beside what this service knows of the things they refer to. */
public final class Examining {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final References references;
    private final OwnKinds kinds;
    private final Clock clock;

    public Examining(References references, OwnKinds kinds, Clock clock) {
        this.references = references;
        this.kinds = kinds;
        this.clock = clock;
    }

    Outcome<Examined> examine(TenantId tenant, Facts facts) {
        return examine(tenant, facts, null);
    }

    /** @param before values by a kind of the tenant's own as they were; those that stay hold by the version they had */
    Outcome<Examined> examine(TenantId tenant, Facts facts, Description.@Nullable Own before) {
        var broken = FactRules.broken(facts, LocalDate.ofInstant(clock.instant(), ZONE));
        if (!broken.isEmpty()) {
            return Outcome.refused(Refusal.invalid(broken));
        }
        var own = facts.what().own();
        if (own == null) {
            return besides(tenant, facts);
        }
        return before != null
                        && before.kind().equals(own.kind())
                        && before.fields().equals(own.fields())
                ? besides(tenant, facts.by(before))
                : byOwnKind(tenant, facts, own);
    }

    /** Values hold by the newest version of their kind, and say which that was. */
    private Outcome<Examined> byOwnKind(TenantId tenant, Facts facts, Description.Own own) {
        var kind = kinds.latest(tenant, own.kind());
        if (kind.isEmpty()) {
            return Outcome.refused(Refusal.invalid("/own/kind", "unknown-kind", own.kind()));
        }
        if (!kind.get().base().equals(facts.what().kind().name())) {
            return Outcome.refused(
                    Refusal.invalid("/kind", "kind-of-own-kind", kind.get().base()));
        }
        var broken = kind.get().broken("/own/fields", own.fields());
        return broken.isEmpty()
                ? besides(
                        tenant,
                        facts.by(new Description.Own(own.kind(), kind.get().version(), own.fields())))
                : Outcome.refused(Refusal.invalid(broken));
    }

    private Outcome<Examined> besides(TenantId tenant, Facts facts) {
        return beside(facts, references.await(tenant, ReferenceRules.wanted(facts)));
    }

    private static Outcome<Examined> beside(Facts facts, Known known) {
        var unknown = ReferenceRules.unknown(facts, known);
        if (!unknown.isEmpty()) {
            return Outcome.refused(new Refusal(Reason.NOT_YET_KNOWN, "reference-not-yet-known", unknown));
        }
        var misfitting = ReferenceRules.misfitting(facts, known);
        if (!misfitting.isEmpty()) {
            return Outcome.refused(Refusal.invalid(misfitting));
        }
        return Outcome.done(examined(Posts.titled(facts, known.positions()), known));
    }

    /**
     * Many at once, by one look at all that they refer to. Nothing is waited for: what is not known yet is a fault, and whoever
     * sends many sends them again.
     */
    Map<String, Outcome<Examined>> examineAll(TenantId tenant, Map<String, Facts> all) {
        var today = LocalDate.ofInstant(clock.instant(), ZONE);
        var known = references.known(tenant, ReferenceRules.wanted(all.values()));
        var examined = new LinkedHashMap<String, Outcome<Examined>>();
        all.forEach((id, facts) -> {
            var broken = FactRules.broken(facts, today);
            examined.put(id, broken.isEmpty() ? beside(facts, known) : Outcome.refused(Refusal.invalid(broken)));
        });
        return examined;
    }

    private static Examined examined(Facts facts, Known known) {
        var directives = directives(facts, known);
        return new Examined(facts, directives, Warnings.of(facts, directives, known));
    }

    private static List<String> directives(Facts facts, Known known) {
        var ofTasks = known.tasks().values().stream().map(TaskCopy::answered).flatMap(Optional::stream);
        return Stream.concat(facts.basis().directives().stream(), ofTasks)
                .distinct()
                .sorted()
                .toList();
    }
}
