package vn.thongsuot.plan.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.reference.Sources;
import vn.thongsuot.platform.aggregate.Violation;

/** A target is a value or a share, a share adds up, and there is a section in which targets and budget are printed. */
final class MeasuresRule implements PlanRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Documents round percentages to tenths. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.1");

    @Override
    public Stream<Violation> violations(PlanContent content, Outline outline, Sources sources) {
        var measures = content.numbers();
        var targets = IntStream.range(0, measures.targets().size())
                .boxed()
                .flatMap(index -> of(measures.targets().get(index), "/measures/targets/" + index));
        return Stream.of(
                        targets,
                        printed(measures.targets().isEmpty(), Topic.TARGETS, outline, "/measures/targets"),
                        printed(measures.budget().isEmpty(), Topic.BUDGET, outline, "/measures/budget"))
                .flatMap(violations -> violations);
    }

    private static Stream<Violation> of(Target target, String pointer) {
        var share = target.share();
        if (share == null) {
            return Stream.empty();
        }
        return target.value() == null
                ? share(share, pointer + "/share")
                : Stream.of(Violation.of(pointer + "/share", "value-or-share"));
    }

    private static Stream<Violation> share(Target.Share share, String pointer) {
        var part = share.numerator();
        var whole = share.denominator();
        if (whole != null && whole.signum() == 0) {
            return Stream.of(Violation.of(pointer + "/denominator", "population-empty"));
        }
        if (part == null || whole == null) {
            return Stream.empty();
        }
        if (part.compareTo(whole) > 0) {
            return Stream.of(Violation.of(pointer + "/numerator", "more-than-population"));
        }
        return agrees(part, whole, share.percent())
                ? Stream.empty()
                : Stream.of(Violation.of(pointer + "/percent", "percent-of-other-share"));
    }

    private static boolean agrees(BigDecimal part, BigDecimal whole, @Nullable BigDecimal percent) {
        if (percent == null) {
            return true;
        }
        var computed = part.multiply(HUNDRED).divide(whole, 4, RoundingMode.HALF_UP);
        return computed.subtract(percent).abs().compareTo(ROUNDING) <= 0;
    }

    private static Stream<Violation> printed(boolean none, Topic topic, Outline outline, String pointer) {
        return none
                        || outline.places().stream()
                                .anyMatch(place -> place.section().topic() == topic)
                ? Stream.empty()
                : Stream.of(Violation.of(pointer, "section-for-measures", topic.name()));
    }
}
