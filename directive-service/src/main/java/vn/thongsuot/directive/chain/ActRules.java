package vn.thongsuot.directive.chain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.Force;
import vn.thongsuot.directive.directive.LaterAct;
import vn.thongsuot.directive.directive.Standing;
import vn.thongsuot.directive.directive.Status;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/** Which acts may be entered: in their order, by an issued document, and never in a circle. */
final class ActRules {

    /** Deeper than any real chain; a deeper one is refused rather than walked forever. */
    static final int MAX_DEPTH = 32;

    private static final int ACTS = 50;

    private final Aggregates<Directive> directives;

    ActRules(Aggregates<Directive> directives) {
        this.directives = directives;
    }

    Optional<Refusal> refuses(TenantId tenant, Versioned<Directive> current, LaterAct act) {
        var state = current.state();
        if (state.status() != Status.ISSUED) {
            return Optional.of(Refusal.conflict("directive-not-issued"));
        }
        if (state.filing().joinedInto() != null) {
            return Optional.of(Refusal.conflict("directive-joined"));
        }
        return refusesOutOfOrder(state, act).or(() -> refusesDoer(tenant, current, act));
    }

    private static Optional<Refusal> refusesOutOfOrder(Directive state, LaterAct act) {
        var acts = state.filing().acts();
        var before = Standing.of(state, act.on()).force();
        var last = acts.stream().map(LaterAct::on).max(LocalDate::compareTo);
        if (acts.stream().anyMatch(one -> endsFor(one, act))) {
            return Optional.of(Refusal.conflict("no-longer-in-force"));
        }
        return new Rules()
                .check(before != Force.NOT_YET, "/on", "before-its-issue")
                .check(
                        !act.kind().ends() || last.isEmpty() || !last.get().isAfter(act.on()),
                        "/on",
                        "before-an-act",
                        last.map(LocalDate::toString).orElse(""))
                .check(act.kind() != LaterAct.Kind.RESUMED || before == Force.SUSPENDED, "/kind", "not-suspended")
                .check(act.kind() != LaterAct.Kind.SUSPENDED || before != Force.SUSPENDED, "/kind", "suspended-already")
                .check(acts.size() < ACTS, "/by", "too-many", String.valueOf(ACTS))
                .refusal();
    }

    /** Whether the one leaves nothing on which the other could act. */
    private static boolean endsFor(LaterAct one, LaterAct other) {
        return one.kind().ends() && (other.kind().ends() || !one.on().isAfter(other.on()));
    }

    private Optional<Refusal> refusesDoer(TenantId tenant, Versioned<Directive> current, LaterAct act) {
        if (act.by().equals(current.id())) {
            return Optional.of(Refusal.invalid("/by", "acts-on-itself"));
        }
        var doer = directives.find(tenant, act.by());
        if (doer.isEmpty()) {
            return Optional.of(Refusal.notYetKnown("/by", act.by()));
        }
        var date = doer.get().state().date();
        return new Rules()
                .check(doer.get().state().status() == Status.ISSUED, "/by", "must-be-issued")
                .check(date == null || !date.earliest().isAfter(act.on()), "/on", "before-the-act-is-issued")
                .refusal()
                .or(() -> refusesCircle(tenant, current.id(), doer.get()));
    }

    /** Up from the document that acts, level by level with one query each, to those that act on it. */
    private Optional<Refusal> refusesCircle(TenantId tenant, String id, Versioned<Directive> doer) {
        Set<String> level = new HashSet<>(doer.state().filing().actedOnBy());
        Set<String> seen = new HashSet<>(level);
        for (int depth = 0; depth < MAX_DEPTH && !level.isEmpty(); depth++) {
            if (level.contains(id)) {
                return Optional.of(Refusal.invalid("/by", "acts-in-a-circle"));
            }
            level = directives.findAll(tenant, level).values().stream()
                    .flatMap(found -> found.state().filing().actedOnBy().stream())
                    .filter(seen::add)
                    .collect(Collectors.toSet());
        }
        return level.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.invalid("/by", "acts-too-deep", String.valueOf(MAX_DEPTH)));
    }

    static List<LaterAct> replacements(Directive directive) {
        return directive.filing().acts().stream()
                .filter(act -> act.kind() == LaterAct.Kind.REPLACED)
                .toList();
    }
}
