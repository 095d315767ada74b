package vn.thongsuot.reporting.report.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.Command;

/** What was approved before each tenant had one chain is still read, if it is as it was. */
class UnitChainsTest {

    @Test
    void oneWithoutFiguresHasTheHashItAlwaysHad() {
        var read = UnitChains.snapshot(stored("một", "\nhash-of-docx\nhash-of-pdf\nmột"));

        assertThat(read.reference()).isEqualTo("vps:1");
        assertThat(read.place()).isNull();
        assertThat(read.content().page()).isEqualTo("một");
    }

    @Test
    void figuresAreOfItsHash() {
        var figures = new Document("complete", true)
                .append("waiting", 0L)
                .append("notDatable", 0L)
                .append("asOf", "1970-01-01T00:00:00Z")
                .append(
                        "items",
                        List.of(new Document("code", "banners")
                                .append("name", "Số băng rôn")
                                .append("unitOfMeasure", "chiếc")
                                .append("value", "12")
                                .append("qualifier", "EQ")
                                .append("deeds", 1)));
        var text = "\nhash-of-docx\nhash-of-pdf\nmột\ntrue\t0\t0\t1970-01-01T00:00:00Z\n"
                + "banners\tSố băng rôn\tchiếc\t12\tEQ\t1\t";

        assertThat(UnitChains.snapshot(stored("một", text).append("figures", figures))
                        .content()
                        .figures())
                .isNotNull();
        figures.getList("items", Document.class).getFirst().put("value", "13");
        assertThatThrownBy(() -> UnitChains.snapshot(stored("một", text).append("figures", figures)))
                .hasMessageContaining("vps:1");
    }

    @Test
    void aPageOrAFileThatWasChangedIsNotHandedOut() {
        assertThatThrownBy(() -> UnitChains.snapshot(stored("khác", "\nhash-of-docx\nhash-of-pdf\nmột")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> UnitChains.snapshot(
                        stored("một", "\nhash-of-docx\nhash-of-pdf\nmột").append("pdf", "another")))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Document stored(String page, String hashed) {
        return new Document("_id", "vps:1")
                .append("report", "r1")
                .append("reportVersion", 2L)
                .append("hash", Command.hash(hashed.getBytes(UTF_8)))
                .append("at", "1970-01-01T00:00:00Z")
                .append("page", page)
                .append("docx", "hash-of-docx")
                .append("pdf", "hash-of-pdf")
                .append("sources", List.of());
    }
}
