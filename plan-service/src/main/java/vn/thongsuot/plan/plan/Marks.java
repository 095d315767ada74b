package vn.thongsuot.plan.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thongsuot.plan.reference.Lapsed;
import vn.thongsuot.plan.reference.Mention;
import vn.thongsuot.platform.aggregate.Violation;

/** Finds what may be out of date in a plan's content, and whether it is still there. */
public final class Marks {

    /** A year of this century or the last, not a part of a longer number. */
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    private Marks() {}

    /** Ids of the directives and units that the content names. */
    public static Set<String> named(PlanContent content, Mention.Kind kind) {
        var ids = new HashSet<String>();
        Mentions.in(content).stream().filter(one -> one.kind() == kind).forEach(one -> ids.add(one.id()));
        return ids;
    }

    /**
     * All marks of a content that was taken over.
     *
     * @param year the one that the plan is for; earlier ones are old
     * @param lapsed what became of directives that do not hold any more, by their ids
     * @param abolished successors by the id of a unit that is no more
     */
    public static List<Mark> of(
            PlanContent content, int year, Map<String, Lapsed> lapsed, Map<String, List<String>> abolished) {
        var marks = new ArrayList<Mark>();
        Wording.of(content)
                .forEach(wording -> years(wording.words())
                        .filter(found -> Integer.parseInt(found) < year)
                        .distinct()
                        .forEach(found -> add(marks, Mark.Code.OLD_YEAR, wording, found)));
        lapsed.forEach((id, base) -> add(marks, code(base.how()), id, base.newer()));
        abolished.forEach((id, successors) -> add(marks, Mark.Code.ABOLISHED_UNIT, id, successors));
        return marks;
    }

    /** How a mark stands in the content as it is now. */
    public static Mark.State state(Mark mark, PlanContent content) {
        return place(mark, content).isEmpty()
                ? Mark.State.CHANGED
                : mark.confirmed() == null ? Mark.State.OPEN : Mark.State.CONFIRMED;
    }

    /** JSON pointer to where the mark is; empty when what it points to has gone. */
    public static Optional<String> place(Mark mark, PlanContent content) {
        return switch (mark.code()) {
            case OLD_YEAR -> wording(mark, content).map(Wording::pointer);
            case REPLACED_BASE, REVOKED_BASE, SUSPENDED_BASE -> mention(content, Mention.Kind.DIRECTIVE, mark.found());
            case ABOLISHED_UNIT -> mention(content, Mention.Kind.UNIT, mark.found());
        };
    }

    /** What still has to be confirmed or changed, as a refusal names it. */
    static List<Violation> open(List<Mark> marks, PlanContent content) {
        return marks.stream()
                .filter(mark -> mark.confirmed() == null)
                .flatMap(mark -> place(mark, content).stream()
                        .map(pointer -> Violation.of(pointer, mark.code().rule(), mark.found(), mark.id())))
                .toList();
    }

    private static Mark.Code code(Lapsed.How how) {
        return switch (how) {
            case REPLACED -> Mark.Code.REPLACED_BASE;
            case REVOKED -> Mark.Code.REVOKED_BASE;
            case SUSPENDED -> Mark.Code.SUSPENDED_BASE;
        };
    }

    private static Optional<Wording> wording(Mark mark, PlanContent content) {
        Predicate<Wording> there = wording -> wording.isAt(mark.field(), mark.section())
                && years(wording.words()).anyMatch(mark.found()::equals);
        return Wording.of(content).stream().filter(there).findFirst();
    }

    private static Optional<String> mention(PlanContent content, Mention.Kind kind, String id) {
        return Mentions.in(content).stream()
                .filter(one -> one.kind() == kind && one.id().equals(id))
                .map(Mention::pointer)
                .findFirst();
    }

    private static Stream<String> years(String words) {
        return YEAR.matcher(words).results().map(result -> result.group());
    }

    private static void add(List<Mark> marks, Mark.Code code, Wording wording, String found) {
        marks.add(new Mark(next(marks), code, wording.field(), wording.section(), found, List.of(), null));
    }

    private static void add(List<Mark> marks, Mark.Code code, String id, List<String> newer) {
        marks.add(new Mark(next(marks), code, null, null, id, newer, null));
    }

    private static String next(List<Mark> marks) {
        return "m" + (marks.size() + 1);
    }
}
