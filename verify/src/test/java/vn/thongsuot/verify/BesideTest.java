package vn.thongsuot.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The period before and the targets, frozen beside the figures. All hashes are made to fit what is forged. */
class BesideTest {

    private static final String HEADINGS = List.of(
                    "Chỉ số",
                    "Đơn vị tính",
                    "Giá trị",
                    "Kỳ trước",
                    "Tăng, giảm",
                    "Chỉ tiêu",
                    "So với chỉ tiêu",
                    "Số hoạt động có số liệu")
            .stream()
            .map("<th scope=\"col\">%s</th>"::formatted)
            .collect(Collectors.joining("", "<html><table><thead><tr>", "</tr></thead>\n"));

    private static final String WANTED = "từ 1.600 trở lên tin (Kế hoạch \\\"Mẫu\\\", đến ngày 31/12/2025)";

    @TempDir
    Path folder;

    private final Fixture bundle = new Fixture();

    @BeforeEach
    void aBundleOfTheThirdFormat() {
        bundle.files.put("figures.json", """
                {"complete":true,"notDatable":0,"asOf":"2025-05-05T09:14:59Z",%s,"items":[%s,%s],\
                "before":{"complete":true,"notDatable":0,"asOf":"2025-05-05T09:14:59Z",%s,"items":[%s,%s]},\
                "targets":[{"indicator":"i1","plan":"p1","subject":"Mẫu","qualifier":"GE","value":"1600","state":"NOT_REACHED",\
                "percent":"93.75","percentQualifier":"EQ","wanted":"%s","reached":"chưa đạt, 93,75 %%"}]}
                """.formatted(
                        definition("2025-04-11", "2025-05-05", "\"a1@1\",\"a2@3\""),
                        item("deeds", "2", 2),
                        item("i1", "1500", 2),
                        definition("2025-03-15", "2025-04-10", "\"b1@1\""),
                        item("deeds", "1", 1),
                        item("i1", "1400", 1),
                        WANTED));
        bundle.files.put("sources-0001.jsonl", deed("a1", 1, "1480") + deed("a2", 3, "20"));
        bundle.files.put("before-0001.jsonl", deed("b1", 1, "1400").replace("2025-04-21", "2025-03-20"));
        bundle.files.put(
                "document.html",
                HEADINGS + row("deeds", "2", "1", "tăng 1", "–", "–")
                        + row("i1", "1.500", "1.400", "tăng 100", WANTED.replace("\\\"", "&quot;"), "chưa đạt, 93,75 %")
                        + "</table></html>\n");
    }

    private static String definition(String from, String to, String deeds) {
        return """
                "definition":{"directive":"d1","directives":["d1"],"unit":"sct","units":["sct"],\
                "period":{"from":"%s","to":"%s"},"deeds":[%s]}""".formatted(from, to, deeds);
    }

    private static String item(String indicator, String value, int deeds) {
        return """
                {"indicator":"%s","name":"Tên %s","overUnits":"SUM","overTime":"SUM","unitsBy":"SUM","timeBy":"SUM",\
                "value":"%s","qualifier":"EQ","deeds":%d}""".formatted(indicator, indicator, value, deeds);
    }

    private static String deed(String id, long version, String sum) {
        return """
                {"activity":"%s","version":%d,"kind":"TRAINING","directives":["d1"],"units":["sct"],"values":[%s,%s]}
                """.formatted(
                        id,
                        version,
                        Fixture.value(id, version, "deeds", "1", "EQ"),
                        Fixture.value(id, version, "i1", sum, "EQ"));
    }

    private static String row(String indicator, String value, String... cells) {
        return "<tr data-cell=\"" + Fixture.token(indicator) + "\"><td>Tên</td>\n<td>tin</td>\n<td>" + value + "</td>\n"
                + List.of(cells).stream().map("<td>%s</td>\n"::formatted).collect(Collectors.joining())
                + "<td>2</td>\n</tr>\n";
    }

    private Fixture.Said verified() throws IOException {
        bundle.format = "thongsuot-snapshot-3";
        return bundle.fit().verify(folder);
    }

    @Test
    void whatIsPrintedBesideTheFiguresHoldsWhereItWasFrozen() throws IOException {
        var said = verified();
        assertThat(said.exit()).as(said.text()).isZero();
        assertThat(said.text()).contains("[ĐẠT] Kỳ trước: 2 chỉ số cộng lại đúng từ 1 hoạt động");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            document.html | <td>1.400</td> | <td>1.300</td> | cột ‘Kỳ trước’ phải có ‘1.400’, trang in ‘1.300’
            document.html | tăng 100 | tăng 900 | cột ‘Tăng, giảm’ phải có ‘tăng 100’, trang in ‘tăng 900’
            document.html | <td>từ 1.600 | <td>từ 1.400 | cột ‘Chỉ tiêu’ phải có ‘từ 1.600 trở lên tin
            document.html | chưa đạt, 93,75 % | đạt, 93,75 % | cột ‘So với chỉ tiêu’ phải có ‘chưa đạt, 93,75 %’
            document.html | Tăng, giảm | Kỳ trước | bảng số liệu có hai cột ‘Kỳ trước’
            document.html | Kỳ trước | Kỳ sau | cột ‘Kỳ trước’ phải có ‘1.400’, trang in ‘’
            figures.json | "before" | "earlier" | cột ‘Kỳ trước’ phải có ‘’, trang in ‘1.400’
            figures.json | "targets" | "wishes" | cột ‘Chỉ tiêu’ phải có ‘’, trang in ‘từ 1.600
            figures.json | "value":"1400" | "value":"1300" | Các chỗ nêu ngay trên là của kỳ trước, 2025-03-15 đến 2025-04-10
            figures.json | "value":"1600" | "value":"1400" | chỉ tiêu của kế hoạch p1 phải ghi ‘từ 1.400 trở lên ’
            figures.json | NOT_REACHED | REACHED | chỉ tiêu của kế hoạch p1 phải ghi ‘đạt, 93,75 %’, lại ghi ‘chưa đạt, 93,75 %’
            figures.json | "to":"2025-04-10" | "to":"2025-04-11" | kỳ trước không phải của cùng văn bản, cùng đơn vị hoặc không đứng trước
            before-0001.jsonl | "sum":"1400" | "sum":"1300" | before-0001.jsonl dòng 1: hoạt động b1@1, chỉ số i1
            """)
    void eachRuleIsBrokenByItsForgery(String file, String genuine, String forged, String named) throws IOException {
        bundle.change(file, genuine, forged);
        var said = verified();

        assertThat(said.exit()).as(said.text()).isEqualTo(1);
        assertThat(said.text()).contains(named);
    }

    /** What was approved before they were kept prints the columns too, and nothing of them can be looked at. */
    @Test
    void bundlesOfBeforeHoldAsTheyDid() throws IOException {
        bundle.change("figures.json", "\"before\"", "\"earlier\"").change("figures.json", "\"targets\"", "\"wishes\"");
        var said = bundle.second(
                        bundle.files.getOrDefault("figures.json", ""),
                        bundle.files.getOrDefault("sources-0001.jsonl", ""))
                .without("before-0001.jsonl")
                .fit()
                .verify(folder);
        assertThat(said.exit()).as(said.text()).isZero();
    }
}
