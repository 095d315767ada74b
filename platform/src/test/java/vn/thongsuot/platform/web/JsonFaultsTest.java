package vn.thongsuot.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.platform.aggregate.Violation;

class JsonFaultsTest {

    record Place(LocalDate on, int count, String name) {}

    record Body(List<Place> places, List<DayOfWeek> days, List<String> names) {}

    private final JsonMapper mapper = mapper();

    private static JsonMapper mapper() {
        var builder = JsonMapper.builder();
        new StrictJson().customize(builder);
        return builder.build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "{\"places\":[{\"on\":\"2025-02-31\",\"count\":1}]} | /places/0/on    | wrong-format",
                "{\"places\":[{\"count\":\"3\"}]}       | /places/0/count | wrong-type",
                "{\"places\":[{\"count\":null}]}        | /places/0/count | wrong-type",
                "{\"places\":[{\"name\":3}]}            | /places/0/name  | wrong-type",
                "{\"places\":[{\"count\":1,\"nam\":2}]}   | /places/0/nam   | unknown-field",
                "{\"places\":[{\"on\":\"+10000-01-01\",\"count\":1}]} | /places/0/on | wrong-format",
                "{\"places\":[{\"on\":[2025,1,2],\"count\":1}]} | /places/0/on | wrong-type",
                "{\"places\":[{\"count\":1},null]}     | /places/1       | wrong-type",
                "{\"days\":[null]}                      | /days/0         | wrong-type",
                "{\"places\":[{\"name\":\"a\\u0000b\"}]} | /places/0/name  | control-character",
                "{\"names\":[\"a\",\"\\u001b[1m\"]}      | /names/1        | control-character",
                "{\"places\":[{\"name\":\"a\\nb\", \"count\": \"1\"}]} | /places/0/count | wrong-type",
                "{\"places\":{}}                        | /places         | wrong-type",
            })
    void saysWhereAndWhatIsWrong(String json, String pointer, String rule) {
        var fault = faults(json).getFirst();

        assertThat(fault.pointer()).isEqualTo(pointer);
        assertThat(fault.rule()).isEqualTo(rule);
    }

    @Test
    void whichWordsAndWhichFormatAreAllowedIsSaid() {
        assertThat(faults("{\"days\":[\"SOMEDAY\"]}")).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("/days/0");
            assertThat(told(fault, ProblemTexts.VIETNAMESE))
                    .isEqualTo(
                            "Phải là một trong các giá trị: MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY");
            assertThat(told(fault, Locale.ENGLISH)).startsWith("It must be one of: MONDAY, ");
        });
        assertThat(faults("{\"places\":[{\"on\":\"31/12/2025\"}]}"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(told(fault, ProblemTexts.VIETNAMESE)).contains("năm-tháng-ngày, ví dụ 2025-09-23");
                    assertThat(told(fault, Locale.ENGLISH)).contains("year-month-day, for instance 2025-09-23");
                });
    }

    @Test
    void aFormatThatHasNoNameIsStillRefusedInWords() {
        assertThat(told(Formats.broken("x", Object.class), ProblemTexts.VIETNAMESE))
                .isEqualTo("Giá trị không đúng định dạng");
    }

    private static String told(Violation violation, Locale language) {
        return new ProblemTexts("none").rule(violation.rule(), violation.arguments(), language);
    }

    @Test
    void whatANullAmongTextsMeansIsForTheirRulesToSay() {
        assertThat(mapper.readValue("{\"names\":[null]}", Body.class).names()).containsOnlyNulls();
    }

    @Test
    void brokenJsonIsToldByLineAndColumn() {
        assertThat(faults("{\n  \"places\": [").getFirst().rule()).isEqualTo("broken-json");
    }

    @Test
    void aFieldGivenTwiceIsRefused() {
        assertThat(faults("{\"places\":[],\"places\":[]}")).hasSize(1);
    }

    private List<Violation> faults(String json) {
        var fault = catchThrowableOfType(JacksonException.class, () -> mapper.readValue(json, Body.class));
        return JsonFaults.of(fault);
    }
}
