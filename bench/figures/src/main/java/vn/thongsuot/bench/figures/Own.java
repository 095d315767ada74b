package vn.thongsuot.bench.figures;

import com.mongodb.client.model.Filters;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.FigureTopics;

/** The service's own way: where it keeps what, and what an event passes on its way into the store. */
record Own(Ground ground, String name, int generation) {

    static final String ROW = "figures";

    private static final String CELLS = "figure_cells";
    private static final String TOPIC = FigureTopics.ACTIVITIES.name();

    private static FigureTopics topics(int of) {
        return new FigureTopics(of);
    }

    /** Databases of its own, so that it begins with nothing. */
    String prefix() {
        return Ground.PREFIX + name;
    }

    TenantId tenant() {
        return new TenantId(prefix());
    }

    String database() {
        return prefix() + "_reporting_" + tenant();
    }

    String cells() {
        return CELLS;
    }

    String topic() {
        return TOPIC;
    }

    Side side() {
        return new Side(ROW, Figures.class, TOPIC, stages(generation));
    }

    List<Stage> stages(int of) {
        var application = topics(of).applicationId();
        return List.of(
                new Stage(application, List.of(TOPIC)),
                new Stage(application, List.of(topics(of).repartitionTopic())),
                new Stage(FigureTopics.SINK_GROUP, List.of(FigureTopics.FIGURES.name(), FigureTopics.GAPS)));
    }

    /** The groups that instances share the work by. */
    List<String> groups() {
        return List.of(topics(generation).applicationId(), FigureTopics.SINK_GROUP);
    }

    /** What was told before is none of its business: it begins behind that. */
    SideProcess start(String instance) {
        ground.broker().beginBehind(topics(generation).applicationId(), TOPIC);
        return again(instance);
    }

    /** One more, or one again; it begins where the group stands. */
    SideProcess again(String instance) {
        return SideProcess.start(side(), environment(instance), prefix());
    }

    Map<String, String> environment(String instance) {
        var environment = ground.environment(instance);
        environment.put("THONGSUOT_STORE_PREFIX", prefix());
        environment.put("THONGSUOT_FIGURES_GENERATION", Integer.toString(generation));
        environment.put("THONGSUOT_FIGURES_GRACE", "1s");
        return environment;
    }

    void awaitAllPassed(Duration atMost) {
        ground.broker().awaitAllPassed(stages(generation), atMost);
    }

    /** Waits until reads are answered from a generation. */
    void awaitServed(int served, Duration atMost) {
        Broker.await(() -> generations().getInteger("served") == served, atMost, served + " is not served");
    }

    /** Waits until what was served before is gone. */
    void awaitAlone(int served, Duration atMost) {
        Broker.await(() -> generations().getList("former", Object.class).isEmpty(), atMost, served + " is not alone");
    }

    private Document generations() {
        var stored = ground.stored()
                .database(prefix() + "_reporting")
                .getCollection("figure_generations")
                .find(Filters.eq("_id", "generations"))
                .first();
        return Objects.requireNonNull(stored, "generations").get("state", Document.class);
    }

    /** Fails when the cells are not what the newest versions say. */
    void requireExact(Trace trace) {
        requireExact(trace, 0);
    }

    /** @param probes deeds beside those of the trace, each with one attendance */
    void requireExact(Trace trace, long probes) {
        CellFields.requireSameIndexes(ground.stored().database(database()).getCollection(CELLS));
        ground.stored()
                .requireFigures(
                        database(),
                        CELLS,
                        trace.deeds() + probes,
                        trace.attendances().add(BigDecimal.valueOf(probes)));
    }
}
