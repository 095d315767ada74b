package vn.thongsuot.platform.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Bounds of the HTTP face.
 *
 * @param maxBody largest body of a request; beyond it the answer is 413
 * @param uploads last parts of the paths where forms with files may be sent
 */
@ConfigurationProperties("thongsuot.web")
record WebSettings(
        @DefaultValue("1MB") DataSize maxBody, @DefaultValue List<String> uploads) {}
