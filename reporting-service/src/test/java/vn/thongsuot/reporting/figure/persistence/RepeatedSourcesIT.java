package vn.thongsuot.reporting.figure.persistence;

import static com.mongodb.client.model.Filters.and;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantRegistry;
import vn.thongsuot.platformtest.infrastructure.WithInfrastructure;
import vn.thongsuot.reporting.figure.Deed;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.figure.Selection;
import vn.thongsuot.reporting.figure.Sources;
import vn.thongsuot.reporting.figure.Sources.Repeated;

/** Which deeds are looked at, so that a total tells each of them once. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithInfrastructure
class RepeatedSourcesIT {

    private final TenantId tenant =
            new TenantId("r-" + UUID.randomUUID().toString().substring(0, 8));

    @Autowired
    Sources sources;

    @Autowired
    TenantDatabases databases;

    @Autowired
    TenantRegistry tenants;

    @BeforeEach
    void deedsOfTwoMonthsAndOneOfOne() {
        tenants.ensure(tenant);
        sources.write(
                tenant,
                List.of(
                        deed("this-year", LocalDate.of(2025, 4, 21), LocalDate.of(2025, 5, 21)),
                        deed("year-before", LocalDate.of(2024, 4, 21), LocalDate.of(2024, 5, 21)),
                        deed("around", LocalDate.of(2024, 4, 21), LocalDate.of(2026, 5, 21)),
                        deed("one-month", LocalDate.of(2025, 4, 21))));
    }

    @Test
    void onlyThoseOfSeveralCellsWithSomethingInThePeriodAreLookedAt() {
        assertThat(lookedAt(year(2025))).containsExactly("this-year");
        assertThat(lookedAt(year(2024))).containsExactly("around", "year-before");
        assertThat(lookedAt(null)).containsExactly("around", "this-year", "year-before");
    }

    @Test
    void oneWrittenBeforeThisWasToldIsCountedOnceToo() {
        stored().updateMany(new Document(), Updates.unset(SourceDocument.SEVERAL));

        assertThat(lookedAt(year(2025))).containsExactly("one-month", "this-year");
        var repeated = new ArrayList<Repeated>();
        sources.repeated(tenant, new Selection(null, null, year(2025))).forEach(placed -> repeated.add(placed.what()));
        assertThat(repeated).containsExactly(new Repeated("BANNER", "articles", 1));
    }

    @Test
    void anErasedOneIsNotLookedAt() {
        sources.forget(tenant, "this-year");

        assertThat(lookedAt(year(2025))).isEmpty();
    }

    private List<String> lookedAt(@Nullable Interval period) {
        return stored().find(and(SourceFilters.repeated(new Selection(null, null, period))))
                .sort(Sorts.ascending(CellDocument.ID))
                .map(found -> found.getString(CellDocument.ID))
                .into(new ArrayList<>());
    }

    private MongoCollection<Document> stored() {
        return databases.of(tenant).getCollection(MongoSources.COLLECTION);
    }

    private static Interval year(int year) {
        return new Interval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Done on the first of the days, with a value of each. */
    private Event<Deed> deed(String id, LocalDate... days) {
        var measured = Stream.of(days)
                .map(day -> new Deed.Measurement("articles", "EQ", BigDecimal.TEN, new Interval(day, day), null, null))
                .toList();
        var period = new Interval(days[0], days[0]);
        var deed = new Deed("vps", List.of(), "BANNER", "DONE", "Tin", period, List.of("d1"), measured);
        return new Event<>(id, "vn.thongsuot.activity.recorded.v1", tenant, id, 1, Instant.EPOCH, deed);
    }
}
