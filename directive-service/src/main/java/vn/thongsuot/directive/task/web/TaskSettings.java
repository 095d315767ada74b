package vn.thongsuot.directive.task.web;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How tasks are shown.
 *
 * @param dueSoon how long before its last day a task is due soon, in whole days
 */
@ConfigurationProperties("thongsuot.tasks")
record TaskSettings(@DefaultValue("3d") Period dueSoon) {}
