package vn.thongsuot.plan.challenge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** Defining, changing and reading processes. Writing needs the right to plan at the unit that keeps the process. */
public final class Processes {

    private static final String DEFINED = "vn.thongsuot.process.defined.v1";
    private static final String CHANGED = "vn.thongsuot.process.changed.v1";

    private final Aggregates<ChallengeProcess> processes;
    private final Access access;
    private final References references;

    public Processes(Aggregates<ChallengeProcess> processes, Access access, References references) {
        this.processes = processes;
        this.access = access;
        this.references = references;
    }

    public Outcome<Versioned<ChallengeProcess>> define(Command command, ChallengeProcess process) {
        return processes.create(
                command,
                command.newId("process"),
                () -> checked(command, process, () -> Decision.accepted(process, DEFINED)));
    }

    public Outcome<Versioned<ChallengeProcess>> change(Command command, String id, ChallengeProcess newer) {
        return processes.change(
                command,
                id,
                known -> permitted(command, known.state().unit())
                        .orElseGet(() -> checked(
                                command,
                                newer,
                                () -> newer.equals(known.state())
                                        ? Decision.unchanged()
                                        : Decision.accepted(newer, CHANGED))));
    }

    public Optional<Versioned<ChallengeProcess>> find(TenantId tenant, String id) {
        return processes.find(tenant, id);
    }

    public Page<Versioned<ChallengeProcess>> page(TenantId tenant, PageQuery query) {
        return processes.page(tenant, query, Map.of());
    }

    private Decision<ChallengeProcess> checked(
            Command command, ChallengeProcess process, Supplier<Decision<ChallengeProcess>> decision) {
        return switch (references.await(command.tenant(), List.of(Mention.unit(process.unit(), "/unit")))) {
            case Outcome.Refused<Sources> unknown -> Decision.refused(unknown.refusal());
            case Outcome.Done<Sources> known ->
                permitted(command, process.unit()).orElseGet(() -> held(process, decision));
        };
    }

    private static Decision<ChallengeProcess> held(
            ChallengeProcess process, Supplier<Decision<ChallengeProcess>> decision) {
        return process.steps().size() == ChallengeProcess.STEPS
                ? decision.get()
                : Decision.refused(Refusal.invalid("/steps", "exactly-so-many", "" + ChallengeProcess.STEPS));
    }

    private Optional<Decision<ChallengeProcess>> permitted(Command command, String unit) {
        return access.refuses(command.by(), Right.PLAN, unit).map(Decision::refused);
    }
}
