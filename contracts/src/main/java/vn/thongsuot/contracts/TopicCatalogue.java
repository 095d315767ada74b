package vn.thongsuot.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** All topics of the platform, read from {@code catalogue.json}. */
public record TopicCatalogue(List<Topic> topics) {

    private static final String FILE = "catalogue.json";

    public TopicCatalogue {
        topics = List.copyOf(topics);
    }

    public static TopicCatalogue load() {
        try (var file = TopicCatalogue.class.getResourceAsStream(FILE)) {
            return JsonMapper.shared().readValue(file, TopicCatalogue.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The topic by its short name.
     *
     * @param name for instance {@code plans}
     * @throws IllegalArgumentException when there is none
     */
    public Topic topic(String name) {
        return topics.stream()
                .filter(topic -> topic.name().equals("thongsuot." + name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no topic named '" + name + "' in the catalogue"));
    }
}
