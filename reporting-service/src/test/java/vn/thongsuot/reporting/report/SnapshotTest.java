package vn.thongsuot.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    @Test
    void eachLinkCarriesTheHashOfTheOneBefore() {
        var first = after(null, "một");
        var second = after(first, "hai");

        assertThat(first.previousHash()).isNull();
        assertThat(second.previousHash()).isEqualTo(first.hash());
        assertThat(second.reference()).isEqualTo("vps:2");
        assertThat(after(null, "hai").hash()).isNotEqualTo(second.hash());
    }

    @Test
    void aPageThatWasChangedIsNotIntact() {
        var made = after(null, "một");
        var changed = new Snapshot(
                made.unit(),
                made.place(),
                made.report(),
                made.reportVersion(),
                made.hash(),
                made.previousHash(),
                made.at(),
                content("khác"));

        var otherFile = new Snapshot(
                made.unit(),
                made.place(),
                made.report(),
                made.reportVersion(),
                made.hash(),
                made.previousHash(),
                made.at(),
                new Snapshot.Content("một", "hash-of-docx", "hash-of-another-pdf", List.of(), null));

        assertThat(made.isIntact()).isTrue();
        assertThat(otherFile.isIntact()).isFalse();
        assertThat(changed.isIntact()).isFalse();
    }

    @Test
    void aFigureThatWasChangedIsNotIntactAndOneWithoutFiguresHasTheHashItAlwaysHad() {
        var told = withFigures("12");
        var changed = new Snapshot(
                told.unit(),
                told.place(),
                told.report(),
                told.reportVersion(),
                told.hash(),
                told.previousHash(),
                told.at(),
                withFigures("13").content());

        assertThat(told.isIntact()).isTrue();
        assertThat(changed.isIntact()).isFalse();
        assertThat(after(null, "một").hash())
                .isEqualTo(Snapshot.hash("\nhash-of-docx\nhash-of-pdf\nmột".getBytes(StandardCharsets.UTF_8)));
    }

    private static Snapshot withFigures(String value) {
        var item = new FrozenFigures.Item("banners", "Số băng rôn", "chiếc", value, "EQ", 1, null);
        var figures = new FrozenFigures(true, 0L, 0, Instant.EPOCH, List.of(item));
        var content = new Snapshot.Content("một", "hash-of-docx", "hash-of-pdf", List.of(), figures);
        return Snapshot.after(null, "vps", "r1", 2, Instant.EPOCH, content);
    }

    private static Snapshot after(@Nullable Snapshot before, String page) {
        return Snapshot.after(before, "vps", "r1", 2, Instant.EPOCH, content(page));
    }

    private static Snapshot.Content content(String page) {
        return new Snapshot.Content(page, "hash-of-docx", "hash-of-pdf", List.of(), null);
    }
}
