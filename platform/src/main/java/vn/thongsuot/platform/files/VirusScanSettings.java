package vn.thongsuot.platform.files;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a clamd listens that looks at every file.
 *
 * @param host empty for none; then nobody looks for malware
 * @param within longest time to connect, and to wait for an answer
 */
@ConfigurationProperties("thongsuot.files.virus-scan")
record VirusScanSettings(
        @DefaultValue("") String host,
        @DefaultValue("3310") int port,
        @DefaultValue("20s") Duration within) {}
