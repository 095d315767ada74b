package vn.thongsuot.plan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.reference.DirectiveCopy;
import vn.thongsuot.plan.reference.Sources;

/** Looks a plan over for what a person should look at again. */
public final class Warnings {

    private static final Pattern NAMED =
            Pattern.compile("(?:phần|mục|khoản|điểm)\\s+([\\p{L}\\d]+(?:\\.[\\p{L}\\d]+)*)");

    private Warnings() {}

    public static List<Warning> of(PlanContent content, Sources sources) {
        var outline = Outline.of(content);
        return Stream.of(
                        ofWindow(content, sources),
                        mismatches(content, outline),
                        open(content),
                        blanks(content, outline))
                .flatMap(warnings -> warnings)
                .toList();
    }

    private static Stream<Warning> open(PlanContent content) {
        var criteria = content.standing().criteria();
        return IntStream.range(0, criteria.size())
                .filter(index -> !Boolean.TRUE.equals(criteria.get(index).met()))
                .mapToObj(index -> new Warning(Warning.Code.CRITERION_OPEN, "/programme/criteria/" + index + "/met"));
    }

    private static Stream<Warning> blanks(PlanContent content, Outline outline) {
        return Passage.of(content, outline).stream()
                .filter(passage -> passage.run().text().contains(Run.BLANK))
                .map(passage -> new Warning(Warning.Code.BLANK_TO_FILL, passage.pointer()));
    }

    private static Stream<Warning> ofWindow(PlanContent content, Sources sources) {
        var window = content.window();
        if (window == null) {
            return Stream.empty();
        }
        return Stream.of(
                        when(
                                startsBefore(window, content.date()),
                                Warning.Code.WINDOW_BEFORE_PLAN_DATE,
                                "/window/from"),
                        when(!window.confirmed(), Warning.Code.WINDOW_NOT_CONFIRMED, "/window/confirmed"),
                        beforeBases(content, window.from(), sources))
                .flatMap(warnings -> warnings);
    }

    private static Stream<Warning> beforeBases(PlanContent content, LocalDate start, Sources sources) {
        return IntStream.range(0, content.bases().size())
                .filter(index -> dateOf(content.bases().get(index), sources)
                        .filter(date -> start.isBefore(date.earliest()))
                        .isPresent())
                .mapToObj(index -> new Warning(Warning.Code.WINDOW_BEFORE_BASE, "/bases/" + index + "/directive"));
    }

    private static Optional<PartialDate> dateOf(Citation citation, Sources sources) {
        return sources.directive(citation.directive()).map(DirectiveCopy::date).map(PartialDate::new);
    }

    private static boolean startsBefore(TimeFrame window, @Nullable PartialDate date) {
        return date != null && window.from().isBefore(date.earliest());
    }

    private static Stream<Warning> mismatches(PlanContent content, Outline outline) {
        return Passage.of(content, outline).stream()
                .filter(passage -> passage.run().kind() == RunKind.SECTION && !namesItsTarget(passage.run(), outline))
                .map(passage -> new Warning(Warning.Code.REFERENCE_MISMATCH, passage.pointer()));
    }

    /** Words without any number, such as "nêu trên", name nothing and so nothing wrong. */
    private static boolean namesItsTarget(Run run, Outline outline) {
        var named = NAMED.matcher(run.text().toLowerCase(Locale.ROOT));
        var target = Optional.ofNullable(run.target()).flatMap(outline::find);
        return target.isEmpty() || !named.find() || isNameOf(named.group(1), target.get());
    }

    private static boolean isNameOf(String name, Outline.Place place) {
        return name.equalsIgnoreCase(place.ownLabel()) || name.equalsIgnoreCase(place.label());
    }

    private static Stream<Warning> when(boolean so, Warning.Code code, String pointer) {
        return so ? Stream.of(new Warning(code, pointer)) : Stream.empty();
    }
}
