package vn.thongsuot.reporting.rebuild;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.CommandKey;
import vn.thongsuot.platform.aggregate.OperatorCommand;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.reporting.figure.Reaching;
import vn.thongsuot.reporting.figure.Reaching.Progress;

/** What an operator does about generations; everything else goes by itself. */
public final class Rebuilding {

    private static final int TRIES = 10;

    private final GenerationStore store;
    private final Reaching reaching;

    public Rebuilding(GenerationStore store, Reaching reaching) {
        this.store = store;
        this.reaching = reaching;
    }

    public Generations now() {
        return store.load();
    }

    /** Of the one that is being computed; absent without one or while the broker does not answer. */
    public @Nullable Progress progress(Generations of) {
        var rebuild = of.rebuild();
        return rebuild == null ? null : reaching.progress(rebuild.generation());
    }

    /** Refused as a conflict while one is going on. */
    public Outcome<Generations> begin(OperatorCommand command, String reason) {
        return change(
                command,
                now -> now.rebuild() != null
                        ? Outcome.refused(Refusal.conflict("rebuild-running"))
                        : Outcome.done(now.begun(Act.of(command, Act.What.BEGUN, now.highest() + 1, reason))));
    }

    /**
     * Switches in spite of differences: what was computed anew is what the log says. Refused as a conflict where no
     * comparison has found a difference, since then it switches by itself.
     */
    public Outcome<Generations> switchOver(OperatorCommand command, String reason) {
        return change(command, now -> {
            var rebuild = now.rebuild();
            if (rebuild == null || rebuild.compared() == null) {
                return Outcome.refused(Refusal.conflict("rebuild-not-compared"));
            }
            var act = Act.of(command, Act.What.SWITCHED_THOUGH_DIFFERENT, rebuild.generation(), reason);
            return Outcome.done(now.switched(rebuild, false, act));
        });
    }

    /** Gives the rebuild up; what it has computed is removed. Where none is going on nothing changes. */
    public Outcome<Generations> abandon(OperatorCommand command, String reason) {
        return change(command, now -> {
            var rebuild = now.rebuild();
            if (rebuild == null) {
                return Outcome.done(now);
            }
            var act = Act.of(command, Act.What.ABANDONED, rebuild.generation(), reason);
            return Outcome.done(now.abandoned(rebuild, act));
        });
    }

    private Outcome<Generations> change(OperatorCommand command, Function<Generations, Outcome<Generations>> change) {
        for (var attempt = 1; attempt <= TRIES; attempt++) {
            var now = store.load();
            var repeated = repeated(now, command.key());
            if (repeated.isPresent()) {
                return repeated.get();
            }
            var outcome = change.apply(now);
            if (!(outcome instanceof Outcome.Done<Generations> done)
                    || done.value() == now
                    || store.replace(now, done.value())) {
                return outcome;
            }
        }
        return Outcome.refused(Refusal.of(Refusal.Reason.BUSY, "rebuild-busy"));
    }

    /** What a command that was taken in before is answered. */
    private static Optional<Outcome<Generations>> repeated(Generations now, @Nullable CommandKey key) {
        if (key == null) {
            return Optional.empty();
        }
        return now.acts().stream()
                .map(Act::key)
                .filter(done -> done != null && done.value().equals(key.value()))
                .findFirst()
                .map(done -> done.equals(key)
                        ? new Outcome.Done<>(now, true)
                        : Outcome.refused(Refusal.of(Refusal.Reason.KEY_REUSED, "idempotency-key-reused")));
    }
}
