package vn.thongsuot.activity.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.platformtest.tenants.FormFile;

/** Tables that cannot be taken in. */
@Tag("once")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadImportIT extends RunningService {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đơn vị,Tên hoạt động                                   | /sheet/1   | column-missing
            Đơn vị,Loại hoạt động,Tên hoạt động,Lạ                 | /sheet/1/D | column-not-asked
            Đơn vị,Loại hoạt động,Tên hoạt động,Tên hoạt động      | /sheet/1/D | column-twice
            Đơn vị,Loại hoạt động,Tên hoạt động,A [articles],B [articles] | /sheet/1/E | column-twice
            Đơn vị,Loại hoạt động,Tên hoạt động,A [nowhere]        | /sheet/1/D | column-not-asked
            """)
    void aHeadingThatIsNotOfTheFormIsRefused(String heading, String pointer, String rule) {
        var answer = clerk().upload(ImportIT.IMPORTS + "?check=true", Tables.csv(heading, "vps,BANNER,A"));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
        assertThat(answer.pointer()).isEqualTo(pointer);
        assertThat(answer.rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vps;BANNER;A;31/2/2025;;;              | 2/D date-shape
            vps;BANNER;A;2025-13;;;                | 2/D date-shape
            vps;BANNER;A;;cán bộ;-3;               | 2/F whole-number
            vps;BANNER;A;;cán bộ;1,5;              | 2/F whole-number
            vps;BANNER;A;;;;1,500                  | 2/G number-ambiguous
            vps;BANNER;A;;;;1.5                    | 2/G number-shape
            vps;BANNER;A;;;;chừng 5                | 2/G number-shape
            vps;BANNER;A;;;;-1                     | 2/G negative
            vps;BANNER;A;;;;1234567890123456789    | 2/G number-bounds
            vps;Lồng ghép;A;;;;                    | 2/B one-of
            nowhere;BANNER;A;;;;                   | 2/A unit-not-yours
            """)
    void aCellThatCannotBeTakenIsNamed(String row, String fault) {
        var answer = clerk().upload(ImportIT.IMPORTS + "?check=true", Tables.deeds(row));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        assertThat(ImportIT.faults(answer)).containsExactly(fault);
        assertThat(answer.body().at("/errors/0/detail").asString()).doesNotStartWith("rule.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Mã văn bản chỉ đạo | nowhere | unknown-reference
            Mã nhiệm vụ        | t-banner; nowhere | unknown-reference
            Đến ngày           | 3/2025  | not-blank
            Nội dung           | LONG    | cell-too-long
            Từ khóa            | LONGWORD | cell-list
            """)
    void soIsOneOfAColumnThatFewTablesHave(String column, String value, String rule) {
        var cell = value.replace("LONGWORD", "a".repeat(101)).replace("LONG", "a".repeat(10_001));
        var table = Tables.csv("Đơn vị\tLoại hoạt động\tTên hoạt động\t" + column, "vps\tBANNER\tA\t" + cell);
        var answer = clerk().upload(ImportIT.IMPORTS + "?check=true", table);
        assertThat(ImportIT.faults(answer)).singleElement().asString().endsWith(" " + rule);
    }

    @ParameterizedTest
    @CsvSource({
        "a.csv, '', , 422, file, file-empty",
        "a.pdf, PNG, , 422, file, file-type",
        "a.csv, ' ', , 422, file, table-empty",
        "a.csv, TABLE, ?rows=some, 422, rows, one-of",
        "a.csv, TABLE, ?check=perhaps, 400, check, wrong-format"
    })
    void whatIsNoTableIsRefused(String name, String content, String query, int status, String pointer, String rule) {
        var bytes = switch (content) {
            case "PNG" -> Pictures.png(8, 8);
            case "TABLE" -> Tables.deeds().bytes();
            default -> content.getBytes(StandardCharsets.UTF_8);
        };
        var path = ImportIT.IMPORTS + (query == null ? "" : query);
        var answer = clerk().upload(path, new FormFile(name, bytes, java.util.Map.of()));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.pointer()).isEqualTo(pointer);
        assertThat(answer.rule()).isEqualTo(rule);
    }
}
