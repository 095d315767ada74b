package vn.thongsuot.directive.reminding.messaging;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How reminders come.
 *
 * @param look how long between two looks at which are due
 */
@ConfigurationProperties("thongsuot.reminders")
record ReminderSettings(@DefaultValue("1h") Duration look) {}
