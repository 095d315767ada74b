package vn.thongsuot.reporting.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.document.HtmlPage;
import vn.thongsuot.reporting.document.OfficialDocument;
import vn.thongsuot.reporting.document.SourceRef;

/** Makes pages, and puts approved ones into their unit's chain. */
public final class Freezing {

    /** Bytes that a page may have; the store takes 16 MB in one document, sources included. */
    public static final int LARGEST_PAGE = 8 << 20;

    private static final int TRIES = 50;

    private final Gathering gathering;
    private final Snapshots snapshots;
    private final int largestPage;

    public Freezing(Gathering gathering, Snapshots snapshots, int largestPage) {
        this.gathering = gathering;
        this.snapshots = snapshots;
        this.largestPage = largestPage;
    }

    /** As the facts are now. */
    OfficialDocument live(TenantId tenant, Report report) {
        return Composing.of(report, gathering.gather(tenant, report));
    }

    /**
     * Whether the facts make another page now. Not looked at is what passes by itself: whether all figures had arrived when
     * the page was made.
     */
    boolean differs(TenantId tenant, Report report, String page) {
        var facts = gathering.gather(tenant, report);
        return Stream.of(true, false)
                .map(complete -> HtmlPage.of(Composing.of(report, facts.asIf(complete))))
                .noneMatch(page::equals);
    }

    /**
     * The page of this version as a link of the chain. The same page is taken again when an approval broke off after it was
     * made; one that has become another since stays in the chain unused. Refused, with nothing stored, when the page is
     * larger than one may be.
     */
    Outcome<Snapshot> freeze(TenantId tenant, Versioned<Report> report, Instant at) {
        var document = live(tenant, report.state());
        var page = HtmlPage.of(document);
        if (page.getBytes(UTF_8).length > largestPage) {
            return Outcome.refused(Refusal.of(Refusal.Reason.TOO_LARGE, "page-too-large"));
        }
        return Outcome.done(snapshots
                .newestOf(tenant, report.id())
                .filter(made ->
                        made.reportVersion() == report.version() && made.page().equals(page))
                .orElseGet(() -> add(tenant, report, at, page, document.sources())));
    }

    private Snapshot add(TenantId tenant, Versioned<Report> report, Instant at, String page, List<SourceRef> sources) {
        var unit = report.state().frame().unit();
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var before = snapshots.last(tenant, unit).orElse(null);
            var next = Snapshot.after(before, unit, report.id(), report.version(), at, page, sources);
            if (snapshots.add(tenant, next)) {
                return next;
            }
        }
        throw new IllegalStateException("the chain of snapshots of unit " + unit + " is too busy");
    }
}
