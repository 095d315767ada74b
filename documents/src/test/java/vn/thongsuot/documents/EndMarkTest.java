package vn.thongsuot.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("TA-20")
class EndMarkTest {

    @Test
    void itTakesThePlaceOfTheLastFullStop() {
        var ended = ended(List.of(), Block.Paragraph.of("Trên đây là báo cáo.")).closing();
        assertThat(ended)
                .isNotNull()
                .satisfies(last -> assertThat(Run.text(last.runs())).isEqualTo("Trên đây là báo cáo./."));
    }

    @Test
    void withoutClosingItEndsTheLastSection() {
        var item = Block.Item.of("Ý cuối;");
        var inner = Section.headed("b", "1.", "Trong", List.of(Block.Bullets.entered(List.of(item))), List.of());
        var outer = Section.headed("a", "I.", "Ngoài", List.of(), List.of(inner));
        var bullets = (Block.Bullets) ended(List.of(outer), null)
                .sections()
                .getFirst()
                .children()
                .getFirst()
                .blocks()
                .getFirst();
        assertThat(bullets.items().getLast().text()).isEqualTo("Ý cuối./.");
    }

    @Test
    void afterATableItStandsAlone() {
        var table = new Block.Table(List.of("Chỉ số"), List.of(), List.of());
        var section = Section.headed("a", "I.", "Số liệu", List.of(table), List.of());
        assertThat(ended(List.of(section), null).sections().getFirst().blocks())
                .containsExactly(table, Block.Paragraph.of(EndMark.SIGN));
    }

    private static OfficialDocument ended(List<Section> sections, Block.@Nullable Paragraph closing) {
        return EndMark.on(new OfficialDocument(
                Standing.DRAFT,
                Sample.head(Regime.STATE, null, "Mẫu"),
                List.of(),
                null,
                sections,
                closing,
                List.of(),
                null,
                List.of()));
    }
}
