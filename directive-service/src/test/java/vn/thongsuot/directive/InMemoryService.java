package vn.thongsuot.directive;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.assignment.Assignment;
import vn.thongsuot.directive.campaign.Campaign;
import vn.thongsuot.directive.campaign.CampaignDraft;
import vn.thongsuot.directive.campaign.OpeningCampaigns;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.DirectiveDraft;
import vn.thongsuot.directive.directive.RegisteringDirectives;
import vn.thongsuot.directive.directive.StandingDirectives;
import vn.thongsuot.directive.followup.ReportCopy;
import vn.thongsuot.directive.intake.ErasingIntakes;
import vn.thongsuot.directive.intake.HandlingIntakes;
import vn.thongsuot.directive.intake.Intake;
import vn.thongsuot.directive.intake.Proposing;
import vn.thongsuot.directive.intake.ReceivingIntakes;
import vn.thongsuot.directive.intake.Unpacking;
import vn.thongsuot.directive.position.AssigningPositions;
import vn.thongsuot.directive.position.Position;
import vn.thongsuot.directive.position.PositionDraft;
import vn.thongsuot.directive.register.OwnBooks;
import vn.thongsuot.directive.register.OwnNumbers;
import vn.thongsuot.directive.register.RegisterLine;
import vn.thongsuot.directive.rule.Known;
import vn.thongsuot.directive.task.Assigners;
import vn.thongsuot.directive.task.AssigningTasks;
import vn.thongsuot.directive.task.PlanCopy;
import vn.thongsuot.directive.task.Surroundings;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.directive.unit.ExpandingClasses;
import vn.thongsuot.directive.unit.Former;
import vn.thongsuot.directive.unit.Hierarchy;
import vn.thongsuot.directive.unit.Identifier;
import vn.thongsuot.directive.unit.KeepingUnits;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.directive.unit.UnitDraft;
import vn.thongsuot.documents.serving.OpeningPackages;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.PositionCopy;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.CommandKey;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.files.Uploads;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;
import vn.thongsuot.platformtest.files.InMemoryFiles;
import vn.thongsuot.platformtest.numbers.InMemoryNumberBooks;
import vn.thongsuot.platformtest.replica.InMemoryReplica;

/** The service without store, broker and web: drafts are written as the JSON that a client would send. */
public final class InMemoryService {

    public static final TenantId TENANT = new TenantId("dong-nai");
    public static final Caller ADMINISTRATOR = new Caller(TENANT, "quantri");
    public static final Caller CLERK = new Caller(TENANT, "vanthu");
    public static final Instant NOW = Instant.parse("2025-04-22T02:00:00Z");

    private static final StoredJson JSON = new StoredJson();

    public final InMemoryAggregates<Unit> units = InMemoryAggregates.of(Unit.class, "kind", "parent", "earlier.kind");
    public final InMemoryAggregates<Campaign> campaigns = InMemoryAggregates.of(Campaign.class);
    public final InMemoryAggregates<Directive> directives = InMemoryAggregates.of(
            Directive.class,
            "symbol.key",
            "filing.words",
            "filing.likenesses",
            "filing.suspected",
            "filing.joinedInto",
            "filing.actedOnBy",
            "filing.registers");
    public final InMemoryAggregates<RegisterLine> registerLines =
            InMemoryAggregates.of(RegisterLine.class, "directive", "register", "place");
    public final InMemoryAggregates<Task> tasks = InMemoryAggregates.of(
            Task.class,
            "directive",
            "source.kind",
            "source.id",
            "course.rolling",
            "traits.list",
            "parent",
            "execution",
            "deadline.date",
            "course.dealings.extendedTo");
    public final InMemoryAggregates<Assignment> assignments = InMemoryAggregates.of(Assignment.class, "parent");
    public final InMemoryReplica<PlanCopy> plans = InMemoryReplica.impatient(PlanCopy.class, "directives");
    public final InMemoryReplica<ReportCopy> reports = InMemoryReplica.impatient(ReportCopy.class, "directive");
    public final InMemoryAggregates<Position> positions = InMemoryAggregates.of(Position.class, "actsFor");
    public final InMemoryReplica<UnitCopy> unitCopies = InMemoryReplica.impatient(UnitCopy.class);
    public final InMemoryReplica<PositionCopy> positionCopies =
            InMemoryReplica.impatient(PositionCopy.class, "subject");

    public final Organisation organisation = new Organisation(unitCopies);
    public final Access access = Access.over(
            organisation,
            positionCopies,
            (tenant, subject) -> subject.equals(ADMINISTRATOR.subject()),
            Clock.fixed(NOW, ZoneOffset.UTC));

    public final KeepingUnits keepingUnits = new KeepingUnits(units, access);
    public final OpeningCampaigns openingCampaigns = new OpeningCampaigns(campaigns, known(directives), access);
    public final Hierarchy hierarchy = new Hierarchy(units);
    public final ExpandingClasses expanding = new ExpandingClasses(units, hierarchy);
    public final InMemoryAggregates<Intake> intakes =
            InMemoryAggregates.of(Intake.class, "unit", "state", "file.sha256", "packed.files.sha256");
    public final InMemoryFiles files = new InMemoryFiles();
    public final Proposing proposing =
            new Proposing(new Organisation(unitCopies), (tenant, keys) -> known(tenant, keys));
    private final Unpacking unpacking = new Unpacking(Uploads.standard(), new OpeningPackages(Duration.ofSeconds(5)));

