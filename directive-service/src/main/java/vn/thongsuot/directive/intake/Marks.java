package vn.thongsuot.directive.intake;

import static java.util.Objects.requireNonNullElse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.reading.Noise;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * All marks on a text as somebody wants them to be, in place of those that are there.
 *
 * @param noise what is no part of the document
 * @param corrections what stretches should read; each character in one at most
 */
public record Marks(@Nullable List<Stretch> noise, @Nullable List<Correction> corrections) {

    private static final int MOST = 500;
    private static final int LONGEST = 2000;

    /** From one character to before another. */
    public record Stretch(int from, int to) {}

    Optional<Refusal> refuses(int length) {
        var rules = new Rules().atMost("/noise", stretches(), MOST).atMost("/corrections", corrected(), MOST);
        for (int i = 0; i < stretches().size(); i++) {
            var one = stretches().get(i);
            rules.check(isInside(one.from(), one.to(), length), "/noise/" + i, "not-in-text");
        }
        int last = 0;
        for (int i = 0; i < corrected().size(); i++) {
            var one = corrected().get(i);
            var pointer = "/corrections/" + i;
            rules.check(isInside(one.from(), one.to(), length), pointer, "not-in-text")
                    .check(one.from() >= last, pointer, "overlaps")
                    .optionalText(pointer + "/text", one.text(), LONGEST);
            last = one.to();
        }
        return rules.refusal();
    }

    private static boolean isInside(int from, int to, int length) {
        return from >= 0 && from < to && to <= length;
    }

    private List<Stretch> stretches() {
        return requireNonNullElse(noise, List.of());
    }

    private List<Correction> corrected() {
        return requireNonNullElse(corrections, List.of());
    }

    /** In reading order; one that was found by reading keeps its reason. */
    List<Noise> noiseAfter(List<Noise> before) {
        return stretches().stream()
                .map(stretch -> before.stream()
                        .filter(one -> one.from() == stretch.from() && one.to() == stretch.to())
                        .findFirst()
                        .orElseGet(() -> new Noise(stretch.from(), stretch.to(), Noise.Reason.BY_HAND)))
                .sorted(Comparator.comparingInt(Noise::from))
                .toList();
    }

    List<Correction> correctionsAfter() {
        return corrected().stream()
                .map(one -> new Correction(one.from(), one.to(), Text.orEmpty(one.text())))
                .toList();
    }
}
