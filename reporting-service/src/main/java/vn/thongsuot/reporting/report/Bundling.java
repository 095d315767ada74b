package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thongsuot.documents.Format;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.chain.Chain;
import vn.thongsuot.reporting.chain.Link;

/**
 * Hands out approved reports as bundles that can be checked without this platform. A bundle has what is kept and judges
 * nothing: whether it holds is found out by whoever receives it.
 */
public final class Bundling {

    static final String SIGNED = "signed.pdf";

    private final ReadingReports reports;
    private final Snapshots snapshots;
    private final Chain chain;
    private final KeptFiles kept;
    private final Files files;
    private final FrozenText text;

    public Bundling(
            ReadingReports reports, Snapshots snapshots, Chain chain, KeptFiles kept, Files files, FrozenText text) {
        this.reports = reports;
        this.snapshots = snapshots;
        this.chain = chain;
        this.kept = kept;
        this.files = files;
        this.text = text;
    }

    /**
     * Empty when there is no such report.
     *
     * @throws RefusedException 409 for a report that is not approved, or that was approved before bundles were kept
     */
    public Optional<Bundle> of(TenantId tenant, String id) {
        return reports.find(tenant, id).map(stored -> bundle(tenant, stored.state()));
    }

    private Bundle bundle(TenantId tenant, Report report) {
        var approved = report.snapshot();
        if (approved == null) {
            throw new RefusedException(Refusal.conflict("report-not-approved"));
        }
        var link = snapshots
                .link(tenant, approved.reference())
                .orElseThrow(() -> new RefusedException(Refusal.conflict("bundle-not-kept")));
        var name = ReadingReports.name(report, Format.PDF).ending("zip");
        var held = held(tenant, link);
        return new Bundle(name, tenant, link, entries(tenant, report, held), absent(tenant, report, held), chain, text);
    }

    /**
     * What is kept of a link.
     *
     * @param there the file that was approved and those that it names, as far as they are there
     * @param absent those that are not
     */
    private record Held(List<FrozenPart> there, List<AbsentPart> absent) {}

    private Held held(TenantId tenant, Link link) {
        var frozen = kept.kept(tenant, link.snapshot()).map(text::report);
        var all = new ArrayList<FrozenPart>();
        all.add(new FrozenPart(FrozenReport.NAME, 0, link.snapshot()));
        frozen.ifPresent(whole -> all.addAll(whole.parts()));
        var missing = kept.missing(tenant, all.stream().map(FrozenPart::sha256).toList());
        var lost = all.stream()
                .filter(part -> missing.contains(part.sha256()))
                .map(part -> new AbsentPart(part.name(), AbsentPart.Reason.LOST, part.sha256(), null, null));
        all.removeIf(part -> missing.contains(part.sha256()));
        return new Held(
                all,
                Stream.concat(frozen.stream().flatMap(whole -> whole.absent().stream()), lost)
                        .toList());
    }

    /** In their order; files are read when they are written. */
    private List<Bundle.Entry> entries(TenantId tenant, Report report, Held held) {
        var entries = new ArrayList<Bundle.Entry>();
        held.there()
                .forEach(part -> entries.add(new Bundle.Entry(
                        part.name(),
                        out -> out.write(kept.kept(tenant, part.sha256()).orElseThrow()))));
        var signed = report.signed();
        if (signed != null && !signed.isErased()) {
            entries.add(new Bundle.Entry(SIGNED, out -> {
                try (var bytes = files.open(tenant, signed.sha256()).orElseThrow()) {
                    bytes.transferTo(out);
                }
            }));
        }
        return entries;
    }

    private List<AbsentPart> absent(TenantId tenant, Report report, Held held) {
        var signed = report.signed();
        if (signed == null || !signed.isErased()) {
            return held.absent();
        }
        var basis = files.whyBarred(tenant, signed.sha256()).orElse(null);
        var erased = new AbsentPart(SIGNED, AbsentPart.Reason.ERASED, signed.sha256(), signed.attachedAt(), basis);
        return Stream.concat(held.absent().stream(), Stream.of(erased)).toList();
    }
}
