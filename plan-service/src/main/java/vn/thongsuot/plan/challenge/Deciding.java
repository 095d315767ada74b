package vn.thongsuot.plan.challenge;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.plan.reference.Mention;
import vn.thongsuot.plan.reference.References;
import vn.thongsuot.plan.reference.Sources;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;

/**
 * What leaders do with a challenge: decide on steps, lay it open, order solutions. Needs the right to approve at the
 * proposer or the owner; ordering needs it at the unit that orders.
 */
public final class Deciding {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Aggregates<Challenge> challenges;
    private final Processes processes;
    private final Offers offers;
    private final Access access;
    private final References references;

    public Deciding(
            Aggregates<Challenge> challenges,
            Processes processes,
            Offers offers,
            Access access,
            References references) {
        this.challenges = challenges;
        this.processes = processes;
        this.offers = offers;
        this.access = access;
        this.references = references;
    }

    /** Notes how the current step ended, under the name that the step has now. */
    public Outcome<Versioned<Challenge>> decide(Command command, String id, StepRun run) {
        if (run.date().isAfter(today(command))) {
            return Outcome.refused(Refusal.invalid("/date", "in-the-future"));
        }
        return permitted(
                command,
                id,
                challenge -> knowing(
                        command,
                        run.unit(),
                        () -> challenge.decide(
                                run.step() == challenge.currentStep() ? named(command, challenge, run) : run)));
    }

    /**
     * Lays it open for proposals from outside.
     *
     * @param until last day on which offers are taken; absent for no end
     */
    public Outcome<Versioned<Challenge>> publish(Command command, String id, @Nullable LocalDate until) {
        if (until != null && until.isBefore(today(command))) {
            return Outcome.refused(Refusal.invalid("/until", "in-the-past"));
        }
        return permitted(
                command,
                id,
                challenge -> Proposing.isPersonal(challenge.content())
                        ? Decision.refused(Refusal.conflict("challenge-names-a-person"))
                        : challenge.publish(new Publication(command.at(), until)));
    }

    public Outcome<Versioned<Challenge>> withdraw(Command command, String id) {
        return permitted(command, id, Challenge::withdraw);
    }

    /** Records an order for a solution. */
    public Outcome<Versioned<Challenge>> commission(Command command, String id, Commission order) {
        return challenges.change(
                command,
                id,
                known -> knowing(
                        command,
                        order.unit(),
                        () -> access.refuses(command.by(), Right.APPROVE, order.unit())
                                .<Decision<Challenge>>map(Decision::refused)
                                .orElseGet(() -> ordered(command, known, order))));
    }

    private Decision<Challenge> ordered(Command command, Versioned<Challenge> known, Commission order) {
        var offer = order.offer();
        return offer == null || offers.isFor(command.tenant(), offer, known.id())
                ? known.state().commission(order)
                : Decision.refused(Refusal.invalid("/offer", "unknown-offer", offer));
    }

    private StepRun named(Command command, Challenge challenge, StepRun run) {
        return processes
                .find(command.tenant(), challenge.content().process())
                .map(process -> run.called(process.state().nameOf(run.step())))
                .orElseThrow();
    }

    private Decision<Challenge> knowing(Command command, String unit, Supplier<Decision<Challenge>> decision) {
        return switch (references.await(command.tenant(), List.of(Mention.unit(unit, "/unit")))) {
            case Outcome.Refused<Sources> unknown -> Decision.refused(unknown.refusal());
            case Outcome.Done<Sources> known -> decision.get();
        };
    }

    private Outcome<Versioned<Challenge>> permitted(
            Command command, String id, Function<Challenge, Decision<Challenge>> decision) {
        return challenges.change(
                command,
                id,
                known -> access.refusesAt(
                                command.by(),
                                Right.APPROVE,
                                known.state().content().deciding())
                        .<Decision<Challenge>>map(Decision::refused)
                        .orElseGet(() -> decision.apply(known.state())));
    }

    private static LocalDate today(Command command) {
        return LocalDate.ofInstant(command.at(), ZONE);
    }
}
