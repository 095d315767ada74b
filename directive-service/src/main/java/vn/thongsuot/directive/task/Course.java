package vn.thongsuot.directive.task;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.time.Window;

/**
 * What became of a task: it is told by the platform and never comes with a draft.
 *
 * @param progress one for each unit that said how far it is
 * @param occurrence absent for a task that is given for the first time
 * @param first time frame and deadline of the first occurrence; absent for a task that does not recur
 * @param rolling whether another occurrence is still to follow
 * @param adopted absent for a task that is nobody else's
 */
public record Course(
        List<Progress> progress,
        @Nullable Occurrence occurrence,
        @Nullable First first,
        Boolean rolling,
        @Nullable Adopted adopted) {

    public static final Course NONE = new Course(null, null, null, null, null);

    /** From what the times of later occurrences are worked out. */
    public record First(Window window, @Nullable LocalDate deadline) {}

    public Course(
            @Nullable List<Progress> progress,
            @Nullable Occurrence occurrence,
            @Nullable First first,
            @Nullable Boolean rolling,
            @Nullable Adopted adopted) {
        this.progress = requireNonNullElse(progress, List.of());
        this.occurrence = occurrence;
        this.first = first;
        this.rolling = requireNonNullElse(rolling, false);
        this.adopted = adopted;
    }

    static Course adopted(Adopted adopted) {
        return new Course(null, null, null, null, adopted);
    }

    Course recurring(First from) {
        return new Course(progress, occurrence, from, true, adopted);
    }

    Course followed() {
        return new Course(progress, occurrence, first, false, adopted);
    }

    Course next(Occurrence next) {
        return new Course(null, next, first, true, adopted);
    }

    Optional<Progress> of(String unit) {
        return progress.stream().filter(one -> one.unit().equals(unit)).findFirst();
    }

    Course with(Progress told) {
        var all = new ArrayList<>(progress);
        all.removeIf(one -> one.unit().equals(told.unit()));
        all.add(told);
        return new Course(all, occurrence, first, rolling, adopted);
    }
}
