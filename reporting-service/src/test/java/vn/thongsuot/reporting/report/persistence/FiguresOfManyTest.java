package vn.thongsuot.reporting.report.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.chain.Chain;
import vn.thongsuot.reporting.chain.Chaining;
import vn.thongsuot.reporting.chain.Link;
import vn.thongsuot.reporting.chain.Sha256;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.report.FrozenFigures;
import vn.thongsuot.reporting.report.FrozenPart;
import vn.thongsuot.reporting.report.FrozenReport;
import vn.thongsuot.reporting.report.KeptFiles;
import vn.thongsuot.reporting.report.Report;
import vn.thongsuot.reporting.report.Snapshots;

/** The figures of sixty reports are read like those of one, and without their pages. */
class FiguresOfManyTest {

    private static final TenantId TENANT = new TenantId("dong-nai");
    private static final Instant AT = Instant.parse("2025-05-06T02:00:00Z");
    private static final Days PERIOD = new Days(LocalDate.of(2025, 4, 11), LocalDate.of(2025, 5, 5));
    private static final int REPORTS = 60;

    private final JsonFrozenText text = new JsonFrozenText();
    private final Counted store = new Counted();
    private final Snapshots snapshots = new Snapshots(store, store, text, (tenant, reference) -> Optional.empty());

    /** Counts what is asked for; one at a time is not answered. */
    private static final class Counted implements Chain, KeptFiles {

        final List<Link> links = new ArrayList<>();
        final Map<String, byte[]> files = new HashMap<>();
        int queries;

        @Override
        public Optional<Link> last(TenantId tenant) {
            return links.isEmpty() ? Optional.empty() : Optional.of(links.getLast());
        }

        @Override
        public Optional<Link> at(TenantId tenant, long place) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Link> at(TenantId tenant, Collection<Long> places) {
            queries++;
            return links.stream().filter(link -> places.contains(link.place())).toList();
        }

        @Override
        public Optional<Link> newestOf(TenantId tenant, String report) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Stream<Link> upTo(TenantId tenant, long place) {
            return links.stream();
        }

        @Override
        public boolean add(TenantId tenant, Link link) {
            return links.add(link);
        }

        @Override
        public void keep(TenantId tenant, String sha256, byte[] bytes) {
            files.put(sha256, bytes);
        }

        @Override
        public Optional<byte[]> kept(TenantId tenant, String hash) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, byte[]> kept(TenantId tenant, Collection<String> hashes) {
            queries++;
            var found = new HashMap<>(files);
            found.keySet().retainAll(Set.copyOf(hashes));
            return found;
        }

        @Override
        public Set<String> missing(TenantId tenant, Collection<String> hashes) {
            return Set.of();
        }
    }

    private FrozenPart kept(String name, byte[] bytes) {
        var hash = Sha256.of(bytes);
        store.keep(TENANT, hash, bytes);
        return new FrozenPart(name, bytes.length, hash);
    }

    private static FrozenFigures figures(int value) {
        return new FrozenFigures(true, 0L, value, AT, null, List.of(), null, null);
    }

    private void approved(int place) {
        var whole = new FrozenReport(
                "thongsuot-snapshot-2",
                TENANT.value(),
                "r" + place,
                2,
                "vps",
                "Văn phòng Sở",
                new Report.Identity("Báo cáo " + place, null, null, null),
                PERIOD,
                "d1",
                null,
                List.of(),
                AT,
                null,
                List.of(kept("figures.json", text.figures(figures(place)))),
                List.of(),
                List.of());
        new Chaining(store)
                .append(
                        TENANT,
                        "r" + place,
                        2,
                        kept("snapshot.json", text.report(whole)).sha256(),
                        AT);
    }

    @Test
    void theyAreReadInThreeQueries() {
        var wanted = new ArrayList<String>();
        for (var place = 1; place <= REPORTS; place++) {
            approved(place);
            wanted.add(Integer.toString(place));
        }

        var read = snapshots.figures(TENANT, wanted);

        assertThat(store.queries).isEqualTo(3);
        assertThat(read).hasSize(REPORTS).containsEntry("7", figures(7));
    }

    @Test
    void oneThatIsNotAsItWasApprovedIsNotHandedOut() {
        approved(1);
        store.files.replaceAll((hash, bytes) -> text.figures(figures(2)));

        assertThatThrownBy(() -> snapshots.figures(TENANT, List.of("1")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("snapshot 1");
    }
}
