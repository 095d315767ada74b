package vn.thongsuot.reporting.figure;

import java.util.List;
import java.util.stream.Stream;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.contracts.TopicCatalogue;

/**
 * Topics and consumer groups of the figures. Each generation is a Streams application of its own with its own state, so
 * that figures can be rebuilt beside the live ones.
 */
public record FigureTopics(int generation) {

    public static final Topic ACTIVITIES = TopicCatalogue.load().topic("activities");
    /** What the answers are made of beside the cells: deeds, and the trees and indicators that totals depend on. */
    public static final List<Topic> COPIED = Stream.of(
                    "activities", "directives", "organisation", "reorganisations", "indicators")
            .map(TopicCatalogue.load()::topic)
            .toList();

    public static final Topic FIGURES = TopicCatalogue.load().topic("figures");

    /** Internal: what stands unread, by {@link Gap#key}; a tombstone says that it stands no longer. */
    public static final String GAPS = "thongsuot.reporting.gaps";

    public static final String DEAD_LETTERS = ACTIVITIES.deadLetters("reporting-service-figures");

    /** A record set aside is as large as it came, and carries its cause beside it. */
    public static final int MAX_RECORD_BYTES = 4 * 1024 * 1024;

    /** The consumer group that writes cells and gaps to the store. */
    public static final String SINK_GROUP = "reporting-service-figures-sink";

    /** Between contributions and cells; the name is completed by Streams. */
    public static final String REPARTITION = "cells";

    public String applicationId() {
        return "reporting-service-figures-g" + generation;
    }

    public String repartitionTopic() {
        return applicationId() + "-" + REPARTITION + "-repartition";
    }
}
