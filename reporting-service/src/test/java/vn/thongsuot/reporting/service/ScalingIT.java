package vn.thongsuot.reporting.service;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaAdmin;
import vn.thongsuot.reporting.figure.FigureTopics;
import vn.thongsuot.reporting.figure.LiveGeneration;
import vn.thongsuot.reporting.figure.stream.SecondInstance;
import vn.thongsuot.reporting.naive.NaiveFold;
import vn.thongsuot.reporting.naive.Told;

/** A second instance comes and goes while deeds are told. */
@Tag("once")
class ScalingIT extends RunningService {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 21);

    @Autowired
    KafkaAdmin kafka;

    @Autowired
    Admin admin;

    @Autowired
    LiveGeneration live;

    @TempDir
    Path stateDir;

    private final List<Told> told = new ArrayList<>();

    @Test
    void figuresStayExactWhenOneMoreComputesAndWhenItIsGone() {
        var seed = 20260421L;
        System.out.println("seed " + seed);
        var random = new Random(seed);
        tell(random, 20);
        try (var second = new SecondInstance(kafka.getConfigurationProperties(), stateDir, live.number())) {
            tell(random, 20);
            await().atMost(PATIENCE).until(() -> second.isRunning() && members() > 1);
            tell(random, 20);
            equalTheFold();
        }
        tell(random, 20);
        equalTheFold();
    }

    private long members() throws Exception {
        var group = new FigureTopics(live.number()).applicationId();
        var described = admin.describeConsumerGroups(List.of(group)).all().get();
        return requireNonNull(described.get(group)).members().stream()
                .filter(member -> !member.assignment().topicPartitions().isEmpty())
                .count();
    }

    private void tell(Random random, int deeds) {
        for (var number = 0; number < deeds; number++) {
            var id = "r" + random.nextInt(25);
            var version = told.stream().filter(one -> one.id().equals(id)).count() + 1;
            var measured = Map.of("articles", "EQ " + random.nextInt(100));
            var one = new Told(
                    tenant.value(), id, version, "vps", List.of(), "BANNER", "DONE", DAY, DAY, List.of("d1"), measured);
            told.add(one);
            others().tell("activities", "activity.recorded", id, version, one.json());
        }
    }

    private void equalTheFold() {
        var figures = figures("directive=d1", completeSince(Instant.now()));
        var expected = requireNonNull(
                NaiveFold.total(told, tenant.value(), Set.of("d1"), Set.of("vps"), DAY, DAY, "articles"));
        assertThat(total(figures, "articles").path("value").asString()).isEqualTo(expected.toPlainString());
    }
}
