package vn.thongsuot.reporting.figure.messaging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.figure.FigureTopics;
import vn.thongsuot.reporting.figure.Reaching.Passage;

/**
 * Goes with what stood on the topic of activities through each stage: where a stage ends is asked only when all of it has left
 * the stage before, so that it is in what is waited for next. Offsets are waited for and never silence, so it ends under load.
 */
final class KafkaPassage implements Passage {

    /** Topics, and who has to have passed their ends. */
    private record Stage(List<String> topics, List<String> groups) {}

    private final Offsets offsets;
    private final List<Stage> stages;
    private int stage;
    private @Nullable Map<TopicPartition, Long> ends;
    private Map<TopicPartition, Long> first = new HashMap<>();

    KafkaPassage(Offsets offsets, List<FigureTopics> generations) {
        this.offsets = offsets;
        this.stages = stages(generations);
    }

    private static List<Stage> stages(List<FigureTopics> generations) {
        var applications = generations.stream().map(FigureTopics::applicationId).toList();
        var stages = new ArrayList<Stage>();
        stages.add(new Stage(List.of(FigureTopics.ACTIVITIES.name()), applications));
        generations.forEach(
                each -> stages.add(new Stage(List.of(each.repartitionTopic()), List.of(each.applicationId()))));
        stages.add(
                new Stage(List.of(FigureTopics.FIGURES.name(), FigureTopics.GAPS), List.of(FigureTopics.SINK_GROUP)));
        return stages;
    }

    @Override
    public boolean isPassed() {
        return Boolean.TRUE.equals(KafkaReaching.<Boolean>answered(this::goOn));
    }

    private boolean goOn() throws ExecutionException, TimeoutException, InterruptedException {
        while (stage < stages.size()) {
            var now = stages.get(stage);
            var wanted = ends;
            if (wanted == null) {
                wanted = offsets.ends(now.topics());
                ends = wanted;
                first = stage == 0 ? wanted : first;
            }
            for (var group : now.groups()) {
                if (!offsets.hasPassed(group, wanted)) {
                    return false;
                }
            }
            stage++;
            ends = null;
        }
        return true;
    }

    @Override
    public List<Long> offsets() {
        return first.entrySet().stream()
                .sorted(Comparator.comparingInt(end -> end.getKey().partition()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
