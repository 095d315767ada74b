package vn.thongsuot.activity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot.platformtest.infrastructure.Infrastructure;

/**
 * A hundred thousand rows through the whole service: progress is told on the way, memory does not grow with the table, and the
 * same table again makes nothing twice. Long; {@code -Dimport.rows} makes it shorter.
 */
@Tag("volume")
class ImportVolumeIT extends RunningService {

    private static final int ROWS = Integer.getInteger("import.rows", 100_000);

    /** Far less than the activities of the table together; a set of their ids has room in it. */
    private static final long MOST_GROWTH = 96L << 20;

    @Autowired
    private Infrastructure infrastructure;

    @Test
    void aTableOfTheLongestSortIsStoredInBoundedMemoryAndTellsHowFarItIs() {
        var table = Tables.deeds(IntStream.range(0, ROWS)
                .mapToObj(row -> "vps;BANNER;Băng rôn thứ " + row + ";2024;;;")
                .toArray(String[]::new));
        var before = heap();
        var id = clerk().upload(ImportIT.IMPORTS + "?rows=all", table)
                .body()
                .path("id")
                .asString();
        var seen = new TreeSet<Integer>();
        var growth = new long[1];
        await().atMost(Duration.ofHours(1)).pollInterval(Duration.ofMillis(500)).until(() -> {
            var run = clerk().get(ImportIT.IMPORTS + "/" + id).body();
            seen.add(run.path("added").asInt());
            growth[0] = Math.max(growth[0], heap() - before);
            return run.path("step").asString().equals("STORED");
        });
        assertThat(seen.last()).isEqualTo(ROWS);
        assertThat(seen).as("progress between the first row and the last").hasSizeGreaterThan(2);
        if (infrastructure.storeHasIndexes()) { // the embedded store keeps what it stores in this memory
            assertThat(growth[0]).as("bytes").isLessThan(MOST_GROWTH);
        }

        var again = clerk().upload(ImportIT.IMPORTS + "?rows=all", table)
                .body()
                .path("id")
                .asString();
        var end = await().atMost(Duration.ofHours(1))
                .until(
                        () -> clerk().get(ImportIT.IMPORTS + "/" + again).body(),
                        run -> run.path("step").asString().equals("STORED"));
        assertThat(end.path("added").asInt()).isZero();
        assertThat(end.path("present").asInt()).isEqualTo(ROWS);
    }

    /** What is held, after what is not was taken away. */
    private static long heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
