package vn.thongsuot.directive.intake;

import java.util.List;
import java.util.Optional;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.files.Files;

/**
 * Erases what turned out to be a state secret, also when it had been rejected before: the file, its name, its text and all
 * that was read from it, in the audit too, and of every other intake of the same bytes, at whichever unit. That there was a
 * file of this hash, when, and who erased it stays. What breaks off on the way is finished by asking again.
 */
public final class ErasingIntakes {

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

    /** Refused while a directive stands on the file, whichever intake brought it. */
    public Outcome<Versioned<Intake>> erase(Command command, String id) {
        var asked = intakes.find(command.tenant(), id);
        if (asked.isEmpty()) {
            return Outcome.refused(Refusal.notFound());
        }
        var all = same.as(command.tenant(), asked.get().state().file());
        return refusal(command, asked.get(), all)
                .<Outcome<Versioned<Intake>>>map(Outcome::refused)
                .orElseGet(() -> erase(command, asked.get(), all));
    }

    private Optional<Refusal> refusal(Command command, Versioned<Intake> asked, List<Versioned<Intake>> all) {
        return ReceivingIntakes.mayReceive(access, command.by(), asked.state().unit())
                .or(() -> all.stream().anyMatch(each -> each.state().state() == IntakeState.CONFIRMED)
                        ? Optional.of(Refusal.conflict("intake-confirmed"))
                        : Optional.empty());
    }

    private Outcome<Versioned<Intake>> erase(Command command, Versioned<Intake> asked, List<Versioned<Intake>> all) {
        var erased = intakes.erase(command, asked.id(), current -> erased(command, current));
        if (erased instanceof Outcome.Done<Versioned<Intake>>) {
            var anyVersion = new Command(command.by(), command.at(), command.origin(), null, null);
            all.stream()
                    .filter(each -> !each.id().equals(asked.id()))
                    .forEach(each -> intakes.erase(anyVersion, each.id(), current -> erased(command, current))
                            .orThrow());
            files.erase(command.tenant(), asked.state().file().sha256());
        }
        return erased;
    }

    private static Decision<Intake> erased(Command command, Versioned<Intake> current) {
        return current.state().erased(command.at());
    }
}
