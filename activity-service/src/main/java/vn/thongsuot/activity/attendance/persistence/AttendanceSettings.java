package vn.thongsuot.activity.attendance.persistence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether lists of names are kept.
 *
 * @param key 32 bytes in Base64 that they are sealed with; empty for none, and then none is kept
 * @param sweep how often those whose day has passed are taken away
 */
@ConfigurationProperties("thongsuot.attendance")
record AttendanceSettings(
        @DefaultValue("") String key, @DefaultValue("1h") Duration sweep) {}
