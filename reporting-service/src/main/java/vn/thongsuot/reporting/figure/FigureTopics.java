package vn.thongsuot.reporting.figure;

import vn.thongsuot.contracts.Topic;
import vn.thongsuot.contracts.TopicCatalogue;

/**
 * Topics and consumer groups of the figures. Each generation is a Streams application of its own with its own state, so
 * that figures can be rebuilt beside the live ones.
 */
public record FigureTopics(int generation) {

    public static final Topic ACTIVITIES = TopicCatalogue.load().topic("activities");
    public static final Topic FIGURES = TopicCatalogue.load().topic("figures");

    /** Internal: what stands unread, by key of the record; a tombstone says that it stands no longer. */
    public static final String GAPS = "thongsuot.reporting.gaps";

    public static final String DEAD_LETTERS = ACTIVITIES.deadLetters("reporting-service-figures");

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
