package vn.thongsuot.plan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one part of a plan says, days included.
 *
 * @param field name of the part in the content
 * @param section id of the section; absent outside the sections
 * @param pointer JSON pointer into the plan's content
 */
record Wording(String field, @Nullable String section, String pointer, String words) {

    private static final String SECTIONS = "sections";

    /** In reading order; parts that say nothing are left out. */
    static List<Wording> of(PlanContent content) {
        var all = new ArrayList<Wording>();
        add(all, "subject", content.subject());
        add(all, "opening", content.opening());
        add(all, "window", window(content.window()));
        for (var place : Outline.of(content).places()) {
            var words = words(place.section());
            if (!words.isBlank()) {
                all.add(new Wording(SECTIONS, place.section().id(), place.pointer(), words));
            }
        }
        add(all, "closing", content.closing() == null ? null : content.closing().words());
        add(all, "reportDeadline", deadline(content.reportDeadline()));
        add(all, "distribution", content.distribution().stream().map(DistributionLine::text));
        add(all, "programme", programme(content.standing()));
        add(all, "measures", measures(content.numbers()));
        return all;
    }

    boolean isAt(@Nullable String otherField, @Nullable String otherSection) {
        return field.equals(otherField) && Objects.equals(section, otherSection);
    }

    private static void add(List<Wording> all, String field, @Nullable String words) {
        if (words != null) {
            all.add(new Wording(field, null, "/" + field, words));
        }
    }

    private static void add(List<Wording> all, String field, Stream<String> words) {
        var joined = words.collect(Collectors.joining("\n"));
        add(all, field, joined.isEmpty() ? null : joined);
    }

    private static String words(Section section) {
        var item = section.item();
        return item == null ? section.words() : section.words() + "\n" + words(item);
    }

    private static String words(Item item) {
        var event = item.participation();
        var labels = item.roles().stream().flatMap(role -> Stream.ofNullable(role.label()));
        var texts = Stream.of(item.channels(), item.places(), item.banners()).flatMap(List::stream);
        var events = event == null ? Stream.<String>empty() : event.events().stream();
        var others = Stream.of(
                        period(item.period()),
                        deadline(item.deadline()),
                        event == null ? null : event.organiser(),
                        event == null ? null : event.place())
                .flatMap(Stream::ofNullable);
        return Stream.of(labels, texts, events, others).flatMap(words -> words).collect(Collectors.joining("\n"));
    }

    private static @Nullable String window(@Nullable TimeFrame window) {
        return window == null ? null : join(period(window.period()), window.asWritten());
    }

    private static @Nullable String deadline(@Nullable Deadline deadline) {
        return deadline == null ? null : join(deadline.asWritten(), deadline.date());
    }

    private static @Nullable String period(@Nullable Period period) {
        return period == null ? null : join(period.from(), period.to());
    }

    private static Stream<String> programme(Programme programme) {
        var years = programme.horizon();
        var horizon = years == null ? Stream.<String>empty() : Stream.of(join(years.from(), years.to()));
        return Stream.concat(horizon, programme.criteria().stream().map(rule -> join(rule.text(), rule.note())));
    }

    private static Stream<String> measures(Measures measures) {
        return Stream.concat(
                measures.targets().stream().map(target -> join(target.name(), target.by())),
                measures.budget().stream().map(line -> join(line.text(), line.source())));
    }

    private static String join(@Nullable Object... parts) {
        return Stream.of(parts)
                .flatMap(Stream::ofNullable)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