    public final ReceivingIntakes receivingIntakes =
            new ReceivingIntakes(intakes, files, unpacking, proposing, organisation, access);
    public final ErasingIntakes erasingIntakes = new ErasingIntakes(intakes, files, access);
    public final HandlingIntakes handlingIntakes = new HandlingIntakes(
            intakes, proposing, (tenant, id) -> directives.find(tenant, id).isPresent(), access);
    public final InMemoryAggregates<OwnBooks> ownBooks = InMemoryAggregates.of(OwnBooks.class);
    public final InMemoryNumberBooks numberBooks = new InMemoryNumberBooks();
    public final OwnNumbers ownNumbers = new OwnNumbers(ownBooks, numberBooks);
    public final RegisteringDirectives registering = new RegisteringDirectives(
            directives, units, known(campaigns), expanding, access, handlingIntakes, ownNumbers);
    public final AssigningTasks assigningTasks = new AssigningTasks(
            tasks,
            known(units),
            new StandingDirectives(directives),
            new Assigners(directives, plans),
            new Surroundings(directives, expanding),
            access);

    public final AssigningPositions assigningPositions =
            new AssigningPositions(positions, known(units), hierarchy, access);

    private final AtomicInteger keys = new AtomicInteger();

    private Map<String, String> known(TenantId tenant, Collection<String> keys) {
        var found = new HashMap<String, String>();
        for (var key : keys) {
            directives
                    .page(tenant, new PageQuery(1, null), Map.of("symbol.key", key))
                    .items()
                    .forEach(one -> found.put(key, one.id()));
        }
        return found;
    }

    /** What a client's JSON would become. */
    public static <T> T draft(Class<T> type, String json) {
        return JSON.fromJson(json.getBytes(StandardCharsets.UTF_8), type);
    }

    public static Known known(Aggregates<?> things) {
        return (tenant, ids) -> things.findAll(tenant, ids).keySet();
    }

    public Command command(Caller caller) {
        return command(caller, NOW);
    }

    public Command command(Caller caller, Instant at) {
        var key = new CommandKey("key-" + keys.incrementAndGet(), "body");
        return new Command(caller, at, "127.0.0.1", key, null);
    }

    /** Establishes a unit and lets its event arrive. */
    public String unit(String json) {
        var made = done(keepingUnits.establish(command(ADMINISTRATOR), draft(UnitDraft.class, json)));
        arrive(made);
        return made.id();
    }

    public String unit(String name, String kind, String level, String system, @Nullable String parent) {
        var above = parent == null ? "" : ", 'parent': '%s'".formatted(parent);
        return unit("{'name': '%s', 'kind': '%s', 'level': '%s', 'system': '%s'%s}"
                .replace('\'', '"')
                .formatted(name, kind, level, system, above.replace('\'', '"')));
    }

    /** Lets the event of a unit arrive. */
    public void arrive(Versioned<Unit> made) {
        var unit = made.state();
        var copy = new UnitCopy(
                unit.name(),
                unit.shortName(),
                unit.abbreviation(),
                unit.kind().name(),
                unit.level().name(),
                unit.system().name(),
                unit.parent(),
                unit.validFrom(),
                unit.validTo(),
                unit.hasAccounts(),
                unit.order(),
                unit.identifiers().stream().map(InMemoryService::identifier).toList(),
                unit.earlier().stream().map(InMemoryService::former).toList());
        unitCopies.know(TENANT, made.id(), made.version(), copy);
    }

    private static UnitCopy.Identifier identifier(Identifier known) {
        return new UnitCopy.Identifier(
                known.scheme(), known.value(), known.validFrom(), known.validTo(), known.verified());
    }

    private static UnitCopy.Former former(Former was) {
        return new UnitCopy.Former(
                was.validTo(),
                was.name(),
                was.shortName(),
                was.abbreviation(),
                was.kind().name(),
                was.level().name(),
                was.parent());
    }

    /** Gives the caller a post and lets its event arrive. */
    public void post(Caller holder, String unit, Right... rights) {
        var copy = new PositionCopy(unit, "Văn thư", holder.subject(), Set.of(rights), LocalDate.of(2025, 1, 1), null);
        positionCopies.know(TENANT, holder.subject() + "@" + unit, copy);
    }

    /** Gives the caller a post by its title, as it is stored and as it is heard of; answers its id. */
    public String office(Caller holder, String title, String unit, Right... rights) {
        var draft = new PositionDraft(unit, title, holder.subject(), List.of(rights), LocalDate.of(2025, 1, 1), null);
        var made = done(assigningPositions.assign(command(ADMINISTRATOR), draft));
        var copy = new PositionCopy(unit, title, holder.subject(), Set.of(rights), LocalDate.of(2025, 1, 1), null);
        positionCopies.know(TENANT, made.id(), copy);
        return made.id();
    }

    public Versioned<Directive> directive(String json) {
        return done(registering.register(command(CLERK), draft(DirectiveDraft.class, json)));
    }

    public Versioned<Campaign> campaign(String json) {
        return done(openingCampaigns.open(command(ADMINISTRATOR), draft(CampaignDraft.class, json)));
    }

    public static <T> T done(Outcome<T> outcome) {
        return outcome.orThrow();
    }

    public static Refusal refusal(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Refused<?> refused -> refused.refusal();
            case Outcome.Done<?> done -> throw new AssertionError("expected a refusal, got " + done.value());
        };
    }

    /** Pointer and rule of each violation, as {@code /name required}. */
    public static List<String> violations(Outcome<?> outcome) {
        return refusal(outcome).violations().stream()
                .map(InMemoryService::inWords)
                .toList();
    }

    private static String inWords(Violation violation) {
        return violation.pointer() + " " + violation.rule();
    }
}
