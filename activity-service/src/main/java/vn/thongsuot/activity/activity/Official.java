package vn.thongsuot.activity.activity;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person by the post held on the day of an event.
 *
 * @param positionId id of the post as the platform knows it; absent for posts outside
 * @param position title of the post as valid on that day; absent only until it is taken from the post that the id names
 * @param unit id of the unit of the post; absent when it is none here or nobody said
 * @param name personal data: stays in this service; absent when only the post is of interest
 * @param academicTitle as printed before the name, for instance 'TS.'
 * @param former whether the post was held before that day, 'nguyên …'
 */
public record Official(
        @Nullable String positionId,
        @Nullable String position,
        @Nullable String unit,
        @Nullable String name,
        @Nullable String academicTitle,
        boolean former) {

    /** The post in words, for instance 'Nguyên Thứ trưởng'. */
    public String post() {
        var title = Optional.ofNullable(position).orElse("");
        return former ? "Nguyên " + title : title;
    }

    /** Everything that is known in words, for instance 'TS. Nguyễn Văn Mẫu, Viện trưởng'. */
    public String words() {
        var person = Stream.of(academicTitle, name).flatMap(Stream::ofNullable).collect(Collectors.joining(" "));
        return name == null ? post() : person + ", " + post();
    }

    Official unnamed() {
        return new Official(positionId, position, unit, null, null, former);
    }

    Official inPost(String title, String ofUnit) {
        return new Official(positionId, title, ofUnit, name, academicTitle, former);
    }
}
