package vn.thongsuot.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.reporting.facts.IndicatorFact;
import vn.thongsuot.reporting.facts.UnitEnd;
import vn.thongsuot.reporting.figure.Deed;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.figure.RandomDeeds;
import vn.thongsuot.reporting.figure.Succession;

/**
 * What the service folds, the checker folds too, though the two have nothing in common but what the README of {@code verify}
 * says; and what somebody changes in a bundle with every hash made to fit is found by that alone.
 */
class FoldedAgainTest {

    @TempDir
    Path folder;

    @Test
    void theCheckerMakesTheSameFiguresOfAnyDeeds() throws IOException {
        for (var seed = 1; seed <= 300; seed++) {
            var world = new RandomDeeds(new Random(seed));
            var deeds = RandomDeeds.counted(world.deeds(14));
            var said = new PackedByHand(deeds, world.indicators(), succession(new Random(seed))).verified(folder);
            assertThat(said.exit()).as("seed %d: %s", seed, said.text()).isZero();
            assertThat(said.text()).contains("cộng lại đúng từ " + deeds.size() + " hoạt động");
        }
    }

    /** Some of the units ended and went into others, sometimes in a circle. */
    private static Succession succession(Random random) {
        var units = List.of("qlcn", "qltm", "sct", "vps");
        var ended = new HashMap<String, UnitEnd>();
        for (var unit = 0; unit < units.size(); unit++) {
            var later = new ArrayList<>(units);
            later.remove(unit);
            Collections.shuffle(later, random);
            if (random.nextInt(3) == 0) {
                var until = RandomDeeds.PERIOD.from().plusDays(random.nextInt(30));
                var heirs = later.subList(0, 1 + random.nextInt(later.size()));
                ended.put(units.get(unit), new UnitEnd(until, heirs));
            }
        }
        return new Succession(ended);
    }

    /** What one of the units said last is left out of a stock once the other has taken it over and spoken. */
    @Test
    void theCheckerNeedsToKnowWhoTookOver() throws IOException {
        var deeds = List.of(
                deed("vps", 2, number("staff", "20")),
                deed("qltm", 3, number("staff", "7")),
                deed("qlcn", 9, number("staff", "25")));
        var merged = new Succession(Map.of("vps", new UnitEnd(LocalDate.of(2025, 5, 5), List.of("qlcn"))));
        var bundle = new PackedByHand(RandomDeeds.counted(deeds), INDICATORS, merged);
        assertThat(bundle.file("figures.json")).contains("\"timeBy\":\"LAST\",\"value\":\"32\"");
        assertThat(bundle.verified(folder).exit()).isZero();

        bundle.put(
                "figures.json",
                bundle.file("figures.json").replace("\"until\":\"2025-05-05\"", "\"until\":\"2025-05-10\""));
        assertThat(bundle.verified(folder).text()).contains("‘Biên chế’ ghi 32, gộp lại từ nguồn được 52");
    }

    /** Whatever digit of a number is changed somewhere in figures or sources, it does not hold any more. */
    @Test
    void anyChangedDigitIsFoundThoughEveryHashFits() throws IOException {
        var digit = Pattern.compile("\"(?:value|sum|numerator|denominator)\":\"[0-9.]*?([0-9])\"|\"deeds\":([0-9])");
        for (var seed = 1; seed <= 60; seed++) {
            var random = new Random(seed);
            var world = new RandomDeeds(random);
            var bundle = new PackedByHand(RandomDeeds.counted(world.deeds(14)), world.indicators());
            var file = random.nextBoolean() ? "figures.json" : "sources-0001.jsonl";
            var places = digit.matcher(bundle.file(file)).results().toList();
            if (!places.isEmpty()) {
                var found = places.get(random.nextInt(places.size()));
                var place = found.start(found.group(1) == null ? 2 : 1);
                var other = (char) ('0' + (bundle.file(file).charAt(place) - '0' + 1 + random.nextInt(9)) % 10);
                var text = bundle.file(file);
                bundle.put(file, text.substring(0, place) + other + text.substring(place + 1));
                var said = bundle.verified(folder);
                assertThat(said.exit())
                        .as("seed %d %s at %d", seed, file, place)
                        .isEqualTo(1);
                assertThat(said.text()).contains("[KHÔNG ĐẠT] " + file);
            }
        }
    }

    private static final Map<String, IndicatorFact> INDICATORS = Map.of(
            "score", indicator("score", "Điểm", "AVERAGE", "AVERAGE"),
            "lowest", indicator("lowest", "Thấp nhất", "MINIMUM", "MINIMUM"),
            "prizes", indicator("prizes", "Giải thưởng", "DISTINCT", "DISTINCT"),
            "rate", indicator("rate", "Tỷ lệ", "PERCENTAGE", "PERCENTAGE"),
            "staff", indicator("staff", "Biên chế", "SUM", "LAST"),
            "people", indicator("people", "Số người", "PERSONS", "PERSONS"));

    private static IndicatorFact indicator(String id, String name, String units, String time) {
        return new IndicatorFact(id, name, null, "lượt", "NONE", "NONE", "NUMBER", units, time);
    }

    private static PackedByHand four() {
        var deeds = List.of(
                deed("vps", 2, number("score", "4"), number("score", "6"), number("staff", "20"), share("1", "4")),
                deed("vps", 3, number("staff", "22"), named("Giải A", "Giải B"), number("people", "7")),
                deed("qlcn", 4, number("score", "2"), number("lowest", "-3"), number("staff", "5"), share("2", "4")),
                deed("qlcn", 5, number("lowest", "8"), named("giải  a"), number("people", "3")));
        return new PackedByHand(RandomDeeds.counted(deeds), INDICATORS);
    }

