package vn.thongsuot.directive.task.messaging;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How recurring tasks come back.
 *
 * @param rollOver how long between two looks at which have ended
 */
@ConfigurationProperties("thongsuot.recurrence")
record RollOverSettings(@DefaultValue("1h") Duration rollOver) {}
