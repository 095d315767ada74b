package vn.thongsuot.plan.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;

/** Sends approved plans to their distribution lists and notes who has received them. */
public final class DistributingPlans {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Aggregates<Plan> plans;
    private final Access access;

    public DistributingPlans(Aggregates<Plan> plans, Access access) {
        this.plans = plans;
        this.access = access;
    }

    /** Distributes to whom it has not gone yet; needs the right to plan at the issuer. */
    public Outcome<Versioned<Plan>> distribute(Command command, String id) {
        return plans.change(
                command,
                id,
                plan -> refused(command, Set.of(plan.state().content().unit()))
                        .map(Decision::<Plan>refused)
                        .orElseGet(() -> AfterApproval.distribute(plan.state(), command.at())));
    }

    /**
     * Notes that it arrived at one line of the list. Whoever plans at the issuer may say so, for paper, and whoever plans at
     * the unit that the line names.
     *
     * @param line 0 for the first
     */
    public Outcome<Versioned<Plan>> receive(Command command, String id, int line, LocalDate day) {
        return plans.change(
                command,
                id,
                plan -> refused(command, concerned(plan.state(), line))
                        .map(Decision::<Plan>refused)
                        .orElseGet(() -> AfterApproval.receive(
                                plan.state(), line, day, LocalDate.ofInstant(command.at(), ZONE))));
    }

    private static Set<String> concerned(Plan plan, int line) {
        var lines = plan.content().distribution();
        var unit = line < 0 || line >= lines.size() ? null : lines.get(line).unit();
        return Stream.concat(Stream.of(plan.content().unit()), Stream.ofNullable(unit))
                .collect(Collectors.toSet());
    }

    private Optional<Refusal> refused(Command command, Set<String> units) {
        return access.refusesAt(command.by(), Right.PLAN, units);
    }
}
