package vn.thongsuot.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Bundles with single values, shares and names, written by hand as the README says it. That the service writes the same, and
 * folds the same of any deeds, is shown beside the service.
 */
class SecondFormatTest {

    private static final String FIGURES = """
            {"complete":true,"notDatable":0,"asOf":"2025-05-05T09:14:59Z","definition":{"directive":"d1","directives":["d1"],\
            "unit":"sct","units":["sct","vps"],"period":{"from":"2025-04-11","to":"2025-05-05"},"deeds":["a1@1","a2@1"]},"items":[\
            {"indicator":"deeds","name":"Số hoạt động","overUnits":"SUM","overTime":"SUM","unitsBy":"SUM","timeBy":"SUM",\
            "value":"2","qualifier":"EQ","deeds":2},%s]}
            """;

    @TempDir
    Path folder;

    private static Fixture bundle(String units, String time, String figure, String first, String second) {
        var item = """
                {"indicator":"i1","name":"Chỉ số","overUnits":"NONE","overTime":"NONE","unitsBy":"%s","timeBy":"%s",%s}""".formatted(units, time, figure.replace('\'', '"'));
        return new Fixture()
                .second(FIGURES.formatted(item), deed("a1", 21, "vps", first) + deed("a2", 22, "sct", second));
    }

    private static String deed(String id, int day, String unit, String said) {
        var days = "\"from\":\"2025-04-%d\",\"to\":\"2025-04-%d\"".formatted(day, day);
        return """
                {"activity":"%s","version":1,"kind":"TRAINING","directives":["d1"],"units":["%s"],"values":[\
                {"indicator":"deeds",%s,"sum":"1","qualifiers":{"EQ":1},"digest":"%s"},\
                {"indicator":"i1",%s,%s}]}
                """.formatted(id, unit, days, digest(id, "1|1"), days, filled(id, said));
    }

    /** As {@code 'sum':'9',…#9|2} with what the digest is made of behind the sign, and none where it only names. */
    private static String filled(String id, String said) {
        var parts = said.replace('\'', '"').split("#");
        return parts.length == 1 ? parts[0] : parts[0] + ",\"digest\":\"" + digest(id, parts[1]) + "\"";
    }

    private static String digest(String id, String rest) {
        return Hashed.of(id + "|1|" + rest).substring(0, 16);
    }

    private static final String TWO = "'sum':'9','qualifiers':{'EQ':1,'GE':1},'single':[{'value':'4','qualifier':'EQ'},"
            + "{'value':'5','qualifier':'GE'}]#9|2";
    private static final String ONE = "'sum':'3','qualifiers':{'EQ':1}#3|1";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            SUM        | SUM        | 'value':'12','qualifier':'GE','deeds':2
            ATTENDANCES| SUM        | 'value':'12','qualifier':'GE','deeds':2
            COUNT      | COUNT      | 'value':'3','qualifier':'EQ','deeds':2
            AVERAGE    | AVERAGE    | 'value':'4','qualifier':'GE','deeds':2
            MINIMUM    | MINIMUM    | 'value':'3','qualifier':'EQ','deeds':2
            MAXIMUM    | MAXIMUM    | 'value':'5','qualifier':'GE','deeds':2
            LAST       | LAST       | 'value':'3','qualifier':'EQ','deeds':2
            SUM        | MAXIMUM    | 'value':'8','qualifier':'GE','deeds':2
            AVERAGE    | COUNT      | 'value':'1.5','qualifier':'EQ','deeds':2
            LAST       | SUM        | 'value':'3','qualifier':'EQ','deeds':2
            PERSONS    | NONE       | 'deeds':2,'reason':'NOT_ADDITIVE'
            SUM        | LAST       | 'deeds':2,'reason':'NOT_ADDITIVE'
            DISTINCT   | DISTINCT   | 'deeds':2,'reason':'NOT_ADDITIVE'
            """)
    void eachWayMakesWhatTheRulesSay(String units, String time, String figure) throws IOException {
        var said = bundle(units, time, figure, TWO, ONE).verify(folder);
        assertThat(said.exit()).as(said.text()).isZero();

        var another = bundle(units, time, figure.replace("'deeds':2", "'deeds':3"), TWO, ONE)
                .verify(folder);
        assertThat(another.exit()).isEqualTo(1);
    }

    @Test
    void percentagesAreMadeOfWhatTheyCameFromAndNamesAreCountedOnce() throws IOException {
        var half =
                "'sum':'0','qualifiers':{'EQ':1},'shares':{'numerator':'1','denominator':'2','count':1,'withoutNumber':1}"
                        + "#0|1|1|2|1|1";
        var third = "'sum':'66','qualifiers':{'NEARLY':1},'shares':{'numerator':'4','denominator':'6','count':1,"
                + "'withoutNumber':0}#66|1|4|6|1|0";
        var rate = "'value':'62.5','qualifier':'NEARLY','deeds':2,'numerator':'5','denominator':'8'";
        var said = bundle("PERCENTAGE", "PERCENTAGE", rate, half, third).verify(folder);
        assertThat(said.exit()).as(said.text()).isZero();
        assertThat(bundle("PERCENTAGE", "PERCENTAGE", rate.replace("'5'", "'6'"), half, third)
                        .verify(folder)
                        .text())
                .contains("‘Chỉ số’ ghi tử số/mẫu số 6/8, từ nguồn phải là 5/8");

        var names = "'sum':'0','qualifiers':{},'names':['Giải  A','giải a ','Giải B']";
        var counted = "'sum':'2','qualifiers':{'EQ':1},'names':['GIẢI B']#2|1";
        var two = bundle("DISTINCT", "DISTINCT", "'value':'2','qualifier':'EQ','deeds':2", names, counted);
        assertThat(two.verify(folder).exit()).isZero();
        var unnamed = bundle("DISTINCT", "DISTINCT", "'value':'2','qualifier':'GE','deeds':2", names, ONE);
        assertThat(unnamed.verify(folder).exit()).isZero();
    }

    @Test
    void severalValuesMustBeToldOneByOneAndMakeTheirSum() throws IOException {
        var figure = "'value':'12','qualifier':'GE','deeds':2";
        var lumped = "'sum':'9','qualifiers':{'EQ':1,'GE':1}#9|2";
        assertThat(bundle("SUM", "SUM", figure, lumped, ONE).verify(folder).text())
                .contains("sources-0001.jsonl dòng 1: hoạt động a1@1, chỉ số i1: các số ghi riêng không hợp thành 9");
        assertThat(bundle("SUM", "SUM", figure, TWO.replace("'4'", "'3'"), ONE)
                        .verify(folder)
                        .text())
                .contains("các số ghi riêng không hợp thành 9");
    }

    @Test
    void aWayThatIsNotKnownIsNoVerdictAndADeedIsCountedOnce() throws IOException {
        var figure = "'value':'12','qualifier':'GE','deeds':2";
        assertThat(bundle("MEDIAN", "SUM", figure, TWO, ONE).verify(folder).text())
                .contains("chưa biết cách gộp MEDIAN");
        var twice = bundle("SUM", "SUM", figure, TWO, ONE)
                .change(
                        "sources-0001.jsonl",
                        "\"sum\":\"1\",\"qualifiers\":{\"EQ\":1}",
                        "\"sum\":\"2\",\"qualifiers\":{\"EQ\":1}")
                .fit()
                .verify(folder);
        assertThat(twice.text()).contains("hoạt động a1@1 phải được đếm một lần, lại ghi 2");
    }
}
