package vn.thongsuot.directive.digest.messaging;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a unit's mail of a day is sent.
 *
 * @param from the address it comes from
 * @param hour from which it is sent, in Việt Nam
 * @param look how long between two looks at what is due
 */
@ConfigurationProperties("thongsuot.digest")
record DigestSettings(
        @DefaultValue("thongsuot@localhost") String from,
        @DefaultValue("7") int hour,
        @DefaultValue("15m") Duration look) {}
