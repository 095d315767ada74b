package vn.thongsuot.platform.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.contracts.TopicCatalogue;

/**
 * Makes the topics of the catalogue that are missing, and this service's dead-letter topics. A broker that is away does not
 * keep the service from starting: commands are taken in all the same, and another attempt is made in the background.
 */
public final class TopicsSetup implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TopicsSetup.class);

    private final TopicCatalogue catalogue;
    private final TopicSettings settings;
    private final String group;
    private final Map<String, Object> connection;
    private final Supplier<Collection<Topic>> subscribed;
    private volatile boolean running;

    TopicsSetup(
            TopicCatalogue catalogue,
            TopicSettings settings,
            String group,
            Map<String, Object> connection,
            Supplier<Collection<Topic>> subscribed) {
        this.subscribed = subscribed;
        this.catalogue = catalogue;
        this.settings = settings;
        this.group = group;
        this.connection = Map.copyOf(connection);
    }

    @Override
    public void start() {
        running = true;
        if (!made()) {
            Thread.ofVirtual().name("topics").start(() -> {
                while (running && !made()) {
                    LOG.info("the broker does not answer yet; topics are made when it does");
                }
            });
        }
    }

    /** Whether all topics are there now; waits up to five seconds for the broker. */
    private boolean made() {
        try (var admin = Admin.create(connection)) {
            var wanted = wanted();
            Set<String> present = admin.listTopics().names().get(5, TimeUnit.SECONDS);
            var missing = wanted.stream()
                    .filter(topic -> !present.contains(topic.name()))
                    .toList();
            create(admin, missing);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("topics not made", e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void create(Admin admin, List<NewTopic> missing)
            throws ExecutionException, InterruptedException, TimeoutException {
        for (var result : admin.createTopics(missing).values().entrySet()) {
            try {
                result.getValue().get(5, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) { // another service made it at the same moment
                    throw e;
                }
            }
        }
    }

    private List<NewTopic> wanted() {
        var wanted = new ArrayList<NewTopic>();
        for (var topic : catalogue.topics()) {
            int partitions = settings.partitions() > 0 ? settings.partitions() : topic.partitions();
            wanted.add(new NewTopic(topic.name(), partitions, settings.replication()).configs(promised(topic)));
        }
        for (var topic : subscribed.get()) {
            wanted.add(new NewTopic(topic.deadLetters(group), 1, settings.replication())
                    .configs(Map.of("retention.ms", "-1")));
        }
        return wanted;
    }

    /** What is acknowledged stands on two brokers at least, where there are three. */
    private Map<String, String> promised(Topic topic) {
        var all = new HashMap<>(topic.settings());
        all.put("min.insync.replicas", settings.replication() >= 3 ? "2" : "1");
        return all;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 500;
    }
}
