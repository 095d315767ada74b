package vn.thongsuot.plan.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thongsuot.plan.difference.Stretch.Kind;

class WordsTest {

    @Test
    void onlyTheWordsThatChangedAreShown() {
        assertThat(Words.compared("Hoàn thành trước ngày 30/9/2025.", "Hoàn thành trước ngày 15/10/2025."))
                .contains(new Stretch(Kind.SAME, "Hoàn thành trước ngày "), new Stretch(Kind.REMOVED, "30"))
                .endsWith(new Stretch(Kind.SAME, "/2025."));
        assertThat(Words.compared("như cũ", "như cũ")).containsExactly(new Stretch(Kind.SAME, "như cũ"));
        assertThat(Words.compared("", "mới")).containsExactly(new Stretch(Kind.ADDED, "mới"));
        assertThat(Words.compared("bỏ", "")).containsExactly(new Stretch(Kind.REMOVED, "bỏ"));
        assertThat(Words.compared("", "")).isEmpty();
    }

    @Test
    void bothTextsCanBeReadOutOfIt() {
        var texts = List.of(
                "Văn phòng chủ trì.\nPhòng Kinh tế phối hợp.",
                "Phòng Kinh tế chủ trì,\nVăn phòng phối hợp; báo cáo.",
                "Phòng Kinh tế",
                many(1, 3000),
                many(2, 3000));
        for (var before : texts) {
            for (var after : texts) {
                var stretches = Words.compared(before, after);
                assertThat(text(stretches, Kind.ADDED)).isEqualTo(before);
                assertThat(text(stretches, Kind.REMOVED)).isEqualTo(after);
            }
        }
    }

    @Test
    void aLongTextIsComparedLineByLine() {
        var lines = IntStream.range(0, 300)
                .mapToObj(line -> "dòng " + line + " của văn bản\n")
                .toList();
        var before = String.join("", lines);
        var after = before.replace("dòng 7 ", "hàng 7 ").replace("dòng 250 ", "hàng 250 ");
        assertThat(Words.compared(before, after))
                .contains(new Stretch(Kind.REMOVED, "dòng"), new Stretch(Kind.ADDED, "hàng"))
                .hasSizeLessThan(12);
    }

    /** Without those of one kind. */
    private static String text(List<Stretch> stretches, Kind left) {
        return stretches.stream()
                .filter(one -> one.kind() != left)
                .map(Stretch::text)
                .collect(Collectors.joining());
    }

    private static String many(int seed, int words) {
        return Stream.iterate(seed, word -> word * 31 + 7)
                .limit(words)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }
}
