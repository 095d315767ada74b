package vn.thongsuot.directive.workfile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * The work file of one directive at one unit. While it is open documents are filed; once closed it stays as it is, until
 * somebody who may approve opens it again, with a reason.
 *
 * @param directive id
 * @param unit id of the unit that keeps it
 * @param openedBy title of the post, as in all that follows
 * @param documents in their places
 * @param closedAt absent while it is open
 * @param closedBy absent while it is open
 * @param reopenings each time that it was opened again
 */
public record WorkFile(
        String directive,
        String unit,
        String title,
        Retention retention,
        Instant openedAt,
        String openedBy,
        List<FiledDocument> documents,
        State state,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        List<Reopening> reopenings) {

    public static final String OPENED = "vn.thongsuot.workfile.opened.v1";
    public static final String CHANGED = "vn.thongsuot.workfile.changed.v1";
    public static final String CLOSED = "vn.thongsuot.workfile.closed.v1";
    public static final String REOPENED = "vn.thongsuot.workfile.reopened.v1";

    /** So many documents are in one. */
    static final int DOCUMENTS = 1_000;

    /** What all of them have at most; an event with them stays below what an event may be. */
    static final int BYTES = 400 * 1024;

    private static final int REOPENED_AT_MOST = 50;

    /** Whether anything may be filed. */
    public enum State {
        OPEN,
        CLOSED
    }

    /**
     * That it was opened again.
     *
     * @param reason never told on the topic
     */
    public record Reopening(Instant at, String by, String reason) {}

    public WorkFile {
        documents = List.copyOf(documents);
        reopenings = List.copyOf(reopenings);
    }

    static WorkFile opened(String directive, String unit, String title, Retention retention, Instant at, String by) {
        return new WorkFile(directive, unit, title, retention, at, by, List.of(), State.OPEN, null, null, List.of());
    }

    /** A unit keeps one for each directive. */
    public static String idOf(TenantId tenant, String directive, String unit) {
        return Command.idOf("work-file", tenant.value(), directive, unit);
    }

    /** The last year of keeping; absent while it is open, and for ever. */
    public @Nullable Integer lastYear() {
        return closedAt == null
                ? null
                : retention.lastYear(closedAt.atZone(Access.ZONE).getYear());
    }

    Decision<WorkFile> named(String newTitle, Retention other) {
        return changed(new WorkFile(
                directive,
                unit,
                newTitle,
                other,
                openedAt,
                openedBy,
                documents,
                state,
                closedAt,
                closedBy,
                reopenings));
    }

    /** With these, each in its place where it is there already; refused whole where there is no room for all. */
    Decision<WorkFile> filed(List<FiledDocument> found) {
        var all = new ArrayList<>(documents);
        for (var one : found) {
            var there = all.stream().filter(each -> each.isSameAs(one)).findFirst();
            if (there.isPresent()) {
                all.set(all.indexOf(there.get()), there.get().renewed(one));
            } else {
                all.add(one.at(all.size() + 1));
            }
        }
        return all.size() > DOCUMENTS ? Decision.refused(Refusal.conflict("work-file-full")) : changed(all);
    }

    Decision<WorkFile> revised(int place, UnaryOperator<FiledDocument> revision) {
        if (place < 1 || place > documents.size()) {
            return Decision.refused(Refusal.notFound());
        }
        var all = new ArrayList<>(documents);
        all.set(place - 1, revision.apply(all.get(place - 1)));
        return changed(all);
    }

    /** Of one that was larger before there was a bound, words may be taken away. */
    private Decision<WorkFile> changed(List<FiledDocument> all) {
        var after = bytes(all);
        return after > BYTES && after > bytes(documents)
                ? Decision.refused(Refusal.conflict("work-file-words-full"))
                : changed(with(all));
    }

    private static int bytes(List<FiledDocument> all) {
        return all.stream().mapToInt(FiledDocument::bytes).sum();
    }

    Decision<WorkFile> closed(Instant at, String by) {
        if (documents.isEmpty()) {
            return Decision.refused(Refusal.conflict("work-file-empty"));
        }
        return refusesChange()
                .<Decision<WorkFile>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(inState(State.CLOSED, at, by, reopenings), CLOSED));
    }

    Decision<WorkFile> reopened(Reopening reopening) {
        if (state == State.OPEN) {
            return Decision.refused(Refusal.conflict("work-file-open"));
        }
        if (reopenings.size() >= REOPENED_AT_MOST) {
            return Decision.refused(Refusal.conflict("work-file-reopened-often"));
        }
        var all = new ArrayList<>(reopenings);
        all.add(reopening);
        return Decision.accepted(inState(State.OPEN, null, null, all), REOPENED);
    }

    private Decision<WorkFile> changed(WorkFile after) {
        return refusesChange()
                .<Decision<WorkFile>>map(Decision::refused)
                .orElseGet(() -> after.equals(this) ? Decision.unchanged() : Decision.accepted(after, CHANGED));
    }

    private Optional<Refusal> refusesChange() {
        return state == State.CLOSED ? Optional.of(Refusal.conflict("work-file-closed")) : Optional.empty();
    }

    private WorkFile with(List<FiledDocument> all) {
        return new WorkFile(
                directive, unit, title, retention, openedAt, openedBy, all, state, closedAt, closedBy, reopenings);
    }

    private WorkFile inState(State next, @Nullable Instant at, @Nullable String by, List<Reopening> again) {
        return new WorkFile(directive, unit, title, retention, openedAt, openedBy, documents, next, at, by, again);
    }
}
