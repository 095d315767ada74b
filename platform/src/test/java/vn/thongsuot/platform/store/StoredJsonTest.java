package vn.thongsuot.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class StoredJsonTest {

    private final StoredJson json = new StoredJson();

    record Code(String value) {
        Code {
            if (value.isBlank()) {
                throw new IllegalArgumentException("expected a code, got nothing");
            }
        }
    }

    enum Colour {
        RED
    }

    record Line(Code code, BigDecimal amount, @Nullable LocalDate on) {}

    record Order(
            List<Line> lines,
            Map<String, Integer> counts,
            Instant at,
            Colour colour,
            @Nullable String note) {}

    private final Order order = new Order(
            List.of(new Line(new Code("a"), new BigDecimal("1500.50"), LocalDate.of(2025, 4, 11))),
            Map.of("x", 1),
            Instant.parse("2025-05-05T01:02:03.000004Z"),
            Colour.RED,
            null);

    @Test
    void whatWasStoredComesBackWhole() {
        assertThat(json.fromDocument(json.toDocument(order), Order.class)).isEqualTo(order);
    }

    @Test
    void valueRecordsAreBareValuesAndDecimalsKeepEveryDigit() {
        var line = (Map<?, ?>)
                json.toDocument(order).getList("lines", Object.class).getFirst();

        assertThat(line.get("code")).isEqualTo("a");
        assertThat(line.get("amount")).isEqualTo("1500.50");
        assertThat(line.get("on")).isEqualTo("2025-04-11");
    }

    @Test
    void whatIsAbsentIsLeftOut() {
        assertThat(json.toDocument(order)).doesNotContainKey("note");
        assertThat(json.toJson(order)).doesNotContain("null");
    }

    @Test
    void fieldsAReaderDoesNotKnowArePassedOver() {
        var stored = json.toDocument(order).append("added", new Document("later", true));

        assertThat(json.fromDocument(stored, Order.class)).isEqualTo(order);
    }

    @Test
    void aValueThatItsTypeRefusesIsNotRead() {
        var bad = "{\"code\":\"\",\"amount\":\"1\"}".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> json.fromJson(bad, Line.class)).isInstanceOf(JacksonException.class);
    }
}
