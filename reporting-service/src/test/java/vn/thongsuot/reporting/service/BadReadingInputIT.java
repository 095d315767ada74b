package vn.thongsuot.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions about figures that cannot be answered are refused with field and rule, and never with a failure. */
@Tag("once")
class BadReadingInputIT extends RunningService {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            figures?period=2026-Q5 | 400 | period | wrong-format
            figures?period= | 400 | period | wrong-format
            figures?period=%00 | 400 | period | wrong-format
            figures?period=2026-Q1&from=2026-01-01 | 422 | from | period-twice
            figures?period=1899 | 422 | period | period-out-of-bounds
            figures?period=9999 | 422 | period | period-out-of-bounds
            figures?period=0000-01 | 422 | period | period-out-of-bounds
            figures?period=2026&outline=nothing | 422 | outline | outline-unknown
            figures?compare=previous | 422 | compare | compare-without-period
            figures?period=1901&compare=previous,lastYear,nextYear | 400 | compare | wrong-format
            figures?from=1900-01-01&to=1900-12-31&compare=lastYear | 422 | compare | period-out-of-bounds
            figure-tables?directive=d1&unit=sct | 400 | indicators | not-null
            figure-tables?unit=sct&indicators=deeds | 422 | directive | one-or-several
            figure-tables?directive=d1&directives=d2&unit=sct&indicators=deeds | 422 | directive | one-or-several
            figure-tables?directive=d1&indicators=deeds | 422 | unit | one-or-several
            figure-tables?directive=d1&unit=sct&indicators=deeds&period=2026-W1 | 400 | period | wrong-format
            reporting-rates | 400 | directive | not-null
            reporting-rates?directive=d1&period=last | 400 | period | wrong-format
            reporting-rates?directive=d1&due=tomorrow | 400 | due | wrong-format
            reporting-rates/answers?directive=d1&which=SOME | 400 | which | wrong-format
            reporting-rates/answers?directive=d1&limit=0 | 400 | limit | page-limit
            """)
    void aQuestionThatDoesNotHoldIsRefusedWithItsPlace(String path, int status, String pointer, String rule) {
        var answer = reader().get("/api/v1/" + path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.pointer()).isEqualTo(pointer);
        assertThat(answer.rule()).isEqualTo(rule);
        assertThat(answer.text()).doesNotContain("rule." + rule);
    }

    @Test
    void aTableTooLargeIsRefusedAndWhatIsNotThereIsNotFound() {
        var many = IntStream.range(0, 21).mapToObj(place -> "i" + place).collect(Collectors.joining(","));
        var answer = reader().get("/api/v1/figure-tables?directive=d1&unit=sct&indicators=" + many);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.pointer()).isEqualTo("indicators");
        assertThat(answer.rule()).isEqualTo("table-indicators");
        for (var path : new String[] {
            "figure-tables?directive=nothing&unit=sct&indicators=deeds",
            "figure-tables?directives=d1,nothing&unit=sct&indicators=deeds",
            "figure-tables?directive=d1&units=sct,nothing&indicators=deeds",
            "reporting-rates?directive=nothing",
            "reporting-rates?directive=d1&unit=nothing",
            "reporting-rates/answers?directive=nothing"
        }) {
            assertThat(reader().get("/api/v1/" + path).status()).as(path).isEqualTo(404);
        }
        assertThat(reader().get("/api/v1/figure-tables?directive=d1&unit=sct&indicators=nothing")
                        .body()
                        .path("cells"))
                .isEmpty();
        var past = reader().get("/api/v1/reporting-rates/answers?directive=d1&cursor=nothing");
        assertThat(past.status()).isEqualTo(200);
        assertThat(past.body().path("items")).isEmpty();
    }
}
