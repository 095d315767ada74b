package vn.thongsuot.contracts;

import java.util.List;
import java.util.Map;

/**
 * One topic of the platform.
 *
 * @param name full name on the broker, for instance {@code thongsuot.plans}
 * @param owner the one service that publishes to it
 * @param key what the record key is made of, in words
 * @param partitions count in production; it does not change in place
 * @param settings broker settings that make the topic's promise, such as {@code cleanup.policy}
 * @param events what may be found on it
 */
public record Topic(
        String name, String owner, String key, int partitions, Map<String, String> settings, List<EventType> events) {

    public Topic {
        settings = Map.copyOf(settings);
        events = List.copyOf(events);
    }

    /** Name of the topic for the dead letters that a consumer group leaves of this one. */
    public String deadLetters(String group) {
        return name + "." + group + ".dlt";
    }
}
