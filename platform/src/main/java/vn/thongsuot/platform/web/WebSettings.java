package vn.thongsuot.platform.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Bounds of the HTTP face.
 *
 * @param maxBody largest body of a request; beyond it the answer is 413
 */
@ConfigurationProperties("thongsuot.web")
record WebSettings(@DefaultValue("1MB") DataSize maxBody) {}
