package vn.thongsuot.bench.figures;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantRegistry;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.figure.Cells;
import vn.thongsuot.reporting.figure.Deed;
import vn.thongsuot.reporting.figure.Sources;
import vn.thongsuot.reporting.figure.StoredCell;

/** The running service with tenants whose deeds are in the store as its own fold and its own writers leave them there. */
final class Reading implements AutoCloseable {

    private static final int BATCH = 1_000;
    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Ground ground;
    private final String prefix;
    private final ConfigurableApplicationContext service;

    private Reading(Ground ground, String prefix, ConfigurableApplicationContext service) {
        this.ground = ground;
        this.prefix = prefix;
        this.service = service;
    }

    static Reading start(Ground ground, String name) {
        var prefix = Ground.PREFIX + name;
        var settings = ground.environment(name);
        settings.put("THONGSUOT_STORE_PREFIX", prefix);
        settings.put("server.port", "0");
        return new Reading(ground, prefix, Figures.start(settings));
    }

    <T> T bean(Class<T> type) {
        return service.getBean(type);
    }

    /** The deeds as their own service stores them, with the index that the question asks for. */
    MongoCollection<Document> documents(TenantId tenant) {
        return ground.stored().database(prefix + "_activity_" + tenant).getCollection("activities");
    }

    /** @param documented whether their documents are wanted too */
    void load(TenantId tenant, Deeds deeds, int count, boolean documented) {
        service.getBean(TenantRegistry.class).ensure(tenant);
        ground.broker().send(deeds.told(tenant));
        if (documented) {
            documents(tenant).createIndex(Indexes.ascending("directives", "period.from"));
        }
        var folded = new Folded();
        try (var writers = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var from = 0; from < count; from += AT_ONCE * BATCH) {
                sources(writers, tenant, deeds, from, Math.min(count, from + AT_ONCE * BATCH), documented, folded);
            }
            cells(writers, tenant, folded);
        }
        var organisation = service.getBean(Organisation.class);
        var directives = service.getBean(Directives.class);
        Broker.await(
                () -> organisation.units(tenant).all().size() == deeds.units()
                        && directives.graph(tenant).knows("d" + (deeds.directives() - 1)),
                PATIENCE,
                "the copies did not come");
    }

    private void sources(
            ExecutorService writers,
            TenantId tenant,
            Deeds deeds,
            int from,
            int to,
            boolean documented,
            Folded folded) {
        var writing = new ArrayList<CompletableFuture<Void>>();
        for (var begin = from; begin < to; begin += BATCH) {
            var events = new ArrayList<Event<Deed>>();
            var documents = new ArrayList<Document>();
            for (var number = begin; number < Math.min(to, begin + BATCH); number++) {
                var id = "a" + number;
                var facts = deeds.facts(number);
                var deed = facts.deed(id);
                folded.add(id, 1, deed);
                events.add(new Event<>(id, "recorded", tenant, id, 1, Instant.EPOCH, deed));
                if (documented) {
                    documents.add(facts.document(id, 1));
                }
            }
            writing.add(CompletableFuture.runAsync(() -> write(tenant, events, documents), writers));
        }
        writing.forEach(CompletableFuture::join);
    }

    private void write(TenantId tenant, List<Event<Deed>> events, List<Document> documents) {
        service.getBean(Sources.class).write(tenant, events);
        if (!documents.isEmpty()) {
            documents(tenant).insertMany(documents, new InsertManyOptions().ordered(false));
        }
    }

    private void cells(ExecutorService writers, TenantId tenant, Folded folded) {
        var cells = service.getBean(Cells.class);
        var writing = new ArrayList<CompletableFuture<Void>>();
        var batch = new ArrayList<StoredCell>();
        folded.cells().forEach((key, state) -> {
            batch.add(Folded.stored(tenant, key, state));
            if (batch.size() == BATCH) {
                var full = List.copyOf(batch);
                batch.clear();
                writing.add(CompletableFuture.runAsync(() -> cells.write(tenant, full), writers));
            }
        });
        writing.forEach(CompletableFuture::join);
        cells.write(tenant, batch);
    }

    @Override
    public void close() {
        service.close();
        ground.stored().drop(prefix);
    }
}
