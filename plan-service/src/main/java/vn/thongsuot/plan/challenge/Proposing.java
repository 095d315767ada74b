package vn.thongsuot.plan.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.organisation.opendata.PersonalData;
import vn.thongsuot.plan.plan.ReadingPlans;
import vn.thongsuot.plan.reference.Mention;
import vn.thongsuot.plan.reference.References;
import vn.thongsuot.plan.reference.Sources;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.aggregate.Violation;

/** Proposing challenges and changing what is written of them. Needs the right to plan at the proposer or the owner. */
public final class Proposing {

    private final Aggregates<Challenge> challenges;
    private final Processes processes;
    private final ReadingPlans plans;
    private final Access access;
    private final References references;

    public Proposing(
            Aggregates<Challenge> challenges,
            Processes processes,
            ReadingPlans plans,
            Access access,
            References references) {
        this.challenges = challenges;
        this.processes = processes;
        this.plans = plans;
        this.access = access;
        this.references = references;
    }

    public Outcome<Versioned<Challenge>> propose(Command command, ChallengeContent content) {
        return challenges.create(
                command,
                command.newId("challenge"),
                () -> checked(command, content, Set.of(content.unit()), () -> Challenge.propose(content)));
    }

    public Outcome<Versioned<Challenge>> change(Command command, String id, ChallengeContent content) {
        return challenges.change(
                command,
                id,
                known -> checked(
                        command,
                        content,
                        known.state().content().deciding(),
                        () -> known.state().published() && isPersonal(content)
                                ? Decision.refused(Refusal.invalid("/problem", "personal-data"))
                                : known.state().change(content)));
    }

    static boolean isPersonal(ChallengeContent content) {
        return PersonalData.isIn(content.title()) || PersonalData.isIn(content.problem());
    }

    private Decision<Challenge> checked(
            Command command, ChallengeContent content, Set<String> at, Supplier<Decision<Challenge>> decision) {
        return switch (references.await(command.tenant(), mentions(content))) {
            case Outcome.Refused<Sources> unknown -> Decision.refused(unknown.refusal());
            case Outcome.Done<Sources> known ->
                access.refusesAt(command.by(), Right.PLAN, at)
                        .<Decision<Challenge>>map(Decision::refused)
                        .orElseGet(() -> held(command, content, decision));
        };
    }

    private Decision<Challenge> held(
            Command command, ChallengeContent content, Supplier<Decision<Challenge>> decision) {
        var broken = new ArrayList<Violation>();
        if (processes.find(command.tenant(), content.process()).isEmpty()) {
            broken.add(Violation.of("/process", "unknown-process", content.process()));
        }
        Optional.ofNullable(content.plan())
                .filter(plan -> plans.find(command.tenant(), plan).isEmpty())
                .ifPresent(plan -> broken.add(Violation.of("/plan", "unknown-plan", plan)));
        return broken.isEmpty() ? decision.get() : Decision.refused(Refusal.invalid(broken));
    }

    private static List<Mention> mentions(ChallengeContent content) {
        var mentions = new ArrayList<Mention>();
        mentions.add(Mention.unit(content.unit(), "/unit"));
        Optional.ofNullable(content.owner()).ifPresent(owner -> mentions.add(Mention.unit(owner, "/owner")));
        for (int index = 0; index < content.cooperating().size(); index++) {
            mentions.add(Mention.unit(content.cooperating().get(index), "/cooperating/" + index));
        }
        return mentions;
    }
}
