package vn.thongsuot.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.web.Table.Column;

class TableAnswersTest {

    private static final Instant NOON = Instant.parse("2025-09-25T05:00:00Z");

    private record Row(String title, @Nullable String until, List<String> units) {}

    @Test
    void aCellStaysOneCellAndNoSpreadsheetTakesItForAFormula() {
        var csv = text(
                "csv",
                new Row("Nói \"có\", rồi\nlàm", null, List.of("Sở A", "Sở B")),
                new Row("=1+1", "-2", List.of()));

        assertThat(csv).isEqualTo("""
                        title,until,units,licence,updatedAt\r
                        "Nói ""có"", rồi
                        làm",,Sở A; Sở B,Ghi nguồn,2025-09-25T05:00:00Z\r
                        '=1+1,'-2,,Ghi nguồn,2025-09-25T05:00:00Z\r
                        """);
    }

    @Test
    void jsonLeavesOutWhatIsNotThereAndSaysLicenceAndTime() {
        var json = JsonMapper.shared().readTree(text("json", new Row("Một", null, List.of("Sở A"))));

        assertThat(json.path("licence").asString()).isEqualTo("Ghi nguồn");
        assertThat(json.path("updatedAt").asString()).isEqualTo("2025-09-25T05:00:00Z");
        assertThat(json.at("/items/0").propertyNames()).containsExactly("title", "units");
        assertThat(json.at("/items/0/units/0").asString()).isEqualTo("Sở A");
        assertThat(json.path("next").isNull()).isTrue();
    }

    @Test
    void theTagGoesByTheDataAndNotByTheTime() {
        var row = new Row("Một", null, List.of());

        assertThat(tag(row, "json", NOON)).startsWith("W/").isEqualTo(tag(row, "json", NOON.plusSeconds(60)));
        assertThat(tag(row, "json", NOON)).isNotEqualTo(tag(row, "csv", NOON));
        assertThat(tag(row, "json", NOON)).isNotEqualTo(tag(new Row("Hai", null, List.of()), "json", NOON));
    }

    @Test
    void anotherFormIsRefused() {
        assertThatThrownBy(() -> text("xml")).isInstanceOf(RefusedException.class);
    }

    private static @Nullable String tag(Row row, String format, Instant at) {
        return TableAnswers.of(table(row), format, at).getHeaders().getETag();
    }

    private static String text(String format, Row... rows) {
        var body = TableAnswers.of(table(rows), format, NOON).getBody();
        return new String(body == null ? new byte[0] : body, StandardCharsets.UTF_8);
    }

    private static Table<Row> table(Row... rows) {
        return new Table<>(
                "Ghi nguồn",
                List.of(
                        new Column<>("title", Row::title),
                        new Column<>("until", Row::until),
                        new Column<>("units", Row::units)),
                new Page<>(List.of(rows), null));
    }
}
