package vn.thongsuot.documents.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.thongsuot.documents.Format;
import vn.thongsuot.documents.Sample;
import vn.thongsuot.documents.Standing;

class RenderingsTest {

    @Test
    void eachFormatIsMade() {
        var renderings = new Renderings(1, Duration.ofSeconds(5));
        for (var format : Format.values()) {
            assertThat(renderings.of(Sample.document(Standing.DRAFT, null, 1), format))
                    .isInstanceOfSatisfying(
                            Rendering.Made.class,
                            made -> assertThat(made.bytes()).isNotEmpty());
        }
    }

    @Test
    void whileThereIsNoRoomItIsBusyButThePageIsThere() {
        var full = new Renderings(0, Duration.ZERO);
        var document = Sample.document(Standing.DRAFT, null, 1);
        assertThat(full.of(document, Format.PDF)).isInstanceOf(Rendering.Busy.class);
        assertThat(full.of(document, Format.DOCX)).isInstanceOf(Rendering.Busy.class);
        assertThat(full.of(document, Format.HTML)).isInstanceOf(Rendering.Made.class);
    }

    @Test
    void whoeverHasRoomSharesItWithTheFilesMadeWithin() {
        var renderings = new Renderings(1, Duration.ZERO);
        var document = Sample.document(Standing.DRAFT, null, 1);
        for (int time = 0; time < 2; time++) {
            assertThat(renderings.alone(() -> renderings.of(document, Format.DOCX)))
                    .get()
                    .isInstanceOf(Rendering.Made.class);
        }
    }

    @Test
    void whatIsTooLargeIsNotMade() {
        var renderings = new Renderings(1, Duration.ZERO);
        var large = Sample.document(Standing.DRAFT, null, Renderings.LONGEST / 150);
        assertThat(renderings.of(large, Format.PDF)).isInstanceOf(Rendering.TooLarge.class);
        assertThat(renderings.of(Sample.document(Standing.DRAFT, null, 1), Format.PDF))
                .isInstanceOf(Rendering.Made.class);
    }
}
