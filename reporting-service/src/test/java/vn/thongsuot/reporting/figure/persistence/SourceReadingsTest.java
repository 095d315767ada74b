package vn.thongsuot.reporting.figure.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.CountedDeed;
import vn.thongsuot.reporting.figure.Deed;
import vn.thongsuot.reporting.figure.FigureQuery;
import vn.thongsuot.reporting.figure.Folding;
import vn.thongsuot.reporting.figure.RandomDeeds;
import vn.thongsuot.reporting.figure.Succession;

class SourceReadingsTest {

    private static final TenantId TENANT = new TenantId("dong-nai");

    @Test
    void whatIsKeptOfADeedMakesTheFiguresThatTheDeedMakes() {
        var query = new FigureQuery(null, null, RandomDeeds.PERIOD);
        for (var seed = 1; seed <= 100; seed++) {
            var world = new RandomDeeds(new Random(seed));
            var told = RandomDeeds.counted(world.deeds(8));
            var deeds = new RandomDeeds(new Random(seed)).deeds(8);
            var kept = new ArrayList<CountedDeed>();
            for (var place = 0; place < told.size(); place++) {
                kept.add(kept(told.get(place), deeds.get(place)));
            }
            assertThat(Folding.totals(query, RandomDeeds.PERIOD, kept, world.indicators(), Succession.NONE))
                    .as("seed %d", seed)
                    .isEqualTo(Folding.totals(query, RandomDeeds.PERIOD, told, world.indicators(), Succession.NONE));
            assertThat(digests(kept)).isEqualTo(digests(told));
        }
    }

    private static CountedDeed kept(CountedDeed told, Deed deed) {
        var event = new Event<>("e", "recorded", TENANT, told.activity(), told.version(), Instant.EPOCH, deed);
        var stored = SourceDocument.upsert(TENANT, event).fields();
        stored.append(CellDocument.ID, told.activity()).append(CellDocument.SEQUENCE, told.version());
        return MongoCountedDeeds.deed(stored);
    }

    private static List<String> digests(List<CountedDeed> deeds) {
        return deeds.stream()
                .flatMap(deed -> deed.values().stream().map(deed::digest).sorted())
                .toList();
    }
}
