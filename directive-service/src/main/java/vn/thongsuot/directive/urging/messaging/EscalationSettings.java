package vn.thongsuot.directive.urging.messaging;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How urgings that nobody answers are told to the unit above.
 *
 * @param look how long between two looks at which are overdue
 */
@ConfigurationProperties("thongsuot.escalation")
record EscalationSettings(@DefaultValue("1h") Duration look) {}
