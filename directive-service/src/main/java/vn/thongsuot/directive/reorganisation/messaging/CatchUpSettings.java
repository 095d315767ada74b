package vn.thongsuot.directive.reorganisation.messaging;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How acts that reorganise units come into effect.
 *
 * @param catchUp how long between two looks at which days have come, and at what is stuck
 */
@ConfigurationProperties("thongsuot.reorganisation")
record CatchUpSettings(@DefaultValue("15m") Duration catchUp) {}
