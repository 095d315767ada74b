package vn.thongsuot.documents.attaching;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.signed.SignedCopy;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Erasure;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.paging.PageQuery;

/**
 * Lawful erasure of a signed file that should never have come in: its bytes and who signed, beside every document of the kind
 * that has the same bytes, and what the audit says of these documents up to then. That there was a file of this hash, when it
 * came and who erased it stays; subscribers are told of each document anew. Asked again it finishes what broke off.
 *
 * @param <A> what the document is the state of
 */
public final class ErasingCopies<A> {

    /** Field by which documents with the same file are found; the kind must declare it as a filter. */
    public static final String SAME_FILE = "signed.sha256";

    private static final String SIGNED = "signed";

    private final Aggregates<A> documents;
    private final Files files;
    private final Function<Command, Optional<Refusal>> right;
    private final Function<A, @Nullable SignedCopy> copy;
    private final BiFunction<A, SignedCopy, Decision<A>> transition;

    /**
     * @param right refuses whoever may not erase in this tenant
     * @param copy the document's signed file; absent when it has none
     * @param transition the document with another copy in the place of its own
     */
    public ErasingCopies(
            Aggregates<A> documents,
            Files files,
            Function<Command, Optional<Refusal>> right,
            Function<A, @Nullable SignedCopy> copy,
            BiFunction<A, SignedCopy, Decision<A>> transition) {
        this.documents = documents;
        this.files = files;
        this.right = right;
        this.copy = copy;
        this.transition = transition;
    }

    public Outcome<Versioned<A>> erase(Command command, String id, Erasure.Basis basis) {
        var refusal = right.apply(command);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var asked =
                documents.find(command.tenant(), id).flatMap(found -> Optional.ofNullable(copy.apply(found.state())));
        if (asked.isEmpty()) {
            return Outcome.refused(Refusal.notFound());
        }
        var erasure = Erasure.of(SIGNED, basis);
        var erased = documents.erase(command, id, erasure, current -> without(current.state()));
        if (erased instanceof Outcome.Done<Versioned<A>>) {
            eraseElsewhere(command, asked.get().sha256(), erasure);
            files.erase(command.tenant(), asked.get().sha256());
        }
        return erased;
    }

    private Decision<A> without(A document) {
        var now = copy.apply(document);
        return now == null || now.signatures().isEmpty()
                ? Decision.unchanged()
                : transition.apply(document, now.erased());
    }

    private void eraseElsewhere(Command command, String hash, Erasure erasure) {
        var anyVersion = new Command(command.by(), command.at(), command.origin(), null, null);
        @Nullable String cursor = null;
        do {
            var page = documents.page(
                    command.tenant(), new PageQuery(PageQuery.MAX_LIMIT, cursor), Map.of(SAME_FILE, hash));
            page.items()
                    .forEach(each -> documents
                            .erase(anyVersion, each.id(), erasure, current -> without(current.state()))
                            .orThrow());
            cursor = page.next();
        } while (cursor != null);
    }
}
