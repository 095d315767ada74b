package vn.thongsuot.platformtest.wire;

import java.util.List;
import java.util.stream.Stream;
import vn.thongsuot.contracts.EventType;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.contracts.TopicCatalogue;

/** What a consumer must be able to read. */
public final class Samples {

    private Samples() {}

    /**
     * All samples of a topic, of every version ever published.
     *
     * @param topic short name, for instance {@code plans}
     */
    public static List<Sample> of(String topic) {
        return of(TopicCatalogue.load().topic(topic)).toList();
    }

    /** The samples of every topic. */
    public static List<Sample> all() {
        return TopicCatalogue.load().topics().stream().flatMap(Samples::of).toList();
    }

    private static Stream<Sample> of(Topic topic) {
        return topic.events().stream().flatMap(Samples::of);
    }

    private static Stream<Sample> of(EventType event) {
        return event.samples().stream().map(name -> new Sample(event.type(), name, ContractFiles.sample(name)));
    }
}
