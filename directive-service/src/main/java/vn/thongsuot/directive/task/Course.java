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
 * @param progress one for each unit of which it is known how far it is
 * @param occurrence absent for a task that is given for the first time
 * @param first time frame and deadline of the first occurrence; absent for a task that does not recur
 * @param rolling whether another occurrence is still to follow
 * @param adopted absent for a task that is nobody else's
 * @param givenOn the day it was given: that of its directive where it has one to the day, otherwise the day it came in
 *     here; absent for what was stored before this was kept
 * @param dealings what was handed in, asked and answered
 * @param words absent for a task that others gave, and for what was stored before this was kept. Not public
 */
public record Course(
        List<Progress> progress,
        @Nullable Occurrence occurrence,
        @Nullable First first,
        Boolean rolling,
        @Nullable Adopted adopted,
        @Nullable LocalDate givenOn,
        Dealings dealings,
        @Nullable Words words) {

    public static final Course NONE = new Course(null, null, null, null, null, null, null, null);

    /** From what the times of later occurrences are worked out. */
    public record First(Window window, @Nullable LocalDate deadline) {}

    public Course(
            @Nullable List<Progress> progress,
            @Nullable Occurrence occurrence,
            @Nullable First first,
            @Nullable Boolean rolling,
            @Nullable Adopted adopted,
            @Nullable LocalDate givenOn,
            @Nullable Dealings dealings,
            @Nullable Words words) {
        this.progress = requireNonNullElse(progress, List.of());
        this.occurrence = occurrence;
        this.first = first;
        this.rolling = requireNonNullElse(rolling, false);
        this.adopted = adopted;
        this.givenOn = givenOn;
        this.dealings = requireNonNullElse(dealings, Dealings.NONE);
        this.words = words;
    }

    /** Nothing but given. */
    static Course given(LocalDate on) {
        return new Course(null, null, null, null, null, on, null, null);
    }

    static Course adopted(Adopted adopted, LocalDate on) {
        return new Course(null, null, null, null, adopted, on, null, null);
    }

    Course recurring(First from) {
        return new Course(progress, occurrence, from, true, adopted, givenOn, dealings, words);
    }

    Course followed() {
        return new Course(progress, occurrence, first, false, adopted, givenOn, dealings, words);
    }

    /** The next one is given on the day it begins. */
    Course next(Occurrence next, LocalDate begins) {
        return new Course(null, next, first, true, adopted, begins, null, words);
    }

    Optional<Progress> of(String unit) {
        return progress.stream().filter(one -> one.unit().equals(unit)).findFirst();
    }

    boolean isDone(String unit) {
        return of(unit).filter(Progress::isDone).isPresent();
    }

    Course with(Progress told) {
        var all = new ArrayList<>(progress);
        all.removeIf(one -> one.unit().equals(told.unit()));
        all.add(told);
        return with(all);
    }

    Course with(Dealings after) {
        return new Course(progress, occurrence, first, rolling, adopted, givenOn, after, words);
    }

    /** Of a task given, or changed, by those who issued or registered its directive. */
    Course inTheirWords() {
        return with(Words.THEIRS);
    }

    /** Sent again by somebody, who thereby stands by the words; what others gave stays theirs whoever changes it. */
    Course changed(boolean byIssuer) {
        if (words == null) {
            return this;
        }
        return with(byIssuer ? Words.THEIRS : Words.ALTERED);
    }

    private Course with(Words other) {
        return new Course(progress, occurrence, first, rolling, adopted, givenOn, dealings, other);
    }

    /** What stood as done because the task did, or because it was confirmed, is open again. */
    Course reopened() {
        return with(progress.stream().filter(one -> one.because() == null).toList());
    }

    private Course with(List<Progress> all) {
        return new Course(all, occurrence, first, rolling, adopted, givenOn, dealings, words);
    }
}
