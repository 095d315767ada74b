package vn.thongsuot.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which posts give something on a day, and what. A post that acts for another gives nothing on a day on which that one is
 * not held, or acts for a third itself, or stands at a unit that is not above; and never a right that that one has not.
 * This is asked whenever rights are, so it holds whichever of the two was changed last, by whichever way it was stored.
 *
 * @param actedFor finds the posts acted for, by their ids; asked once, and only when there are such
 * @param covers whether the first unit is the second one or stands above it
 */
record InForce(Function<Set<String>, Map<String, PositionCopy>> actedFor, BiPredicate<String, String> covers) {

    /** Those of the posts that are in force on the day, with the rights that they give then. */
    List<PositionCopy> on(LocalDate day, Collection<PositionCopy> posts) {
        var held = posts.stream().filter(post -> post.isHeldOn(day)).toList();
        var ids =
                held.stream().flatMap(post -> Stream.ofNullable(post.actsFor())).collect(Collectors.toSet());
        Map<String, PositionCopy> known = ids.isEmpty() ? Map.of() : actedFor.apply(ids);
        return held.stream().flatMap(post -> given(day, post, known).stream()).toList();
    }

    private Optional<PositionCopy> given(LocalDate day, PositionCopy post, Map<String, PositionCopy> known) {
        if (post.actsFor() == null) {
            return Optional.of(post);
        }
        return Optional.ofNullable(known.get(post.actsFor()))
                .filter(other -> other.actsFor() == null && other.isHeldOn(day))
                .filter(other -> covers.test(other.unit(), post.unit()))
                .map(post::within);
    }
}
