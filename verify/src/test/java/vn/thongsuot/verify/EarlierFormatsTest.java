package vn.thongsuot.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A deed with values of two months was counted in each in the formats 1 and 2, and is counted once since. */
class EarlierFormatsTest {

    private static final String FIGURES = """
            {"complete":true,"notDatable":0,"asOf":"2025-05-05T09:14:59Z","definition":{"directive":"d1","directives":["d1"],\
            "unit":"sct","units":["sct","vps"],"period":{"from":"2025-04-01","to":"2025-05-31"},"deeds":["a1@1"]},"items":[\
            {"indicator":"deeds","name":"Số hoạt động","overUnits":"SUM","overTime":"SUM","unitsBy":"SUM","timeBy":"SUM",\
            "value":"1","qualifier":"EQ","deeds":1},\
            {"indicator":"i1","name":"Số tin, bài","overUnits":"SUM","overTime":"SUM","unitsBy":"SUM","timeBy":"SUM",\
            "value":"9","qualifier":"EQ","deeds":%d},\
            {"indicator":"i2","name":"Nhiều nhất","overUnits":"NONE","overTime":"NONE",%s}]}
            """;

    private static final String GREATEST =
            "\"unitsBy\":\"MAXIMUM\",\"timeBy\":\"MAXIMUM\",\"value\":\"3\",\"qualifier\":\"EQ\",\"deeds\":1";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1,2,1", "2,2,1", "3,1,2"})
    void eachFormatKeepsItsOwnCount(int format, int deeds, int others) throws IOException {
        var genuine = bundle(format, deeds).verify(folder);
        assertThat(genuine.exit()).as(genuine.text()).isZero();

        var forged = bundle(format, others).verify(folder);
        assertThat(forged.exit()).isEqualTo(1);
        assertThat(forged.text()).contains("Số tin, bài");
    }

    private static Fixture bundle(int format, int deeds) {
        var none = "\"deeds\":2,\"reason\":\"NOT_ADDITIVE\"";
        var bundle = new Fixture().second(FIGURES.formatted(deeds, format == 1 ? none : GREATEST), """
                {"activity":"a1","version":1,"kind":"TRAINING","directives":["d1"],"units":["vps"],"values":[%s,%s,%s,%s,%s,%s]}
                """.formatted(
                        value("deeds", "04-21", "1"),
                        value("i1", "04-02", "3"),
                        value("i1", "04-21", "3"),
                        value("i1", "05-03", "3"),
                        value("i2", "04-21", "2"),
                        value("i2", "05-03", "3")));
        bundle.format = "thongsuot-snapshot-" + format;
        return bundle.fit()
                .change("snapshot.json", "2025-04-11", "2025-04-01")
                .change("snapshot.json", "\"to\":\"2025-05-05\"", "\"to\":\"2025-05-31\"")
                .fitChain()
                .fitManifest();
    }

    private static String value(String indicator, String day, String sum) {
        return Fixture.value("a1", 1, indicator, sum, "EQ").replace("04-21", day);
    }
}
