package vn.thongsuot.plan.outside.persistence;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether offers are taken from outside.
 *
 * @param key 32 bytes in Base64 that contacts are sealed with; empty for none, and then no offer is taken
 */
@ConfigurationProperties("thongsuot.outside-offers")
record OutsideSettings(@DefaultValue("") String key) {}
