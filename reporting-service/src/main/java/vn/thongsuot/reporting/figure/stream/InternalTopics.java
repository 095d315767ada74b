package vn.thongsuot.reporting.figure.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import vn.thongsuot.reporting.figure.FigureTopics;

/** Makes the topics that only this service knows of, and sees whether those of the catalogue are there. */
final class InternalTopics {

    private static final long PATIENCE_SECONDS = 5;

    /** Of a store that the layout before this one had, in which each cell was told of apart from the others of its set. */
    private static final String FORMER_LAYOUT = "-contributions-changelog";

    private final Map<String, Object> connection;
    private final short replication;
    private final String application;

    /** @param application id of the generation's application */
    InternalTopics(Map<String, Object> connection, int replication, String application) {
        this.connection = connection;
        this.replication = (short) replication;
        this.application = application;
    }

    /**
     * Whether all topics that figures are read from and told on are there now.
     *
     * @throws IllegalStateException when what the application kept is laid out in a way that is not read any more: to go on from it
     *     would count deeds twice
     */
    boolean areReady() throws InterruptedException {
        try (var admin = Admin.create(connection)) {
            Set<String> present = admin.listTopics().names().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (present.contains(application + FORMER_LAYOUT)) {
                throw new IllegalStateException("what " + application + " keeps is of a former layout: begin the next"
                        + " generation with THONGSUOT_FIGURES_GENERATION and switch to it, or take its topics away");
            }
            var missing = wanted().stream()
                    .filter(topic -> !present.contains(topic.name()))
                    .toList();
            create(admin, missing);
            return present.containsAll(List.of(FigureTopics.ACTIVITIES.name(), FigureTopics.FIGURES.name()));
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    private List<NewTopic> wanted() {
        var wanted = new ArrayList<NewTopic>();
        wanted.add(new NewTopic(FigureTopics.GAPS, Optional.of(1), Optional.of(replication))
                .configs(Map.of("cleanup.policy", "compact")));
        wanted.add(new NewTopic(FigureTopics.DEAD_LETTERS, Optional.of(1), Optional.of(replication))
                .configs(Map.of(
                        "retention.ms", "-1", "max.message.bytes", Integer.toString(FigureTopics.MAX_RECORD_BYTES))));
        return wanted;
    }

    private static void create(Admin admin, List<NewTopic> missing)
            throws ExecutionException, InterruptedException, TimeoutException {
        for (var result : admin.createTopics(missing).values().values()) {
            try {
                result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) { // another instance made it at the same moment
                    throw e;
                }
            }
        }
    }
}
