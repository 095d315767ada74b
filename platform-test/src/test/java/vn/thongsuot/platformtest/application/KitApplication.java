package vn.thongsuot.platformtest.application;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.events.ReplicaFactory;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platformtest.aggregate.AggregatesKit;
import vn.thongsuot.platformtest.aggregate.Note;
import vn.thongsuot.platformtest.infrastructure.TestTopics;
import vn.thongsuot.platformtest.replica.Card;
import vn.thongsuot.platformtest.replica.ReplicaKit;

/** A service with one kind of aggregate and one copy, for the kits. */
@SpringBootApplication
public class KitApplication {

    @Bean
    Aggregates<Note> notes(AggregateFactory aggregates, TestTopics topics) {
        topics.create(AggregatesKit.TOPIC.name());
        return aggregates.of(AggregatesKit.KIND);
    }

    @Bean
    Replica<Card> cards(ReplicaFactory replicas, TestTopics topics) {
        topics.create(ReplicaKit.TOPIC.name());
        return replicas.of(ReplicaKit.KIND);
    }
}
