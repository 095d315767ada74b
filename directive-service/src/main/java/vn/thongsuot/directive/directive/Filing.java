package vn.thongsuot.directive.directive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a document is kept: what it is found by, where it stands in registers, what came of it later.
 *
 * @param words by which it is found
 * @param likenesses keys it shares with documents that may be the same
 * @param suspects ids of documents that may be the same and of which nobody has said yet
 * @param suspected whether there are any and it was not joined
 * @param distinct ids of documents of which somebody said that they are others
 * @param joinedInto id of the document that it is; absent when it is one of its own
 * @param acts what later documents did to it, in the order of entering
 * @param actedOnBy ids of these documents
 * @param entries its line in the register out; those in registers in are kept apart
 * @param registers in which registers these are
 * @param awaited documents that are about to be joined into this one
 */
public record Filing(
        List<String> words,
        List<String> likenesses,
        List<String> suspects,
        boolean suspected,
        List<String> distinct,
        @Nullable String joinedInto,
        List<LaterAct> acts,
        List<String> actedOnBy,
        List<Entry> entries,
        List<String> registers,
        List<Awaited> awaited) {

    /**
     * A document that is about to be joined into this one. It is, if it still has this version when that is stored.
     *
     * @param directive id of the other
     */
    public record Awaited(String directive, long version) {}

    @SuppressWarnings("RedundantNullCheck") // what was stored before joins were announced has none
    public Filing {
        awaited = awaited == null ? List.of() : List.copyOf(awaited);
    }

    public static final Filing NONE =
            new Filing(List.of(), List.of(), List.of(), List.of(), null, List.of(), List.of(), List.<Awaited>of());

    private Filing(
            List<String> words,
            List<String> likenesses,
            List<String> suspects,
            List<String> distinct,
            @Nullable String joinedInto,
            List<LaterAct> acts,
            List<Entry> entries,
            Collection<Awaited> awaited) {
        this(
                List.copyOf(words),
                List.copyOf(likenesses),
                List.copyOf(suspects),
                joinedInto == null && !suspects.isEmpty(),
                List.copyOf(distinct),
                joinedInto,
                List.copyOf(acts),
                acts.stream().map(LaterAct::by).distinct().toList(),
                List.copyOf(entries),
                entries.stream().map(Entry::register).distinct().toList(),
                List.copyOf(awaited));
    }

    Filing found(List<String> byWords, List<String> byLikenesses) {
        return new Filing(byWords, byLikenesses, suspects, distinct, joinedInto, acts, entries, awaited);
    }

    Filing suspecting(List<String> others) {
        return new Filing(words, likenesses, others, distinct, joinedInto, acts, entries, awaited);
    }

    /** The other is another document. */
    public Filing apart(String other) {
        return new Filing(
                words, likenesses, without(suspects, other), with(distinct, other), joinedInto, acts, entries, awaited);
    }

    public Filing joined(String into) {
        return new Filing(words, likenesses, List.of(), distinct, into, acts, entries, List.<Awaited>of());
    }

    /** About to have these joined into it. */
    public Filing awaiting(List<Awaited> others) {
        return new Filing(words, likenesses, suspects, distinct, joinedInto, acts, entries, others);
    }

    public Filing after(LaterAct act) {
        return new Filing(words, likenesses, suspects, distinct, joinedInto, with(acts, act), entries, awaited);
    }

    /** With this line, in the place of the one it had in the same register. */
    public Filing entered(Entry entry) {
        var lines = new ArrayList<>(entries);
        lines.removeIf(line -> line.register().equals(entry.register()));
        return new Filing(words, likenesses, suspects, distinct, joinedInto, acts, with(lines, entry), awaited);
    }

    /** With this line in the register out, in the place of the one it had there; what people wrote in it stays. */
    Filing goneOut(Entry entry) {
        var before =
                entries.stream().filter(line -> line.sheet() == Entry.Sheet.OUT).findFirst();
        if (before.isEmpty()) {
            return entered(entry);
        }
        var after = before.get().moved(entry.unit(), entry.number(), entry.on());
        return after.equals(before.get())
                ? this
                : lines(without(entries, before.get())).entered(after);
    }

    /** With these lines beside its own, to be shown. */
    public Filing showing(List<Entry> more) {
        var all = new ArrayList<>(entries);
        all.addAll(more);
        return lines(all);
    }

    private Filing lines(List<Entry> lines) {
        return new Filing(words, likenesses, suspects, distinct, joinedInto, acts, lines, awaited);
    }

    private static <T> List<T> with(List<T> all, T one) {
        var more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    private static <T> List<T> without(List<T> all, T one) {
        return all.stream().filter(each -> !each.equals(one)).toList();
    }
}