    private static Deed deed(String unit, int day, Deed.Measurement... values) {
        var on = LocalDate.of(2025, 5, day);
        return new Deed(
                unit, List.of(), "TRAINING", "DONE", "Tập huấn", new Interval(on, on), List.of("d1"), List.of(values));
    }

    private static Deed.Measurement number(String indicator, String value) {
        return measurement(indicator, value, null, List.of());
    }

    private static Deed.Measurement share(String numerator, String denominator) {
        return measurement(
                "rate", null, new Deed.Share(new BigDecimal(numerator), new BigDecimal(denominator)), List.of());
    }

    private static Deed.Measurement named(String... names) {
        return measurement("prizes", null, null, List.of(names));
    }

    private static Deed.Measurement measurement(
            String indicator, @Nullable String value, Deed.@Nullable Share share, List<String> names) {
        return new Deed.Measurement(indicator, "EQ", value == null ? null : new BigDecimal(value), null, share, names);
    }

    @Test
    void eachWayIsToldWithWhatItMakes() throws IOException {
        var bundle = four();
        assertThat(bundle.verified(folder).exit()).isZero();
        assertThat(bundle.file("figures.json"))
                .contains("\"unitsBy\":\"SUM\",\"timeBy\":\"LAST\",\"value\":\"27\"")
                .contains(
                        "\"value\":\"37.5\",\"qualifier\":\"EQ\",\"deeds\":2,\"numerator\":\"3\",\"denominator\":\"8\"")
                .contains("\"unitsBy\":\"DISTINCT\",\"timeBy\":\"DISTINCT\",\"value\":\"2\"")
                .contains("\"unitsBy\":\"PERSONS\",\"timeBy\":\"PERSONS\",\"deeds\":2,\"reason\":\"NOT_ADDITIVE\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            figures.json | "numerator":"3" | "numerator":"4" | ‘Tỷ lệ’ ghi tử số/mẫu số 4/8, từ nguồn phải là 3/8
            figures.json | "unitsBy":"MINIMUM","timeBy":"MINIMUM" | "unitsBy":"MAXIMUM","timeBy":"MAXIMUM" | ‘Thấp nhất’ ghi -3, gộp lại từ nguồn được 8 (theo đơn vị: lớn nhất; theo thời gian: lớn nhất)
            figures.json | "timeBy":"LAST" | "timeBy":"SUM" | ‘Biên chế’ ghi 27, cộng lại từ nguồn được 47
            figures.json | "unitsBy":"PERSONS","timeBy":"PERSONS" | "unitsBy":"SUM","timeBy":"SUM" | ‘Số người’ ghi NOT_ADDITIVE, cộng lại từ nguồn được 10
            figures.json | "unitsBy":"AVERAGE", | | ‘Điểm’ có cách gộp không hợp lệ (theo đơn vị: null; theo thời gian: AVERAGE)
            sources-0001.jsonl | "value":"4" | "value":"5" | sources-0001.jsonl dòng 1: hoạt động a000@1, chỉ số score: các số ghi riêng không hợp thành 10
            sources-0001.jsonl | ,"Giải B" | | ‘Giải thưởng’ ghi 2, gộp lại từ nguồn được 1 (theo đơn vị: đếm tên khác nhau; theo thời gian: đếm tên khác nhau)
            sources-0001.jsonl | "numerator":"2" | "numerator":"1" | dòng 3: hoạt động a002@1, chỉ số rate: số 0 không khớp mã đóng góp
            sources-0001.jsonl | "sum":"22" | "sum":"23" | dòng 2: hoạt động a001@1, chỉ số staff: số 23 không khớp mã đóng góp
            """)
    void oneChangeIsNamedThoughEveryHashFits(String file, String before, @Nullable String after, String named)
            throws IOException {
        var bundle = four();
        assertThat(bundle.file(file)).contains(before);
        bundle.put(file, bundle.file(file).replace(before, after == null ? "" : after));

        var said = bundle.verified(folder);
        assertThat(said.exit()).as(said.text()).isEqualTo(1);
        assertThat(said.text()).contains(named).doesNotContain("manifest.json ghi", "khi duyệt có");
    }

    @Test
    void aMissingSourceIsNamed() throws IOException {
        var bundle = four();
        var lines = bundle.file("sources-0001.jsonl").lines().toList();
        bundle.put("sources-0001.jsonl", String.join("\n", lines.subList(0, 3)) + "\n");

        var said = bundle.verified(folder);
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text())
                .contains("Thiếu nguồn: hoạt động a003@1", "‘Thấp nhất’ ghi 2 hoạt động có số liệu, đếm lại được 1");
    }

    @Test
    void whatCannotBePlacedIsListed() throws IOException {
        var over = new Interval(LocalDate.of(2025, 6, 20), LocalDate.of(2025, 6, 21));
        var named = new Deed.Measurement("prizes", null, null, over, null, List.of("Giải C"));
        var bundle = new PackedByHand(RandomDeeds.counted(List.of(deed("vps", 2, named))), INDICATORS);

        var said = bundle.verified(folder);
        assertThat(said.exit()).as(said.text()).isZero();
        assertThat(said.text()).contains("1 hoạt động không xếp được vào kỳ nên không tính: a000@1");
    }
}
