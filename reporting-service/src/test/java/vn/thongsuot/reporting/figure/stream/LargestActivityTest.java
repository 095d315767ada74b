package vn.thongsuot.reporting.figure.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.reporting.naive.Told;

class LargestActivityTest {

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    /** 200 coordinators, 50 documents and 100 measurements, all with the longest ids. */
    @Test
    void whatIsKeptOfTheLargestActivityIsFarFromTheLimitOfARecord() {
        var measured = new HashMap<String, String>();
        longIds("m", 100).forEach(indicator -> measured.put(indicator, "GE 123456789012345.678"));
        var day = LocalDate.of(2025, 4, 11);
        for (var version = 1; version <= 2; version++) {
            bench.tell(new Told(
                    "dong-nai",
                    "a1",
                    version,
                    "u1",
                    longIds("u", 200),
                    "TRAINING",
                    "DONE",
                    day,
                    day,
                    longIds("d", 50),
                    measured));
        }

        assertThat(bench.figures()).hasSize(303);
        assertThat(bench.figures().values()).allMatch(figure -> figure.deeds() == 1);
        assertThat(bench.keptBytes("dong-nai:a1")).isLessThan(100_000);
    }

    private static List<String> longIds(String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(place -> prefix + "-" + "x".repeat(90) + "-" + place)
                .toList();
    }
}
