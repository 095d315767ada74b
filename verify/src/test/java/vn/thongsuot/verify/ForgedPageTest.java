package vn.thongsuot.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A page with the figures of the period before and the targets beside its own, as the service prints it. All hashes are made to
 * fit what is forged in it: only the figures tell.
 */
class ForgedPageTest {

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
            .collect(Collectors.joining("", "<table><thead><tr>", "</tr></thead>\n"));

    private static final String TABLE = HEADINGS
            + row("deeds", "2", "1", "tăng 1", "2")
            + row("i1", "gần 1.500; ngoài ra hàng chục (nêu bằng lời, không cộng)", "1.400", "–", "2")
            + row("i2", "không cộng dồn được, xem từng hoạt động", "chưa có số liệu", "–", "2")
            + row("i3", "chưa có số liệu", "5", "–", "–")
            + "</table>";

    @TempDir
    Path folder;

    private static String row(String indicator, String value, String before, String change, String deeds) {
        return """
                <tr data-cell="%s"><td>Tên</td>
                <td>lượt</td>
                <td>%s</td>
                <td data-cell="%s">%s</td>
                <td>%s</td>
                <td>từ 1.600 trở lên (12/KH-UBND, đến ngày 31/12/2025)</td>
                <td>chưa đạt, gần 93,75 %%</td>
                <td>%s</td>
                </tr>
                """.formatted(Fixture.token(indicator), value, Fixture.token(indicator), before, change, deeds);
    }

    private Fixture.Said verified(String page) throws IOException {
        var bundle = new Fixture();
        bundle.files.put("document.html", "<html>" + page + "</html>\n");
        return bundle.fit().verify(folder);
    }

    @Test
    void whatTheServicePrintsHoldsInEverySectionThatTellsFigures() throws IOException {
        var said = verified(TABLE);
        assertThat(said.exit()).as(said.text()).isZero();
        assertThat(said.text()).contains("[ĐẠT] Trang báo cáo: 4 dòng");
        assertThat(verified(TABLE + TABLE).exit()).isZero();
        assertThat(verified(TABLE.replace("<td>chưa có số liệu</td>", "<td>không phát sinh</td>"))
                        .exit())
                .isZero();
        assertThat(verified(TABLE.replace("<td>chưa có số liệu</td>", "<td>hàng trăm (nêu bằng lời, không cộng)</td>"))
                        .exit())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <td>chưa có số liệu</td>           | <td>900</td>             | ‘Số cây’ không có số liệu, trang lại in 900
            <td>chưa có số liệu</td>           | <td>0</td>               | ‘Số cây’ không có số liệu, trang lại in 0
            không cộng dồn được, xem từng hoạt động | 14                  | ‘Số người’ không có số liệu, trang lại in 14
            không cộng dồn được, xem từng hoạt động | chưa có số liệu     | ‘Số người’ không có số liệu, trang lại in chưa có số liệu
            gần 1.500                          | 1.500                    | ‘Số tin, bài’ phải có gần 1.500, trang in 1.500
            gần 1.500                          | hơn 1.500                | ‘Số tin, bài’ phải có gần 1.500, trang in hơn 1.500
            gần 1.500                          | gần 9.900 (trong đó 1.500) | ‘Số tin, bài’ phải có gần 1.500, trang in gần 9.900
            gần 1.500                          | gần 1.500; 9.900         | ‘Số tin, bài’ phải có gần 1.500, trang in gần 1.500; 9.900
            <td>2</td>                         | <td>3</td>               | ‘Số hoạt động’ phải có 2, trang in 3
            """)
    void eachRuleIsBrokenByItsForgery(String genuine, String forged, String named) throws IOException {
        assertThat(TABLE).contains(genuine);
        var said = verified(TABLE.replace(genuine, forged));

        assertThat(said.exit()).as(said.text()).isEqualTo(1);
        assertThat(said.text()).contains(named);
    }

    @Test
    void aTableHasEachFigureOnce() throws IOException {
        var last = row("i3", "chưa có số liệu", "5", "–", "–");
        assertThat(verified(TABLE.replace(last, last + last)).text())
                .contains("document.html: dòng ‘Số cây’ có hai lần trong một bảng");
        assertThat(verified(TABLE.replace(last, "")).text())
                .contains("document.html: bảng số liệu thiếu dòng ‘Số cây’");
        assertThat(verified(TABLE + TABLE.replace(last, "")).exit()).isEqualTo(1);
    }
}
