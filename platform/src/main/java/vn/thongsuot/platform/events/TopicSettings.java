package vn.thongsuot.platform.events;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How topics are made where they are not there yet.
 *
 * @param partitions overrides the catalogue's count when above 0; takes effect only when a topic is made
 * @param replication copies of each topic
 */
@ConfigurationProperties("thongsuot.topics")
record TopicSettings(
        @DefaultValue("0") int partitions,
        @DefaultValue("3") short replication) {}
