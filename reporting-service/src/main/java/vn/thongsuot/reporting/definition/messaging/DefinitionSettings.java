package vn.thongsuot.reporting.definition.messaging;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How periods of reports come.
 *
 * @param look how long between two looks at which are to be opened, and of what is to be reminded
 */
@ConfigurationProperties("thongsuot.report-periods")
record DefinitionSettings(@DefaultValue("15m") Duration look) {}
