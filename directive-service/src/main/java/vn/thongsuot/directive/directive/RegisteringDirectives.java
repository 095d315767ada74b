package vn.thongsuot.directive.directive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Known;
import vn.thongsuot.directive.unit.ExpandingClasses;
import vn.thongsuot.directive.unit.Expansion;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Registers documents, changes what is registered and issues drafts. Our own documents need the right to issue at the
 * issuer; those of others at any unit, and later changes at one of the units of whoever registered them.
 */
public final class RegisteringDirectives {

    private final Aggregates<Directive> directives;
    private final Aggregates<Unit> units;
    private final Known campaigns;
    private final Registrars registrars;
    private final Intakes intakes;
    private final Citations citations;
    private final ComposingDirectives composing;
    private final Addressing addressing;
    private final Numbering numbering;
    private final Doubles doubles;
    private final CheckingStatements checking;

    public RegisteringDirectives(
            Aggregates<Directive> directives,
            Aggregates<Unit> units,
            Known campaigns,
            ExpandingClasses expanding,
            Access access,
            Intakes intakes,
            Numbering numbering) {
        this.directives = directives;
        this.units = units;
        this.campaigns = campaigns;
        this.registrars = new Registrars(access);
        this.intakes = intakes;
        this.citations = new Citations(this::citedBy);
        this.composing = new ComposingDirectives(units);
        this.addressing = new Addressing(expanding);
        this.numbering = numbering;
        this.doubles = new Doubles(directives);
        this.checking = new CheckingStatements(directives);
    }

    public Outcome<Versioned<Directive>> register(Command command, DirectiveDraft draft) {
        var id = command.newId("directive");
        return directives.create(
                command,
                id,
                () -> refuses(command, id, draft)
                        .or(() -> Statuses.refuses(null, draft))
                        .or(() -> registrars.refuses(command, draft))
                        .<Decision<Directive>>map(Decision::refused)
                        .orElseGet(() -> registered(command, id, draft)));
    }

    public Outcome<Versioned<Directive>> change(Command command, String id, DirectiveDraft draft) {
        var before = new AtomicReference<Directive>();
        var outcome = directives.change(command, id, current -> {
            before.set(current.state());
            return changed(command, current, draft);
        });
        if (outcome instanceof Outcome.Done<Versioned<Directive>> done && before.get() != null) {
            numbering.renumbered(
                    command.tenant(), id, before.get(), done.value().state());
        }
        return outcome;
    }

    private Decision<Directive> changed(Command command, Versioned<Directive> current, DirectiveDraft draft) {
        return refuses(command, current.id(), draft)
                .or(() -> WhatStays.refuses(current.state(), draft))
                .or(() -> registrars.refusesChange(command, current.state()))
                .or(() -> registrars.refuses(command, draft))
                .<Decision<Directive>>map(Decision::refused)
                .orElseGet(() -> changed(command, current.id(), current.state(), draft));
    }

    public Outcome<Versioned<Directive>> issue(Command command, String id, Issue issue) {
        return directives.change(
                command,
                id,
                current -> registrars
                        .refusesChange(command, current.state())
                        .or(() -> IssueRules.refuses(current.state(), issue))
                        .<Decision<Directive>>map(Decision::refused)
                        .orElseGet(() -> issued(command, id, current.state(), issue)));
    }

    private Decision<Directive> issued(Command command, String id, Directive draft, Issue issue) {
        return switch (numbering.numbered(command.tenant(), id, draft, issue)) {
            case Outcome.Refused<Issue> refused -> Decision.refused(refused.refusal());
            case Outcome.Done<Issue> done -> draft.issue(done.value(), day -> expand(command, draft, day));
        };
    }

    private Optional<Refusal> refuses(Command command, String id, DirectiveDraft draft) {
        var tenant = command.tenant();
        Known units = (any, ids) -> this.units.findAll(any, ids).keySet();
        Known cited = (any, ids) -> directives.findAll(any, ids).keySet();
        return draft.refusal()
                .or(() -> citations.refuses(tenant, id, draft.cited()))
                .or(() -> units.refuses(tenant, draft.units()))
                .or(() -> cited.refuses(tenant, draft.directives()))
                .or(() -> campaigns.refuses(tenant, draft.campaigns()))
                .or(() -> ComposingDirectives.refusesNumber(draft));
    }

    /** The intake is tied to the directive just before the directive is stored; a repetition makes up for a crash between. */
    private Decision<Directive> registered(Command command, String id, DirectiveDraft draft) {
        if (draft.intake() == null) {
            return Decision.accepted(registered(command, id, draft, null), Directive.REGISTERED);
        }
        return switch (intakes.confirm(command, draft.intake(), id)) {
            case Outcome.Refused<AttachedFile> refused -> Decision.refused(refused.refusal());
            case Outcome.Done<AttachedFile> done ->
                Decision.accepted(registered(command, id, draft, done.value()), Directive.REGISTERED);
        };
    }

    private Directive registered(Command command, String id, DirectiveDraft draft, @Nullable AttachedFile file) {
        var status = Statuses.wanted(null, draft);
        var particulars = particulars(command, draft, status, List.of());
        var by = registrars.of(command, draft);
        var directive = composing.compose(command.tenant(), draft, null, status, file, draft.intake(), by, particulars);
        return doubles.suspecting(command.tenant(), id, directive);
    }

    private Decision<Directive> changed(Command command, String id, Directive before, DirectiveDraft draft) {
        var status = Statuses.wanted(before, draft);
        var particulars = particulars(
                        command, draft, status, before.particulars().expansions())
                .with(before.particulars().origin());
        var after = doubles.suspecting(
                command.tenant(),
                id,
                composing
                        .compose(
                                command.tenant(),
                                draft,
                                before.numberIssued(),
                                status,
                                before.file(),
                                before.intake(),
                                before.registrars(),
                                particulars)
                        .filed(before.filing())
                        .inItsLine());
        return after.equals(before)
                ? Decision.unchanged()
                : numbering
                        .refusesOther(command.tenant(), id, before, after)
                        .<Decision<Directive>>map(Decision::refused)
                        .orElseGet(() -> Decision.accepted(after.changedHere(), Directive.CHANGED));
    }

    /** Classes are expanded once the document is issued, as of its day; as of today when its day is not known. */
    private Particulars particulars(Command command, DirectiveDraft draft, Status status, List<Expansion> before) {
        var given = draft.particulars();
        var day = draft.date() != null && draft.date().toTheDay()
                ? draft.date().earliest()
                : LocalDate.ofInstant(command.at(), Access.ZONE);
        var expansions = status == Status.ISSUED
                ? addressing.expand(command.tenant(), given.recipientClasses(), before, day)
                : List.<Expansion>of();
        return given.with(expansions, checking.checked(command.tenant(), given.issuedStatements()));
    }

    private List<Expansion> expand(Command command, Directive directive, LocalDate day) {
        return addressing.expand(command.tenant(), directive.particulars().recipientClasses(), List.of(), day);
    }

    private Map<String, List<Citation>> citedBy(TenantId tenant, Collection<String> ids) {
        return directives.findAll(tenant, ids).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, found -> found.getValue().state().citations()));
    }
}
