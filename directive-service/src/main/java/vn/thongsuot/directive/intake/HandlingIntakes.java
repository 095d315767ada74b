package vn.thongsuot.directive.intake;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.AttachedFile;
import vn.thongsuot.directive.directive.Intakes;
import vn.thongsuot.directive.reading.Proposal;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.FreeTexts;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/** What becomes of an intake, by whoever may receive or issue at its unit: marked, confirmed, rejected. */
public final class HandlingIntakes implements Intakes {

    private static final int REASON = 1000;

    private final Aggregates<Intake> intakes;
    private final Proposing proposing;
    private final BiPredicate<TenantId, String> directiveExists;
    private final Access access;

    public HandlingIntakes(
            Aggregates<Intake> intakes,
            Proposing proposing,
            BiPredicate<TenantId, String> directiveExists,
            Access access) {
        this.intakes = intakes;
        this.proposing = proposing;
        this.directiveExists = directiveExists;
        this.access = access;
    }

    @Override
    public Outcome<AttachedFile> confirm(Command command, String intake, String directive) {
        var found = intakes.find(command.tenant(), intake);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.notYetKnown("/intake", intake));
        }
        var anyVersion = new Command(command.by(), command.at(), command.origin(), command.key(), null);
        return change(
                        anyVersion,
                        intake,
                        current -> current.state()
                                .confirm(directive, command.at(), id -> directiveExists.test(command.tenant(), id)))
                .map(confirmed -> confirmed.state().file());
    }

    public Outcome<Versioned<Intake>> reject(Command command, String intake, @Nullable String reason) {
        var why = Text.of(reason);
        var refusal = new Rules()
                .text("/reason", why, REASON)
                .refusal()
                .or(() -> new FreeTexts().add("/reason", why).refusesSecrets());
        return refusal.<Outcome<Versioned<Intake>>>map(Outcome::refused)
                .orElseGet(() ->
                        change(command, intake, current -> current.state().reject(Text.orEmpty(why), command.at())));
    }

    public Outcome<Versioned<Intake>> mark(Command command, String intake, Marks marks) {
        return change(command, intake, current -> marked(command, current.state(), marks));
    }

    /** What is marked as noise proposes nothing any more, and what is not any more may propose again. */
    private Decision<Intake> marked(Command command, Intake intake, Marks marks) {
        var refusal = marks.refuses(intake.text().content().length());
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        var noise = marks.noiseAfter(intake.noise());
        var packed = intake.packed();
        var stated = packed == null ? Proposal.empty() : packed.stated();
        var proposal = proposing.propose(command.tenant(), intake.text(), noise, stated);
        return intake.marked(noise, marks.correctionsAfter(), proposal);
    }

    private Outcome<Versioned<Intake>> change(
            Command command, String intake, Function<Versioned<Intake>, Decision<Intake>> decision) {
        return intakes.change(
                command,
                intake,
                current -> mayHandle(command, current)
                        .<Decision<Intake>>map(Decision::refused)
                        .orElseGet(() -> decision.apply(current)));
    }

    private Optional<Refusal> mayHandle(Command command, Versioned<Intake> intake) {
        return ReceivingIntakes.mayReceive(access, command.by(), intake.state().unit());
    }
}
