package vn.thongsuot.platform.files;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Bounds of files that are taken in.
 *
 * @param maxSize of a file, unless its use has a bound of its own
 * @param maxSizeOf by the name of a use
 * @param maxExpanded what the parts of a packed file may come to together
 * @param maxPixels of an image
 * @param maxPages of a PDF
 * @param inspectWithin longest time that looking into one file may take
 * @param readWithin longest time that reading the text of one file may take
 */
@ConfigurationProperties("thongsuot.files")
record FileSettings(
        @DefaultValue("20MB") DataSize maxSize,
        @DefaultValue Map<String, DataSize> maxSizeOf,
        @DefaultValue("120MB") DataSize maxExpanded,
        @DefaultValue("60000000") long maxPixels,
        @DefaultValue("500") int maxPages,
        @DefaultValue("10s") Duration inspectWithin,
        @DefaultValue("20s") Duration readWithin) {

    static FileSettings standard() {
        return new FileSettings(
                DataSize.ofMegabytes(20),
                Map.of(),
                DataSize.ofMegabytes(120),
                60_000_000,
                500,
                Duration.ofSeconds(10),
                Duration.ofSeconds(20));
    }

    long bytesFor(FileUse use) {
        return maxSizeOf.getOrDefault(use.name(), maxSize).toBytes();
    }
}
