package vn.thongsuot.directive.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Erasure;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Erases what turned out to be a state secret, also when it had been rejected before: the file, its name, its text and all
 * that was read from it, in the audit too, and of every other intake of the same bytes where the caller may receive as well.
 * Whoever administers the whole tenant erases all of them and bars the bytes everywhere; until then the intakes of other
 * units stay, and the bytes with them. That there was a file of this hash, when, and who erased it stays. What breaks off on
 * the way, or did not reach far enough, is finished by asking again.
 */
public final class ErasingIntakes {

    private static final Erasure SECRET = Erasure.of("file", Erasure.Basis.STATE_SECRET);

    private final Aggregates<Intake> intakes;
    private final SameFile same;
    private final Files files;
    private final Access access;

    public ErasingIntakes(Aggregates<Intake> intakes, Files files, Access access) {
        this.intakes = intakes;
        this.same = new SameFile(intakes);
        this.files = files;
        this.access = access;
    }

    /** Refused while a directive stands on the file, whichever of the intakes to be erased brought it. */
    public Outcome<Versioned<Intake>> erase(Command command, String id) {
        var asked = intakes.find(command.tenant(), id);
        if (asked.isEmpty()) {
            return Outcome.refused(Refusal.notFound());
        }
        boolean everywhere = access.refusesAtTop(command.by(), Right.ADMINISTER).isEmpty();
        var missing = everywhere
                ? Optional.<Refusal>empty()
                : ReceivingIntakes.mayReceive(
                        access, command.by(), asked.get().state().unit());
        return missing.<Outcome<Versioned<Intake>>>map(Outcome::refused)
                .orElseGet(() -> erase(command, asked.get(), everywhere));
    }

    private Outcome<Versioned<Intake>> erase(Command command, Versioned<Intake> asked, boolean everywhere) {
        var all = same.withAny(command.tenant(), Set.of(asked.state().file().sha256()));
        var reached = everywhere ? all : whereMayReceive(command.by(), all);
        if (reached.stream().anyMatch(each -> each.state().state() == IntakeState.CONFIRMED)) {
            return Outcome.refused(Refusal.conflict("intake-confirmed"));
        }
        var erased = intakes.erase(
                command, asked.id(), SECRET, current -> current.state().erased(command.at(), everywhere));
        if (erased instanceof Outcome.Done<Versioned<Intake>>) {
            eraseOthers(command, asked.id(), reached, everywhere);
            eraseFiles(command.tenant(), reached);
        }
        return erased;
    }

    /** What an intake that stays brought too, as one unit's file or as an annex in its package, stays with it. */
    private void eraseFiles(TenantId tenant, List<Versioned<Intake>> reached) {
        var gone = new HashSet<String>();
        reached.forEach(each -> gone.addAll(each.state().digests()));
        same.withAny(tenant, Set.copyOf(gone)).stream()
                .filter(each -> !each.state().isErased())
                .forEach(each -> gone.removeAll(each.state().digests()));
        gone.forEach(digest -> files.erase(tenant, digest));
    }

    private List<Versioned<Intake>> whereMayReceive(Caller caller, List<Versioned<Intake>> all) {
        var open = new HashMap<String, Boolean>();
        return all.stream()
                .filter(each -> open.computeIfAbsent(
                        each.state().unit(),
                        unit -> ReceivingIntakes.mayReceive(access, caller, unit)
                                .isEmpty()))
                .toList();
    }

    private void eraseOthers(Command command, String asked, List<Versioned<Intake>> reached, boolean everywhere) {
        var anyVersion = new Command(command.by(), command.at(), command.origin(), null, null);
        reached.stream()
                .filter(each -> !each.id().equals(asked))
                .forEach(each -> intakes.erase(
                                anyVersion,
                                each.id(),
                                SECRET,
                                current -> current.state().erased(command.at(), everywhere))
                        .orThrow());
    }
}
