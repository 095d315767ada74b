package vn.thongsuot.reporting.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.organisation.opendata.OpenData;
import vn.thongsuot.organisation.opendata.OpenList;
import vn.thongsuot.organisation.opendata.PersonalData;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.chain.Sha256;
import vn.thongsuot.reporting.dataset.DataSet.Part;
import vn.thongsuot.reporting.dataset.DataSet.Version;
import vn.thongsuot.reporting.dataset.DataSet.Withdrawal;
import vn.thongsuot.reporting.report.KeptFiles;

/**
 * Describes, previews, publishes and takes back. Who drafts reports at the publisher describes what was never published;
 * publishing, describing anew what everybody reads and taking back is an act of its own: of who may publish at the top.
 */
public final class DataSets {

    private final Aggregates<DataSet> sets;
    private final MakingEditions editions;
    private final KeptFiles files;
    private final OpenData open;
    private final Access access;
    private final Organisation organisation;

    public DataSets(
            Aggregates<DataSet> sets,
            MakingEditions editions,
            KeptFiles files,
            OpenData open,
            Access access,
            Organisation organisation) {
        this.sets = sets;
        this.editions = editions;
        this.files = files;
        this.open = open;
        this.access = access;
        this.organisation = organisation;
    }

    public Outcome<Versioned<DataSet>> make(Command command, DataSetDraft draft) {
        return sets.create(
                command,
                DataSet.idOf(command.tenant(), draft.slug()),
                () -> described(command, draft, new DataSet(draft.slug(), draft.toDescription(), List.of())));
    }

    /** Describes anew; the address stays. Once there is a version everybody reads the text at once: then it is publishing. */
    public Outcome<Versioned<DataSet>> change(Command command, String id, DataSetDraft draft) {
        return sets.change(command, id, known -> {
            var before = known.state().description().unit();
            return mayDescribe(command.by(), known.state(), before)
                    .<Decision<DataSet>>map(Decision::refused)
                    .orElseGet(() -> draft.slug().equals(known.state().slug())
                            ? described(command, draft, known.state().described(draft.toDescription()))
                            : Decision.refused(Refusal.invalid("/slug", "slug-stays")));
        });
    }

    private Decision<DataSet> described(Command command, DataSetDraft draft, DataSet set) {
        var units = organisation.units(command.tenant());
        return draft.refusal(unit -> units.unit(unit).isPresent())
                .or(() -> mayDescribe(command.by(), set, draft.unit()))
                .<Decision<DataSet>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(set, DataSet.DESCRIBED));
    }

    private Optional<Refusal> mayDescribe(Caller caller, DataSet set, String unit) {
        return set.versions().isEmpty() ? access.refuses(caller, Right.REPORT, unit) : mayPublish(caller);
    }

    public Optional<Versioned<DataSet>> find(TenantId tenant, String id) {
        return sets.find(tenant, id);
    }

    public Page<Versioned<DataSet>> page(TenantId tenant, PageQuery query) {
        return sets.page(tenant, query, Map.of());
    }

    /** Exactly the bytes that publication would publish. */
    public Outcome<Edition> preview(Caller caller, String id, List<String> reports) {
        var set = sets.find(caller.tenant(), id);
        if (set.isEmpty()) {
            return Outcome.refused(Refusal.notFound());
        }
        return mayPublish(caller)
                .<Outcome<Edition>>map(Outcome::refused)
                .orElseGet(() -> edition(caller.tenant(), set.get().state(), reports));
    }

    private Outcome<Edition> edition(TenantId tenant, DataSet set, List<String> reports) {
        return editions.make(
                tenant, set, reports, open.require(tenant, OpenList.DATA_SETS).licence());
    }

    /**
     * Publishes what was previewed.
     *
     * @param digest of the preview; refused when the bytes would be others now
     */
    public Outcome<Versioned<DataSet>> publish(Command command, String id, List<String> reports, String digest) {
        return byPublisher(command, id, set -> {
            if (set.versions().size() >= DataSet.VERSIONS) {
                return Decision.refused(Refusal.conflict("too-many-versions"));
            }
            return switch (edition(command.tenant(), set, reports)) {
                case Outcome.Refused<Edition> refused -> Decision.refused(refused.refusal());
                case Outcome.Done<Edition> made ->
                    made.value().digest().equals(digest)
                            ? Decision.accepted(set.with(kept(command, set, reports, made.value())), DataSet.PUBLISHED)
                            : Decision.refused(Refusal.conflict("preview-outdated"));
            };
        });
    }

    /** The bytes are kept first; what breaks off in between leaves bytes that no version names. */
    private Version kept(Command command, DataSet set, List<String> reports, Edition edition) {
        return new Version(
                set.versions().size() + 1,
                command.at(),
                edition.period(),
                reports,
                edition.rows(),
                open.require(command.tenant(), OpenList.DATA_SETS).licence(),
                kept(command.tenant(), edition.csv()),
                kept(command.tenant(), edition.json()),
                null);
    }

    private Part kept(TenantId tenant, byte[] bytes) {
        var sha256 = Sha256.of(bytes);
        files.keep(tenant, sha256, bytes);
        return new Part(sha256, bytes.length);
    }

    /** Takes a version back: from now on its address tells the reason, and nothing else. */
    public Outcome<Versioned<DataSet>> withdraw(Command command, String id, int number, String reason) {
        return byPublisher(command, id, set -> {
            var version = set.version(number);
            if (version.isEmpty()) {
                return Decision.refused(Refusal.notFound());
            }
            if (PersonalData.isIn(reason)) {
                return Decision.refused(Refusal.invalid("/reason", "personal-data"));
            }
            return version.get().withdrawn() == null
                    ? Decision.accepted(
                            set.withdrawing(number, new Withdrawal(command.at(), reason)), DataSet.WITHDRAWN)
                    : Decision.refused(Refusal.conflict("version-withdrawn"));
        });
    }

    private Outcome<Versioned<DataSet>> byPublisher(
            Command command, String id, Function<DataSet, Decision<DataSet>> act) {
        return sets.change(
                command,
                id,
                known -> mayPublish(command.by())
                        .<Decision<DataSet>>map(Decision::refused)
                        .orElseGet(() -> act.apply(known.state())));
    }

    private Optional<Refusal> mayPublish(Caller caller) {
        return access.refusesAtTop(caller, Right.PUBLISH);
    }
}
